import ArgumentParser
import Domain
import JSONText

/// `agenda`: what one person has to do in the days to come, and what is late, as one list (C8).
struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: say("待办：要办的和超期的，一张清单", "What is to be done and what is late, as one list."))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Option(help: help("谁的待办，默认本人", "Whose agenda; your own by default.")) var person: String?
  @Option(help: help("往后看几天", "How many days ahead.")) var days = Agenda.daysAhead
  @Option(help: help("以哪天为准，默认今天", "As of which day; today by default.")) var asOf = "今天"

  func run() throws {
    try LedgerSession.run(options) { session in
      let agenda = session.workspace.agenda(
        for: try person.map { try session.person(named: $0) } ?? session.actor().person,
        from: try session.dayAsOf(asOf), days: days)
      session.print(agenda, asJSON: output.json)
    }
  }
}

extension LedgerSession {
  /// Somebody else's list is for those who see every issue anyway (C16).
  fileprivate func person(named name: String) throws -> Person {
    let id = try id(of: name, Person.self)
    guard id == reader.id || workspace.seesAll(.issue, by: reader) else {
      let refusal = Refusal.permission(.needsRole([.leader, .head, .coordinator]))
      throw Stop(.notPermitted, refusal.phrase(in: workspace), options)
    }
    return workspace[id] ?? Person()
  }

  fileprivate func print(_ agenda: Agenda, asJSON: Bool) {
    if asJSON { return Output.print(JSON.array(agenda.items.map(\.json)).text()) }
    let (language, reader) = (options.language, reader)
    let table = TextTable<AgendaItem>(
      columns: [
        .init(title: AgendaWords.title) { $0.task.phrase.text(in: language) },
        .init(title: Phrase("对象", "subject")) {
          $0.label(in: workspace, to: reader).text(in: language)
        },
        .init(title: Phrase("期限", "due")) { $0.hasTerm ? $0.due.iso : "" },
        .init(title: Phrase("还剩", "left")) { $0.term(today: agenda.day).text(in: language) },
        .init(title: Phrase("说明", "why")) { $0.matter.phrase.text(in: language) },
      ], language: language)
    Output.print(table.text(of: agenda.items))
  }
}

extension AgendaItem {
  fileprivate var json: JSON {
    var object = JSONObject()
    object["task"] = .string(task.rawValue)
    object["subject"] = .string(subject.description)
    if hasTerm {
      object["due"] = .string(due.iso)
      object["left"] = .integer(Int64(left))
    }
    switch matter {
    case .plain: break
    case .card(let card): object["rung"] = .string(card.rung.rawValue)
    case .duplicate(let other): object["other"] = .string(other.description)
    case .untold(let issues):
      object["issues"] = .array(issues.map { .string($0.description) })
    case .common(let candidate):
      object["enterprises"] = .integer(Int64(candidate.enterprises))
      object["issues"] = .array(candidate.issues.map { .string($0.description) })
    case .duty(let duty):
      object["rule"] = .string(duty.cadence.rawValue)
      object["status"] = .string(duty.status.rawValue)
      object["from"] = .string(duty.window.lowerBound.iso)
      object["to"] = .string(duty.window.upperBound.iso)
    }
    return .object(object)
  }
}
