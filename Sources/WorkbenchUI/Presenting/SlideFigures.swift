import Domain
import TerminalKit

/// The slides of numbers: what the meeting opens with, frozen at that moment.
extension Slide {
  private var moment: String {
    say(PresentingWords.frozen(meeting.sitting?.openedAt ?? scene.actor.at))
  }

  func drawFigures(_ page: SlidePage, _ canvas: inout Canvas) {
    page.head(say(MeetingItem.Kind.figures.phrase), moment, into: &canvas)
    let blocks = blocks(in: page.body)
    var column = page.body.column
    for block in blocks {
      draw(block, at: Point(row: page.body.row, column: column), &canvas)
      column += block.columns + Self.blockGap
    }
    let room = blocks.isEmpty ? page.body : page.body.cutTop(Self.blockRows).rest
    page.put(lines(besides: blocks.count, in: room), into: &canvas, room)
  }

  // MARK: Blocks

  private struct Block {
    let label: String
    let number: String
    var columns: Int { max(label.columns, BlockDigits.columns(of: number)) }
  }

  private static let blockGap = 4
  private static let blockRows = BlockDigits.rows + 2
  /// The numbers a hall wants first.
  private static let largest: [Counter] = [.registered, .solved, .open]

  /// As many of the first numbers as stand beside each other, where lines are left below them.
  private func blocks(in room: Rect) -> [Block] {
    guard !scene.isByLine, room.rows >= Self.blockRows + 3 else { return [] }
    var blocks: [Block] = []
    var used = 0
    for counter in Self.largest {
      let block = Block(label: say(counter.phrase), number: "\(figures.number(counter))")
      guard used + block.columns <= room.columns else { break }
      used += block.columns + Self.blockGap
      blocks.append(block)
    }
    return blocks
  }

  private func draw(_ block: Block, at point: Point, _ canvas: inout Canvas) {
    canvas.put(block.label, at: point, .title)
    for (row, line) in BlockDigits.lines(of: block.number).enumerated() {
      canvas.put(line, at: Point(row: point.row + 1 + row, column: point.column), .accent)
    }
  }

  // MARK: Lines

  /// What the first rows of a small wall still hold comes first.
  private func lines(besides count: Int, in room: Rect) -> [[Span]] {
    let numbers = Self.largest.dropFirst(count).map { line($0.phrase, "\(figures.number($0))") }
    let rates: [RateName] = [.solved, .content, .replied, .closed]
    let visited: [EntityKind] = [.enterprise, .project, .park, .site]
    let lines =
      numbers + rates.prefix(2).map(line) + visited.prefix(1).map(line)
      + [line(EntityKind.commonClass.phrase, figures.classes, ReportWords.concludedBasis)]
      + rates.dropFirst(2).map(line)
      + [line(Counter.longTerm.phrase, "\(figures.number(.longTerm))")]
      + visited.dropFirst().map(line)
    return Array(lines.prefix(room.rows))
  }

  private func line(_ label: Phrase, _ number: String, _ remark: String = "") -> [Span] {
    [
      Span(say(label).padded(toColumns: 18), .title),
      Span(number.padded(toColumns: 9, .right), .text), Span("  " + remark, .muted),
    ]
  }

  /// `解决率    89.5%  832/930`; without anything to divide by `—`, and why.
  private func line(_ name: RateName) -> [Span] {
    let rate = figures.rate(name)
    let why = rate.tenths == nil ? say(PresentingWords.noData(name.denominator)) : rate.fraction
    return line(name.phrase, rate.percent, why)
  }

  private func line(_ kind: EntityKind) -> [Span] {
    let name = Phrase(
      "\(PresentingWords.visited.zh)\(kind.phrase.zh)",
      "\(kind.phrase.en), \(PresentingWords.visited.en)")
    let rate = figures.visited(kind)
    return line(
      name, "\(rate.numerator)", rate.tenths == nil ? "—" : "\(rate.fraction) \(rate.percent)")
  }

  private func line(_ name: Phrase, _ rate: Rate, _ basis: Phrase) -> [Span] {
    line(name, "\(rate.denominator)", "\(rate.fraction) \(say(basis))")
  }
}

// MARK: - Bars

extension Slide {
  private static let barGlyph: Character = "█"

  /// One row a group, the largest first; what finds no room is told by number.
  func drawGroups(
    _ kind: IssueGroup.Kind, _ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas
  ) {
    page.head(say(workspace.phrase(of: item)), moment, into: &canvas)
    let groups = figures.groups(kind)
    guard !groups.isEmpty else {
      return page.put([[Span(say(PresentingWords.noGroups), .notice)]], into: &canvas, page.body)
    }
    let room = page.body.rows - 1
    let shown = groups.count <= room ? groups[...] : groups.prefix(room - 1)
    let rows = shown.map {
      Bar(say(workspace.phrase(of: $0.group)), [$0.valid, $0.open], $0.valid)
    }
    let rest = groups.dropFirst(shown.count)
    let more = PresentingWords.andMore(rest.count, issues: rest.reduce(0) { $0 + $1.valid })
    draw(
      rows, heads: [PresentingWords.handled, PresentingWords.open],
      more: rest.isEmpty ? nil : say(more), page, &canvas)
  }

  func drawTrend(_ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas) {
    page.head(say(workspace.phrase(of: item)), moment, into: &canvas)
    let rows = figures.weeks.prefix(page.body.rows - 1).map { week in
      Bar(
        say(week.monday.shortPhrase(today: figures.day)),
        [week.registered, week.solved, week.open], week.open)
    }
    draw(
      rows, heads: [Counter.registered.phrase, Counter.solved.phrase, ReportWords.openAtEnd],
      more: nil, page, &canvas)
  }

  private struct Bar {
    let name: String
    let numbers: [Int]
    /// What the bar is as long as.
    let length: Int

    init(_ name: String, _ numbers: [Int], _ length: Int) {
      (self.name, self.numbers, self.length) = (name, numbers, length)
    }
  }

  private func draw(
    _ bars: [Bar], heads: [Phrase], more: String?, _ page: SlidePage, _ canvas: inout Canvas
  ) {
    let heads = heads.map(say)
    let widest = bars.map(\.name.columns).max() ?? 0
    let numbers = heads.map { max(6, $0.columns + 2) }
    let room = page.body.columns - numbers.reduce(0, +) - 2
    let name = min(widest, max(12, room - 8))
    let bar = max(0, room - name)
    let most = max(1, bars.map(\.length).max() ?? 1)
    let head = zip(heads, numbers).map { $0.padded(toColumns: $1, .right) }.joined()
    let lines = bars.map { row -> [Span] in
      let texts = zip(row.numbers, numbers).map { "\($0)".padded(toColumns: $1, .right) }.joined()
      let length = row.length > 0 ? max(1, row.length * bar / most) : 0
      return [
        Span(row.name.padded(toColumns: name)), Span(texts + "  ", .title),
        Span(String(repeating: Self.barGlyph, count: length), .accent),
      ]
    }
    canvas.put(
      String(repeating: " ", count: name) + head, at: page.body.origin, .muted)
    page.put(
      lines + (more.map { [[Span($0, .muted)]] } ?? []), into: &canvas, page.body.cutTop(1).rest)
  }
}

// MARK: - Projects

extension Slide {
  /// The most urgent first: its light, plan and actual, and how far it is as a bar.
  func drawProjects(_ item: MeetingItem, _ page: SlidePage, _ canvas: inout Canvas) {
    page.head(say(workspace.phrase(of: item)), moment, into: &canvas)
    let all = figures.projects
    guard !all.isEmpty else {
      return page.put([[Span(say(PresentingWords.noProjects), .notice)]], into: &canvas, page.body)
    }
    let (head, room) = page.body.cutTop(1)
    let (name, bar) = shares(of: room.columns)
    canvas.put(projectHeads(behind: name), at: head.origin, .muted)
    let parts = Self.parts(of: all.count, in: room.rows)
    let shown = parts[min(part, parts.count - 1)]
    let which = PresentingWords.projects(shown, of: all.count)
    let foot: [[Span]] = parts.count > 1 ? [[Span(say(which), .muted)]] : []
    page.put(
      all[shown].map { line(of: $0, name: name, bar: bar) } + foot, into: &canvas, room)
  }

  private func projectHeads(behind name: Int) -> String {
    let heads = [ProjectWords.planned, ProjectWords.actual, ProjectWords.gap].map {
      say($0).padded(toColumns: Self.numberColumns, .right)
    }
    let month = say(ProjectWords.month).padded(toColumns: monthColumns, .right)
    return String(repeating: " ", count: name + 4) + month + heads.joined()
  }

  /// How so many projects are divided where they find no room whole: a row says which are shown.
  private static func parts(of count: Int, in rows: Int) -> [Range<Int>] {
    guard count > rows else { return [0..<count] }
    let each = max(1, rows - 1)
    return stride(from: 0, to: count, by: each).map { $0..<min(count, $0 + each) }
  }

  /// How many parts the page of an item has in an area.
  func parts(of kind: MeetingItem.Kind, in area: Rect) -> Int {
    guard kind == .projects else { return 1 }
    let rows = page(in: area).body.cutTop(1).rest.rows
    return Self.parts(of: figures.projects.count, in: rows).count
  }

  private static let numberColumns = 6
  /// `12月`, `2018-12`.
  private var monthColumns: Int { scene.language == .chinese ? 6 : 8 }

  /// A name first of all; the bar where there is room for one that tells anything.
  private func shares(of columns: Int) -> (name: Int, bar: Int) {
    let others = 4 + monthColumns + 3 * Self.numberColumns
    let name = min(44, max(28, columns / 2 - 10))
    let bar = columns - name - others - 2
    return bar < 8 ? (columns - others - 2, 0) : (name, bar)
  }

  private func line(of progress: MeetingFigures.Progress, name: Int, bar: Int) -> [Span] {
    let light = progress.light.colour
    let project = workspace.name(of: progress.project.ref) ?? ""
    return light.word(say(light.letter), toColumns: 4)
      + [Span(project.padded(toColumns: name))] + standing(of: progress, bar)
  }

  /// Of which month, plan, actual, gap, and how far it is as a bar; how long nothing came instead of a
  /// bar that would speak for today; where nobody ever reported a dash, and why.
  private func standing(of progress: MeetingFigures.Progress, _ bar: Int) -> [Span] {
    guard let planned = progress.planned, let actual = progress.actual else {
      return [
        Span("—".padded(toColumns: monthColumns, .right) + "  ", .title),
        Span(say(progress.light.phrase), .muted),
      ]
    }
    let why = progress.light.unreported.map(say)
    let beside = why.first { $0.columns <= bar }
    // Where nothing finds room beside the gap, why it is red comes first.
    let gap = (beside == nil ? why.last : nil) ?? ProjectWords.gap(planned - actual)
    let numbers = ["\(planned)%", "\(actual)%", gap].map {
      $0.padded(toColumns: Self.numberColumns, .right)
    }
    return [
      month(of: progress), Span(numbers.joined() + "  ", .title),
      why.isEmpty ? self.bar(actual, of: bar) : Span(beside ?? "", .muted),
    ]
  }

  private func bar(_ percent: Int, of columns: Int) -> Span {
    Span(String(repeating: Self.barGlyph, count: columns * min(100, percent) / 100), .accent)
  }

  /// In the colour of its light where it is not the last one.
  private func month(of progress: MeetingFigures.Progress) -> Span {
    let month = progress.month.map { say($0.shortPhrase(today: figures.day)) } ?? ""
    let light = progress.light
    return Span(
      month.padded(toColumns: monthColumns, .right),
      light.unreported.isEmpty ? .muted : light.colour.role)
  }
}
