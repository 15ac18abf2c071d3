import ArgumentParser
import Domain

/// `meeting`: coordination and other meetings, their issues and what came of them (P15, P16).
struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: say(
      "会议：安排、议程、投屏主持、记录席、纪要", "Meetings: called, prepared, run, followed, written down."),
    subcommands: [
      List<Meeting>.self, Show<Meeting>.self, Add.self, Edit<Meeting>.self, Hold.self, Cancel.self,
      Prepare.self, Agenda.self, AddItem.self, EditItem.self, MoveItem.self, Check.self,
      Rehearse.self, Run.self, Follow.self, Decide.self, Minutes.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: say(
        "安排会议；协调会的问题转为“协调会商”", "Plans a meeting; issues of a coordination wait for it."),
      discussion: FlagHelp.of(
        Meeting.Field.self,
        besides: [
          ("issues", Phrase("上会的问题，可写多件", "the issues of its agenda")),
          ("on", Phrase("哪天提出，默认今天", "when it was asked for; today by default")),
        ]))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        var flags = try session.flags(rest, numbers)
        var meeting = Meeting()
        meeting.issues = try flags.take("issues").flatMap { try session.ids(of: $0, Issue.self) }
        let day = try flags.take("on").last.map { try session.day($0) } ?? session.today
        try session.fill(&meeting, from: flags)
        let receipt = try session.commit(.meeting(.call(meeting, on: day)))
        session.printMade(receipt, .meeting, asJSON: output.json)
      }
    }
  }

  struct Hold: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "hold", abstract: say("记会议结果", "Records what a meeting came to."),
      discussion: say(
        "没写 --back 的问题都继续办理。", "Issues without --back go on."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("会议编号", "The meeting's id.")) var meeting: String
    @Option(help: help("会议纪要号", "The number of the minutes.")) var minutes = ""
    @Option(
      help: help("议定事项：做什么；谁办；期限；问题，可写多次", "what; whose; by when; issue; may be given again."))
    var decision: [String] = []
    @Option(help: help("退回分办：编号=原因，可写多次", "Back to triage: id=reason; may be given again."))
    var back: [String] = []
    @Option(
      help: help(
        "哪天开的，默认定的那天，不晚于今天", "The day it was held; the day planned, or today if that is sooner."))
    var on: String?

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: decision, of: "decision")
        try session.require(numbers, in: back, of: "back")
        let id = try session.id(of: meeting, Meeting.self)
        var outcome = MeetingChange.Outcome()
        outcome.minutes = minutes
        outcome.decisions = try session.decisions(in: decision)
        outcome.returned = try back.map { try session.returned(in: $0) }
        let usual = session.workspace[id]?.usualDay(asOf: session.today) ?? session.today
        let day = try on.map(session.day) ?? usual
        _ = try session.commit(.meeting(.hold(id, outcome, on: day)))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }

  struct Cancel: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cancel",
      abstract: say("取消会议，问题退回分办", "Calls a meeting off; its issues go back to triage."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("会议编号", "The meeting's id.")) var meeting: String
    @Option(help: help("原因", "The reason.")) var reason = ""
    @Option(help: help("哪天取消的，默认今天", "The day; today by default.")) var on = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        let id = try session.id(of: meeting, Meeting.self)
        _ = try session.commit(
          .meeting(.cancel(id, reason: reason, on: try session.day(on))))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }
}

extension LedgerSession {
  func decisions(in lines: [String]) throws -> [Decision] {
    do throws(MeetingRefusal) {
      return try workspace.decisions(from: lines.joined(separator: "\n"), today: today)
    } catch {
      throw Stop(.usage, error.phrase(in: workspace), options)
    }
  }

  /// `W2018-0001=原因`, with an equals sign of either width.
  fileprivate func returned(in text: String) throws -> MeetingChange.Returned {
    let (issue, reason) = text.cut(at: "=＝")
    return MeetingChange.Returned(try id(of: issue, Issue.self), reason: reason ?? "")
  }
}

extension Meeting: EditedOnCommandLine {
  static func editing(_ id: ID<Self>, _ edits: [FieldEdit<Field>]) -> Change {
    .meeting(.edit(id, edits))
  }
}
