import Domain

/// 百家征询 of the demo office (F6): one clerk rang a hundred enterprises in three days, thirty-nine wanted
/// a commissioner.
struct DemoOutreach {
  let registry: DemoRegistry
  private var staff: DemoStaff { registry.staff }

  /// The three days before the pairings.
  private static let days = [DemoDays.day(4, 24), DemoDays.day(4, 25), DemoDays.day(4, 26)]

  var entries: [DemoEntry] {
    let asked = asked
    return asked.enumerated().map { place, one in
      let day = Self.days[place * Self.days.count / asked.count]
      return DemoEntry(
        on: day, .calls, by: staff.calls,
        .changes("outreach", { _, _ in [.outreach(.log(call(one, place, on: day)))] }))
    }
  }

  /// Those who have a commissioner now, and others, one between two.
  private var asked: [ID<Enterprise>] {
    let paired = Set(registry.paired)
    let others = registry.enterprises.indices.map { ID<Enterprise>($0 + 1) }
      .filter { !paired.contains($0) }.prefix(registry.figures.calls - paired.count)
    return (registry.paired + others).sorted()
  }

  private func call(_ id: ID<Enterprise>, _ place: Int, on day: Day) -> OutreachCall {
    var call = OutreachCall()
    (call.enterprise, call.on, call.isExplained) = (id, day, true)
    guard !registry.paired.contains(id) else { return call }
    switch place % 8 {
    case 0: (call.outcome, call.concern) = (.concern, OutreachCall.meddling)
    case 3: (call.outcome, call.concern) = (.concern, OutreachCall.burden)
    case 5:
      (call.outcome, call.isExplained) = (.notReached, false)
      call.nextTryOn = DemoDays.day(6, 12)
    case 6:
      call.outcome = .again
      call.nextTryOn = DemoDays.day(6, place % 3 == 0 ? 6 : 20)
    default: call.outcome = .noNeed
    }
    return call
  }
}
