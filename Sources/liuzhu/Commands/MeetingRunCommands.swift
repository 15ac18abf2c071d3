import ArgumentParser
import Domain
import JSONText
import WorkbenchUI

/// `meeting run|rehearse|follow`: the workbench opens on the wall, in a rehearsal, or behind the wall.
protocol MeetingOnScreen: ParsableCommand {
  var options: GlobalOptions { get }
  var meeting: String? { get }
  static var entry: MeetingEntry { get }
}

extension MeetingOnScreen {
  func run() throws {
    try WorkbenchCommand(options: options, entry: Self.entry, meeting: meeting).run()
  }
}

extension MeetingCommand {
  struct Run: MeetingOnScreen {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: say("开会投屏：冻结数据，逐项议定，写出纪要", "Runs a meeting on the wall."),
      discussion: say(
        "终端断了重新执行一次，从停下的地方继续。", "Where a terminal broke down, run it again."))
    static let entry = MeetingEntry.run
    @OptionGroup var options: GlobalOptions
    @Argument(help: .meeting) var meeting: String?
  }

  struct Rehearse: MeetingOnScreen {
    static let configuration = CommandConfiguration(
      commandName: "rehearse",
      abstract: say("演练：照议程走一遍，什么都不记录", "Walks through the agenda; nothing is recorded."))
    static let entry = MeetingEntry.rehearse
    @OptionGroup var options: GlobalOptions
    @Argument(help: .meeting) var meeting: String?
  }

  struct Follow: MeetingOnScreen {
    static let configuration = CommandConfiguration(
      commandName: "follow",
      abstract: say("记录席：跟着投屏翻页，在这里记录", "Follows the wall and records; nothing is typed there."))
    static let entry = MeetingEntry.follow
    @OptionGroup var options: GlobalOptions
    @Argument(help: .meeting) var meeting: String?
  }

  /// `meeting minutes`: the minutes of a meeting that was held, masked as on the wall (C14).
  struct Minutes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "minutes",
      abstract: say("会议纪要：打印，或写成 HTML 和 Markdown", "Prints the minutes, or writes them to files."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: help("会议编号或议题", "The meeting's id or topic.")) var meeting: String
    @Option(help: help("格式：text、html、markdown", "text, html or markdown."))
    var format = PaperPrint.text
    @Flag(help: help("写成文件，放在 ~/liuzhu-papers", "Write files into ~/liuzhu-papers."))
    var write = false

    func run() throws {
      try LedgerSession.run(options) { session in
        let id = try session.meeting(called: meeting)
        guard session.workspace.maySee(paper: id.ref, by: session.reader) else {
          throw Stop(.notPermitted, PermissionWords.hidden(.meeting), options)
        }
        guard session.workspace.live(id)?.heldOn != nil,
          let (paper, name) = session.maskedPaper(of: id.ref)
        else {
          throw Stop(.refused, MeetingRunWords.notHeld(session.workspace.label(of: id)), options)
        }
        guard write else { return format.print(paper, in: options.language) }
        let outcome = PaperFiles.ofPerson.writeMinutes(paper, called: name, options.language)
        if case .failed = outcome { throw Stop(.cannotCreate, outcome.phrase, options) }
        Output.note(outcome.phrase.text(in: options.language))
      }
    }
  }
}

extension LedgerSession {
  /// By its id or by words of its topic; without either the one that is being run, else the next.
  func meeting(called name: String?) throws -> ID<Meeting> {
    guard let name, !name.trimmingBlanks.isEmpty else {
      let next = workspace.meetings.live.filter(\.isPlanned).min { $0.proposedOn < $1.proposedOn }
      guard let meeting = workspace.sittingMeeting ?? next else {
        throw Stop(.refused, MeetingRunWords.noneToCome, options)
      }
      return meeting.id
    }
    let named = workspace.meetings.live.filter { meeting in
      workspace.phrase(of: meeting).zh.contains(name.trimmingBlanks)
    }
    if named.count > 1 {
      let labels = Phrase.names(named.map { workspace.label(of: $0.id) })
      throw Stop(.usage, ReadingWords.ambiguous(EntityKind.meeting.phrase, name, labels), options)
    }
    return try named.first?.id ?? id(of: name, Meeting.self)
  }

  fileprivate mutating func maskedPaper(of ref: EntityRef) -> (paper: Paper, name: String)? {
    let day = today
    return underVeil { workspace in
      workspace.paper(of: ref, on: day).map { ($0, workspace.paperName(of: ref)) }
    }
  }
}

enum MeetingRunWords {
  static let noneToCome = Phrase(
    "没有待开的会议；liuzhu meeting add 安排一次", "no meeting is to come; liuzhu meeting add calls one")

  static func notHeld(_ label: String) -> Phrase {
    Phrase("\(label) 还没有开，没有纪要", "\(label) was not held yet and has no minutes")
  }
}

extension ArgumentHelp {
  static let meeting = help(
    "会议编号或议题；不写就是正在开的，其次是下一次", "The meeting's id or topic; else the one that is run, else the next."
  )
}
