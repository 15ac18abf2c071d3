import Domain
import TerminalKit

/// The file of a key project, for one width: how it stands, what is owed now, month by month with bars,
/// what hinders it; each row opens what it speaks of.
struct ProjectPage {
  private(set) var lines: [[Span]] = []
  private(set) var spots: [Spot] = []
  /// What each of the spots opens, in their order.
  private(set) var doors: [Door] = []
  private let project: Project
  private let standing: ProjectStanding
  private let width: Int
  private let scene: Scene
  private let workspace: Workspace
  private static let longestTitle = 30

  enum Door: Equatable {
    case duty(Cadence)
    case monthly(ID<ProjectMonthly>)
    case missing(Month)
    case issue(ID<Domain.Issue>)
  }

  init(_ project: Project, width: Int, in scene: Scene, _ workspace: Workspace) {
    self.project = project
    self.width = width
    self.scene = scene
    self.workspace = workspace
    standing = workspace.standing(of: project, on: scene.today)
    addHead()
    addDuties()
    addMonths()
    addLatest()
    addIssues()
    addVisits()
  }

  private mutating func addHead() {
    var page = DetailPage(width: width, scene: scene)
    page.head(workspace.label(of: project.ref), right: light)
    page.noteChange(of: project.ref, in: workspace)
    let owner = project.owner.flatMap { workspace[$0] }.map(workspace.nameWithUnit(of:))
    page.row(ProjectWords.owner, owner ?? "")
    page.row(WorkbenchWords.enterprise, name(project.enterprise?.ref ?? project.park?.ref))
    page.row(
      Project.Field.lists.phrase, scene(.list(project.lists.map(\.phrase))))
    addFacts(to: &page)
    page.row(Project.Field.milestones.phrase, workspace.milestones(of: project))
    addMissing(to: &page)
    lines += page.lines
  }

  private func addMissing(to page: inout DetailPage) {
    guard !missing.isEmpty else { return }
    page.row(
      ProjectWords.report, scene(ProjectWords.missing(missing, today: scene.today)), .overdue)
  }

  private var light: [Span] {
    guard let light = standing.light else { return [] }
    return [Span(scene(light.colour.letter) + " " + scene(light.phrase), light.colour.role)]
  }

  /// `阶段  在建  12000万元  大溪`: what is known of it, under the name of the first.
  private func addFacts(to page: inout DetailPage) {
    let facts: [(label: Phrase, text: String?)] = [
      (Project.Field.stage.phrase, project.stage.map { scene($0.phrase) }),
      (ProjectWords.invested, project.investment.map { scene(ProjectWords.investment($0)) }),
      (Project.Field.town.phrase, workspace.town(of: project.ref).map { name($0.ref) }),
    ]
    let known = facts.filter { $0.text != nil }
    guard let first = known.first else { return }
    page.row(first.label, known.compactMap { $0.text }.joined(separator: "  "))
  }

  private func name(_ ref: EntityRef?) -> String { ref.flatMap { workspace.name(of: $0) } ?? "" }

  /// The row that comes next can be chosen.
  private mutating func addSpot(_ door: Door, opening ref: EntityRef) {
    doors.append(door)
    spots.append(
      Spot(
        row: lines.count, column: 0, width: width, target: .rows(.rows([ref])),
        title: Phrase(verbatim: workspace.label(of: ref))))
  }
}

// MARK: - What is owed now

extension ProjectPage {
  private mutating func addDuties() {
    lines.addTitle(ProjectWords.thisMonth, in: scene)
    let duties = workspace.projectDuties(of: project, on: scene.today)
    guard !duties.isEmpty else {
      lines.append([Span("  " + scene(ProjectWords.nothingOwed), .muted)])
      return
    }
    let longest = duties.map { scene($0.cadence.phrase).columns }.max() ?? 0
    let room = max(8, min(max(26, longest), width - 14))
    for duty in duties {
      addSpot(.duty(duty.cadence), opening: project.ref)
      let met = duty.metOn.map { "  " + scene($0.shortPhrase(today: scene.today)) } ?? ""
      lines.append([
        Span("  " + scene(duty.cadence.phrase).padded(toColumns: room) + "  "),
        Span(scene(duty.projectPhrase(today: scene.today)), duty.role(on: scene.today)),
        Span(met, .muted),
      ])
    }
  }
}

// MARK: - Month by month

extension ProjectPage {
  private mutating func addMonths() {
    let monthlies = workspace.monthlies(of: project.id)
    lines.addTitle(ProjectWords.months, in: scene)
    guard !monthlies.isEmpty else {
      lines.append([Span("  " + scene(ProjectWords.noReports), .muted)])
      return
    }
    lines.append([Span(heads, .muted)])
    let changes = workspace.plans(of: project.id).dropFirst()
    let months = (monthlies.map(\.month) + missing).sorted()
    for month in months {
      for plan in changes where plan.from == month { add(plan) }
      if let monthly = monthlies.first(where: { $0.month == month }) {
        add(monthly)
      } else {
        addMissing(month)
      }
    }
    for plan in changes where months.last.map({ plan.from > $0 }) == true { add(plan) }
  }

  private var missing: [Month] { workspace.missingReports(of: project, on: scene.today) }

  /// What is owed stands where it belongs, and is reported from there.
  private mutating func addMissing(_ month: Month) {
    addSpot(.missing(month), opening: project.ref)
    let name = scene(month.shortPhrase(today: scene.today)).padded(toColumns: 8)
    lines.append([
      Span("  " + name + String(repeating: " ", count: 16)),
      Span(scene(ProjectWords.unreported), .overdue),
    ])
  }

  private var heads: String {
    let titles = [ProjectWords.planned, ProjectWords.actual, ProjectWords.gap].map {
      scene($0).padded(toColumns: 4, .right)
    }
    return "  " + scene(ProjectWords.month).padded(toColumns: 8) + titles.joined(separator: " ")
      + "  " + scene(ProjectWords.submitted)
  }

  private mutating func add(_ monthly: ProjectMonthly) {
    addSpot(.monthly(monthly.id), opening: monthly.ref)
    let figures = ["\(monthly.planned)", "\(monthly.actual)", ProjectWords.gap(monthly.gap)].map {
      $0.padded(toColumns: 4, .right)
    }
    let isLate = workspace.isLate(monthly)
    let came = scene(monthly.submittedOn.shortPhrase(today: scene.today))
    let late = isLate ? " " + scene(ProjectWords.late) : ""
    let month = scene(monthly.month.shortPhrase(today: scene.today)).padded(toColumns: 8)
    let row = "  " + month + figures.joined(separator: " ") + "  "
    lines.append(
      [Span(row), Span((came + late).padded(toColumns: 12), isLate ? .overdue : .muted)]
        + bar(of: monthly, room: width - row.columns - 13))
  }

  /// Filled as far as it is built, dotted as far as it was to be.
  private func bar(of monthly: ProjectMonthly, room: Int) -> [Span] {
    let full = min(40, room)
    guard full >= 10 else { return [] }
    let built = monthly.actual * full / 100
    let planned = max(0, monthly.planned * full / 100 - built)
    return [
      Span(" " + String(repeating: "█", count: built), .accent),
      Span(String(repeating: "░", count: planned), .muted),
    ]
  }

  private mutating func add(_ plan: ProjectPlan) {
    let month = scene(plan.from.shortPhrase(today: scene.today)).padded(toColumns: 8)
    lines.append([
      Span("  " + month + scene(ProjectWords.changedPlan) + "  ", .notice),
      Span(plan.reason, .muted),
    ])
  }

  private mutating func addLatest() {
    guard let report = standing.report.flatMap({ workspace[$0] }) else { return }
    var page = DetailPage(width: width, scene: scene)
    page.blank()
    page.row(ProjectMonthly.Field.difficulties.phrase, report.difficulties)
    page.row(ProjectMonthly.Field.suggestions.phrase, report.suggestions)
    page.row(ProjectMonthly.Field.note.phrase, report.note)
    guard page.lines.contains(where: { !$0.isEmpty }) else { return }
    let month = (standing.month ?? report.month).shortPhrase(today: scene.today)
    let latest = ProjectWords.latest
    lines.addTitle(Phrase("\(latest.zh) \(month.zh)", "\(latest.en), \(month.en)"), in: scene)
    lines += page.lines
  }
}

// MARK: - What hinders it, and who went there

extension ProjectPage {
  private mutating func addIssues() {
    let open = workspace.members(Issue.self, of: project.ref).filter(\.isOpen)
    let shown = open.filter { workspace.maySee($0, by: scene.actor) }
    lines.addTitle(PairingNewsWords.open(open), in: scene)
    for issue in shown { add(issue) }
    if let others = PermissionWords.others(open.count - shown.count) {
      lines.append([Span("  " + scene(others), .muted)])
    }
    if open.isEmpty { lines.append([Span("  " + scene(ProjectWords.nothingOpen), .muted)]) }
  }

  private mutating func add(_ issue: Domain.Issue) {
    addSpot(.issue(issue.id), opening: issue.ref)
    let line = IssueLine(issue: issue, workspace: workspace, scene: scene)
    lines.append(line.spans(width: width, title: Self.longestTitle))
  }

  private mutating func addVisits() {
    var page = DetailPage(width: width, scene: scene)
    page.visits(to: project.ref, in: workspace, atMost: 3)
    lines += [[]] + page.lines
  }
}
