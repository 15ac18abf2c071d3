import Domain
import TerminalKit

extension PresentingScreen {
  /// The slide; a terminal that records has a line of its own under it.
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    guard let meeting = workspace.live(meeting) else { return }
    canvas.parking = area.origin
    let (body, row) = split(area)
    slide(of: meeting, in: scene, workspace).draw(into: &canvas, body)
    if !isOnWall { drawDesk(meeting, in: scene, workspace, into: &canvas, row) }
  }

  private func split(_ area: Rect) -> (rest: Rect, bottom: Rect) {
    area.cutBottom(isOnWall ? 0 : 1)
  }

  private func slide(of meeting: Meeting, in scene: Scene, _ workspace: Workspace) -> Slide {
    Slide(
      meeting: meeting, stop: stop, figures: figures(in: workspace), scene: scene,
      workspace: workspace, part: part)
  }

  /// How many parts what is shown has here: a smaller screen has more.
  func parts(in scene: Scene, _ workspace: Workspace) -> Int {
    guard let meeting = workspace.live(meeting), let item = shownItem(in: workspace) else {
      return 1
    }
    let area = split(Frame.body(of: scene.size)).rest
    return slide(of: meeting, in: scene, workspace).parts(of: item.kind, in: area)
  }

  /// How long it has taken, and what comes next.
  private func drawDesk(
    _ meeting: Meeting, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    _ row: Rect
  ) {
    let stops = stops(in: scene, workspace)
    let place = stops.firstIndex(of: stop) ?? 0
    let next = place + 1 < stops.count ? stops[place + 1] : nil
    guard meeting.heldOn == nil else {
      let point = Point(row: row.row, column: row.column + 2)
      canvas.put(scene(PresentingWords.over), at: point, .notice, width: row.columns - 3)
      return
    }
    let spans = [
      Span(time(of: meeting, in: scene).map { $0 + "   " } ?? "", .accent),
      Span(next.map { scene(PresentingWords.next(words(of: $0, in: workspace))) } ?? "", .muted),
    ]
    canvas.put(spans, at: Point(row: row.row, column: row.column + 2), width: row.columns - 3)
  }

  /// By the clock, whatever broke down meanwhile.
  private func time(of meeting: Meeting, in scene: Scene) -> String? {
    guard let sitting = meeting.sitting, let wall = meeting.wall, mode == .following else {
      return nil
    }
    let now = scene.actor.at
    return scene(
      PresentingWords.sitting(
        minutes: sitting.openedAt.minutes(to: now), onThis: wall.since.minutes(to: now)))
  }

  private func words(of stop: Wall.Stop, in workspace: Workspace) -> Phrase {
    switch stop {
    case .opening: PresentingWords.agenda
    case .closing: PresentingWords.closing
    case .item(let id):
      workspace.live(id).map { workspace.phrase(of: $0) } ?? PresentingWords.agenda
    }
  }

  /// `投屏  领导小组会                       第 7 项 / 12   9:48`.
  func headline(in scene: Scene, _ workspace: Workspace) -> Headline? {
    let kind = workspace.live(meeting)?.kind.phrase ?? Phrase(verbatim: "")
    let mark: Phrase? =
      switch mode {
      case .presenting: nil
      case .rehearsing: PresentingWords.rehearsal
      case .following: PresentingWords.followed
      }
    return Headline(
      left: [
        scene.isProjecting ? Span(" \(scene(ProjectionWords.banner)) ", .banner) : nil,
        Span(" \(scene(kind)) ", .headline), mark.map { Span(" \(scene($0))", .notice) },
      ].compactMap(\.self),
      right: [Span("\(place(in: scene, workspace))   \(scene.actor.at.clockTime)", .title)])
  }

  private func place(in scene: Scene, _ workspace: Workspace) -> String {
    if !digits.isEmpty { return scene(PresentingWords.jumping(digits)) }
    switch stop {
    case .opening: return scene(PresentingWords.agenda)
    case .closing: return scene(PresentingWords.closing)
    case .item(let id):
      guard let number = workspace.itemNumbers(of: meeting)[id] else { return "" }
      return scene(PresentingWords.place(number, of: onWall(in: workspace).count))
    }
  }
}

extension Instant {
  /// Whole minutes, none before it.
  fileprivate func minutes(to other: Instant) -> Int {
    max(0, Int(other.milliseconds - milliseconds) / 60_000)
  }
}
