import ArgumentParser
import Domain
import Interchange
import JSONText
import WorkbenchUI

/// `paper`: letters, minutes and notices as they are printed (C1, C17).
struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: say(
      "公文：交办函、转办函、催办函、督办单、会议纪要、告知单、反馈单、信息专报、邀请名单",
      "Letters, minutes, notices, briefs and lists of who is invited, as printed."),
    subcommands: [List.self, Show.self, Write.self, Sentence.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: say("列出编过号的公文，新的在前", "The numbered papers, newest first."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("只要这一天的", "Only those of this day.")) var on: String?

    func run() throws {
      try LedgerSession.run(options) { session in
        let day = try on.map { try session.day($0) }
        let rows = session.papers(on: day).map { ref, paper in
          PaperRow(
            id: ref.description, on: paper.day.iso, number: paper.number,
            title: paper.title.text(in: options.language),
            name: session.workspace.paperName(of: ref))
        }
        if output.json {
          Output.print(JSON.array(rows.map(\.json)).text())
        } else {
          for row in rows { Output.print(row.line) }
        }
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: say("看一份公文，或输出成 HTML、Markdown", "Prints one paper."))
    @OptionGroup var options: GlobalOptions
    @Argument(
      help: help(
        "文号，或交办、会议、企业、宣讲、活动、单位、领导的编号",
        "A number, or the id of a letter, meeting, enterprise, lecture, event, unit, leader."))
    var paper: String
    @Option(help: help("格式：text、html、markdown", "text, html or markdown."))
    var format = PaperPrint.text

    func run() throws {
      try LedgerSession.run(options) { session in
        let (_, paper) = try session.paper(called: paper)
        format.print(paper, in: options.language)
      }
    }
  }

  struct Sentence: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sentence",
      abstract: say("转发到微信、浙政钉的现成一句话", "A ready sentence for a chat."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: help("文号，或待开会议、问题的编号", "A number, or the id of a meeting to come or an issue."))
    var subject: String

    func run() throws {
      try LedgerSession.run(options) { session in
        let ref = try session.subject(called: subject)
        guard let said = session.workspace.readySentence(about: ref, on: session.today) else {
          throw Stop(.refused, SentenceWords.nothing, options)
        }
        Output.print(said.text(in: options.language))
      }
    }
  }

  struct Write: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "write",
      abstract: say("把一天的公文写成文件，一天一个文件夹", "Writes a day's papers to files."),
      discussion: say(
        """
        信息专报不随一天的公文写出，要写请写明编号。
        """,
        """
        A brief on an enterprise that may leave is not among a day's papers: name it by its number.
        """))
    @OptionGroup var options: GlobalOptions
    @Argument(help: help("只写这几份：编号", "Only these, by their numbers.")) var numbers: [String] = []
    @Option(help: help("哪一天的，默认今天", "Of which day; today by default.")) var on = "今天"
    @Option(
      help: help("写到哪里，默认 ~/liuzhu-papers", "Where to; ~/liuzhu-papers by default."),
      completion: .directory)
    var out: String?
    @Option(help: help("格式：html、markdown", "html or markdown.")) var format = PaperFormat.html

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.requireBare(ProjectionWords.noPapers)
        let found =
          numbers.isEmpty
          ? session.papers(on: try session.day(on)).filter { $0.ref.kind != .brief }
          : try numbers.map { try session.paper(called: $0) }
        guard !found.isEmpty else { throw Stop(.refused, PaperCommandWords.noneOfTheDay, options) }
        var files = PaperFiles.ofPerson
        if let out { files = PaperFiles(folder: out) }
        files.format = format
        let named = found.map { (paper: $0.paper, name: session.workspace.paperName(of: $0.ref)) }
        let outcome = files.write(named, options.language)
        if case .failed = outcome { throw Stop(.cannotCreate, outcome.phrase, options) }
        Output.note(outcome.phrase.text(in: options.language))
      }
    }
  }
}

/// One line of the list of papers.
private struct PaperRow {
  let id: String
  let on: String
  let number: String
  let title: String
  let name: String

  var line: String { [id, on, title, name].filter { !$0.isEmpty }.joined(separator: "  ") }

  var json: JSON {
    ["id": .string(id), "on": .string(on), "number": .string(number), "name": .string(name)]
  }
}

extension PaperFormat: ExpressibleByArgument {}

/// How one paper is printed.
enum PaperPrint: String, CaseIterable, ExpressibleByArgument {
  case text
  case html
  case markdown

  func print(_ paper: Paper, in language: Language) {
    switch self {
    case .text: Output.print(PaperLayout(paper, width: 96, language: language).text)
    case .html: Output.write(Array(paper.html(in: language).utf8))
    case .markdown: Output.write(Array(paper.markdown(in: language).utf8))
    }
  }
}

extension LedgerSession {
  /// The papers the reader may have, of one day where one is named.
  fileprivate func papers(on day: Day?) -> [(ref: EntityRef, paper: Paper)] {
    workspace.papers().filter { workspace.maySee(paper: $0, by: reader) }.compactMap { ref in
      workspace.paper(of: ref, on: today).map { (ref, $0) }
    }.filter { day == nil || $0.1.day == day }
  }

  /// A letter, a meeting or an issue that the reader may see whole.
  fileprivate func subject(called name: String) throws -> EntityRef {
    let named = workspace.paper(numbered: name)
    guard let ref = named ?? workspace.resolve(name, kinds: [.dispatch, .meeting, .issue]).found
    else { throw Stop(.usage, PaperCommandWords.unknown(name), options) }
    let issue = ref.id(as: Issue.self).flatMap { workspace[$0] }
    let mayHaveIt =
      issue.map { workspace.seesWhole($0, by: reader) }
      ?? workspace.maySee(paper: ref, by: reader)
    guard mayHaveIt else { throw Stop(.notPermitted, PaperCommandWords.notYours(name), options) }
    return ref
  }

  /// By its number, or by the id or name of what it is the paper of.
  fileprivate func paper(called name: String) throws -> (ref: EntityRef, paper: Paper) {
    let named = workspace.paper(numbered: name)
    let resolved = workspace.resolve(
      name,
      kinds: [.dispatch, .meeting, .enterprise, .lecture, .unit, .event, .brief, .person])
    guard let ref = named ?? resolved.found else {
      throw Stop(.usage, PaperCommandWords.unknown(name), options)
    }
    guard workspace.maySee(paper: ref, by: reader) else {
      throw Stop(.notPermitted, PaperCommandWords.notYours(name), options)
    }
    guard let paper = workspace.paper(of: ref, on: today) else {
      throw Stop(.refused, PaperCommandWords.none(workspace.label(of: ref)), options)
    }
    return (ref, paper)
  }
}

extension Resolution {
  fileprivate var found: EntityRef? {
    if case .found(let ref) = self { ref } else { nil }
  }
}

enum PaperCommandWords {
  static let noneOfTheDay = Phrase("这一天没有编过号的公文", "no paper was numbered that day")

  static func unknown(_ name: String) -> Phrase {
    Phrase(
      "没有“\(name)”这份公文；liuzhu paper list 列出全部", "there is no paper “\(name)”; see liuzhu paper list"
    )
  }

  static func notYours(_ name: String) -> Phrase {
    Phrase("您看不了“\(name)”（C16）：只有本办和收文单位可以", "“\(name)” is for the office and its unit (C16)")
  }

  static func none(_ label: String) -> Phrase {
    Phrase("\(label) 没有可以打印的公文", "there is nothing to print of \(label)")
  }
}
