import Domain
import TerminalKit

/// 专员: who looks after whom, and what each would be told; a commissioner sees 我的企业 alone
/// (interface.md 2).
struct PairingsView: Screen {
  enum Action: Equatable {
    case sides(ListWithPage<Pairing>.Action)
    case opened
    case sought
    case form(FormRequest)
    case asking
    case takenOver
  }

  private var sides = ListWithPage<Pairing>(listPart: 48)
  /// Whose page is shown.
  private(set) var shown: Pairing?

  var extent: Extent { .view }
  var isList: Bool { true }
  var takesText: Bool { sides.takesText }

  /// The page has no list beside it: a commissioner looks at his own.
  private var isAlone: Bool { sides.isAlone }

  /// The pairing that is all somebody sees of them; who stands in for another has a list of both.
  static func own(in scene: Scene, _ workspace: Workspace) -> Pairing? {
    guard !workspace.seesAll(.pairing, by: scene.actor) else { return nil }
    let all = workspace.lookedAfter(by: scene.actor.id, on: scene.today)
    return all.count == 1 ? all[0] : nil
  }

  /// Whether all somebody sees of them is his own: his enterprise, and those he stands in for.
  static func isOwn(in scene: Scene, _ workspace: Workspace) -> Bool {
    !workspace.seesAll(.pairing, by: scene.actor)
      && !workspace.lookedAfter(by: scene.actor.id, on: scene.today).isEmpty
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let own = Self.own(in: scene, workspace)
    sides.refresh(isAlone: own != nil, in: scene, workspace)
    shown = own
    turn(in: scene, workspace)
  }

  /// Shows the page of the selected one.
  private mutating func turn(in scene: Scene, _ workspace: Workspace) {
    if !isAlone { shown = sides.list.selected.flatMap { workspace[$0] } }
    let page = sides.pageWidth(in: scene).flatMap { width in
      shown.map { pairing in
        let seen = workspace.asSeen(pairing, by: scene.actor)
        return PairingPage(
          workspace.news(of: seen, on: scene.today), width: width, in: scene, workspace)
      }
    }
    sides.show(
      page?.lines ?? [], page?.spots ?? [], startingAt: page?.start ?? 0, in: scene)
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    sides.absorb(touches, in: workspace)
  }
}

// MARK: - Keys

extension PairingsView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListWithPage.filterBindings(Action.sides) }
    let forms = FormRequest.ofPairings(isAlone: isAlone).map { request in
      Binding<Action>(
        request.key.map { [$0] } ?? [], .form(request), request.words,
        place: request == .classes || request.key == nil ? .help : .footer,
        unless: WorkbenchForms.obstacle(to: request, on: target, in: scene, workspace),
        explained: request.explained)
    }
    return [Binding([.enter], .opened, openWords, unless: nothingToOpen)] + forms
      + (isAlone ? [search(in: workspace)] : sides.sides(Action.sides) + others(in: scene))
      + sides.moves(Action.sides)
  }

  /// There is no list to filter: what one looks for is among what his enterprise told.
  private func search(in workspace: Workspace) -> Binding<Action> {
    Binding(
      ["/"], .sought, WorkbenchWords.filter, place: .help,
      unless: issues(in: workspace).isEmpty ? PairingNewsWords.noReports : nil)
  }

  private func issues(in workspace: Workspace) -> [EntityRef] {
    (shown?.objects ?? []).flatMap { workspace.issues(of: $0) }.map(\.id.ref)
  }

  private var openWords: Phrase {
    sides.isInPage ? PairingNewsWords.openIssue : PairingNewsWords.toPage
  }

  private var nothingToOpen: Phrase? {
    if sides.isInPage { return sides.page.spot == nil ? ReportPageWords.nothingBehind : nil }
    return shown == nil ? WorkbenchWords.nothingSelected : nil
  }

  private func others(in scene: Scene) -> [Binding<Action>] {
    [
      Binding(["a"], .asking, OutreachWords.calls, place: .help),
      Binding([], .takenOver, PairingFormWords.takeOver, place: .help, unless: scene.readOnly),
    ]
  }

  /// What stands behind the chosen row of the page.
  private var behind: [EntityRef] {
    guard sides.isInPage, case .rows(.rows(let refs))? = sides.page.spot?.target else { return [] }
    return refs
  }

  /// The one record behind it.
  private var subject: EntityRef? { behind.count == 1 ? behind[0] : nil }

  /// The record in hand: the issue of the page, or the pairing.
  private var target: Target {
    if let issue = subject?.id(as: Domain.Issue.self) { return .issues([issue], selected: issue) }
    return .pairing(shown?.id)
  }
}

// MARK: - What happens

extension PairingsView {
  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .sides(let action):
      let effects = sides.update(action, in: scene, workspace)
      turn(in: scene, workspace)
      return effects
    case .opened: return open(in: scene, workspace)
    case .sought:
      return [.find(issues(in: workspace), titled: PairingNewsWords.own)]
    case .form(let request):
      return WorkbenchForms.open(request, on: target, in: scene, workspace)
    case .asking: return [.push(OutreachScreen())]
    case .takenOver: return [.order(.offerImport(list: "pairings"))]
    }
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard let effects = sides.type(typing, in: scene, workspace) else { return nil }
    turn(in: scene, workspace)
    return effects
  }

  /// From the list to the page; there an issue opens, what is owed is done, what was done is corrected.
  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard sides.isInPage else { return update(.sides(.sideChanged), in: scene, workspace) }
    if subject?.kind == .pairing {
      return WorkbenchForms.open(.visit, on: target, in: scene, workspace)
    }
    guard let title = subject.map({ Phrase(verbatim: $0.description) }) ?? sides.page.spot?.title
    else { return [] }
    return RowsBehindNumber.open(behind, titled: title, in: scene, workspace)
  }
}

extension FormRequest {
  /// A commissioner alone with his enterprise changes nothing of the pairing itself.
  fileprivate static func ofPairings(isAlone: Bool) -> [FormRequest] {
    [.visit, .step, .newIssue] + (isAlone ? [] : [.edit]) + [.pair, .classes, .editVisit]
  }
}

// MARK: - Drawing

extension PairingsView {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    sides.draw(
      titled: isAlone ? PairingNewsWords.own : EntityKind.pairing.phrase, in: scene, workspace,
      into: &canvas)
  }
}
