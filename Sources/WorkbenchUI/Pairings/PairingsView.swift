import Domain
import TerminalKit

/// 专员: who looks after whom, and what each would be told; a commissioner sees 我的企业 alone
/// (interface.md 2).
struct PairingsView: Screen {
  enum Action: Equatable {
    case moved(ListMove)
    case turned(FigurePage.Move)
    case sideChanged
    case opened
    case sorted
    case exported
    case filterOpened
    case filterKept
    case filterCleared
    case form(FormRequest)
    case asking
    case takenOver
    case left
  }

  private(set) var list = ListPane<Pairing>()
  private(set) var page = FigurePage()
  private(set) var isInPage = false
  /// Whose page is shown.
  private(set) var shown: Pairing?
  /// The page has no list beside it: a commissioner looks at his own.
  private(set) var isAlone = false

  var extent: Extent { .view }
  var isList: Bool { true }
  var takesText: Bool { list.filter.isOpen }

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
    isAlone = own != nil
    if isAlone { isInPage = true }
    let layout = layout(in: scene)
    let height = (layout.list?.rows ?? 0) - ListDrawing<Pairing>.overhead
    list.refresh(height: height, in: scene, workspace)
    shown = own
    turn(in: scene, workspace)
  }

  /// Shows the page of the selected one.
  private mutating func turn(in scene: Scene, _ workspace: Workspace) {
    if !isAlone { shown = list.selected.flatMap { workspace[$0] } }
    let layout = layout(in: scene)
    guard let area = layout.page, let shown else { return page.show([], [], height: 1) }
    let news = workspace.news(of: shown, on: scene.today)
    let made = PairingPage(news, width: area.columns - 2, in: scene, workspace)
    page.show(made.lines, made.spots, height: area.rows - 1)
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }
}

// MARK: - Keys

extension PairingsView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return FilterField.bindings(kept: .filterKept, cleared: .filterCleared, moved: Action.moved)
    }
    let forms = FormRequest.ofPairings(isAlone: isAlone).map { request in
      Binding<Action>(
        request.key.map { [$0] } ?? [], .form(request), request.words,
        place: request == .classes || request.key == nil ? .help : .footer,
        unless: WorkbenchForms.obstacle(to: request, on: target, in: scene, workspace),
        explained: request.explained)
    }
    return [Binding([.enter], .opened, openWords, unless: nothingToOpen)] + forms
      + (isAlone ? [] : sides(in: scene)) + (isInPage ? turns : ListMove.bindings(Action.moved)) + [
        Binding([.escape], .left, WorkbenchWords.back, place: .help)
      ]
  }

  private var openWords: Phrase {
    isInPage ? PairingNewsWords.openIssue : PairingNewsWords.toPage
  }

  private var nothingToOpen: Phrase? {
    if isInPage { return page.spot == nil ? ReportPageWords.nothingBehind : nil }
    return shown == nil ? WorkbenchWords.nothingSelected : nil
  }

  /// What sifts and sorts the list is not offered on a page, whose rows it leaves as they are.
  private func sides(in scene: Scene) -> [Binding<Action>] {
    let ofList = isInPage ? Hint.Place.help : .footer
    return [
      Binding([.tab, .backTab, .left, .right], .sideChanged, WorkbenchWords.nextPane),
      Binding(["/"], .filterOpened, WorkbenchWords.filter, place: ofList),
      Binding(["s"], .sorted, WorkbenchWords.sort, place: ofList),
      Binding(["x"], .exported, WorkbenchWords.export, place: .help),
      Binding(["a"], .asking, OutreachWords.calls, place: .help),
      Binding([], .takenOver, PairingFormWords.takeOver, place: .help, unless: scene.readOnly),
    ]
  }

  private var turns: [Binding<Action>] {
    [
      Binding(["j", .down], .turned(.rows(1)), WorkbenchWords.down, place: .help),
      Binding(["k", .up], .turned(.rows(-1)), WorkbenchWords.up, place: .help),
      Binding([.pageDown, " "], .turned(.pages(1)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], .turned(.pages(-1)), WorkbenchWords.pageUp, place: .help),
      Binding(["g", .home], .turned(.first), WorkbenchWords.first, place: .help),
      Binding(["G", .end], .turned(.last), WorkbenchWords.last, place: .help),
    ]
  }

  /// What stands behind the chosen row of the page.
  private var subject: EntityRef? {
    guard isInPage, case .rows(.rows(let refs))? = page.spot?.target else { return nil }
    return refs.first
  }

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
    case .moved(let move):
      list.move(move)
      turn(in: scene, workspace)
    case .turned(let move): page.move(move)
    case .sideChanged:
      isInPage.toggle()
      refresh(in: scene, workspace)
    case .opened: return open(in: scene, workspace)
    case .sorted:
      list.sort(in: scene, workspace)
      turn(in: scene, workspace)
    case .exported: return [.order(.export(list.sheet(in: scene, workspace)))]
    case .filterOpened:
      isInPage = false
      refresh(in: scene, workspace)
      list.openFilter(in: workspace)
    case .filterKept: return list.keepFilter()
    case .filterCleared: clearFilter(in: scene, workspace)
    case .form(let request):
      return WorkbenchForms.open(request, on: target, in: scene, workspace)
    case .asking: return [.push(OutreachScreen())]
    case .takenOver: return [.order(.offerImport(list: "pairings"))]
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard let effects = list.type(typing, in: scene, workspace) else { return nil }
    turn(in: scene, workspace)
    return effects
  }

  /// From the list to the page; there an issue opens, what is owed is done, what was done is corrected.
  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard isInPage else { return update(.sideChanged, in: scene, workspace) }
    guard let subject else { return [] }
    if subject.kind == .pairing {
      return WorkbenchForms.open(.visit, on: target, in: scene, workspace)
    }
    return RowsBehindNumber.open(
      [subject], titled: Phrase(verbatim: subject.description), in: scene, workspace)
  }

  private mutating func clearFilter(in scene: Scene, _ workspace: Workspace) {
    list.clearFilter(in: scene, workspace)
    turn(in: scene, workspace)
  }

  /// The page goes first, then the filter.
  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if isInPage, !isAlone { return update(.sideChanged, in: scene, workspace) }
    guard !list.filter.text.isEmpty else { return [.say(.notice(WorkbenchWords.outermost))] }
    clearFilter(in: scene, workspace)
    return []
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
    layout(in: scene).draw(
      list, page, titled: isAlone ? PairingNewsWords.own : EntityKind.pairing.phrase, in: scene,
      workspace, into: &canvas)
  }

  private func layout(in scene: Scene) -> ListBesidePage {
    ListBesidePage(scene.size, listPart: 48, isInPage: isInPage, isAlone: isAlone)
  }
}
