import Domain
import TerminalKit

/// The slides of lists: what the meeting has before it, what is red, what was decided.
extension Slide {
  /// The agenda; issues that follow one another are one line.
  func drawOpening(_ page: SlidePage, _ canvas: inout Canvas) {
    let day = meeting.sitting?.openedAt.day ?? meeting.proposedOn
    page.head(say(meeting.kind.phrase), say(day.longPhrase), into: &canvas)
    var lines: [[Span]] = []
    let name = workspace.name(of: meeting.ref) ?? ""
    if !name.isEmpty { lines.append([Span(name, .title)]) }
    let larger = [Span(say(PresentingWords.largerFont), .muted)]
    let foot = announcements + (scene.isByLine ? [] : [larger])
    let (rest, bottom) = page.body.cutBottom(foot.count)
    lines += fitting(agendaLines, in: rest.rows - lines.count)
    page.put(lines, into: &canvas, rest)
    for (row, line) in foot.enumerated() {
      let words = Span.fitted(line, toColumns: bottom.columns)
      canvas.put(words, at: Point(row: bottom.row + row, column: bottom.column))
    }
  }

  /// What finds no room is told by number.
  private func fitting(_ lines: [[Span]], in rows: Int) -> [[Span]] {
    guard lines.count > rows else { return lines }
    let more = PresentingWords.andMore(lines.count - rows + 1)
    return lines.prefix(max(0, rows - 1)) + [[Span(say(more), .muted)]]
  }

  private var announcements: [[Span]] {
    let onPaper = workspace.items(of: meeting.id).count { $0.isOnPaper && !$0.isSkipped }
    return onPaper == 0 ? [] : [[Span(say(PresentingWords.onPaper(onPaper)), .notice)]]
  }

  private var agendaLines: [[Span]] {
    var runs: [(from: Int, to: Int, item: MeetingItem)] = []
    for (place, item) in workspace.items(of: meeting.id).filter(\.isOnWall).enumerated() {
      if let last = runs.last, item.kind == .issue, last.item.kind == .issue {
        runs[runs.count - 1].to = place + 1
      } else {
        runs.append((place + 1, place + 1, item))
      }
    }
    return runs.map { run in
      let places = run.from == run.to ? "\(run.from)" : "\(run.from)–\(run.to)"
      let count = run.to - run.from + 1
      let words = count == 1 ? workspace.phrase(of: run.item) : PresentingWords.issues(count)
      return [Span(places.padded(toColumns: 7), .muted), Span(say(words))]
    }
  }

  func drawRed(_ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas) {
    page.head(say(workspace.phrase(of: item)), into: &canvas)
    let red = figures.red.compactMap { workspace[$0] }
    guard !red.isEmpty else {
      return page.put([[Span(say(PresentingWords.noRed), .notice)]], into: &canvas, page.body)
    }
    let (head, room) = page.body.cutTop(1)
    let columns = RedColumns(room.columns)
    let shown = min(red.count, room.rows)
    canvas.put(redHeads(columns, shown: shown), at: head.origin, .muted)
    page.put(red.prefix(shown).map { redLine($0, columns) }, into: &canvas, room)
  }

  /// What a row has room for besides its light, its unit and its days; the reason where the title is
  /// not cut for it.
  private struct RedColumns {
    let title, object, why: Int

    init(_ columns: Int) {
      object = columns < 64 ? 0 : 20
      let rest = columns - 3 - 10 - 8 - object
      why = rest < 56 ? 0 : min(32, rest - 40)
      title = max(12, rest - why)
    }
  }

  private func redHeads(_ columns: RedColumns, shown: Int) -> String {
    var heads = [
      say(PresentingWords.redOf(shown, figures.reds)).padded(toColumns: 3 + columns.title)
    ]
    if columns.object > 0 {
      heads.append(" " + say(EntityKind.enterprise.phrase).padded(toColumns: 19))
    }
    heads.append(" " + say(EntityKind.unit.phrase).padded(toColumns: 9))
    heads.append(say(PresentingWords.openFor).padded(toColumns: 8, .right))
    if columns.why > 0 { heads.append("  " + say(ReportWords.why)) }
    return heads.joined()
  }

  private func redLine(_ issue: Domain.Issue, _ columns: RedColumns) -> [Span] {
    let days = say(PresentingWords.days(issue.registeredOn.days(to: figures.day)))
    let unit = issue.leadUnit.flatMap { workspace.name(of: $0.ref) } ?? ""
    let object = workspace.name(of: issue.primaryObject ?? issue.ref) ?? ""
    var spans = [
      Span(say(Light.Colour.red.phrase).prefix(1) + " ", .lightRed),
      Span(issue.title.padded(toColumns: columns.title)),
    ]
    if columns.object > 0 { spans.append(Span(" " + object.padded(toColumns: 19), .title)) }
    spans.append(Span(" " + unit.padded(toColumns: 9), .muted))
    spans.append(Span(days.padded(toColumns: 8, .right), .lightRed))
    if columns.why > 0 { spans.append(Span("  " + why(of: issue, columns.why - 2), .muted)) }
    return spans
  }

  /// `超3个工作日；重办1次`.
  private func why(of issue: Domain.Issue, _ columns: Int) -> String {
    let light = workspace.light(of: issue.id, asOf: figures.day)
    return (light.map { say($0.phrase(today: figures.day)) } ?? "").padded(toColumns: columns)
  }
}

// MARK: - Decisions

extension Slide {
  func drawLastDecisions(_ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas) {
    guard let last = workspace.meetings(before: meeting).first, let day = last.heldOn else {
      page.head(say(workspace.phrase(of: item)), into: &canvas)
      return page.put([[Span(say(PresentingWords.firstTime), .notice)]], into: &canvas, page.body)
    }
    page.head(say(workspace.phrase(of: item)), say(day.longPhrase), into: &canvas)
    let entries = workspace.decisions(before: meeting, asOf: scene.today).map {
      entry(of: $0, last: last.id, page.body.columns)
    }
    let nothing: [[[Span]]] = [[[Span(say(PresentingWords.noneLastTime), .notice)]]]
    put(entries.isEmpty ? nothing : entries, into: &canvas, page.body)
  }

  /// Nothing is cut: an entry that finds no room whole is told by number.
  private func put(_ entries: [[[Span]]], into canvas: inout Canvas, _ room: Rect) {
    let all = entries.reduce(0) { $0 + $1.count }
    let gap = all + entries.count - 1 <= room.rows ? 1 : 0
    let limit = room.rowRange.upperBound - (all <= room.rows ? 0 : 1)
    var row = room.row
    for (place, entry) in entries.enumerated() {
      guard row + entry.count <= limit else {
        let more = PresentingWords.andMore(entries.count - place)
        canvas.put(say(more), at: Point(row: row, column: room.column), .muted)
        return
      }
      for line in entry {
        canvas.put(line, at: Point(row: row, column: room.column), width: room.columns)
        row += 1
      }
      row += gap
    }
  }

  /// Done or not, what, and under it whose, by when, and of which meeting where that was an older one.
  private func entry(
    of decision: Decision, last: ID<Meeting>, _ columns: Int
  ) -> [[Span]] {
    let isOpen = decision.isOpen(asOf: scene.today)
    let isLate = decision.dueOn.map { isOpen && $0 < scene.today } ?? false
    let mark = say(isOpen ? PresentingWords.undone : MeetingWords.done)
    let width = scene.language == .chinese ? 6 : 10
    let role = isOpen ? (isLate ? Role.lightRed : .lightYellow) : .lightGreen
    let due = say(MeetingWords.due(decision, on: scene.today, in: workspace))
    let owner = decision.owner.flatMap { workspace.name(of: $0) } ?? say(MeetingWords.office)
    let indent = String(repeating: " ", count: width)
    let words = say(workspace.phrase(of: decision, on: scene.today))
    let text = words.wrapped(toColumns: columns - width).enumerated().map { place, line in
      [place == 0 ? Span(mark.padded(toColumns: width), role) : Span(indent), Span(String(line))]
    }
    let older = decision.meeting == last ? nil : workspace[decision.meeting]?.heldOn
    let day = older.map { "   " + say(PresentingWords.decidedOn($0, today: scene.today)) } ?? ""
    return text + [
      [
        Span("\(indent)\(owner)   ", .muted), Span(due, isLate ? .lightRed : .muted),
        Span(day, .muted),
      ]
    ]
  }

  /// What was decided today, as it will stand in the minutes.
  func drawClosing(_ page: SlidePage, _ canvas: inout Canvas) {
    page.head(say(PresentingWords.closing), into: &canvas)
    let decisions = workspace.decisions(of: meeting.id)
    let foot = announcements
    let room = page.body.cutBottom(foot.isEmpty ? 0 : 1)
    let entries = decisions.enumerated().map { place, decision in
      sentence(decision, number: place + 1, room.rest.columns)
    }
    let nothing: [[[Span]]] = [[[Span(say(PresentingWords.nothingDecided), .notice)]]]
    put(entries.isEmpty ? nothing : entries, into: &canvas, room.rest)
    if let line = foot.first {
      canvas.put(line, at: room.bottom.origin, width: room.bottom.columns)
    }
  }

  /// What it is about, and under it whose, by when and what.
  private func sentence(_ decision: Decision, number: Int, _ columns: Int) -> [[Span]] {
    let subject = workspace.subject(of: decision, on: scene.today).map(say) ?? ""
    let about = subject.isEmpty ? [] : subject.wrapped(toColumns: columns - 5)
    let words = say(decision.sentence(in: workspace, on: scene.today))
    let lines =
      about.map { Span(String($0), .title) }
      + words.wrapped(toColumns: columns - 5).map { Span(String($0)) }
    return lines.enumerated().map { place, line in
      let head = place == 0 ? "\(number)".padded(toColumns: 3, .right) + "  " : "     "
      return [Span(head, .muted), line]
    }
  }
}
