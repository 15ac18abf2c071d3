import ArgumentParser
import Domain
import JSONText

extension MeetingCommand {
  /// `meeting check`: what projecting hides in texts, and what it may miss (C14).
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: say(
        "会前检查：投屏时会隐去和拿不准的地方", "What projecting hides in texts, and what it may miss."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.requireBare(ProjectionWords.checkNotNow)
        let places = session.workspace.doubtfulPlaces(for: session.reader)
        if output.json {
          Output.print(JSON.array(places.map { json(of: $0, session) }).text())
        } else if places.isEmpty {
          Output.print(ProjectionWords.nothingFound.text(in: options.language))
        } else {
          let table = TextTable(columns: columns(session), language: options.language)
          Output.print(table.text(of: places))
        }
      }
    }

    private func columns(_ session: LedgerSession) -> [TextTable<DoubtfulPlace>.Column] {
      let language = options.language
      return [
        .init(title: ProjectionWords.wall) {
          ($0.isHidden ? ProjectionWords.hidden : ProjectionWords.shown).text(in: language)
        },
        .init(title: ProjectionWords.text) { $0.excerpt },
        .init(title: ProjectionWords.field) { $0.label.text(in: language) },
        .init(title: ProjectionWords.place) {
          session.workspace.label(of: $0.subject(in: session.workspace))
        },
      ]
    }

    private func json(of place: DoubtfulPlace, _ session: LedgerSession) -> JSON {
      var object = JSONObject()
      object["id"] = .string(place.ref.description)
      object["subject"] = .string(place.subject(in: session.workspace).description)
      object["field"] = .string(place.label.text(in: options.language))
      object["text"] = .string(place.excerpt)
      object["hidden"] = .bool(place.isHidden)
      return .object(object)
    }
  }
}
