import ArgumentParser
import Domain
import Interchange
import WorkbenchUI

/// `import enterprises FILE` and its like: a preview with every bad line, then all or nothing (L12).
///
/// The same file a second time changes nothing.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("从 CSV 导入名单：先预览，再全部导入或一条不入", "Imports a list: a preview, then all or nothing."),
    discussion: say(
      """
      名单：\(LedgerList.imported.map(\.name).joined(separator: " "))
      CSV，UTF-8 或 GB18030 编码，有一行表头，上面可以有标题；
      认识的表头自动对应（--headers 列出），其余用 --map。
      """,
      """
      Lists: \(LedgerList.imported.map(\.name).joined(separator: ", "))
      CSV in UTF-8 or GB18030 with a header row, below a title or not; headers it
      knows (--headers lists them) are mapped by themselves, others with --map.
      """))

  @OptionGroup var options: GlobalOptions
  @Argument(help: help("名单", "The list."), completion: .list(ImportedList.allValueStrings))
  var list: ImportedList
  @Argument(help: help("CSV 文件", "The CSV file."), completion: .file(extensions: ["csv"]))
  var file: String?
  @Flag(help: help("列出认识的表头", "Lists the headers it knows.")) var headers = false
  @Flag(help: help("只预览，不写入", "Only the preview.")) var dryRun = false
  @Option(help: help("编码：auto、utf-8、gb18030", "The encoding: auto, utf-8, gb18030."))
  var encoding = ImportRequest.Encoding.auto
  @Option(help: help("表头对应：表头=字段,…", "Columns: header=field,…"))
  var map = ""
  @Option(
    help: help("名单里的名称是哪一个：名称=编号或全名,…", "Whom a name means: name=entry,…"))
  var same: [String] = []

  func run() throws {
    guard let read = list.ledger.plan else {
      throw Stop(.usage, ImportCommandWords.notImported(list.ledger.name), options).ended()
    }
    if headers {
      return Output.print(ImportCommandWords.headers(of: list.ledger, options.language))
    }
    guard let file else {
      throw Stop(.usage, UsageError.wordMissing(ImportCommandWords.file).phrase, options).ended()
    }
    try LedgerSession.run(options) { session in
      try session.requireBare(ProjectionWords.noImport)
      var agreed = try same.flatMap(Self.agreements).map { try session.agreed($0) }
      var plan = try plan(of: file, by: read, agreed, in: session)
      if let told = answers(to: plan, in: session) {
        agreed += told
        plan = try self.plan(of: file, by: read, agreed, in: session)
      }
      // A rule knows its change alone: read once more, the list tells where it asks for it.
      if !dryRun, let refusal = try session.takeIn(plan) {
        plan = try self.plan(of: file, by: read, agreed, in: session) { _ in refusal }
      }
      try tell(plan, of: file, in: session.workspace)
      guard !dryRun, plan.change != nil else { return }
      session.settle()
      Output.note(plan.done.text(in: options.language))
    }
  }

  /// `城西=城西街道,城东=D02`; a comma within a name ends nothing.
  private static func agreements(in text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { ",，".contains($0) }.map(String.init)
      .reduce(into: []) { agreements, part in
        let isNew = agreements.isEmpty || part.contains { "=＝".contains($0) }
        if isNew { agreements.append(part) } else { agreements[agreements.count - 1] += ",\(part)" }
      }
  }

  private func plan(
    of file: String, by read: LedgerList.Reader,
    _ agreed: [(name: String, ref: EntityRef)], in session: LedgerSession,
    refusing: ((Change) -> Refusal?)? = nil
  ) throws -> ImportPlan {
    try session.readingTable(at: file, as: encoding, list.ledger.heads(map)) { table in
      let list = LedgerList.Incoming(
        table: table, file: file, map: map, names: NameBook(agreed: agreed),
        sayingSame: ImportWords.sameByFlag,
        told: dryRun ? .max : ImportCommandWords.shownDeeds,
        refusing: refusing ?? trial(in: session))
      let line = HeadwayLine(options.language)
      defer { line.clear() }
      return try read(session.workspace, list, line.tell)
    }
  }

  /// A dry run asks the rules on a copy, where it is known who acts; otherwise they are asked when it
  /// is recorded.
  private func trial(in session: LedgerSession) -> (Change) -> Refusal? {
    guard dryRun, let actor = try? session.actor() else { return { _ in nil } }
    return { session.workspace.refusal(to: $0, by: actor) }
  }

  /// What becomes of the rows; what is wrong ends the command, and nothing was taken in.
  private func tell(
    _ plan: ImportPlan, of file: String, in workspace: Workspace
  ) throws {
    let summary = plan.summary
    tell(Phrase("\(file)：\(summary.zh)", "\(file): \(summary.en)"))
    guard plan.problems.isEmpty else {
      let ways = ImportWords.howToAgree(plan.questions, in: workspace)
      let exit = plan.refusal.map { Exit(.refused($0)) } ?? .badData
      throw Stop(exit, ImportWords.refused(plan.problems + ways), options)
    }
    for line in plan.warnings + plan.deeds + [plan.rest].compactMap(\.self) { tell(line) }
  }

  /// A preview is what a dry run is asked for, and goes where results go.
  private func tell(_ words: Phrase) {
    let text = words.text(in: options.language)
    if dryRun { Output.print(text) } else { Output.note(text) }
  }

  /// Asked once for each name that is only nearly somebody's; nil where nobody can be asked.
  private func answers(
    to plan: ImportPlan, in session: LedgerSession
  ) -> [(name: String, ref: EntityRef)]? {
    guard Host.isInteractive, !plan.questions.isEmpty else { return nil }
    let asking = Asking(language: options.language)
    var told: [(name: String, ref: EntityRef)] = []
    for question in plan.questions {
      let choices = question.near.map { Phrase(verbatim: session.workspace.label(of: $0)) }
      let words = ImportScreenWords.whoIs(question.name)
      guard let place = asking.choice(words, of: choices) else { break }
      told.append((question.name, question.near[place]))
    }
    return told
  }
}

extension LedgerSession {
  /// `城西=城西街道`: the name of a list, and whom it means.
  fileprivate func agreed(_ text: String) throws -> (name: String, ref: EntityRef) {
    let (head, tail) = text.cut(at: "=＝")
    let (name, meant) = (head.trimmingBlanks, (tail ?? "").trimmingBlanks)
    let kinds: [EntityKind] = [.unit, .enterprise, .person, .park, .site, .project, .topic]
    guard !name.isEmpty, !meant.isEmpty else {
      throw Stop(.usage, ImportCommandWords.notAgreed(text), options)
    }
    switch workspace.resolve(meant, kinds: kinds) {
    case .found(let ref): return (name, ref)
    case .ambiguous(let refs):
      throw Stop(.usage, ImportCommandWords.agreedOnSeveral(meant, spoken(refs)), options)
    case .unknown(let near):
      let category = workspace.categories.code(of: meant).flatMap(Category.id(of:))
      if let category { return (name, category.ref) }
      throw Stop(
        .usage,
        ImportCommandWords.agreedOnNobody(meant, kinds + [.category], near: spoken(near)), options)
    }
  }

  /// `单位 D01 大溪镇人民政府`: a name may be that of a unit and of an enterprise.
  private func spoken(_ refs: [EntityRef]) -> Phrase {
    .list(
      refs.map { ref in
        let (kind, label) = (ref.kind.phrase, workspace.label(of: ref))
        return Phrase("\(kind.zh) \(label)", "\(kind.en) \(label)")
      })
  }

  /// Reads a CSV file; what is wrong with it ends the command with its sentence.
  func readingTable<Value>(
    at file: String, as encoding: ImportRequest.Encoding, _ heads: KnownHeads,
    _ read: (CSVTable) throws -> Value
  ) throws -> Value {
    do {
      let table = CSVTable(reading: try text(ofFile: file, as: encoding), heads: heads)
      if table.columns.isEmpty {
        throw Stop(.badData, ImportWords.problems(table.problems, file, in: workspace), options)
      }
      return try read(table)
    } catch let problem as MappingProblem {
      throw Stop(.usage, ImportWords.mapping(problem), options)
    }
  }

  /// What stands in a file that somebody hands over.
  private func text(ofFile file: String, as encoding: ImportRequest.Encoding) throws -> [UInt8] {
    do {
      return try DecodedText(decoding: InputFile.bytes(at: file), as: encoding.ofText).utf8
    } catch let problem as FileProblem {
      throw Stop(.noInput, ImportWords.file(problem, file), options)
    } catch let problem as EncodingProblem {
      throw Stop(.badData, ImportWords.encoding(problem, file), options)
    }
  }
}

/// A list as the help of `import` offers it: one that only goes out is known too, to be told so.
struct ImportedList: ExpressibleByArgument {
  let ledger: LedgerList

  init?(argument: String) {
    guard let ledger = LedgerList(argument: argument) else { return nil }
    self.ledger = ledger
  }

  static var allValueStrings: [String] { LedgerList.imported.map(\.name) }
}

extension ImportRequest.Encoding: ExpressibleByArgument {
  /// Nil where the file itself has to tell.
  var ofText: TextEncoding? { TextEncoding(rawValue: rawValue) }
}

enum ImportCommandWords {
  /// Of so many rows it is told what becomes of them; a dry run tells it of all.
  static let shownDeeds = 20
  static let file = Phrase("文件", "the file")
  static let pasted = Phrase("粘贴", "pasted")

  static func notImported(_ list: String) -> Phrase {
    let lists = LedgerList.imported.map(\.name).joined(separator: " ")
    return Phrase("\(list) 不能导入；可导入：\(lists)", "\(list) cannot be imported; there are: \(lists)")
  }

  static func notAgreed(_ text: String) -> Phrase {
    Phrase("--same 里的“\(text)”应写成 名称=编号或全名", "“\(text)” in --same should be name=id or full name")
  }

  static func agreedOnSeveral(_ name: String, _ names: Phrase) -> Phrase {
    Phrase(
      "--same 里的“\(name)”不止一个：\(names.zh)，请写编号",
      "“\(name)” in --same may be \(names.en); use the id")
  }

  static func agreedOnNobody(_ name: String, _ kinds: [EntityKind], near: Phrase) -> Phrase {
    let known = Phrase.anyOf(kinds.map(\.phrase))
    return Phrase(
      "--same 里的“\(name)”不是已登记的\(known.zh)" + (near.zh.isEmpty ? "" : "，是不是 \(near.zh)？"),
      "“\(name)” in --same is no known \(known.en)" + (near.en.isEmpty ? "" : "; near: \(near.en)"))
  }

  /// `企业名称  name  *  企业、名称、公司名称`: a line for each column.
  static func headers(of list: LedgerList, _ language: Language) -> String {
    list.columns().map { heading in
      [
        heading.title.text(in: language), heading.name, heading.isRequired ? "*" : "",
        heading.others.joined(separator: "、"),
      ].filter { !$0.isEmpty }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
