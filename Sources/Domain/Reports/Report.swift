/// A report as a value, for the screen and every format alike: of which day, on what basis, and its
/// tables (C17).
package struct Report: Equatable, Sendable {
  package let name: ReportName
  package let asOf: Day
  /// The first day of its period, where it has one.
  package let since: Day?
  /// 口径: what is counted, and of what.
  package let basis: [Phrase]
  package private(set) var tables: [ReportTable]
  package let notes: [Phrase]

  package init(
    name: ReportName, asOf: Day, since: Day? = nil, basis: [Phrase], tables: [ReportTable],
    notes: [Phrase] = []
  ) {
    self.name = name
    self.asOf = asOf
    self.since = since
    self.basis = basis
    self.tables = tables
    self.notes = notes
  }

  /// For a wall or another office: names of people, numbers in texts and sensitive matters are
  /// hidden (C14).
  package var masked: Report {
    var report = self
    report.tables.removeAll(where: \.isOfRetention)
    for table in report.tables.indices { report.tables[table].mask() }
    return report
  }
}

extension Report {
  /// What somebody may see of it (C16): everybody the counts, the office and the leaders the rows;
  /// others those of them that are about what they see whole.
  package func seen(by actor: Actor, in workspace: Workspace) -> Report {
    let known = openly(to: actor, in: workspace)
    guard !workspace.seesAll(.issue, by: actor) else { return known }
    var report = known.masked
    let tables = known.tables.filter { !$0.isOfRetention }
    for table in tables.indices {
      report.tables[table].withholdList(
        but: tables[table].rows(for: actor, in: workspace))
    }
    return report
  }
}

extension Report {
  /// Of enterprises that may leave, whoever does not keep them learns how many there are (C11).
  private func openly(to actor: Actor, in workspace: Workspace) -> Report {
    guard !workspace.seesAll(.retention, by: actor) else { return self }
    var report = self
    for table in tables.indices { report.tables[table].foldRetention() }
    return report
  }
}

/// One table of a report.
package struct ReportTable: Equatable, Sendable {
  /// What machines call it.
  package let key: String
  package let title: Phrase
  package let columns: [Column]
  package private(set) var rows: [[ReportCell]]
  package private(set) var totals: [ReportCell]?
  package private(set) var notes: [Phrase]
  /// Whether its rows are kept from who asked.
  package private(set) var isWithheld = false
  /// What each row is about, where they are single issues or letters and not counts of many.
  private let subjects: [RowSubject]?
  /// How many enterprises that may leave it counts; nil where it is about something else.
  private var retention: Int?
  package var isOfRetention: Bool { retention != nil }

  package init(
    _ key: String, _ title: Phrase, _ columns: [Column], rows: [[ReportCell]],
    totals: [ReportCell]? = nil, notes: [Phrase] = [], about subjects: [RowSubject]? = nil
  ) {
    self.key = key
    self.title = title
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.notes = notes
    self.subjects = subjects
  }

  /// One about enterprises that may leave: on no wall, and folded to a number for most.
  init(ofRetention count: Int, _ title: Phrase, _ columns: [Column], rows: [[ReportCell]]) {
    self.init("retention", title, columns, rows: rows)
    retention = count
  }

  fileprivate mutating func foldRetention() {
    guard let retention else { return }
    self = ReportTable(
      ofRetention: retention, RetentionWords.open, columns,
      rows: [[.phrase(RetentionWords.one), .number(retention), .empty]])
  }

  package struct Column: Equatable, Sendable {
    /// What machines call it.
    package let key: String
    package let title: Phrase
    /// The display columns it may take; what is longer is cut on the screen.
    package let width: Int
    package let isRight: Bool
    /// Shown as a bar as long as its number, where there is room; no format prints it.
    package let isBar: Bool
    /// Never cut: it tells its row from all others.
    package let isWhole: Bool

    package init(
      _ key: String, _ title: Phrase, width: Int, isRight: Bool = false, isBar: Bool = false,
      isWhole: Bool = false
    ) {
      self.key = key
      self.title = title
      self.width = width
      self.isRight = isRight
      self.isBar = isBar
      self.isWhole = isWhole
    }

    /// A column of numbers.
    package static func number(_ key: String, _ title: Phrase, width: Int = 6) -> Column {
      Column(key, title, width: width, isRight: true)
    }

    /// A share with its two numbers: `832/930 89.5%`.
    package static func rate(_ key: String, _ title: Phrase) -> Column {
      Column(key, title, width: 16, isRight: true)
    }
  }

  /// Those that stand there one by one and that he sees whole; without the names where his eyes are
  /// masked.
  fileprivate func rows(for actor: Actor, in workspace: Workspace) -> [[ReportCell]] {
    let own = zip(rows, subjects ?? []).filter { workspace.seesWhole($1, by: actor) }.map(\.0)
    return actor.seesMasked ? own.map { $0.map(\.masked) } : own
  }

  /// Leaves what is counted and takes out what stands there one by one, but for what is his own.
  fileprivate mutating func withholdList(but own: [[ReportCell]]) {
    guard subjects != nil, !rows.isEmpty else { return }
    isWithheld = own.count < rows.count
    notes = isWithheld ? [ReportWords.withheld] : []
    rows = own
  }

  fileprivate mutating func mask() {
    rows = rows.map { $0.map(\.masked) }
    totals = totals.map { $0.map(\.masked) }
  }
}

/// What stands in one place of a table: its words, its value for machines, the rows behind it.
package struct ReportCell: Equatable, Sendable {
  package let words: Phrase
  package let value: Value
  /// What opens when somebody asks for it.
  package var behind: RowsBehind?
  /// Too few to say anything by: shown in grey.
  package var isQuiet = false
  private var privacy = Privacy.open

  package enum Value: Equatable, Sendable {
    case text
    case number(Int)
    case rate(Rate)
    case day(Day?)
  }

  private enum Privacy: Equatable, Sendable {
    case open
    /// The name of a person.
    case person
    /// Somebody's own words, which may hold a number.
    case words
    /// Not for a wall at all.
    case sensitive
  }

  private init(_ words: Phrase, _ value: Value = .text, privacy: Privacy = .open) {
    self.words = words
    self.value = value
    self.privacy = privacy
  }
}

extension ReportCell {
  package static let empty = ReportCell(Phrase(verbatim: ""))

  package static func phrase(_ phrase: Phrase, _ behind: RowsBehind? = nil) -> ReportCell {
    var cell = ReportCell(phrase)
    cell.behind = behind
    return cell
  }

  package static func text(_ text: String) -> ReportCell { ReportCell(Phrase(verbatim: text)) }

  package static func number(_ number: Int, _ behind: RowsBehind? = nil) -> ReportCell {
    var cell = ReportCell(Phrase(verbatim: "\(number)"), .number(number))
    cell.behind = number == 0 ? nil : behind
    return cell
  }

  /// How much more or less: `+12`, `-3`, `0`.
  package static func change(_ change: Int) -> ReportCell {
    ReportCell(Phrase(verbatim: change > 0 ? "+\(change)" : "\(change)"), .number(change))
  }

  package static func rate(_ rate: Rate, isQuiet: Bool = false) -> ReportCell {
    var cell = ReportCell(Phrase(verbatim: "\(rate.fraction) \(rate.percent)"), .rate(rate))
    cell.isQuiet = isQuiet
    return cell
  }

  package static func day(_ day: Day?) -> ReportCell {
    ReportCell(Phrase(verbatim: day?.iso ?? ""), .day(day))
  }

  /// The first of several days, and that others follow.
  package static func firstDay(of days: [Day]) -> ReportCell {
    guard let first = days.min(), days.contains(where: { $0 > first }) else {
      return .day(days.first)
    }
    return ReportCell(ReportWords.from(first), .day(first))
  }

  /// An id that opens what it names.
  package static func id(_ ref: EntityRef) -> ReportCell {
    var cell = ReportCell(Phrase(verbatim: ref.description))
    cell.behind = .rows([ref])
    return cell
  }

  package static func person(_ name: String) -> ReportCell {
    ReportCell(Phrase(verbatim: name), privacy: .person)
  }

  /// A text somebody wrote; `isSensitive` where it is about something confidential.
  package static func words(_ text: String, isSensitive: Bool = false) -> ReportCell {
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return ReportCell(Phrase(verbatim: line), privacy: isSensitive ? .sensitive : .words)
  }

  /// What was decided, by a person or as it was proposed.
  static func decided(_ decision: Decision) -> ReportCell {
    ReportCell(decision.phrase, privacy: .words)
  }

  var masked: ReportCell {
    switch privacy {
    case .open: self
    case .person: .text(words.zh.first.map { "\($0)*" } ?? "")
    case .words:
      .phrase(Phrase(PrivatePart.masking(words.zh), PrivatePart.masking(words.en)))
    case .sensitive: words.zh.isEmpty ? .empty : .phrase(ReportWords.hidden)
    }
  }
}

/// The rows behind a number, listed when somebody opens it.
package enum RowsBehind: Equatable, Sendable {
  /// As counted on the day of the report.
  case issues(IssueSelection)
  case rows([EntityRef])

  package func refs(in counts: Counts) -> [EntityRef] {
    switch self {
    case .issues(let selection): counts.ids(selection).map(\.ref)
    case .rows(let refs): refs
    }
  }
}
