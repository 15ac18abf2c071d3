import Domain

/// What the screen of imports says.
package enum ImportScreenWords {
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

  package static func whoIs(_ name: String) -> Phrase {
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
