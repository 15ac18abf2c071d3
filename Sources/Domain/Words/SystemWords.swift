/// Why the system could not do something, in words for whoever has to mend it.
package enum SystemWords {
  /// By the number Linux has for it, since nothing in here asks the system.
  package static func why(_ code: Int32) -> Phrase {
    switch code {
    case 1, 13: Phrase("没有权限", "no permission")
    case 2: Phrase("没有这个文件夹", "there is no such folder")
    case 5: Phrase("磁盘读写出错", "the disk failed")
    case 9: Phrase("已经关闭", "it is closed")
    case 20: Phrase("上级不是文件夹", "what it lies in is no folder")
    case 21: Phrase("它是文件夹", "it is a folder")
    case 27: Phrase("文件过大", "the file is too large")
    case 28, 122: Phrase("磁盘已满", "the disk is full")
    case 30: Phrase("磁盘只读", "the disk is read-only")
    case 36: Phrase("名称太长", "the name is too long")
    default: Phrase("错误 \(code)", "error \(code)")
    }
  }
}
