import Domain

/// What the commands say before there is a ledger or a person to speak of.
enum SessionWords {
  /// The first of what is wrong in the person's own files, and how much more there is.
  static func first(of complaints: [Phrase]) -> Phrase? {
    guard let first = complaints.first, complaints.count > 1 else { return complaints.first }
    let more = ThemeWords.moreWarnings(complaints.count - 1)
    return Phrase("\(first.zh)；\(more.zh)", "\(first.en); \(more.en)")
  }

  static func isFile(_ path: String) -> Phrase {
    Phrase("\(path) 是文件；台账放在文件夹里", "\(path) is a file; a ledger lies in a folder")
  }

  static func noLedger(_ directory: String) -> Phrase {
    Phrase(
      """
      \(directory) 里还没有台账。
        建空的办公室：liuzhu --data \(directory) init --office 留驻办
        看示例：      liuzhu --data \(directory) demo --open
      """,
      """
      there is no ledger in \(directory).
        an empty office: liuzhu --data \(directory) init --office NAME
        a sample office: liuzhu --data \(directory) demo --open
      """)
  }

  static let localeWasChanged = Phrase(
    "语言环境不是 UTF-8，已改用 C.UTF-8，照常使用；怎样改好见 liuzhu doctor",
    "the locale is not UTF-8; C.UTF-8 is used instead, and all works; see liuzhu doctor")

  static func noMoment(_ text: String) -> Phrase {
    Phrase(
      "LIUZHU_NOW 里的“\(text)”不是时刻：要像 2018-06-07T09:30:00+08:00 这样写，或者不设这个变量",
      "“\(text)” in LIUZHU_NOW is no moment: write it like 2018-06-07T09:30:00+08:00, or leave it unset"
    )
  }

  static func nobody(_ named: String?, among found: [Person]) -> Phrase {
    guard let named else {
      return Phrase(
        "台账里没有登录名为 \(Host.login) 的人：用 --as 写明您是谁（编号或姓名），或请负责人在“人员”里填上您的登录名",
        "nobody in the ledger has the login \(Host.login): say who you are with --as (an id or a "
          + "name), or have the head of office enter your login")
    }
    guard !found.isEmpty else {
      return Phrase(
        "没有叫“\(named)”的人，用编号或全名", "there is nobody called “\(named)”; use an id or the full name")
    }
    let names = Phrase.names(found.map { "\($0.id) \($0.name)" })
    return Phrase(
      "“\(named)”不止一人：\(names.zh)，请写编号", "“\(named)” may be \(names.en); use the id")
  }
}
