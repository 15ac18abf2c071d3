import Domain
import TerminalKit

/// What a commissioner reads when he sits down, for one width: what became of what he reported, what
/// changed since he was there, what is open, what he owes; each row opens what it speaks of.
struct PairingPage {
  private(set) var lines: [[Span]] = []
  private(set) var spots: [Spot] = []
  private let news: PairingNews
  /// Beyond it the eye loses the row.
  private static let longestTitle = 36
  private let width: Int
  private let scene: Scene
  private let workspace: Workspace

  init(_ news: PairingNews, width: Int, in scene: Scene, _ workspace: Workspace) {
    self.news = news
    self.width = width
    self.scene = scene
    self.workspace = workspace
    addHead()
    addReported()
    addMonth()
    addHappened()
    addOpen()
    addCommon()
  }

  /// The row the cursor begins on: what is owed stands behind what was reported.
  var start: Int { news.reported.isEmpty ? 0 : 1 }

  private var isOwn: Bool { news.pairing.commissioner == scene.actor.id }

  private mutating func addHead() {
    var page = DetailPage(width: width, scene: scene)
    page.head(workspace.label(of: news.pairing.enterprise), right: [Span(since, .muted)])
    page.noteChange(of: news.pairing.ref, in: workspace)
    if !isOwn, let person = workspace[news.pairing.commissioner] {
      page.row(WorkbenchWords.commissioner, workspace.nameWithUnit(of: person))
    }
    for cover in news.pairing.covers where cover.to >= scene.today {
      page.row(PairingFormWords.cover, scene(cover.phrase(in: workspace)))
    }
    page.row(
      WorkbenchWords.parks,
      workspace.joinedNames(of: news.pairing.parks))
    page.handover(to: news.pairing, in: workspace)
    lines += page.lines
  }

  private var since: String {
    scene(WorkbenchWords.since(news.pairing.from.shortPhrase(today: scene.today)))
  }

  private mutating func addReported() {
    let fates = workspace.fates(of: news.reported, on: scene.today)
    let words = PairingNewsWords.reported(news.reported.count, fates, isOwn: isOwn)
    lines.append([])
    if !news.reported.isEmpty {
      addSpot(
        opening: news.reported.map(\.ref),
        titled: PairingNewsWords.reported(news.reported.count, isOwn: isOwn))
    }
    for line in scene(words).wrapped(toColumns: width) { lines.append([Span(String(line))]) }
  }
}

// MARK: - This month

extension PairingPage {
  private mutating func addMonth() {
    lines.addTitle(PairingNewsWords.month, in: scene)
    if let day = news.metOn {
      if let visit = correctable { addSpot(opening: visit.ref) }
      addLine(
        scene(Cadence.pairingMonth.phrase),
        Span(scene(PairingNewsWords.met(day, today: scene.today)), .muted))
    }
    for duty in news.owed { add(duty) }
    if news.metOn == nil, news.owed.isEmpty {
      lines.append([Span("  " + scene(PairingNewsWords.nothingOwed), .muted)])
    }
  }

  /// The contact that was made, for whoever may correct it.
  private var correctable: Visit? {
    guard let visit = news.lastContact, workspace.maySee(visit, by: scene.actor) else { return nil }
    return scene.unwritable(.visit, in: workspace) == nil ? visit : nil
  }

  private mutating func add(_ duty: Obligation) {
    let isOfPairing = duty.subject == news.pairing.ref
    let about = isOfPairing ? "" : "  " + workspace.label(of: duty.subject)
    let words = PairingNewsWords.owed(duty, today: scene.today)
    addSpot(opening: duty.subject)
    addLine(
      scene(duty.cadence.phrase) + about,
      Span(scene(words), duty.status == .late ? .overdue : .accent))
  }

  /// Under the words, where there is no room beside them.
  private mutating func addLine(_ words: String, _ end: Span) {
    let room = min(max(30, words.columns), width - end.text.columns - 4)
    guard words.columns <= room else {
      lines += [[Span("  " + words)], [Span("    "), end]]
      return
    }
    lines.append([Span("  " + words.padded(toColumns: room) + "  "), end])
  }
}

// MARK: - Issues

extension PairingPage {
  private mutating func addHappened() {
    let words = PairingNewsWords.since(news.lastContact, isOwn: isOwn, today: scene.today)
    lines.addTitle(words, count: news.happened.count, in: scene)
    for step in news.happened.compactMap({ workspace[$0] }) { add(step) }
    if news.happened.isEmpty {
      lines.append([Span("  " + scene(PairingNewsWords.nothing), .muted)])
    }
  }

  /// `6月6日   答复      退休返聘手续不熟   人社局  已书面答复`.
  private mutating func add(_ step: Step) {
    guard let issue = workspace[step.issue] else { return }
    addSpot(opening: issue.ref)
    let text = scene(workspace.account(of: step, today: scene.today))
    let title = min(Self.longestTitle, max(10, (width - 24) / 2))
    lines.append([
      Span("  " + scene(step.on.shortPhrase(today: scene.today)).padded(toColumns: 9), .muted),
      Span(scene(step.rule.phrase).padded(toColumns: 10) + " ", .accent),
      Span(issue.title.padded(toColumns: title) + " "), Span(text, .muted),
    ])
  }

  private mutating func addOpen() {
    let open = news.open.compactMap { workspace[$0] }
    lines.addTitle(PairingNewsWords.open(open), in: scene)
    for issue in open { add(issue) }
    if news.open.isEmpty {
      lines.append([Span("  " + scene(PairingNewsWords.nothingOpen), .muted)])
    }
  }

  private mutating func add(_ issue: Domain.Issue) {
    addSpot(opening: issue.ref)
    let line = IssueLine(issue: issue, workspace: workspace, scene: scene)
    lines.append(line.spans(width: width, title: Self.longestTitle))
  }

  /// The other list a commissioner carries to his enterprise: what the whole city has in common (P11).
  private mutating func addCommon() {
    guard isOwn || news.pairing.inCharge(on: scene.today) == scene.actor.id else { return }
    let open = workspace.classes.live.filter(\.isOpen)
    guard !open.isEmpty else { return }
    lines.addTitle(PairingNewsWords.common, count: open.count, in: scene)
    for known in open { add(known) }
  }

  /// `G01 员工子女入学难      教育局     合力推进   含本企业1件`.
  private mutating func add(_ known: CommonClass) {
    addSpot(opening: known.ref)
    let own = news.open.count { workspace[$0]?.commonClass == known.id }
    let title = min(Self.longestTitle, max(10, width - 2 - 5 - 11 - 11 - 14))
    lines.append([
      Span("  "), Span(known.id.description.padded(toColumns: 4) + " ", .muted),
      Span(known.name.padded(toColumns: title) + " "),
      Span(
        (known.leadUnit.flatMap { workspace.name(of: $0.ref) } ?? "").padded(toColumns: 10) + " "),
      Span(scene(known.state.phrase).padded(toColumns: 10) + " ", .muted),
      Span(own > 0 ? scene(PairingNewsWords.ownAmong(own)) : "", .accent),
    ])
  }

  /// The row that comes next can be chosen.
  private mutating func addSpot(opening ref: EntityRef) {
    addSpot(opening: [ref], titled: Phrase(verbatim: workspace.label(of: ref)))
  }

  private mutating func addSpot(opening refs: [EntityRef], titled title: Phrase) {
    spots.append(
      Spot(
        row: lines.count, column: 0, width: width, target: .rows(.rows(refs)), title: title))
  }
}
