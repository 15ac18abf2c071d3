import Domain

/// Reads lists for the workbench, which knows neither files nor their formats.
package struct ImportShelf {
  /// The lists that can come in, by the name a request gives; made when somebody asks, for most who
  /// open the workbench do not.
  package var lists: () -> [(name: String, phrase: Phrase)]
  /// The decision on a list, or why it cannot be read; the workspace lies under no veil.
  ///
  /// What a rule would refuse to who takes it in is wrong too; where nobody may, no rule is asked.
  package var read: Reader
  /// What may be meant by the beginning of a path: folders, and files that may be lists.
  package var files: (_ beginning: String) -> [String]

  package typealias Reader =
    (ImportRequest, Workspace, Actor?, Language, Headway.Teller) -> ImportReading

  package init(
    lists: @autoclosure @escaping () -> [(name: String, phrase: Phrase)], read: @escaping Reader,
    files: @escaping (_ beginning: String) -> [String]
  ) {
    (self.lists, self.read, self.files) = (lists, read, files)
  }

  /// What the key is called that reads a file in another encoding.
  package static var encodingKey: Phrase { ImportScreen.encodingKeys[0].label }
  /// The same of the key that says whom a name means.
  package static var answerKey: Phrase { ImportScreen.answerKeys[0].label }

  /// For who has nothing to read from.
  package static var none: ImportShelf {
    ImportShelf(
      lists: [], read: { _, _, _, _, _ in .unreadable(ImportScreenWords.nothing) },
      files: { _ in [] })
  }
}

/// Which list, and from where; names as somebody explained them.
package struct ImportRequest: Equatable, Sendable {
  package var list: String
  package var source: Source
  package var agreed: [Agreed]
  /// Which column somebody said fills which field, as `--map` takes it.
  package var map: String
  package var encoding: Encoding

  package init(
    list: String, source: Source, agreed: [Agreed] = [], map: String = "",
    encoding: Encoding = .auto
  ) {
    (self.list, self.source, self.agreed) = (list, source, agreed)
    (self.map, self.encoding) = (map, encoding)
  }

  /// What a file is written in, as `--encoding` takes it; a person says where the program is wrong.
  package enum Encoding: String, CaseIterable, Sendable {
    case auto
    case utf8 = "utf-8"
    case gb18030
  }

  package enum Source: Equatable, Sendable {
    case file(String)
    /// A table copied from a spreadsheet, its heads in the first row.
    case cells(String)
  }

  /// Whether a head can be named in `map`, which parts its own words by these.
  static func mayMap(_ head: String) -> Bool { !head.contains { ",，=＝".contains($0) } }

  package struct Agreed: Equatable, Sendable {
    package let name: String
    package let ref: EntityRef
  }
}

package enum ImportReading: Equatable, Sendable {
  case plan(ImportPlan)
  case unreadable(Phrase)
  /// A column that must be there is not called so: a person says which it is.
  case headWanted(Phrase, among: [String])
}

/// What the screen of imports says.
enum ImportScreenWords {
  static let title = Phrase("导入名单、粘贴表格", "import or paste a list")
  static let help = Phrase(
    "从文件，或把表格从 Excel 复制后直接粘贴；先预览，再一次存入",
    "from a file, or cells copied in a spreadsheet: a preview first, then all at once")
  static let list = Phrase("名单", "list")
  static let file = Phrase("文件", "file")
  static let nextList = Phrase("换一种名单", "another list")
  static let previousList = Phrase("前一种名单", "the list before")
  static let read = Phrase("读取", "read it")
  static let save = Phrase("存入", "take it in")
  static let answer = Phrase("说明是哪一个", "say whom a name means")
  static let answerHead = Phrase("说明是哪一列", "say which column it is")
  static let answerPassedOver = Phrase("说明未对应的列", "say what a column is")
  static let isNew = Phrase("都不是，是新的", "none of them: it is new")
  static let noField = Phrase("哪一栏都不是，不导入", "no field: pass it over")
  static let more = Phrase("其他……", "others ...")
  static let throwAway = Phrase(
    "名单还没有存入，放弃它和所作的说明？", "The list is not taken in: throw it and your answers away?")
  static let nothing = Phrase("还没有读到名单", "nothing was read yet")
  static let nothingToDo = Phrase("没有要存的：全部与台账一致", "nothing to do: the ledger says all of it")
  static let mend = Phrase("有误的一条也不存，请改好再来", "nothing is taken in while something is wrong")
  static let encoding = Phrase("编码", "encoding")
  static let nextEncoding = Phrase("换编码", "another encoding")
  static let guide = [
    Phrase(
      "在 Excel 或 WPS 里选中表格（连表头）复制，到这里直接粘贴；",
      "Copy the table with its heads in a spreadsheet, and paste it here;"),
    Phrase(
      "或在上面打出文件的路径，按回车读取。", "or type the path of a file above, and press Enter."),
    Phrase(
      "先看预览：新增几条、哪些要改、哪里有误；没有误才存，一条撤销可全部撤回。",
      "You see first what is new, what changes and what is wrong; one undo takes all of it back."),
  ]

  static func whoIs(_ name: String) -> Phrase {
    Phrase("名单里的“\(name)”是哪一个？", "whom does “\(name)” mean?")
  }

  static func whichColumn(_ field: Phrase) -> Phrase {
    Phrase("哪一列是“\(field.zh)”？", "which column is “\(field.en)”?")
  }

  static func whichField(_ head: String) -> Phrase {
    Phrase("“\(head)”这一列是哪一栏？", "which field is column “\(head)”?")
  }

  static func columnMissing(_ field: Phrase, _ heads: [String], key: Phrase) -> Phrase {
    Phrase(
      "没有“\(field.zh)”这一列：按 \(key.zh) 说明是哪一列。表头有：\(heads.joined(separator: "、"))",
      "no column for “\(field.en)”: \(key.en) says which it is. "
        + "Heads: \(heads.joined(separator: ", "))")
  }

  static func recorded(_ plan: ImportPlan) -> Phrase {
    let done = plan.done
    return Phrase("\(done.zh)；按 u 可全部撤回", "\(done.en); u takes all of it back")
  }

  static func refused(_ line: Int, _ words: Phrase) -> Phrase {
    Phrase("第\(line)行：\(words.zh)；一条也没有存", "line \(line): \(words.en); nothing was saved")
  }
}

extension ImportRequest.Encoding {
  var phrase: Phrase {
    switch self {
    case .auto: Phrase("自动", "automatic")
    case .utf8: Phrase(verbatim: "UTF-8")
    case .gb18030: Phrase(verbatim: "GB18030")
    }
  }

  /// The one tried after it.
  var next: Self {
    switch self {
    case .auto: .utf8
    case .utf8: .gb18030
    case .gb18030: .auto
    }
  }
}
