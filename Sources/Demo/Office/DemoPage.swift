import Domain

/// What one person does in one go: the changes of a group of entries, each decided when its turn has
/// come.
struct DemoPage {
  let cases: [DemoCase]
  let staff: DemoStaff
  let found: DemoFound

  private typealias Decision = (Workspace) -> [Change]

  /// What one person does of one kind.
  func deeds(of group: [DemoEntry]) -> [Deed] {
    guard let first = group.first else { return [] }
    return decisions(of: group).map { Deed(first.person, at: first.at, $0) }
  }

  private func decisions(of group: [DemoEntry]) -> [Decision] {
    guard case .act(_, let act) = group.first?.doing else { return group.map(decision) }
    switch act {
    case .dispatch, .dispatchByHead: return [{ dispatching(group, in: $0) }]
    case .reply: return [{ finishing(group, in: $0) }, { letters(group, in: $0) }]
    default: return group.map(decision)
    }
  }

  private func decision(of entry: DemoEntry) -> Decision {
    switch entry.doing {
    case .changes(_, let decide): { decide($0, found) }
    case .visit(let visit, let found): { _ in [.visit(.log(visit, problems: found.map(problem)))] }
    case .register(let number): { [.issue(.register(issue(number, on: entry.day, in: $0)))] }
    case .act(let number, let act):
      { clerk(number, on: entry.day, in: $0)?.changes(for: act) ?? [] }
    }
  }

  private func clerk(_ number: Int, on day: Day, in workspace: Workspace) -> DemoClerk? {
    found.ids[number].flatMap { workspace[$0] }.map {
      DemoClerk(one: cases[number], issue: $0, day: day, workspace: workspace, staff: staff)
    }
  }

  private func clerks(_ group: [DemoEntry], in workspace: Workspace) -> [(DemoClerk, DemoAct)] {
    group.compactMap { entry in
      guard case .act(let number, let act) = entry.doing else { return nil }
      return clerk(number, on: entry.day, in: workspace).map { ($0, act) }
    }
  }
}

// MARK: - Taking in

extension DemoPage {
  /// What is new is not yet triaged, so its category is left open.
  private func problem(_ number: Int) -> FoundProblem {
    let one = cases[number]
    return FoundProblem(
      title: one.title, kind: one.matter.kind,
      category: one.acts.isEmpty ? "" : one.matter.category)
  }

  private func issue(_ number: Int, on day: Day, in workspace: Workspace) -> Issue {
    let one = cases[number]
    var issue = Issue()
    (issue.kind, issue.title, issue.details) = (one.matter.kind, one.title, one.said)
    (issue.objects, issue.registeredOn) = (one.objects, day)
    issue.category = one.acts.isEmpty ? "" : one.matter.category
    issue.source = number % 2 == 0 ? .call("企业来电反映") : .document("镇街报送问题清单")
    // What was asked on a Thursday keeps its link to the call.
    let call = workspace.dutyCalls.live.first { call in
      call.on == day && call.enterprise?.ref == one.objects[0] && call.question == one.title
    }
    if let call { issue.source = .duty(call.id) }
    if one.matter.unit == "芒种律所" { issue.source = .provider(DemoUnit.id(one.matter.unit)) }
    return issue
  }
}

// MARK: - Documents

extension DemoPage {
  /// One letter for each unit, with all of the day's issues for it (P7).
  private func dispatching(_ group: [DemoEntry], in workspace: Workspace) -> [Change] {
    let clerks = clerks(group, in: workspace).map(\.0)
    return Self.byUnit(clerks) { try? workspace.addressee(of: $0.issue) }.map { _, clerks in
      var letter = StepRequest.Dispatching()
      letter.signatory = DemoNames.person(2)
      return .issue(.dispatch(clerks.map(\.issue.id), letter, on: clerks[0].day))
    }
  }

  private func finishing(_ group: [DemoEntry], in workspace: Workspace) -> [Change] {
    clerks(group, in: workspace).flatMap(\.0.measuresDone)
  }

  /// 收文: one letter of each unit answers all it had to answer that day.
  private func letters(_ group: [DemoEntry], in workspace: Workspace) -> [Change] {
    let clerks = clerks(group, in: workspace).compactMap { clerk, act in
      if case .reply(let result) = act { (clerk, clerk.answer(result)) } else { nil }
    }
    return Self.byUnit(clerks) { $0.0.unit }.map { unit, clerks in
      .issue(
        .letter(
          .init(
            unit: unit, document: document(of: unit, in: workspace), receivedOn: clerks[0].0.day,
            answers: clerks.map(\.1))))
    }
  }

  private func document(of unit: ID<Unit>, in workspace: Workspace) -> String {
    let number = workspace.members(Reply.self, of: unit.ref).count + 1
    return "\(workspace[unit]?.shortName ?? "")函〔2018〕\(number)号"
  }

  /// In the order in which the units first come.
  private static func byUnit<Row>(
    _ rows: [Row], _ unit: (Row) -> ID<Unit>?
  ) -> [(ID<Unit>, [Row])] {
    var groups: [(ID<Unit>, [Row])] = []
    for row in rows {
      guard let unit = unit(row) else { continue }
      if let place = groups.firstIndex(where: { $0.0 == unit }) {
        groups[place].1.append(row)
      } else {
        groups.append((unit, [row]))
      }
    }
    return groups
  }
}
