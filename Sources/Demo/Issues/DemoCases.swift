import Domain

/// Plans every issue of the demo office, and the visits that find them.
struct DemoCases {
  let registry: DemoRegistry
  var chance: DemoChance
  private(set) var cases: [DemoCase] = []
  private(set) var visits: [DemoVisit]
  /// Two that are not the same matter.
  private(set) var lookalikes: [Int] = []
  /// Those told to the office directly.
  private(set) var direct: [Int] = []
  /// The categories each object has an issue in: a second would look like the same matter (C9).
  private var taken: [EntityRef: Set<String>] = [:]
  private let classes: [DemoClass]

  private var figures: DemoFigures { registry.figures }

  init(_ registry: DemoRegistry, _ classes: [DemoClass], _ chance: DemoChance) {
    (self.registry, self.classes, self.chance) = (registry, classes, chance)
    visits = DemoVisits.round(of: registry, &self.chance)
    planCommissioners()
    planLater()
    planRound()
    placeChildren()
    visits += DemoVisits.ofOwners(of: registry, &self.chance)
    visits += DemoVisits.ofCommissioners(of: registry, &self.chance)
  }

  private func ways(_ origin: DemoOrigin) -> [DemoWay] {
    (DemoWay.unsolved + DemoWay.singular).filter { $0.origin == origin }
      .flatMap { Array(repeating: $0, count: $0.count * figures.scale) }
  }
}

// MARK: - One case

extension DemoCases {
  private mutating func add(
    _ planned: DemoCase, _ acts: DemoWay.Acts, _ delays: [Int], _ marks: DemoMarks?
  ) -> Int {
    var planned = planned
    planned.marks = marks ?? DemoMarks()
    planned.plan(acts, delays)
    cases.append(planned)
    for object in planned.objects {
      taken[object, default: []].insert(planned.matter.category)
    }
    return cases.count - 1
  }

  private mutating func delays(of acts: DemoWay.Acts) -> [Int] {
    acts.map { chance.within($0.after) }
  }

  /// A matter that may go a way, about such an object, in a category it has no issue in yet.
  private mutating func matter(
    _ choice: DemoChoice, of object: EntityRef, on day: Day
  ) -> DemoMatter? {
    if case .story(let story) = choice { return story.matter }
    let fitting = DemoMatter.all.filter { matter in
      matter.objects.contains(object.kind) && taken[object]?.contains(matter.category) != true
        && choice.fits(matter)
    }
    return fitting.isEmpty ? nil : chance.pick(fitting)
  }

  private func hasClass(_ matter: DemoMatter, on day: Day) -> Bool {
    classes.contains { $0.category == matter.category && $0.openedOn <= day }
  }
}

extension DemoChoice {
  /// Talent and schooling are what commissioners bring in (F7).
  func fits(_ matter: DemoMatter) -> Bool {
    let isKept = [Category.talent, Category.schooling].contains(matter.category)
    return switch self {
    case .simple: !isKept && matter.kind == .problem && matter.complexity == .simple
    case .complex: !isKept && matter.kind == .problem && matter.complexity == .complex
    case .common: !isKept && matter.kind == .problem
    case .category(let code): matter.category == code && matter.kind == .problem
    case .kind(let kind): matter.kind == kind
    case .story: false
    }
  }
}

// MARK: - The first round

extension DemoCases {
  /// What is left of the solved ones was found by the first round.
  private mutating func planRound() {
    let all = visits.indices.filter { visits[$0].objects.count == 1 && visits[$0].round != nil }
    // A long way needs time; what was put aside is not to be looked at again before today.
    let (early, late) = (
      all.filter { visits[$0].day <= DemoDays.day(3, 5) },
      all.filter { visits[$0].day >= DemoDays.day(3, 1) }
    )
    for way in chance.shuffled(ways(.round)) { place(way, among: way.isPutAside ? late : early) }
    planLookalikes(among: early)
    while cases.count(where: \.isSolved) < figures.solved { placeUsual(among: all) }
  }

  /// Tries visits until one fits.
  private mutating func place(_ way: DemoWay, among places: [Int]) {
    if case .story(let story) = way.matter { return place(way, story) }
    while true {
      let place = chance.pick(places)
      guard visits[place].found.count < 4,
        let matter = matter(way.matter, of: visits[place].objects[0], on: visits[place].day)
      else { continue }
      return find(matter, way, on: place, isCommon: false)
    }
  }

  /// The parcels were visited together; who thinks of moving is a large one; what the law firm found
  /// it told the office (S6, S7, S8).
  private mutating func place(_ way: DemoWay, _ story: DemoStory) {
    if story == .contract {
      let one = DemoCase(
        story.matter, .round, isCommon: false, of: [registry.paired[5].ref], on: story.day, &chance)
      return direct.append(add(one, way.acts, delays(of: way.acts), way.marks))
    }
    var visit = DemoVisit(story.day, registry.staff.desk, registry.paired[3].ref)
    if story.isOfProjects {
      visit.objects = Few((1...figures.linkedProjects).map { ID<Project>($0).ref })
    }
    visit.round = 1
    visits.append(visit)
    find(story.matter, way, on: visits.count - 1, isCommon: false)
  }

  private mutating func placeUsual(among places: [Int]) {
    while true {
      let place = chance.pick(places)
      let choice: DemoChoice = chance.below(10) < 6 ? .simple : .complex
      guard visits[place].found.count < 4,
        let matter = matter(choice, of: visits[place].objects[0], on: visits[place].day)
      else { continue }
      let isCommon = hasClass(matter, on: visits[place].day) && chance.below(5) < 3
      let acts = DemoWay.usual(matter, isCommon: isCommon, &chance)
      let way = DemoWay(1, .round, choice, acts)
      return find(matter, way, on: place, isCommon: isCommon)
    }
  }

  private mutating func find(
    _ matter: DemoMatter, _ way: DemoWay, on place: Int, isCommon: Bool
  ) {
    let visit = visits[place]
    let planned = DemoCase(
      matter, way.origin, isCommon: isCommon, of: visit.objects, on: visit.day, &chance)
    let number = add(planned, way.acts, delays(of: way.acts), way.marks)
    visits[place].found.append(number)
    if way.acts.last?.act == .merge { planTwin(of: number, on: place) }
  }
}

// MARK: - Commissioners, and what came later

extension DemoCases {
  private mutating func planCommissioners() {
    plan(.talent, figures.talentIssues) { _, _ in (.category("01"), true) }
    plan(.school, figures.schoolIssues) { _, _ in (.category("03"), true) }
    plan(.other, figures.otherIssues) { index, _ in (index % 3 == 0 ? .complex : .simple, false) }
  }

  private mutating func plan(
    _ origin: DemoOrigin, _ count: Int,
    usual: (Int, inout DemoChance) -> (choice: DemoChoice, isCommon: Bool)
  ) {
    var ways = ways(origin)[...]
    while true {
      let had = cases.count { $0.origin == origin }
      guard had < count else { return }
      let (choice, isCommon) = usual(had, &chance)
      let way = ways.popFirst()
      let fitting = way.map { $0.matter == .common ? choice : $0.matter } ?? choice
      place(fitting, way, origin, isCommon: isCommon)
    }
  }

  private mutating func place(
    _ choice: DemoChoice, _ way: DemoWay?, _ origin: DemoOrigin, isCommon: Bool
  ) {
    while true {
      let side = choice == .story(.storage) ? 0 : chance.below(figures.pairings - 2)
      let object = registry.paired[side].ref
      guard let matter = matter(choice, of: object, on: DemoDays.today) else { continue }
      let acts = way?.acts ?? DemoWay.usual(matter, isCommon: isCommon, &chance)
      guard
        let (day, delays) = beginning(
          acts, rest: way?.rest, since: DemoDays.firstCommissionerVisit)
      else { continue }
      var visit = DemoVisit(day, registry.staff.commissioners[side], object)
      let one = DemoCase(matter, origin, isCommon: isCommon, of: [object], on: day, &chance)
      visit.found = [add(one, acts, delays, way?.marks)]
      visits.append(visit)
      if choice == .story(.gasGrid) { findSecond(.gasStore, origin) }
      return
    }
  }

  /// The last visit found two matters, for two units (S4).
  private mutating func findSecond(_ story: DemoStory, _ origin: DemoOrigin) {
    let way = DemoWay(1, origin, .story(story), DemoWay.solvedSimple)
    find(story.matter, way, on: visits.count - 1, isCommon: false)
  }

  /// The day on which it must have begun to stand where it is to stand; nil where there is no room.
  private mutating func beginning(
    _ acts: DemoWay.Acts, rest: Int?, since first: Day
  ) -> (day: Day, delays: [Int])? {
    let delays = delays(of: acts)
    let length = delays.reduce(0, +)
    let room = DemoDays.count(from: first, to: DemoDays.today) - length
    guard room > (rest ?? 1) else { return nil }
    let day = DemoDays.workday(
      -(length + (rest ?? chance.within(1...room - 1))), after: DemoDays.today)
    return day >= first ? (day, delays) : nil
  }

  /// Found by town staff, or told to the office on the telephone or by letter.
  private mutating func planLater() {
    let solved = 34 * figures.scale
    for way in ways(.later).map(Optional.some) + Array(repeating: nil, count: solved) {
      placeLater(way)
    }
  }

  private mutating func placeLater(_ way: DemoWay?) {
    while true {
      let object = ID<Enterprise>(1 + chance.below(figures.enterprises)).ref
      let choice = way?.matter ?? (chance.isOnce(in: 3) ? .complex : .simple)
      guard let matter = matter(choice, of: object, on: DemoDays.today),
        !registry.paired.contains(where: { $0.ref == object })
      else { continue }
      let acts = way?.acts ?? DemoWay.usual(matter, isCommon: false, &chance)
      guard let (day, delays) = beginning(acts, rest: way?.rest, since: DemoDays.day(4, 2))
      else { continue }
      let number = add(
        DemoCase(matter, .later, isCommon: false, of: [object], on: day, &chance), acts, delays,
        way?.marks)
      guard number % 3 != 0 else { return direct.append(number) }
      let staff = registry.staff.town[registry.town[object] ?? 0]
      var visit = DemoVisit(day, chance.pick(staff), object)
      visit.found = [number]
      return visits.append(visit)
    }
  }
}

// MARK: - Twins, and children

extension DemoCases {
  /// What is merged needs what it is merged into: found on the same visit, of the same category.
  private mutating func planTwin(of merged: Int, on place: Int) {
    guard let twin = twin(of: cases[merged].matter) else { return }
    find(twin, DemoWay(1, .round, .simple, DemoWay.solvedSimple), on: place, isCommon: false)
  }

  /// Two matters that only look like the same one, which somebody looked at side by side (C9).
  private mutating func planLookalikes(among places: [Int]) {
    while lookalikes.isEmpty {
      let place = chance.pick(places)
      guard visits[place].found.count < 2,
        let matter = matter(.category("13"), of: visits[place].objects[0], on: visits[place].day),
        let twin = twin(of: matter)
      else { continue }
      for one in [matter, twin] {
        let acts = one.complexity == .simple ? DemoWay.solvedSimple : DemoWay.solvedComplex
        find(one, DemoWay(1, .round, .simple, acts), on: place, isCommon: false)
      }
      lookalikes = [cases.count - 2, cases.count - 1]
    }
  }

  private func twin(of matter: DemoMatter) -> DemoMatter? {
    DemoMatter.of(matter.category).first { $0.title != matter.title }
  }

  /// The children placed, spread over the solved matters of schooling (F8).
  private mutating func placeChildren() {
    let schooling = cases.indices.filter {
      cases[$0].matter.category == Category.schooling && cases[$0].isSolved
    }
    for (place, number) in schooling.enumerated() {
      let (share, rest) = (figures.children / schooling.count, figures.children % schooling.count)
      cases[number].children = share + (place < rest ? 1 : 0)
    }
  }
}
