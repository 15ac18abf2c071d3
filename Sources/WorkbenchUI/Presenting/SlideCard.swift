import Domain
import TerminalKit

/// The card of an issue or a topic: what it is, how it stands, what is to be decided, what is proposed.
extension Slide {
  func drawCard(_ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas) {
    let proposal = proposal(of: item, page.area.columns)
    let (rest, bottom) = page.area.cutBottom(proposal.count + 1)
    canvas.titledRule(
      say(workspace.decision(on: item) == nil ? PresentingWords.proposed : PresentingWords.decided),
      at: bottom.origin, width: bottom.columns, role: .accent)
    for (row, line) in proposal.enumerated() {
      canvas.put(
        line, at: Point(row: bottom.row + 1 + row, column: bottom.column), width: bottom.columns)
    }
    let title = title(of: item, rest.columns)
    let lines = facts(of: item, rest.columns)
    draw(title, lines, into: &canvas, rest)
  }

  /// The title has two rows a line; facts are spread over what is left.
  private func draw(
    _ title: [String], _ lines: [[Span]], into canvas: inout Canvas, _ room: Rect
  ) {
    let tall = title.count * 2 + lines.count <= room.rows
    for (place, line) in title.enumerated() {
      let row = room.row + place * (tall ? 2 : 1)
      if row < room.rowRange.upperBound {
        canvas.put(line, at: Point(row: row, column: room.column), .headline)
      }
    }
    let used = title.count * (tall ? 2 : 1)
    SlidePage(room).put(lines, into: &canvas, room.cutTop(min(used, room.rows)).rest)
  }

  private func title(of item: MeetingItem, _ columns: Int) -> [String] {
    let words = say(workspace.phrase(of: item))
    let spaced = SlidePage.spaced(words, in: columns * 2 - 8)
    return spaced.wrapped(toColumns: columns).prefix(3).map(String.init)
  }

  // MARK: What it is

  private func facts(of item: MeetingItem, _ columns: Int) -> [[Span]] {
    let issue = item.issue.flatMap { workspace[$0] }
    let known = issue.map(about) ?? []
    let question = say(item.asked).wrapped(toColumns: columns)
    let asked =
      item.question.isEmpty
      ? []
      : [[Span(say(PresentingWords.toDecide), .title)]]
        + question.map { [Span(String($0), .accent)] }
    return known + asked
  }

  private func about(_ issue: Domain.Issue) -> [[Span]] {
    let object = workspace.joinedNames(of: issue.objects)
    let town = issue.primaryObject.flatMap { workspace.town(of: $0) }.flatMap {
      workspace.name(of: $0.ref)
    }
    let head = [Span(object), Span(town.map { "      \($0)" } ?? "", .muted)]
    return [head, standing(of: issue), units(of: issue)] + past(of: issue)
  }

  private func standing(of issue: Domain.Issue) -> [Span] {
    let light = workspace.light(of: issue.id, asOf: scene.today)
    let days = PresentingWords.daysOpen(issue.registeredOn.days(to: scene.today))
    return [
      Span(light.map { say($0.colourPhrase) } ?? "", light?.colour.role ?? .text),
      Span((light == nil ? "" : "    ") + say(days) + "    "),
      Span(light.map { say($0.phrase(today: scene.today)) } ?? "", .muted),
    ]
  }

  private func units(of issue: Domain.Issue) -> [Span] {
    guard let lead = issue.leadUnit.flatMap({ workspace.name(of: $0.ref) }) else {
      return [Span(say(PresentingWords.noUnit), .notice)]
    }
    let others = workspace.joinedNames(of: issue.coUnits)
    return [
      Span(say(PresentingWords.leads(lead))),
      Span(others.isEmpty ? "" : "    " + say(PresentingWords.joins(others)), .muted),
    ]
  }

  /// The last two steps, the newest last.
  private func past(of issue: Domain.Issue) -> [[Span]] {
    let steps = workspace.members(Step.self, of: issue.ref).suffix(2)
    guard !steps.isEmpty else { return [] }
    let words = steps.map { "\(say($0.on.shortPhrase(today: scene.today))) \(say($0.rule.phrase))" }
    return [[Span(words.joined(separator: "    "), .muted)]]
  }

  // MARK: What is proposed

  /// The decision once there is one; until then what Enter would decide.
  private func proposal(of item: MeetingItem, _ columns: Int) -> [[Span]] {
    let decided = workspace.decision(on: item)
    guard decided != nil || !item.opinion.isEmpty else {
      return [[Span(say(PresentingWords.noOpinion), .notice)]]
    }
    let shown =
      decided ?? Decision(item.opinion, unit: item.unit, person: item.person, dueOn: item.dueOn)
    let words = say(shown.sentence(in: workspace, on: scene.today)).wrapped(toColumns: columns)
      .prefix(2)
    let lines = words.map { [Span(String($0), decided == nil ? .text : .notice)] }
    guard shown.owner == nil else { return lines }
    return lines + [[Span(say(PresentingWords.noOwner), .error)]]
  }
}
