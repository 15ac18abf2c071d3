import Domain

/// What the office does about a class, day by day.
struct DemoClassWork {
  let one: DemoClass
  let staff: DemoStaff

  /// Each with the working days since it was opened.
  var entries: [DemoEntry] {
    [entry(0) { [.commonClass(.open(draft(in: $0), issues: members(in: $0, $1)))] }]
      + stages.flatMap(entries(of:))
  }

  private var stages: [(state: ClassState, after: Int)] {
    let way: [(ClassState, Int)] = [(.researching, 4), (.proposed, 10), (.implementing, 14)]
    switch one.course {
    case .assigned: return []
    case .researching: return Array(way.prefix(1))
    case .proposed: return Array(way.prefix(2))
    case .parked: return Array(way.prefix(1)) + [(.parked, 30)]
    case .concluded: return way + [(.concluded, one.category == Category.schooling ? 19 : 55)]
    default: return way
    }
  }

  private func entries(of stage: (state: ClassState, after: Int)) -> [DemoEntry] {
    let (category, last) = (one.category, stage.after)
    let day = DemoDays.workday(last, after: one.openedOn)
    guard day <= DemoDays.today else { return [] }
    let move = entry(last) { workspace, _ in
      Self.known(category, in: workspace).map { known in
        [.commonClass(.move(known.id, self.move(to: stage.state, known, workspace, day), on: day))]
      } ?? []
    }
    guard stage.state == .proposed || stage.state == .concluded else { return [move] }
    return [stage.state == .proposed ? laying(last - 1) : finishing(last - 3), move]
  }

  private func entry(
    _ after: Int, _ changes: @escaping DemoEntry.Decide
  ) -> DemoEntry {
    DemoEntry(
      on: DemoDays.workday(after, after: one.openedOn), .settings, by: staff.desk,
      .changes("class-\(one.category)-\(after)", changes))
  }

  private static func known(_ category: String, in workspace: Workspace) -> CommonClass? {
    workspace.classes.live.first { $0.category == category }
  }
}

// MARK: - What is done

extension DemoClassWork {
  private func draft(in workspace: Workspace) -> CommonClass {
    var draft = CommonClass()
    (draft.name, draft.category, draft.openedOn) = (one.name, one.category, one.openedOn)
    let units = workspace.responsibleUnits(for: one.category)
    (draft.leadUnit, draft.coUnits) = (units.first, Array(units.dropFirst().prefix(2)))
    draft.owner = staff.desk
    draft.research = one.research
    return draft
  }

  /// What was found before it had a class: all of talent and schooling, some of the others.
  private func members(
    in workspace: Workspace, _ found: DemoFound
  ) -> [ID<Issue>] {
    let loose = workspace.issues.live.filter {
      $0.category == one.category && $0.isValid && $0.commonClass == nil
        && found.plain.contains($0.id)
    }
    let isWhole = [Category.talent, Category.schooling].contains(one.category)
    return loose.suffix(isWhole ? .max : 9).map(\.id)
  }

  private func move(
    to state: ClassState, _ known: CommonClass, _ workspace: Workspace, _ day: Day
  ) -> ClassMove {
    switch state {
    case .researching: return .research(note: one.research)
    case .proposed: return .propose
    case .parked: return .park(reason: "定价权在上级，等省里降本新政", reviewOn: DemoDays.day(6, 29))
    case .concluded:
      let left = workspace.classMembers(of: known.id).filter { !$0.isSettled }
      return .conclude(one.conclusion, carried: left.map(\.id))
    default: return .implement
    }
  }

  private func laying(_ after: Int) -> DemoEntry {
    let (category, text) = (one.category, one.countermeasure)
    return entry(after) { workspace, _ in
      var measure = Countermeasure()
      measure.commonClass = Self.known(category, in: workspace)?.id ?? .unassigned
      measure.text = text
      return [.commonClass(.add(measure))]
    }
  }

  private func finishing(_ after: Int) -> DemoEntry {
    let category = one.category
    let day = DemoDays.workday(after, after: one.openedOn)
    return entry(after) { workspace, _ in
      let known = Self.known(category, in: workspace).map { workspace.countermeasures(of: $0.id) }
      return (known ?? []).map {
        .commonClass(.finish($0.id, on: day, evidence: "牵头单位专报"))
      }
    }
  }
}
