import Domain
import TerminalKit

extension Enterprise: Listed {
  enum Order: ListOrder {
    case visit
    case open
    case name
    case number

    var phrase: Phrase {
      switch self {
      case .visit: WorkbenchWords.byVisit
      case .open: WorkbenchWords.byOpen
      case .name: WorkbenchWords.byName
      case .number: WorkbenchWords.byNumber
      }
    }
  }

  static var heading: Phrase { WorkbenchWords.enterprises }
  static var isFoundByColumns: Bool { false }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (FirstDayWords.noEnterprises, FirstDayWords.enterprises)
  }

  static var columns: [Column<Enterprise>] {
    [
      Column(WorkbenchWords.name, width: 16, growth: 3, rank: 0) { enterprise, _, _ in
        Span(enterprise.calledName)
      },
      Column(WorkbenchWords.town, width: 6, rank: 3) { enterprise, _, workspace in
        Span(enterprise.town.flatMap { workspace.name(of: $0.ref) } ?? "", .muted)
      },
      Column(WorkbenchWords.openOfAll, width: 5, rank: 1, .right) { enterprise, _, workspace in
        let count = workspace.issueCount(of: enterprise.ref)
        return Span("\(count.open)/\(count.all)", count.open > 0 ? .text : .muted)
      }
      // A spreadsheet takes 1/2 for a day.
      .inFile(
        FileColumn(Counter.open.phrase) { enterprise, _, workspace in
          "\(workspace.issueCount(of: enterprise.ref).open)"
        },
        FileColumn(WorkbenchWords.allIssues) { enterprise, _, workspace in
          "\(workspace.issueCount(of: enterprise.ref).all)"
        }),
      Column(WorkbenchWords.lastVisit, width: 8, rank: 2) { enterprise, scene, workspace in
        let day = workspace.lastVisit(of: enterprise.ref)?.on
        return Span(scene(WorkbenchWords.ago(day, on: scene.today)), .muted)
      }
      .inFile { enterprise, _, workspace in workspace.lastVisit(of: enterprise.ref)?.on },
      Column(WorkbenchWords.commissioner, width: 6, rank: 4) { enterprise, scene, workspace in
        let pairing = workspace.activePairing(of: enterprise.id, on: scene.today)
        guard let pairing, workspace.maySee(pairing, by: scene.actor) else { return Span("") }
        return Span(workspace.name(of: pairing.commissioner.ref) ?? "")
      },
    ]
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Enterprise>] {
    let picked = view.narrowing?.picked(Enterprise.self).map(Set.init)
    let all = workspace.enterprises.compactMap { enterprise in
      isShown(enterprise.id, in: scene, workspace, view.narrowing, picked) ? enterprise.id : nil
    }
    switch view.order {
    case .number: return all
    case .name:
      let keys = all.compactMap { id in
        workspace.enterprises.figure(of: id) { (id, NameKey($0.calledName)) }
      }
      return sorted(all, by: Dictionary(uniqueKeysWithValues: keys), <)
    case .visit: return sorted(all, by: lastVisits(in: workspace), >)
    case .open: return sorted(all, by: openCounts(in: workspace), >)
    }
  }

  private static func isShown(
    _ id: ID<Enterprise>, in scene: Scene, _ workspace: Workspace, _ narrowing: Narrowing?,
    _ picked: Set<ID<Enterprise>>?
  ) -> Bool {
    switch narrowing {
    case nil, .enterprise: true
    case .commissioner(let person): workspace.commissioner(of: id, on: scene.today)?.id == person
    case .picked: picked?.contains(id) ?? true
    }
  }

  /// Sorted by a figure; those without one come last, equal ones in the order of their numbers.
  private static func sorted<Figure>(
    _ ids: [ID<Enterprise>], by figures: [ID<Enterprise>: Figure],
    _ isBefore: (Figure, Figure) -> Bool
  ) -> [ID<Enterprise>] {
    let known = ids.filter { figures[$0] != nil }.map { (id: $0, figure: figures[$0]) }
    let ordered = known.sorted { one, other in
      guard let first = one.figure, let second = other.figure else { return false }
      if isBefore(first, second) { return true }
      return isBefore(second, first) ? false : one.id < other.id
    }
    return ordered.map(\.id) + ids.filter { figures[$0] == nil }
  }

  /// One walk over the visits instead of a look for each enterprise.
  private static func lastVisits(in workspace: Workspace) -> [ID<Enterprise>: Day] {
    var last: [ID<Enterprise>: Day] = [:]
    for (objects, day) in workspace.visits.compactMap({ ($0.objects, $0.on) }) {
      for object in objects {
        guard let id = object.id(as: Enterprise.self) else { continue }
        last[id] = max(last[id] ?? day, day)
      }
    }
    return last
  }

  private static func openCounts(in workspace: Workspace) -> [ID<Enterprise>: Int] {
    let counts = workspace.enterprises.compactMap { enterprise in
      (enterprise.id, workspace.issueCount(of: enterprise.ref).open)
    }
    return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
  }
}
