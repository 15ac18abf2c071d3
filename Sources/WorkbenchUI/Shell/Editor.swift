import Domain

/// The editor of the person's own choice, for long texts; run while the terminal is away.
package struct Editor {
  /// Gives it a text, waits until the person leaves it, and answers what stands there then.
  package var edit: (_ text: String) throws(EditorFailure) -> String

  package init(edit: @escaping (_ text: String) throws(EditorFailure) -> String) {
    self.edit = edit
  }
}

/// Why a text comes back from the editor as it was.
package enum EditorFailure: Error, Equatable {
  /// No private file can be had for it.
  case noFile
  case notStarted(String)
  /// It ended with this status, or of this signal.
  case failed(status: Int)
  case killed(signal: Int)
  /// What it left is no UTF-8, or far too long.
  case notText

  package var phrase: Phrase {
    let why =
      switch self {
      case .noFile: Phrase("建不了临时文件", "no private file can be had")
      case .notStarted(let name): Phrase("“\(name)”打不开", "“\(name)” cannot be started")
      case .failed(let status): Phrase("编辑器返回 \(status)", "the editor ended with \(status)")
      case .killed(let signal):
        Phrase("编辑器被信号 \(signal) 中断", "the editor was ended by signal \(signal)")
      case .notText: Phrase("编辑器存的不是 UTF-8 文字", "the editor left no UTF-8 text")
      }
    return Phrase("\(why.zh)，文字照原样没有动", "\(why.en); the text is as it was")
  }
}
