extension Report {
  /// R9 周四值班表与接线记录 (P19): each Thursday with who sat there, and every call.
  static func duty(_ material: ReportMaterial) -> Report {
    let known = material.workspace.rosters.live.filter { $0.arrangedOn <= material.day }
    let first = min(material.since ?? known.map(\.on).min() ?? material.day, material.day)
    return material.report(
      basis: [DutyWords.basis], [thursdays(from: first, material), calls(from: first, material)],
      since: first)
  }

  /// Until a fortnight ahead, so that one sees what is still to be arranged.
  private static func thursdays(from first: Day, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let last = material.day.adding(days: 14)
    let rosters = workspace.rosters.live.filter {
      (first...last).contains($0.on) && $0.arrangedOn <= material.day
    }
    let arranged = Dictionary(rosters.map { ($0.on, $0) }) { first, _ in first }
    let days = Set(arranged.keys).union((first...last).thursdays).sorted()
    return ReportTable(
      "roster", DutyWords.rosters,
      [
        .init("on", ReportWords.day, width: 10),
        .init("weekday", Phrase("星期", "weekday"), width: 6),
        .init("state", ReportWords.state, width: 8),
        .init("people", DutyRoster.Field.people.phrase, width: 20),
        .init("units", DutyRoster.Field.units.phrase, width: 20),
        .number("calls", DutyWords.calls), .number("answered", DutyWords.answered),
        .number("raised", DutyWords.raised), .number("open", DutyWords.open),
        .init("reason", DutyRoster.Field.skippedReason.phrase, width: 24),
      ], rows: days.map { row(of: $0, arranged[$0], material) })
  }

  private static func row(
    of day: Day, _ roster: DutyRoster?, _ material: ReportMaterial
  ) -> [ReportCell] {
    let workspace = material.workspace
    let calls = workspace.dutyCalls.live.filter { $0.on == day && day <= material.day }
    let raised = calls.compactMap { workspace.issue(raisedBy: $0.id) }
    let open = calls.filter(workspace.isToAnswer)
    return [
      .day(day), .phrase(day.weekday.phrase),
      .phrase(workspace.state(of: day, roster, on: material.day)),
      .text((roster?.people ?? []).map { material.name(of: $0.ref) }.joined(separator: "、")),
      .text(workspace.joinedNames(of: roster?.units ?? [])),
      .number(calls.count, .rows(calls.map(\.ref))), .number(calls.count(where: \.isAnswered)),
      .number(raised.count, .rows(raised.map(\.ref))),
      .number(open.count, .rows(open.map(\.ref))), .text(roster?.skippedReason ?? ""),
    ]
  }

  private static func calls(from first: Day, _ material: ReportMaterial) -> ReportTable {
    let workspace = material.workspace
    let calls = workspace.dutyCalls.live.filter { (first...material.day).contains($0.on) }
    return ReportTable(
      "calls", DutyWords.calls,
      [
        .init("id", ReportWords.number, width: 7), .init("on", ReportWords.day, width: 10),
        .init("enterprise", EntityKind.enterprise.phrase, width: 16),
        .init("question", DutyCall.Field.question.phrase, width: 36),
        .init("topics", DutyCall.Field.topics.phrase, width: 12),
        .init("answer", DutyCall.Field.answer.phrase, width: 36),
        .init("issue", DutyWords.raised, width: 11),
      ],
      rows: calls.map { call in
        let issue = workspace.issue(raisedBy: call.id)
        return [
          .id(call.ref), .day(call.on), .text(material.name(of: call.enterprise?.ref)),
          .words(call.question), .text(call.topics.map(\.description).joined(separator: "、")),
          .words(call.isAnswered ? call.answer : ""), issue.map { .id($0.ref) } ?? .empty,
        ]
      }, about: calls.map { RowSubject($0.ref) })
  }
}

extension Workspace {
  /// How a Thursday stands: 值班, 停值, 节假日, 未排.
  package func state(of day: Day, _ roster: DutyRoster?, on today: Day) -> Phrase {
    if let roster {
      if roster.isSkipped { return DutyWords.skipped }
      return roster.on.weekday == .thursday ? DutyWords.onDuty : DutyWords.instead
    }
    if !calendar.countsAsWorkday(day) { return DutyWords.holiday }
    return day < today ? DutyWords.notArranged : DutyWords.toCome
  }
}
