import Domain
import TerminalKit

/// The mouse: a click or a turn of the wheel is the keys that a person would press for it.
///
/// What lies where is asked of the frame, drawn from what there is now: nothing reckons a second time
/// where things stand.
extension Session {
  mutating func take(_ mouse: Mouse) -> [Order] {
    guard workbench.hasMouse, !workbench.isTooSmall else { return [] }
    switch mouse.deed {
    case .clicked: return click(mouse.point)
    case .wheelUp: return turn(.up, at: mouse.point)
    case .wheelDown: return turn(.down, at: mouse.point)
    }
  }

  private var frame: Canvas {
    var canvas = Canvas(size: workbench.scene.size)
    draw(into: &canvas)
    return canvas
  }

  private mutating func click(_ point: Point) -> [Order] {
    let frame = frame
    guard let spot = frame.clickSpots.last(where: { $0.area.contains(point) }) else {
      return choose(point, on: frame)
    }
    switch spot.meaning {
    case .keys(let keys): return press(keys)
    case .pane(let keys):
      let orders = press(keys)
      return orders + press(self.frame.keys(toChoiceAt: point) ?? [])
    case .field(let place):
      go(toField: place)
      return []
    }
  }

  /// Goes to what can be chosen there; what is chosen already is opened.
  private mutating func choose(_ point: Point, on frame: Canvas) -> [Order] {
    guard let keys = frame.keys(toChoiceAt: point) else { return [] }
    return press(keys.isEmpty ? [.enter] : keys)
  }

  private mutating func go(toField place: Int) {
    guard (workbench.top as? any Questionnaire)?.questions != nil else { return }
    workbench.message = nil
    changeForm { form, scene, workspace in form.go(to: place, in: scene, workspace) }
  }

  /// How many rows a turn of the wheel goes.
  private static let rowsATurn = 3

  /// In the pane under the pointer; where the keys that go up and down move through something, and do
  /// not turn the pages of a wall or leave a field.
  private mutating func turn(_ key: Key, at point: Point) -> [Order] {
    goToPane(at: point) + turn(key)
  }

  private mutating func goToPane(at point: Point) -> [Order] {
    let spot = frame.clickSpots.last { $0.area.contains(point) }
    guard case .pane(let keys)? = spot?.meaning else { return [] }
    return press(keys)
  }

  private mutating func turn(_ key: Key) -> [Order] {
    guard workbench.top.movesByRow || !frame.choices.isEmpty else { return [] }
    return press(Array(repeating: key, count: Self.rowsATurn))
  }

  /// Keys that do nothing here are not pressed: nobody pressed one, and nobody is told.
  private mutating func press(_ keys: [Key]) -> [Order] {
    guard let first = keys.first else { return [] }
    let hints =
      workbench.top.hints(in: workbench.scene, workspace)
      + workbench.shell(in: workspace).map(\.hint)
    guard hints.contains(where: { $0.keys.contains(first) }) else { return [] }
    return keys.flatMap { carryOut(workbench.receive(.key($0), in: workspace)) }
  }
}
