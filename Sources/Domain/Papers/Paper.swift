/// What the office puts on paper, before it is laid out: a letter with its number, minutes, a notice
/// (C1, C17).
package struct Paper: Equatable, Sendable {
  /// `温岭市留驻办 交办函`.
  package var heading: Phrase
  /// `交办〔2018〕12号`; empty for a paper without one.
  package var number = ""
  /// `政策宣讲安排`, where the number does not say it: the id of what it is the sheet of.
  var kind: Phrase?
  /// To whom it goes; empty for minutes.
  package var addressee = ""
  package var blocks: [Block] = []
  /// Who signs, over the day.
  package var signature = ""
  package var day: Day
  /// Whether its tables want the long side of the sheet.
  package var isWide = false
  /// The unit's part of it: on a page of its own, to be sent back.
  package var slip: Slip?

  package enum Block: Equatable, Sendable {
    case text(Phrase)
    case title(Phrase)
    case table(Grid)
  }

  /// A table of plain words; `shares` are how the columns divide the width.
  package struct Grid: Equatable, Sendable {
    package let heads: [Phrase]
    package let shares: [Int]
    package var rows: [[Phrase]]

    package init(_ columns: [(Phrase, share: Int)], rows: [[Phrase]] = []) {
      heads = columns.map(\.0)
      shares = columns.map(\.share)
      self.rows = rows
    }
  }

  /// 回执: what is asked, with room to write.
  package struct Slip: Equatable, Sendable {
    package let heading: Phrase
    package let lead: Phrase
    package let grid: Grid
    package let signed: [Phrase]
  }

  package init(_ heading: Phrase, on day: Day) {
    self.heading = heading
    self.day = day
  }

  /// What a list calls it: `交办〔2018〕12号`, `政策宣讲安排 XJ0008`.
  package var title: Phrase {
    guard !number.isEmpty else { return heading }
    guard let kind else { return Phrase(verbatim: number) }
    return Phrase("\(kind.zh) \(number)", "\(kind.en) \(number)")
  }
}

extension Workspace {
  /// The paper of a letter, a meeting that was held, an enterprise, a leader who went there, what the
  /// leaders were told, who is invited: as it stood on the day it went out, so that printing it again
  /// gives the same; nil for what has no paper.
  package func paper(of ref: EntityRef, on today: Day) -> Paper? {
    if let id = ref.id(as: DispatchDoc.self) { return live(id).flatMap { letterPaper($0) } }
    if let id = ref.id(as: Meeting.self) {
      return live(id).flatMap { asNamed($0.names).minutesPaper($0) ?? materialsPaper($0) }
    }
    if let id = ref.id(as: Enterprise.self) {
      return live(id).flatMap { noticePaper($0, on: today) }
    }
    if let id = ref.id(as: Person.self) {
      return live(id).flatMap { feedbackPaper($0, on: today) }
    }
    if let id = ref.id(as: LectureSession.self) { return live(id).flatMap { lecturePaper($0) } }
    if let id = ref.id(as: Unit.self) { return live(id).flatMap { taskPaper($0, on: today) } }
    if let id = ref.id(as: TalentEvent.self) { return live(id).flatMap { invitationPaper($0) } }
    if let id = ref.id(as: Brief.self) {
      return live(id).flatMap { asNamed($0.names).briefPaper($0) }
    }
    return nil
  }

  /// All numbered letters, minutes and briefs, and the sheets of lectures that were fixed, the newest
  /// first.
  package func papers() -> [EntityRef] {
    let letters = dispatches.live.filter { $0.number != nil && $0.kind != .minutes }.map {
      ($0.on, $0.ref)
    }
    let minutes = meetings.live.compactMap { meeting in meeting.heldOn.map { ($0, meeting.ref) } }
    let sheets = lectures.live.filter(\.stands).compactMap { session in
      session.fixedOn.map { ($0, session.ref) }
    }
    let briefs = briefs.live.map { ($0.on, $0.ref) }
    return (letters + minutes + sheets + briefs).sorted {
      ($0.0, $0.1) > ($1.0, $1.1)
    }.map(\.1)
  }

  /// Numbers in free texts are masked: a paper goes through many hands (C14).
  func onPaper(_ text: String) -> Phrase { onPaper(Phrase(verbatim: text)) }

  func onPaper(_ phrase: Phrase) -> Phrase {
    Phrase(PrivatePart.masking(phrase.zh), PrivatePart.masking(phrase.en))
  }

  var officeName: String { office.flatMap { name(of: $0.ref) } ?? "" }
}

// MARK: - Who may have it

extension Workspace {
  /// As the letter itself, the minutes, or the enterprise's problems may be seen (C16).
  package func maySee(paper ref: EntityRef, by actor: Actor) -> Bool {
    if let letter = ref.id(as: DispatchDoc.self).flatMap({ live($0) }) {
      return sight(of: .dispatch, of: belongings(of: letter), by: actor) == .whole
    }
    if let meeting = ref.id(as: Meeting.self).flatMap({ live($0) }) {
      return sight(of: .meeting, of: belongings(of: meeting), by: actor) == .whole
    }
    if let session = ref.id(as: LectureSession.self).flatMap({ live($0) }) {
      return seesAll(.policy, by: actor) || isLiaison(of: session.units, actor)
    }
    if let unit = ref.id(as: Unit.self) {
      return seesAll(.policy, by: actor) || isLiaison(of: [unit], actor)
    }
    if let brief = ref.id(as: Brief.self).flatMap({ live($0) }) {
      return self[brief.retention].map { maySee($0, by: actor) } ?? false
    }
    if ref.kind == .event { return seesAll(.registry, by: actor) }
    return sight(of: .issue, of: [ref], by: actor) == .whole
  }

  private func isLiaison(of units: [ID<Unit>], _ actor: Actor) -> Bool {
    actor.isAny(of: .liaison) && actor.person.unit.map(units.contains) ?? false
  }

  /// The letter, the minutes or the brief that bears a number.
  package func paper(numbered number: String) -> EntityRef? {
    let wanted = DocumentNumber.compared(number)
    guard !wanted.isEmpty else { return nil }
    let bears = { (known: String) in DocumentNumber.compared(known) == wanted }
    return dispatches.live.first { documentNumber(of: $0).map(bears) ?? false }?.ref
      ?? meetings.live.first { bears($0.minutes) }?.ref
      ?? briefs.live.first { bears($0.number) }?.ref
  }

  /// What a file of it is called behind its number: the unit, the meeting, the enterprise.
  package func paperName(of ref: EntityRef) -> String {
    if let letter = ref.id(as: DispatchDoc.self).flatMap({ self[$0] }) {
      return name(of: letter.unit.ref) ?? ""
    }
    if let brief = ref.id(as: Brief.self).flatMap({ self[$0] }) { return brief.addressee }
    let minutes = ref.id(as: Meeting.self).flatMap { self[$0] }.flatMap { minutesName(of: $0) }
    return minutes ?? name(of: ref) ?? ""
  }
}
