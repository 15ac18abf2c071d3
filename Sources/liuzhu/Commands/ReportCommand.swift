import ArgumentParser
import Domain
import Interchange
import JSONText
import TerminalKit
import WorkbenchUI

/// `report`: the reports of C17 as of any day; without a name, which there are.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say("报表：领导小组简报、单位台账、销号台账等", "The reports, as of any day."),
    discussion: say(
      """
      不写名称时列出全部报表。--as-of 可以是过去任何一天；数字按事情发生的日期算。
      """,
      """
      Lists the reports when none is named. Any past day can be asked by --as-of.
      """))

  @OptionGroup var options: GlobalOptions
  @Argument(
    help: help("报表编号，如 R1", "Its number, such as R1."),
    completion: .list(ReportName.allCases.map(\.rawValue)))
  var name: String?
  @Option(help: help("截至哪天，默认今天", "As of this day; today by default.")) var asOf = "今天"
  @Option(
    help: help(
      "时段从哪天起（\(ReportCommandWords.periodic)）",
      "The first day of the period (\(ReportCommandWords.periodic))."))
  var since: String?
  @Option(help: help("格式：text、csv、json、markdown、html", "text, csv, json, markdown or html."))
  var format = ReportFormat.text
  @Flag(help: help("隐去姓名、号码和敏感事项", "Hide names, numbers and what is sensitive."))
  var masked = false

  func run() throws {
    try LedgerSession.run(options) { session in
      guard let name else { return Output.print(ReportCommandWords.all.text(in: options.language)) }
      guard let wanted = ReportName(name) else {
        throw Stop(.usage, ReportCommandWords.unknown(name), options)
      }
      guard since == nil || wanted.hasPeriod else {
        throw Stop(.usage, ReportCommandWords.noPeriod(wanted), options)
      }
      let day = try session.dayAsOf(asOf)
      let since = try since.map { try session.day($0) }
      if let since, since > day { throw Stop(.usage, ReportCommandWords.backwards, options) }
      let report = session.workspace.report(wanted, asOf: day, since: since)
        .seen(by: session.reader, in: session.workspace)
      format.print(masked ? report.masked : report, of: session)
    }
  }
}

/// How a report is printed.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case csv
  case json
  case markdown
  /// A page to print, on A4.
  case html

  /// As wide as a projected page.
  private static let width = 120

  func print(_ report: Report, of session: LedgerSession) {
    let language = session.options.language
    let office = session.workspace.office?.name ?? ""
    switch self {
    case .text:
      let layout = ReportLayout(
        report, width: Self.width, language: language, isWhole: !Host.showsResults)
      Output.print(layout.text)
    case .csv: Output.write(report.csv(in: language))
    case .json: Output.print(report.json(in: language).text())
    case .markdown: Output.print(report.markdown(in: language))
    case .html: Output.write(Array(report.paper(by: office).html(in: language).utf8))
    }
  }
}

enum ReportCommandWords {
  static func unknown(_ name: String) -> Phrase {
    Phrase("没有报表“\(name)”；有：\n\(all.zh)", "there is no report “\(name)”; there are:\n\(all.en)")
  }

  /// Number and title, one a line: nobody knows them by their numbers.
  static let all = Phrase(list(in: .chinese), list(in: .english))

  private static func list(in language: Language) -> String {
    ReportName.allCases.map { name in
      name.rawValue.padded(toColumns: 5) + name.title.text(in: language)
    }.joined(separator: "\n")
  }

  /// `R3 R5 R6`: those that `--since` is for.
  static let periodic = ReportName.allCases.filter(\.hasPeriod).map(\.rawValue)
    .joined(separator: " ")

  static func noPeriod(_ name: ReportName) -> Phrase {
    Phrase(
      "\(name.rawValue) 按截至日计，没有时段；\(periodic) 可用 --since",
      "\(name.rawValue) is of a day and has no period; \(periodic) take --since")
  }

  static let backwards = Phrase("--since 在 --as-of 之后", "--since lies behind --as-of")
}
