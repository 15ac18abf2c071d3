/// The reports of the office, by the numbers people know them by (C17).
package enum ReportName: String, CaseIterable, Sendable {
  case briefing = "R1"
  case analysis = "R2"
  case commissioners = "R3"
  case units = "R4"
  case letters = "R5"
  case closings = "R6"
  case matters = "R7"
  case policy = "R8"
  case duty = "R9"
  case coverage = "R10"
  case demands = "R11"
  case comparison = "R12"
  case integrity = "R13"
  case figures = "R14"

  /// Reads the number in any case.
  package init?(_ text: String) { self.init(rawValue: text.uppercased()) }

  /// Whether it speaks of a period and not of a day alone.
  package var hasPeriod: Bool {
    switch self {
    case .commissioners, .letters, .closings, .duty, .coverage, .comparison: true
    case .briefing, .analysis, .units, .matters, .policy, .demands, .integrity, .figures: false
    }
  }
}

extension Workspace {
  /// A report as it is on a day: a pure function of the ledger, so that any past day can be asked.
  ///
  /// `since` is the first day of the period of those that have one.
  package func report(_ name: ReportName, asOf day: Day, since: Day? = nil) -> Report {
    report(name, from: Counts(of: self, asOf: day), since: since)
  }

  /// The same from what was counted already, which says the day.
  package func report(_ name: ReportName, from counts: Counts, since: Day? = nil) -> Report {
    let material = ReportMaterial(self, name: name, counts, since: since)
    return switch name {
    case .briefing: .briefing(material)
    case .analysis: .analysis(material)
    case .commissioners: .commissioners(material)
    case .units: .units(material)
    case .letters: .letters(material)
    case .closings: .closings(material)
    case .matters: .matters(material)
    case .policy: .policy(material)
    case .duty: .duty(material)
    case .coverage: .coverage(material)
    case .demands: .demands(material)
    case .comparison: .comparison(material)
    case .integrity: .integrity(material)
    case .figures: .figures(material)
    }
  }
}

/// What every report is made from: the ledger, the day, and everything counted on it.
struct ReportMaterial {
  let workspace: Workspace
  let name: ReportName
  let since: Day?
  let counts: Counts
  var day: Day { counts.day }

  init(_ workspace: Workspace, name: ReportName, _ counts: Counts, since: Day?) {
    self.workspace = workspace
    self.name = name
    self.counts = counts
    self.since = name.hasPeriod ? since : nil
  }

  /// The report of these tables.
  func report(
    basis: [Phrase], _ tables: [ReportTable], notes: [Phrase] = [], since: Day? = nil
  ) -> Report {
    Report(
      name: name, asOf: day, since: since ?? self.since, basis: basis, tables: tables, notes: notes)
  }

  func name(of ref: EntityRef?) -> String { ref.flatMap { workspace.name(of: $0) } ?? "" }
}
