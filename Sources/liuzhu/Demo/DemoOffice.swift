import Domain

/// Builds the demo office: everything in it was done by the same changes a person would make, on
/// the days it says, so that every rule of the house holds in it (C19).
struct DemoOffice {
  /// The day the demo office stays on.
  static let day = Day(iso: "2018-06-07") ?? .epoch
  private static let firstVisit = Day(iso: "2018-03-05") ?? .epoch

  private var session: LedgerSession
  private var random: SplitMix
  private let scale: Int
  private var head: ID<Person> = ID(1)
  private var coordinator: ID<Person> = ID(1)
  private var commissioners: [ID<Person>] = []
  private var enterprises: [ID<Enterprise>] = []
  private var plan: [DemoDeed] = []
  private var issues: [Int: ID<Issue>] = [:]

  /// `scale` 1 is 24 enterprises and 60 issues; the same seed gives the same office.
  init(in session: LedgerSession, seed: UInt64, scale: Int) {
    self.session = session
    self.scale = max(1, scale)
    random = SplitMix(state: seed)
  }

  /// Does everything, oldest first.
  static func build(in session: LedgerSession, seed: UInt64, scale: Int) throws -> LedgerSession {
    var office = DemoOffice(in: session, seed: seed, scale: scale)
    try office.found()
    try office.register()
    try office.pair()
    try office.openClasses()
    office.planVisits()
    try office.carryOut()
    return office.session
  }

  private mutating func found() throws {
    var office = Office()
    office.name = "温岭市留驻办"
    office.sampleDay = Self.day
    var founder = Person()
    founder.name = "孙丙"
    founder.login = Host.login
    founder.roles = [RoleGrant(.head), RoleGrant(.coordinator)]
    try record(.office(.found(office, founder: founder)), by: ID(1), on: opening)
  }

  /// The day the office opens and everything known is entered.
  private var opening: Day { Day(iso: "2018-02-26") ?? .epoch }
}

// MARK: - The registry

extension DemoOffice {
  private mutating func register() throws {
    let units =
      DemoRegistry.departments.map { Self.department($0) } + DemoRegistry.towns.map(Self.town)
    try add(units.map { .unit(.add($0)) })
    try add(staff().map { .person(.add($0)) })
    try add((0..<24 * scale).map { .enterprise(.add(enterprise($0))) })
    try add(parks().map { .park(.add($0)) })
    let people = session.workspace.people.live
    coordinator = people.first { $0.holds(.coordinator, on: Self.day) && $0.id != head }?.id ?? head
    commissioners = people.filter { $0.holds(.commissioner, on: Self.day) }.map(\.id)
    enterprises = session.workspace.enterprises.live.map(\.id)
  }

  private mutating func add(_ changes: [RegistryChange]) throws {
    try record(.registry(.all(changes)), by: head, on: opening)
  }

  private static func department(_ row: (name: String, short: String, categories: [String])) -> Unit
  {
    var unit = Unit()
    unit.name = "温岭市\(row.name)"
    unit.shortName = row.short
    unit.categories = row.categories
    return unit
  }

  private static func town(_ name: String) -> Unit {
    var unit = Unit()
    unit.name = name
    unit.shortName = String(name.prefix { $0 != "街" && $0 != "镇" })
    unit.type = .town
    return unit
  }

  /// One coordinator, one leader, and a commissioner for every third enterprise.
  private func staff() -> [Person] {
    let commissioners = (0..<8 * scale).map { index in
      person(7 + index, .commissioner, unit: Int32(1 + index % DemoRegistry.departments.count))
    }
    return [person(6, .coordinator, unit: nil), person(5, .leader, unit: nil)] + commissioners
  }

  private func person(_ index: Int, _ role: Role, unit: Int32?) -> Person {
    var person = Person()
    person.name = DemoRegistry.person(index)
    person.roles = [RoleGrant(role)]
    person.unit = unit.map { ID(Int($0)) }
    person.phone = DemoRegistry.phone(index)
    return person
  }

  private mutating func enterprise(_ index: Int) -> Enterprise {
    let named = DemoRegistry.enterprise(index)
    var enterprise = Enterprise()
    enterprise.name = named.name
    enterprise.shortName = named.short
    enterprise.sector = named.sector
    enterprise.town = ID(
      DemoRegistry.departments.count + 1 + random.below(DemoRegistry.towns.count))
    enterprise.scale = random.below(4) == 0 ? .below : .aboveIndustry
    enterprise.isKey = random.below(3) == 0
    let contact = DemoRegistry.person(100 + index)
    enterprise.contacts = [
      Contact(name: contact, title: "厂长", phone: DemoRegistry.phone(100 + index))
    ]
    return enterprise
  }

  private func parks() -> [Park] {
    ["大溪泵业小微园", "泽国机电小微园", "横峰鞋业小微园"].map { name in
      var park = Park()
      park.name = name
      return park
    }
  }
}

// MARK: - What happened

extension DemoOffice {
  private mutating func pair() throws {
    for (commissioner, enterprise) in zip(commissioners, enterprises) {
      var pairing = Pairing()
      pairing.commissioner = commissioner
      pairing.enterprise = enterprise
      pairing.from = opening
      pairing.charterReadOn = opening
      try record(.pairing(.begin(pairing)), by: head, on: opening)
    }
  }

  /// A common class for each category, led by the first unit that answers for it (F3: 19).
  private mutating func openClasses() throws {
    for category in Category.shipped {
      var opened = CommonClass()
      (opened.name, opened.category) = ("\(category.phrase.zh)问题", category.code)
      opened.leadUnit = session.workspace.responsibleUnits(for: category.code).first
      try record(.commonClass(.open(opened, issues: [])), by: head, on: opening)
    }
  }

  /// Plans a visit for every two or three issues, and what becomes of each issue.
  private mutating func planVisits() {
    var number = 0
    for visit in 0..<26 * scale {
      let count = 1 + (visit % 4 == 0 ? 2 : visit % 3)
      let found = Array(number..<number + count)
      let day = workday(Self.firstVisit, visit * 66 / (26 * scale))
      plan.append(DemoDeed(day: day, order: plan.count, issue: nil, what: .visit(visit, found)))
      for issue in found { planLife(of: issue, from: day, visit: visit) }
      number += count
    }
    plan.sort { ($0.day, $0.order) < ($1.day, $1.order) }
  }

  private mutating func planLife(of issue: Int, from day: Day, visit: Int) {
    let life = DemoLife.of(issue, age: day.days(to: Self.day))
    var day = day
    for deed in life.deeds {
      day = workday(day, deed.delay)
      guard day <= Self.day else { return }
      plan.append(DemoDeed(day: day, order: plan.count, issue: issue, what: .step(deed)))
    }
  }

  private func workday(_ day: Day, _ count: Int) -> Day {
    (try? WorkCalendar.china2018.adding(workdays: count, to: day)) ?? day
  }

  private mutating func carryOut() throws {
    for deed in plan {
      switch deed.what {
      case .visit(let number, let found): try visit(number, found, on: deed.day)
      case .step(let step): if let issue = deed.issue { try take(step, of: issue, on: deed.day) }
      }
    }
  }

  private mutating func visit(_ number: Int, _ found: [Int], on day: Day) throws {
    let place = number % enterprises.count
    let visitor = place < commissioners.count ? commissioners[place] : coordinator
    var visit = Visit()
    visit.on = day
    visit.visitors = [visitor]
    visit.objects = [enterprises[place].ref]
    visit.situation = ["订单饱满，产能用足", "订单持平，成本上升", "外贸订单增长两成"][number % 3]
    let problems = found.map { index in
      let matter = DemoMatters.all[index % DemoMatters.all.count]
      return FoundProblem(title: matter.title, category: matter.category)
    }
    let receipt = try record(
      .visit(.log(visit, problems: problems)), by: visitor, on: day)
    let made = receipt.touches.compactMap { $0.after.ref.id(as: Issue.self) }
    for (index, id) in zip(found, made) { issues[index] = id }
  }

  private mutating func take(_ deed: DemoLife.Deed, of index: Int, on day: Day) throws {
    guard let id = issues[index], let issue = session.workspace[id] else { return }
    let actor = deed.isForHead ? head : coordinator
    let script = DemoScript(issue: issue, day: day, workspace: session.workspace, checker: head)
    try record(
      .issue(.step(id, script.requests(for: deed), on: day)), by: actor, on: day)
  }

  @discardableResult
  private mutating func record(
    _ change: Change, by person: ID<Person>, on day: Day
  ) throws -> Receipt {
    try session.record(change, by: person, at: Instant(day: day, hour: 9, minute: 30))
  }
}

/// One planned thing: a visit with the issues it finds, or a step of one issue.
struct DemoDeed {
  let day: Day
  /// Keeps what happens on one day in the order it was planned.
  let order: Int
  let issue: Int?
  let what: What

  enum What {
    case visit(Int, [Int])
    case step(DemoLife.Deed)
  }
}

/// A small generator of numbers that gives the same ones for the same seed everywhere.
struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
