/// The papers of policy lectures: the sheet of one, with whom it invites, and what a unit is asked to
/// come for (C10). Nobody's telephone stands on them.
extension Workspace {
  /// Nil until it is fixed: before, nothing goes out.
  func lecturePaper(_ session: LectureSession) -> Paper? {
    guard let fixed = session.fixedOn, session.stands else { return nil }
    var paper = Paper(PaperWords.heading(PaperWords.lecture, by: officeName), on: fixed)
    (paper.kind, paper.number) = (PaperWords.lecture, session.id.description)
    paper.addressee = fullNames(of: session.units.map(\.ref))
    paper.signature = officeName
    paper.blocks =
      [
        .text(PaperWords.lectureOpening(session.invited.count))
      ] + facts(of: session).map(Paper.Block.text) + [
        .table(Paper.Grid(PaperWords.topicColumns, rows: rows(of: session))),
        .text(PaperWords.lectureClosing),
      ]
    paper.slip = invitations(to: session)
    return paper
  }

  private func facts(of session: LectureSession) -> [Phrase] {
    let (day, slot) = (session.on.longPhrase, session.slot.phrase)
    let facts: [(Phrase, Phrase)] = [
      (PaperWords.heldOn, Phrase("\(day.zh) \(slot.zh)", "\(day.en), \(slot.en)")),
      (LectureSession.Field.towns.phrase, Phrase(verbatim: joinedNames(of: session.towns))),
      (PaperWords.place, Phrase(verbatim: session.venue)),
      (LectureSession.Field.lecturers.phrase, onPaper(session.lecturers)),
    ]
    return facts.filter { !$0.1.zh.isEmpty }.map { PaperWords.fact($0.0, $0.1) }
  }

  private func rows(of session: LectureSession) -> [[Phrase]] {
    session.topics.compactMap { self[$0] }.map { topic in
      let givers = topic.units.filter(session.units.contains)
      return [
        Phrase(verbatim: topic.id.description), Phrase(verbatim: topic.name),
        Phrase(verbatim: joinedNames(of: givers)), Phrase(verbatim: "\(topic.minutes)"),
      ]
    }
  }

  /// Whom it invites, to be signed at the door.
  private func invitations(to session: LectureSession) -> Paper.Slip {
    Paper.Slip(
      heading: PaperWords.invitations, lead: PaperWords.invitationsLead(session.id.description),
      grid: invitations(to: session.invited), signed: [])
  }
}

// MARK: - What a unit is asked for

extension Workspace {
  /// Every lecture it still has to give; nil where there is none.
  func taskPaper(_ unit: Unit, on day: Day) -> Paper? {
    let sessions = members(LectureSession.self, of: unit.ref).filter { session in
      session.units.contains(unit.id) && session.state == .fixed && session.on >= day
    }.sorted { ($0.on, $0.slot) < ($1.on, $1.slot) }
    guard !sessions.isEmpty else { return nil }
    var paper = Paper(PaperWords.heading(PaperWords.task, by: officeName), on: day)
    paper.addressee = unit.name
    paper.signature = officeName
    paper.blocks = [
      .text(PaperWords.taskOpening(sessions.count)),
      .table(Paper.Grid(PaperWords.taskColumns, rows: sessions.map { row(of: $0, for: unit) })),
      .text(PaperWords.taskClosing),
    ]
    return paper
  }

  private func row(of session: LectureSession, for unit: Unit) -> [Phrase] {
    let own = session.topics.compactMap { self[$0] }.filter { $0.units.contains(unit.id) }
    let (day, slot) = (session.on.longPhrase, session.slot.phrase)
    return [
      Phrase(verbatim: session.id.description),
      Phrase("\(day.zh) \(slot.zh)", "\(day.en), \(slot.en)"),
      Phrase(
        verbatim: joinedNames(of: session.towns)
          + (session.venue.isEmpty ? "" : " \(session.venue)")),
      Phrase(verbatim: own.map { "\($0.id) \($0.name)" }.joined(separator: "、")),
      Phrase(verbatim: "\(session.invited.count)"),
    ]
  }
}
