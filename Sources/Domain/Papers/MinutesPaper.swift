/// 会议纪要 of a meeting that was held: who came, what was shown, what it decided, whose that is (P15,
/// P16).
extension Workspace {
  func minutesPaper(_ meeting: Meeting) -> Paper? {
    guard let held = meeting.heldOn else { return nil }
    let kind = meeting.kind.phrase
    var paper = Paper(PaperWords.heading(PaperWords.minutes(kind), by: officeName), on: held)
    paper.number = meeting.minutes
    paper.signature = officeName
    paper.blocks = facts(of: meeting, held).map(Paper.Block.text)
    paper.blocks += shown(at: meeting)
    let agenda = rows(discussed(at: meeting, held), topics(of: meeting))
    if !agenda.isEmpty {
      paper.blocks += [
        .title(PaperWords.discussed), .table(Paper.Grid(PaperWords.agendaColumns, rows: agenda)),
      ]
    }
    paper.blocks += decided(at: meeting, held) + duties(of: meeting, held)
    return paper
  }

  private func facts(of meeting: Meeting, _ held: Day) -> [Phrase] {
    let units = joinedNames(of: meeting.units)
    let came = meeting.attendees.compactMap { name(of: $0) } + [meeting.guests]
    let facts: [(Phrase, Phrase)] = [
      (PaperWords.heldOn, held.longPhrase), (PaperWords.place, Phrase(verbatim: meeting.place)),
      (PaperWords.units, Phrase(verbatim: units)),
      (Meeting.Field.attendees.phrase, onPaper(came.filter { !$0.isEmpty }.joined(separator: "、"))),
      (PaperWords.topic, onPaper(meeting.topic)),
    ]
    return facts.filter { !$0.1.zh.isEmpty }.map { PaperWords.fact($0.0, $0.1) }
  }

  /// What waited for it, and what came up of its agenda; what was kept for paper is counted, not
  /// named, and so whatever is confidential and did not come up (C14).
  private func discussed(at meeting: Meeting, _ held: Day) -> [Issue] {
    let agenda = items(of: meeting.id)
    let shown = agenda.filter { $0.firstShownAt != nil }.compactMap(\.issue)
    let cameUp = Set(shown + decisions(of: meeting.id).compactMap(\.issue))
    var passedOver = Set(agenda.filter(\.isOnPaper).compactMap(\.issue))
    return (meeting.issues + agenda.compactMap(\.issue))
      .filter { passedOver.insert($0).inserted }
      .compactMap { issue($0, asOf: held) }
      .filter { issue in
        cameUp.contains(issue.id)
          || issue.confidentiality == .normal && meeting.issues.contains(issue.id)
      }
  }

  /// What its minutes are filed under where it has no topic: the first they name, for a name is read
  /// by more than the paper is.
  func minutesName(of meeting: Meeting) -> String? {
    guard let held = meeting.heldOn, meeting.topic.isEmpty, !meeting.issues.isEmpty else {
      return nil
    }
    return discussed(at: meeting, held).first?.title ?? ""
  }

  /// What is no issue and came up, whether or not anything was decided on it.
  private func topics(of meeting: Meeting) -> [MeetingItem] {
    items(of: meeting.id).filter { item in
      item.kind == .topic && !item.isOnPaper
        && (item.firstShownAt != nil || decision(on: item) != nil)
    }
  }

  private func rows(_ issues: [Issue], _ topics: [MeetingItem]) -> [[Phrase]] {
    let none = Phrase(verbatim: "")
    let ofIssues = issues.map { issue in
      [
        Phrase(verbatim: issue.id.description), Phrase(verbatim: joinedNames(of: issue.objects)),
        onPaper(issue.title),
      ]
    }
    let ofTopics = topics.map { [none, none, onPaper(phrase(of: $0))] }
    return (ofIssues + ofTopics).enumerated().map { place, row in
      [Phrase(verbatim: "\(place + 1)")] + row
    }
  }

  private func decided(at meeting: Meeting, _ held: Day) -> [Paper.Block] {
    let decisions = decisions(of: meeting.id)
    guard !decisions.isEmpty else {
      return [.title(PaperWords.decided), .text(PaperWords.nothing)]
    }
    let rows = decisions.enumerated().map { place, decision in
      [
        Phrase(verbatim: "\(place + 1)"), onPaper(phrase(of: decision, on: held)),
        owner(of: decision), decision.dueOn?.longPhrase ?? Phrase(verbatim: ""),
      ]
    }
    return [
      .title(PaperWords.decided), .table(Paper.Grid(PaperWords.decisionColumns, rows: rows)),
    ]
  }

  private func owner(of decision: Decision) -> Phrase {
    Phrase(verbatim: decision.owner.flatMap { name(of: $0) } ?? officeName)
  }
}

// MARK: - A meeting that was run on a wall

extension Workspace {
  /// The frozen figures, the pages that were on the wall, and how many were not for it.
  private func shown(at meeting: Meeting) -> [Paper.Block] {
    guard let sitting = meeting.sitting, let figures = meeting.figures else { return [] }
    let pages = pages(of: meeting)
    let onPaper = items(of: meeting.id).count { $0.isOnPaper && !$0.isSkipped }
    var blocks: [Paper.Block] = []
    if let kind = pages.first(where: \.kind.isNumbers)?.kind {
      blocks = numbers(kind, of: figures, at: sitting.openedAt)
    }
    let names = Phrase.list(pages.map { phrase(of: $0) })
    blocks.append(.text(PaperWords.fact(PaperWords.onWall, names)))
    if onPaper > 0 { blocks.append(.text(PresentingWords.onPaper(onPaper))) }
    return blocks
  }

  /// What was on the wall besides what is decided on.
  private func pages(of meeting: Meeting) -> [MeetingItem] {
    items(of: meeting.id).filter {
      $0.isOnWall && $0.firstShownAt != nil && !$0.kind.isToDecide
    }
  }

  /// Those a meeting began with: an analysis with the projects, others with the issues.
  private func numbers(
    _ kind: MeetingItem.Kind, of figures: MeetingFigures, at moment: Instant
  ) -> [Paper.Block] {
    let head: [Paper.Block] = [.title(kind.phrase), .text(PresentingWords.frozen(moment))]
    if kind == .projects { return head + projects(in: figures) }
    return head + [.table(Paper.Grid(PaperWords.figureColumns, rows: rows(figures)))]
  }

  /// How many have which light, and each that is behind or was not reported.
  private func projects(in figures: MeetingFigures) -> [Paper.Block] {
    let lights = Dictionary(grouping: figures.projects, by: \.light.colour)
    let counts = lights.sorted { $0.key.urgency < $1.key.urgency }
      .map { $0.key.counted($0.value.count) }
    let line = Paper.Block.text(PaperWords.projects(figures.projects.count, counts))
    let rows = figures.laggards.map { row(of: $0) }
    return rows.isEmpty
      ? [line] : [line, .table(Paper.Grid(PaperWords.projectColumns, rows: rows))]
  }

  private func row(of progress: MeetingFigures.Progress) -> [Phrase] {
    let percent = { (percent: Int?) in Phrase(verbatim: percent.map { "\($0)%" } ?? "—") }
    return [
      Phrase(verbatim: name(of: progress.project.ref) ?? ""), progress.light.colour.letter,
      percent(progress.planned), percent(progress.actual), progress.light.phrase,
    ]
  }

  private func rows(_ figures: MeetingFigures) -> [[Phrase]] {
    let counters: [Counter] = [.registered, .valid, .solved, .open, .longTerm]
    let rates: [RateName] = [.solved, .content, .replied, .closed]
    return counters.map {
      [$0.listedPhrase, Phrase(verbatim: "\(figures.number($0))"), Phrase(verbatim: "")]
    }
      + rates.map { name in
        let rate = figures.rate(name)
        return [
          name.phrase, Phrase(verbatim: rate.percent),
          rate.tenths == nil
            ? PresentingWords.noData(name.denominator) : Phrase(verbatim: rate.fraction),
        ]
      }
  }

  /// The projects its minutes name.
  func projects(inMinutesOf meeting: Meeting) -> [EntityRef] {
    guard pages(of: meeting).first(where: \.kind.isNumbers)?.kind == .projects else { return [] }
    return meeting.figures?.laggards.map(\.project.ref) ?? []
  }

  /// 任务清单: by whose they are, the nearest day first.
  private func duties(of meeting: Meeting, _ held: Day) -> [Paper.Block] {
    let decisions = decisions(of: meeting.id)
    guard meeting.sitting != nil, decisions.count > 1 else { return [] }
    let sorted = decisions.sorted {
      (owner(of: $0).zh, $0.dueOn ?? .distantFuture, $0.id)
        < (owner(of: $1).zh, $1.dueOn ?? .distantFuture, $1.id)
    }
    let rows = sorted.map { decision in
      [
        owner(of: decision), decision.dueOn?.longPhrase ?? Phrase(verbatim: ""),
        onPaper(phrase(of: decision, on: held)),
      ]
    }
    return [
      .title(PaperWords.duties), .table(Paper.Grid(PaperWords.dutyColumns, rows: rows)),
    ]
  }

  /// The number its minutes have, or else the next one of the year it was held in.
  package func minutesNumber(of meeting: Meeting, heldOn day: Day) -> String {
    meeting.minutes.isEmpty ? nextMinutesNumber(on: day) : meeting.minutes
  }

  /// `会议纪要〔2018〕8号`: one more than there are of the year.
  package func nextMinutesNumber(on day: Day) -> String {
    let count = meetings.live.count { $0.heldOn?.year == day.year && !$0.minutes.isEmpty }
    return "会议纪要〔\(day.year)〕\(count + 1)号"
  }
}

extension MeetingItem.Kind {
  /// Whether it shows figures that the minutes hold too.
  fileprivate var isNumbers: Bool { self == .figures || self == .projects }
}
