import Domain

/// Plans the visits of the demo office.
enum DemoVisits {
  /// The first round: the staff of each town go to everything in it, one by one (P2); now and then
  /// some enterprises are asked together (P3).
  static func round(of registry: DemoRegistry, _ chance: inout DemoChance) -> [DemoVisit] {
    let all = DemoDays.workdays(from: DemoDays.firstVisit, to: DemoDays.roundEnd)
    return DemoTown.all.indices.flatMap { town -> [DemoVisit] in
      let stops = stops(in: town, of: registry, &chance)
      let staff = registry.staff.town[town]
      // Every third day they go out, the others they are at their desks.
      let days = all.indices.filter { $0 % 3 == town % 3 }.map { all[$0] }
      return stops.enumerated().map { place, objects in
        var visit = DemoVisit(
          days[place * days.count / stops.count], staff[place % staff.count], objects[0])
        visit.objects = Few(objects)
        visit.kind = objects.count > 1 ? .symposium : .onSite
        visit.round = 1
        return visit
      }
    }
  }

  /// Everything in a town that was visited, but for projects somebody answers for; in no order of
  /// their numbers.
  private static func stops(
    in town: Int, of registry: DemoRegistry, _ chance: inout DemoChance
  ) -> [[EntityRef]] {
    let figures = registry.figures
    let visited: [EntityRef] =
      (1...figures.enterprises).map { ID<Enterprise>($0).ref }
      + (1...figures.parks).map { ID<Park>($0).ref }
      + (1...figures.sites).map { ID<OldSite>($0).ref }
      + (figures.municipalProjects + 1...figures.projects).map { ID<Project>($0).ref }
    var left = chance.shuffled(visited.filter { registry.town[$0] == town })[...]
    var stops: [[EntityRef]] = []
    while !left.isEmpty {
      let isTogether = chance.isOnce(in: 16) && left.prefix(5).allSatisfy { $0.kind == .enterprise }
      stops.append(Array(left.prefix(isTogether ? 5 : 1)))
      left = left.dropFirst(isTogether ? 5 : 1)
    }
    return stops
  }

  // MARK: Projects

  /// Whoever answers for projects takes a day a month for them: he goes there in the first round and
  /// once a quarter, and rings in between (P20); two were forgotten in May.
  static func ofOwners(of registry: DemoRegistry, _ chance: inout DemoChance) -> [DemoVisit] {
    (1...6).flatMap { month -> [DemoVisit] in
      registry.staff.owners.indices.flatMap { owner -> [DemoVisit] in
        let day = day(in: month, &chance)
        return own(owner, of: registry).compactMap {
          contact(with: $0, in: month, on: day, by: registry.staff.owners[owner])
        }
      }
    }
  }

  private static func own(_ owner: Int, of registry: DemoRegistry) -> [Int] {
    (0..<registry.figures.municipalProjects).filter { $0 % registry.staff.owners.count == owner }
  }

  /// In January and in the month that runs not all had their turn.
  private static func contact(
    with index: Int, in month: Int, on day: Day, by owner: ID<Person>
  ) -> DemoVisit? {
    if month == 5, [8, 23].contains(index) { return nil }
    if month == 1, index % 3 != 0 { return nil }
    if month == 6, index % 5 != 0 { return nil }
    var visit = DemoVisit(day, owner, ID<Project>(index + 1).ref)
    let isOnSite = month == 1 || month == 2 && index % 2 == 0 || month == 4 + index % 2
    visit.kind = isOnSite ? .onSite : .phone
    visit.round = month < 3 && isOnSite ? 1 : nil
    visit.services = [.coordination]
    return visit
  }

  private static func day(in month: Int, _ chance: inout DemoChance) -> Day {
    let first = month == 1 ? DemoDays.firstVisit : DemoDays.day(month, 1)
    let last = month == 6 ? DemoDays.day(6, 6) : DemoDays.day(month, 1).month.lastDay
    return chance.pick(DemoDays.workdays(from: first, to: last))
  }

  // MARK: Commissioners

  /// Every commissioner is in touch with his enterprise again and again; one was on leave in May,
  /// one forgot it (C8).
  static func ofCommissioners(
    of registry: DemoRegistry, _ chance: inout DemoChance
  ) -> [DemoVisit] {
    let days = DemoDays.workdays(from: DemoDays.firstCommissionerVisit, to: DemoDays.day(6, 6))
    return registry.paired.indices.flatMap { side -> [DemoVisit] in
      let isAway = side >= registry.paired.count - 2
      let step = side == 0 ? 4 : 6 + side % 4
      return stride(from: side % 5, to: isAway ? 2 : days.count, by: step).map { place in
        visit(side, days[place], place / step, of: registry, &chance)
      }
    }
  }

  private static func visit(
    _ side: Int, _ day: Day, _ turn: Int, of registry: DemoRegistry, _ chance: inout DemoChance
  ) -> DemoVisit {
    var visit = DemoVisit(day, registry.staff.commissioners[side], registry.paired[side].ref)
    visit.kind = turn % 3 == 1 ? .phone : .onSite
    let service = Service.all[(side + turn) % Service.all.count]
    (visit.services, visit.serviceText) = ([service.kind], chance.words(service.text))
    // One looks after a park beside his enterprise, and goes to both (S3, T6).
    if side == 2, visit.kind == .onSite { visit.objects.append(ID<Park>(1).ref) }
    return visit
  }

  /// What a commissioner does that is no issue (P12, P23).
  private struct Service {
    let kind: Visit.Service
    let text: String

    static let all = [
      Service(kind: .policy, text: "送去[技改补助|人才政策|降本减负]一页纸，逐条讲给[老板|财务]听。"),
      Service(kind: .approval, text: "陪同跑[规划|消防|环评]窗口，[材料一次收齐|约好现场踏勘]。"),
      Service(kind: .coordination, text: "与[镇里|供电所|银行]通了电话，[约好上门时间|进度已转告企业]。"),
      Service(kind: .partyBuilding, text: "[党支部成立，开了第一堂党课|协助设立党员活动室和公告栏|培养两名入党积极分子]。"),
      Service(kind: .other, text: "了解[订单|用工|资金]情况，暂无需要政府解决的问题。"),
    ]
  }
}
