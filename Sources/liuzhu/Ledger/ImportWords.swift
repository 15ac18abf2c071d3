import Domain
import Interchange
import WorkbenchUI

/// What an import says: what it would do, what it did, and each thing wrong with its place.
enum ImportWords {
  /// Every problem on a line of its own, none of them imported.
  static func problems(
    _ problems: [TableProblem], _ file: String?, in workspace: Workspace
  ) -> Phrase {
    refused(problems.map { words(of: $0, file, workspace) })
  }

  static func refused(_ problems: [Phrase]) -> Phrase {
    Phrase(
      problems.map(\.zh).joined(separator: "\n") + "\n一条也没有导入；改好后再导入一次",
      problems.map(\.en).joined(separator: "\n")
        + "\nnothing was imported; mend the list and try again")
  }

  /// How to say which of several is meant, and once, below, what categories there are.
  static func howToAgree(
    _ questions: [ImportPlan.NearName], in workspace: Workspace
  ) -> [Phrase] {
    let categories = questions.first(where: \.isOfCategories)?.near ?? []
    return questions.map(howToAgree) + (categories.isEmpty ? [] : [offered(categories, workspace)])
  }

  private static func howToAgree(_ question: ImportPlan.NearName) -> Phrase {
    let name = question.name
    guard !question.isOfCategories else {
      return Phrase(
        "“\(name)”可用 --same \(name)=类别 说明是哪一类",
        "say which category “\(name)” means with --same \(name)=category")
    }
    let like = question.near.first?.description ?? ""
    return Phrase(
      "“\(name)”可用 --same \(name)=\(like) 说明是哪一个",
      "say whom “\(name)” means with --same \(name)=\(like)")
  }

  /// `类别有 01 人才引进与留用、02 用工招聘……`.
  private static func offered(_ categories: [EntityRef], _ workspace: Workspace) -> Phrase {
    let names = categories.compactMap { $0.id(as: Category.self) }.map { id in
      let code = Category.code(of: id)
      let name = workspace.categoryPhrase(code)
      return Phrase("\(code) \(name.zh)", "\(code) \(name.en)")
    }
    let all = Phrase.list(names)
    return Phrase("类别有 \(all.zh)", "the categories are \(all.en)")
  }

  /// `第3行 Q0001 霜降压缩机：行业 泵业 → 阀门`.
  static func corrected<Row>(
    _ correction: ImportPreview<Row>.Correction, in workspace: Workspace
  ) -> Phrase {
    let label = workspace.label(of: correction.id.ref)
    let edits = correction.edits.map { edit -> Phrase in
      let old = workspace.spoken(edit.old, edit.field.shape).onOneLine
      let new = workspace.spoken(edit.new, edit.field.shape).onOneLine
      let field = edit.field.phrase
      return Phrase(
        "\(field.zh) \(shown(old).zh) → \(shown(new).zh)",
        "\(field.en) \(shown(old).en) → \(shown(new).en)")
    }
    let all = Phrase.sentences(edits)
    return Phrase(
      "第\(correction.line)行 \(label)：\(all.zh)", "line \(correction.line) \(label): \(all.en)")
  }

  /// `第4行 新增 谷雨泵业：镇街 D03 大溪`: what tells it from others, then what else the list says.
  static func added<Row>(
    _ addition: ImportPreview<Row>.Addition, in workspace: Workspace
  ) -> Phrase {
    let said = addition.entry.edits(since: Row())
    let words = { (edit: FieldEdit<Row.Field>) in
      workspace.spoken(edit.new, edit.field.shape).onOneLine
    }
    let name = said.filter(\.field.isRequired).map(words)
    let more = said.filter { !$0.field.isRequired }.map { edit in
      let (field, text) = (edit.field.phrase, words(edit))
      return Phrase("\(field.zh) \(text.zh)", "\(field.en) \(text.en)")
    }
    let rest = Phrase.sentences(more)
    return Phrase(
      "第\(addition.line)行 新增 \(name.map(\.zh).joined(separator: " "))"
        + (rest.zh.isEmpty ? "" : "：\(rest.zh)"),
      "line \(addition.line) new \(name.map(\.en).joined(separator: " "))"
        + (rest.en.isEmpty ? "" : ": \(rest.en)"))
  }

  /// `没有“走访方式”这一列，新增的按现场走访`.
  static func assumed<Row: Importable>(
    _ field: Row.Field, of _: Row.Type, in workspace: Workspace
  ) -> Phrase {
    let usual = workspace.spoken(Row().text(field), field.shape)
    return Phrase(
      "没有“\(field.phrase.zh)”这一列，新增的按\(usual.zh)",
      "no column for “\(field.phrase.en)”: what is new is taken as \(usual.en)")
  }

  /// `第2、3行简称“立夏”，Q0003 立夏水产有限公司 也是：同一简称分不清是谁，请核对`.
  static func shared(_ short: SharedShortName, in workspace: Workspace) -> Phrase {
    let lines = Phrase.names(short.lines.map(String.init), atMost: mostNamed)
    let bearers = Phrase.names(
      short.bearers.map { workspace.label(of: $0) }, atMost: mostNamed)
    let known =
      short.bearers.isEmpty
      ? Phrase("", "") : Phrase("，\(bearers.zh) 也是", ", as is \(bearers.en)")
    return Phrase(
      "第\(lines.zh)行简称“\(short.name)”\(known.zh)：同一简称分不清是谁，请核对",
      "“\(short.name)” is short for line \(lines.en)\(known.en): "
        + "it will not tell which is meant; please check")
  }

  /// `第2行“浙江英特集团有限公司”和 Q0002 英特集团 很像：是同一家就用 --same 浙江英特集团有限公司=Q0002`.
  static func alike(
    _ alike: AlikeName, _ sayingSame: (String, EntityRef) -> Phrase, _ workspace: Workspace
  ) -> Phrase {
    let near = Phrase.names(alike.near.map { workspace.label(of: $0) }, atMost: mostNamed)
    let way = sayingSame(alike.name, alike.near[0])
    return Phrase(
      "第\(alike.line)行“\(alike.name)”和 \(near.zh) 很像：是同一家就\(way.zh)",
      "line \(alike.line): “\(alike.name)” is much like \(near.en); if it is the same, \(way.en)")
  }

  static func sameByFlag(_ name: String, _ ref: EntityRef) -> Phrase {
    Phrase("用 --same \(name)=\(ref)", "use --same \(name)=\(ref)")
  }
  static func sameByKey(_ key: Phrase) -> Phrase {
    Phrase("按 \(key.zh) 说明", "\(key.en) says so")
  }

  private static let mostNamed = 5

  private static func shown(_ text: Phrase) -> Phrase {
    text.zh.isEmpty ? Phrase("空白", "nothing") : text
  }

  /// `名单.csv:5：第9列“电话”：…`; without its name, where that stands above, `第5行 第9列“电话”：…`.
  static func words(
    of problem: TableProblem, _ file: String?, _ workspace: Workspace
  ) -> Phrase {
    let (place, wrong) = (problem.place, problem.sentence(in: workspace))
    let header = place.header.map { "“\($0)”" } ?? ""
    let column = place.column.map { Phrase("第\($0)列\(header)", ", column \($0) \(header)") }
    let line = place.line
    guard let file else {
      return Phrase(
        "第\(line)行\(column.map { " " + $0.zh } ?? "")：\(wrong.zh)",
        "line \(line)\(column?.en ?? ""): \(wrong.en)")
    }
    return Phrase(
      "\(file):\(line)：\(column?.zh ?? "整行")：\(wrong.zh)",
      "\(file):\(line)\(column?.en ?? ""): \(wrong.en)")
  }

  static func file(_ problem: FileProblem, _ file: String) -> Phrase {
    switch problem {
    case .absent: Phrase("没有 \(file) 这个文件", "there is no file \(file)")
    case .folder: Phrase("\(file) 是文件夹，请给出 CSV 文件", "\(file) is a folder; name a CSV file")
    case .forbidden: Phrase("没有读取 \(file) 的权限", "no permission to read \(file)")
    case .unreadable(let code):
      Phrase(
        "读不了 \(file)（\(SystemWords.why(code).zh)）",
        "cannot read \(file) (\(SystemWords.why(code).en))")
    }
  }

  static let encodingByFlag = Phrase("可用 --encoding 指明编码", "name the encoding with --encoding")
  static func encodingByKey(_ key: Phrase) -> Phrase {
    Phrase("按 \(key.zh) 换一种编码再读", "\(key.en) reads it in another encoding")
  }

  /// `otherwise` is how to say what it is written in.
  static func encoding(
    _ problem: EncodingProblem, _ file: String, otherwise: Phrase = encodingByFlag
  ) -> Phrase {
    switch problem {
    case .workbook:
      Phrase("\(file) 是电子表格原件，请另存为 CSV 再导入", "\(file) is a workbook: save it as CSV first")
    case .utf16:
      Phrase("\(file) 是 UTF-16，请另存为 UTF-8 CSV", "\(file) is UTF-16: save it as UTF-8 CSV")
    case .nulByte(let place):
      Phrase(
        "\(file):\(place.line)：第\(place.column)字节是空字符，这不是文本文件",
        "\(file):\(place.line): a NUL byte; this is no text")
    case .invalid(let encoding, let place, let found):
      Phrase(
        "\(file):\(place.line)：第\(place.column)字节 \(hex(found)) 不是 \(encoding.rawValue) 文字；\(otherwise.zh)",
        "\(file):\(place.line): byte \(place.column), \(hex(found)), is not \(encoding.rawValue); "
          + otherwise.en)
    case .unsupported(let encoding):
      Phrase(
        "本机不会转换 \(encoding.rawValue)", "this machine has no converter for \(encoding.rawValue)")
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined(
      separator: " ")
  }

  static func mapping(_ problem: MappingProblem) -> Phrase {
    switch problem {
    case .notAPair(let text):
      Phrase("--map 里的“\(text)”应写成 表头=字段", "“\(text)” in --map should be header=field")
    case .unknownField(let name, let known):
      Phrase(
        "没有字段“\(name)”；可用：\(known.joined(separator: "、"))",
        "no field “\(name)”; there are \(known.joined(separator: ", "))")
    case .unknownColumn(let name, let known):
      Phrase(
        "表头里没有“\(name)”；有：\(known.joined(separator: "、"))",
        "no column “\(name)”; there are \(known.joined(separator: ", "))")
    case .filledTwice(let field, let columns):
      Phrase(
        "\(columns.joined(separator: "、")) 都对应“\(field.zh)”，请用 --map 指定一列",
        "\(columns.joined(separator: ", ")) would all fill “\(field.en)”; choose one with --map")
    case .columnMissing(let field, let known):
      Phrase(
        "没有“\(field.zh)”这一列，请用 --map 表头=字段 指定；表头有：\(known.joined(separator: "、"))",
        "no column for “\(field.en)”; name one with --map; headers: \(known.joined(separator: ", "))"
      )
    }
  }
}
