import Domain

/// Thursday afternoons of the demo office: who sat there, what was asked (P19).
struct DemoDuty {
  let registry: DemoRegistry
  let cases: [DemoCase]
  /// The cases that were told to the office directly.
  let direct: [Int]
  private var staff: DemoStaff { registry.staff }

  private static let first = DemoDays.day(3, 1)
  private static let skipped = DemoDays.day(5, 31)
  private static let units = ["人社局", "国税局", "国土局", "经信局", "环保局", "科技局", "行政服务中心"]

  var entries: [DemoEntry] {
    let days = Self.thursdays(until: DemoDays.day(6, 14))
    return days.enumerated().map(arranging) + days.enumerated().flatMap(calls) + telling
  }

  /// Those that are worked; 清明 was a Thursday, and skips by itself.
  private static func thursdays(until last: Day) -> [Day] {
    DemoDays.workdays(from: first, to: last).filter { $0.weekday == .thursday }
  }

  private func arranging(_ place: Int, _ day: Day) -> DemoEntry {
    var roster = DutyRoster()
    roster.on = day
    if day == Self.skipped {
      roster.skippedReason = "全体参加领导小组会，来电转值班手机"
    } else {
      let people = [staff.desk, staff.letters, staff.calls]
      roster.people = [people[place % 3], people[(place + 1) % 3]]
      roster.units = [DemoUnit.id(Self.units[place % Self.units.count])]
    }
    let monday = day.adding(days: -3)
    let arranged = WorkCalendar.china2018.countsAsWorkday(monday) ? monday : day.adding(days: -1)
    return DemoEntry(
      on: min(arranged, DemoDays.today), .settings, by: staff.desk,
      .changes("roster", { [roster] _, _ in [.duty(.arrange(roster))] }))
  }

  /// Two or three calls an afternoon, answered at once but for the last.
  private func calls(_ place: Int, _ day: Day) -> [DemoEntry] {
    guard day < DemoDays.today, day != Self.skipped else { return [] }
    return (0..<2 + place % 2).map { number in
      let asked = Self.asked[(place * 3 + number) % Self.asked.count]
      var call = DutyCall()
      (call.on, call.question, call.answer) = (day, asked.question, asked.answer)
      call.isAnswered = !asked.answer.isEmpty
      call.topics = [ID(asked.topic)]
      call.enterprise = ID((place * 37 + number * 11) % registry.enterprises.count + 1)
      return DemoEntry(
        on: day, .calls, by: staff.calls,
        .changes("call", { [call] _, _ in [.duty(.log(call, issue: nil))] }))
    }
  }

  /// What was told to the office on a Thursday came in by this telephone.
  private var telling: [DemoEntry] {
    direct.filter { cases[$0].registeredOn.weekday == .thursday }.compactMap { number in
      let one = cases[number]
      guard let enterprise = one.objects[0].id(as: Enterprise.self),
        Self.first <= one.registeredOn
      else { return nil }
      var call = DutyCall()
      (call.on, call.question, call.isAnswered) = (one.registeredOn, one.title, false)
      call.enterprise = enterprise
      return DemoEntry(
        on: one.registeredOn, .settings, by: staff.calls,
        .changes("call", { [call] _, _ in [.duty(.log(call, issue: nil))] }))
    }
  }

  private static let asked: [(question: String, answer: String, topic: Int)] = [
    ("技改补助什么时候开始申报", "7月1日起网上申报，材料清单已发企业邮箱", 1),
    ("研发费用加计扣除要准备哪些台账", "已讲清辅助账格式，并请国税局上门辅导", 4),
    ("职工子女入学还差居住证怎么办", "可先用暂住登记证明报名，8月底前补", 22),
    ("排污许可证到期怎么换", "", 34),
    ("出口退税放慢是什么原因", "函调未回，已请国税局催办", 6),
    ("工伤认定的时限", "事故发生30日内由单位申请", 20),
  ]
}
