import Domain
import TerminalKit

extension AgendaView {
  /// The groups beside the things of the one in hand; over them where there is little room.
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    guard !rows.isEmpty else { return drawNothing(in: scene, &canvas, area) }
    let (list, divider, rest) = places(in: area, scene)
    if let divider { canvas.verticalRule(at: divider.origin, height: divider.rows) }
    drawGroups(in: scene, &canvas, list)
    drawItems(in: scene, workspace, &canvas, rest)
    canvas.clickSpots.append(ClickSpot(isInItems ? list : rest, .pane([.tab])))
  }

  /// There is nothing to do; or nobody knows, where the store could not be read whole.
  private func drawNothing(in scene: Scene, _ canvas: inout Canvas, _ area: Rect) {
    canvas.titledRule(
      scene(AgendaWords.title), at: area.origin, width: area.columns, role: .focus)
    let words = scene(scene.notWhole ?? AgendaWords.nothing)
    let lines = words.wrapped(toColumns: area.columns - 3).prefix(max(0, area.rows - 2))
    for (row, line) in lines.enumerated() {
      canvas.put(
        line, at: Point(row: area.row + 2 + row, column: area.column + 2),
        scene.notWhole == nil ? .muted : .error)
    }
  }

  /// Further apart a group and its number are not read as one row.
  private static let widestList = 56

  private func places(
    in area: Rect, _ scene: Scene
  ) -> (list: Rect, divider: Rect?, rest: Rect) {
    guard WorkbenchLayout.shape(of: scene.size) == .single else {
      // English names of groups are longer.
      let part = scene.language == .chinese ? 32 : 36
      let list = min((area.columns - 1) * part / 100, Self.widestList)
      let columns = area.sideBySide([.cells(list), .cells(1), .part(1)])
      return (columns[0], columns[1], columns[2])
    }
    let (top, rest) = area.cutTop(min(rows.count + 1, area.rows / 2))
    return (top, nil, rest)
  }

  /// How many rows are seen of the list that has the keyboard.
  func height(in scene: Scene) -> Int {
    let (groups, _, things) = places(in: Frame.view(of: scene.size), scene)
    return max(1, isInItems ? things.rows - Self.itemsOverhead : groups.rows - 1)
  }

  /// The title of the things, and what is done with them.
  private static let itemsOverhead = 2
}

// MARK: - Groups

extension AgendaView {
  private func drawGroups(in scene: Scene, _ canvas: inout Canvas, _ area: Rect) {
    let late = groups.reduce(0) { $0 + $1.late }
    let all = groups.reduce(0) { $0 + $1.items.count }
    let body = area.cutTop(1).rest
    let place = rows.firstIndex(of: task) ?? 0
    let visible = Range.visible(rows.count, around: place, in: body.rows)
    let isCut = visible.count < rows.count
    TitleRule(
      left: [Span(scene(AgendaWords.title), isInItems ? .title : .focus)],
      right: [
        [Span("\(all)", .title)],
        late > 0 ? [Span("  " + scene(AgendaWords.late(late)), .overdue)] : [],
        isCut
          ? [Span("  \(visible.lowerBound + 1)-\(visible.upperBound)/\(rows.count)", .muted)] : [],
      ]
    ).draw(into: &canvas, area.cutTop(1).top)
    for (offset, row) in visible.enumerated() {
      drawGroup(row, isChosen: row == place, in: scene, &canvas, body.line(offset))
    }
  }

  /// `▌ 待回访             5   超期 2`.
  private func drawGroup(
    _ place: Int, isChosen: Bool, in scene: Scene, _ canvas: inout Canvas, _ line: Rect
  ) {
    let group = groups.indices.contains(place) ? groups[place] : nil
    let words = scene(group?.task.phrase ?? AgendaWords.drafts)
    let late = group.map(\.late) ?? 0
    let lateWords = late > 0 ? scene(AgendaWords.late(late)) : ""
    let count = "\(group?.items.count ?? drafts.count)".padded(toColumns: 5, .right)
    let lateColumns = scene.language == .chinese ? 10 : 9
    let room = max(4, line.columns - 4 - count.columns - lateColumns)
    canvas.put(
      [
        Span(words.padded(toColumns: room)), Span(count, .accent),
        Span("  " + lateWords.padded(toColumns: lateColumns - 2), .overdue),
      ], at: Point(row: line.row, column: line.column + 2), width: line.columns - 3)
    canvas.offer(line, isChosen: isChosen, hasKeys: !isInItems)
  }
}

// MARK: - The things of a group

extension AgendaView {
  private func drawItems(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let items = items
    let place = items.firstIndex { $0.subject == subject } ?? 0
    let title = scene(task?.phrase ?? AgendaWords.drafts)
    let position = items.isEmpty ? "" : "\(place + 1)/\(items.count)"
    TitleRule(
      left: [Span(title, isInItems ? .focus : .title)], right: [[Span(position, .title)]]
    ).draw(into: &canvas, area.cutTop(1).top)
    let (head, body) = area.cutTop(1).rest.cutTop(1)
    let purpose = scene(task?.purpose ?? AgendaWords.draftsPurpose)
    canvas.put(
      purpose.cut(toColumns: max(1, head.columns - 3)),
      at: Point(row: head.row, column: head.column + 2), .muted)
    guard task != nil else { return drawDrafts(in: scene, workspace, &canvas, body) }
    let visible = Range.visible(items.count, around: place, in: body.rows)
    let labels = items[visible].map { scene($0.label(in: workspace, to: scene.actor)) }
    let remarks = items[visible].map { remark(on: $0, in: scene, workspace) }
    let widths = widths(of: labels, remarks, in: body.columns)
    for (offset, row) in visible.enumerated() {
      let line = body.line(offset)
      let words: [(text: String, columns: Int)] = [
        (labels[offset], widths.label), (remarks[offset], widths.remark),
      ]
      drawItem(items[row], words, in: scene, workspace, &canvas, line)
      canvas.offer(line, isChosen: row == place, hasKeys: isInItems)
    }
  }

  /// What was left unfinished, as it is called where it is taken up again.
  private func drawDrafts(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    for (offset, name) in drafts.prefix(area.rows).enumerated() {
      let (line, words) = (area.line(offset), scene(DraftName.phrase(of: name, in: workspace)))
      canvas.put(
        words.cut(toColumns: max(1, line.columns - 3)),
        at: Point(row: line.row, column: line.column + 2))
    }
  }

  /// Short ones fit; a title should too.
  private static let namesOfEnterprises = 16
  /// Further apart a thing and what is said of it are not read as one row; what would be cut takes
  /// the room there is.
  private static let (calmLabel, calmRemark) = (56, 40)
  /// `超119个工作日`, `119 wd late`.
  private static let term = 14

  private func widths(
    of labels: [String], _ remarks: [String], in columns: Int
  ) -> (label: Int, remark: Int) {
    func wanted(_ words: [String], _ calm: Int) -> Int {
      words.reduce(calm) { max($0, $1.columns) }
    }
    let room = columns - 8 - Self.term
    let isRemarked = columns >= 64 && remarks.contains { !$0.isEmpty }
    let most = task == .triage ? Self.namesOfEnterprises : columns / 3
    let remark = isRemarked ? min(most, room - 32, wanted(remarks, Self.calmRemark)) : 0
    return (max(4, min(room - remark, wanted(labels, Self.calmLabel))), remark)
  }

  /// `▌红 W2018-0042 技改补贴兑现慢          财政局      超18个工作日`.
  private func drawItem(
    _ item: AgendaItem, _ words: [(text: String, columns: Int)], in scene: Scene,
    _ workspace: Workspace, _ canvas: inout Canvas, _ line: Rect
  ) {
    let issue = item.subject.id(as: Domain.Issue.self)
    let light = issue.flatMap { workspace.light(of: $0, asOf: scene.today)?.colour }
    let mark = light.map { $0.word(scene($0.letter), toColumns: 3) } ?? [Span("   ")]
    let columns = zip(words, [Role.text, .muted]).filter { $0.0.columns > 0 }
      .map { Span($0.0.text.padded(toColumns: $0.0.columns) + " ", $0.1) }
    let term = Span(scene(item.term(today: scene.today)), item.left < 0 ? .overdue : .text)
    canvas.put(
      mark + columns + [term], at: Point(row: line.row, column: line.column + 2),
      width: line.columns - 3)
  }

  /// Why it stands there, or who has it.
  private func remark(
    on item: AgendaItem, in scene: Scene, _ workspace: Workspace
  ) -> String {
    guard case .plain = item.matter else { return scene(item.matter.phrase) }
    if let decision = item.subject.id(as: Decision.self).flatMap({ workspace[$0] }) {
      return decision.owner.flatMap { workspace.name(of: $0) } ?? ""
    }
    if let draft = item.subject.id(as: SettingDraft.self).flatMap({ workspace[$0] }) {
      return workspace.fields(of: draft).first.map { scene($0.phrase) } ?? ""
    }
    // What is new has no unit, and titles repeat: the enterprise tells one from the other.
    let issue = item.subject.id(as: Domain.Issue.self).flatMap { workspace[$0] }
    let who = issue?.leadUnit?.ref ?? issue?.primaryObject
    return who.flatMap { workspace.name(of: $0) } ?? ""
  }
}
