import Domain

/// The view in front and the others as they were left.
struct Views {
  private(set) var front: View
  private var resting: [View: any Screen] = [:]
  /// What lay over the view a number was opened from: a report, a board; Esc brings it back.
  var laidAside: [Workbench.Layer] = []
  /// What stands behind the names on the bar, reckoned when something changed and not for a frame.
  private(set) var counts: [View: Int] = [:]
  /// Something changed since they were reckoned.
  var isStale = true

  init(front: View) { self.front = front }

  /// Takes the screen in front away and answers the one of `view`, as it was left.
  mutating func exchange(_ screen: any Screen, for view: View) -> any Screen {
    resting[front] = screen
    front = view
    return resting.removeValue(forKey: view) ?? view.screen
  }

  mutating func count(in scene: Scene, _ workspace: Workspace) {
    guard isStale else { return }
    isStale = false
    for view in View.allCases { counts[view] = view.count(in: scene, workspace) }
  }

  /// What was recorded is so behind the front too; what it means is worked out on coming back.
  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    for view in resting.keys { resting[view]?.absorb(touches, workspace) }
    for place in laidAside.indices { laidAside[place].screen.absorb(touches, workspace) }
  }
}

extension Workbench {
  /// The program, or the view in front where there is no room for the bar that names it.
  func title(in workspace: Workspace) -> Phrase {
    let isNamed = views.front == .workbench || ViewBar.fits(scene.size)
    return isNamed ? WorkbenchWords.program : views.front.phrase(in: scene, workspace)
  }

  /// Brings a view to the front, with nothing over it.
  mutating func show(_ view: View, in workspace: Workspace) {
    views.laidAside = []
    layers.removeLast(layers.count - 1)
    if view != views.front {
      layers[0].screen = views.exchange(layers[0].screen, for: view)
      layers[0].isStale = true
    }
    freshen(in: workspace)
  }

  /// Brings a view back as it was when a number in it, or in what lay over it, was opened.
  mutating func comeBack(to view: View, in workspace: Workspace) {
    let laidAside = views.laidAside
    show(view, in: workspace)
    layers += laidAside
    refresh(in: workspace)
  }

  /// Shows the records behind a number in the workbench; Esc there comes back here.
  mutating func show(
    _ records: [EntityRef], titled title: Phrase, in workspace: Workspace,
    _ take: (inout WorkbenchView, Picked, Scene) -> Void
  ) {
    let origin = views.front
    // What a number counts twice is one row.
    var seen: Set<EntityRef> = []
    let refs = records.filter { seen.insert($0).inserted }
    let over = Array(layers.dropFirst())
    show(.workbench, in: workspace)
    views.laidAside = over
    guard var workbench = layers[0].screen as? WorkbenchView else { return }
    take(&workbench, Picked(title: title, refs: refs, from: origin), scene)
    layers[0].screen = workbench
  }
}
