import Domain

/// What the office does about a class, day by day.
struct DemoClassWork {
  let one: DemoClass
  let staff: DemoStaff

  /// Each with the working days since it was opened.
  var entries: [DemoEntry] {
    [entry(0) { [.commonClass(.open(draft(in: $0), issues: members(in: $0, $1)))] }]
      + stages.flatMap(entries(of:)) + progress
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
    entry(on: DemoDays.workday(after, after: one.openedOn), changes)
  }

  private func entry(on day: Day, _ changes: @escaping DemoEntry.Decide) -> DemoEntry {
    DemoEntry(
      on: day, .settings, by: staff.desk, .changes("class-\(one.category)-\(day.iso)", changes))
  }

  private static func known(_ category: String, in workspace: Workspace) -> CommonClass? {
    workspace.classes.live.first { $0.category == category }
  }
}

// MARK: - What is said each month

extension DemoClassWork {
  /// How far it got, in each whole month in which nothing else was done and it was not over yet (C5).
  private var progress: [DemoEntry] {
    let done = stages.map { DemoDays.workday($0.after, after: one.openedOn) }
    let last = [ClassState.concluded, .parked].contains(one.course) ? done.last : nil
    return (one.openedOn.month.month + 1..<DemoDays.today.month.month).compactMap { month in
      let day = DemoDays.workday(-5, after: DemoDays.day(month + 1, 1))
      guard !done.contains(where: { $0.month == day.month }), day < last ?? DemoDays.today else {
        return nil
      }
      return saying(month, on: day)
    }
  }

  private func saying(_ month: Int, on day: Day) -> DemoEntry {
    let category = one.category
    return entry(on: day) { workspace, _ in
      Self.known(category, in: workspace).map { known in
        let words = Self.words(known.state, month)
        return [.commonClass(.move(known.id, .progress(note: words), on: day))]
      } ?? []
    }
  }

  private static func words(_ state: ClassState, _ month: Int) -> String {
    switch (state, month % 2) {
    case (.implementing, 0): "对策分工落到各协办单位，两家成员企业先做"
    case (.implementing, _): "落实过半，其余企业排定了日期"
    default: "座谈开过两轮，材料正在汇总"
    }
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
