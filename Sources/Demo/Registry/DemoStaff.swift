import Domain

/// The people of the demo office, in the order they are entered: their ids follow from it.
struct DemoStaff {
  private(set) var people: [Person] = []
  private(set) var owners: [ID<Person>] = []
  private(set) var commissioners: [ID<Person>] = []
  /// Of each town.
  private(set) var town: [[ID<Person>]] = []
  private var name = 0

  /// The founder is the first.
  let head = ID<Person>(1)
  private(set) var leader = ID<Person>(1)
  private(set) var desk = ID<Person>(1)
  private(set) var letters = ID<Person>(1)
  private(set) var calls = ID<Person>(1)

  /// The founder has the login of whoever looks at the office.
  static func founder(login: String) -> Person {
    var founder = Person()
    (founder.name, founder.login) = (DemoNames.person(2), login)
    (founder.rank, founder.phone) = ("主任", DemoNames.phone(2))
    founder.roles = [RoleGrant(.head), RoleGrant(.coordinator)]
    return founder
  }

  init(_ figures: DemoFigures, objectsOfTown: [Int]) {
    leader = add(RoleGrant(.leader), rank: "分管副市长")
    (desk, letters, calls) = (
      add(RoleGrant(.coordinator)), add(RoleGrant(.coordinator)), add(RoleGrant(.coordinator))
    )
    add(RoleGrant(.viewer), rank: "投屏")
    owners = (0..<figures.projectOwners).map { _ in
      add(RoleGrant(.projectOwner), unit: DemoUnit.id("经信局"), rank: "班子成员")
    }
    town = objectsOfTown.enumerated().map { place, objects in
      (0...objects / 70).map { _ in
        add(RoleGrant(.town), unit: DemoUnit.town(place), rank: "工业办")
      }
    }
    addCommissioners(figures)
  }

  /// So many home units, some of which sent two (F5); the first commissioner is of 安监局 (S1).
  private mutating func addCommissioners(_ figures: DemoFigures) {
    let departments = figures.homeUnits * 2 / 3
    let towns = figures.homeUnits - departments
    let first = DemoUnit.id("安监局")
    let units =
      [first]
      + (1...DemoUnit.departments.count).map { ID<Unit>($0) }.filter { $0 != first }
      .prefix(departments - 1)
      + (0..<towns).map { DemoUnit.town($0) }
    let posts = ["原局长", "原副局长", "原调研员", "原主任科员"]
    commissioners = (0..<figures.pairings).map { index in
      add(
        RoleGrant(.commissioner, from: DemoDays.pairing), unit: units[index % units.count],
        rank: index % 3 == 0 ? "正科" : "副科", post: posts[index % posts.count])
    }
  }

  @discardableResult
  private mutating func add(
    _ grant: RoleGrant, unit: ID<Unit>? = nil, rank: String = "", post: String = ""
  ) -> ID<Person> {
    var person = Person()
    (person.name, person.phone) = (DemoNames.person(name), DemoNames.phone(name))
    (person.roles, person.unit) = ([grant], unit)
    (person.rank, person.formerPost) = (rank, post)
    people.append(person)
    // The third is the founder.
    name += name == 1 ? 2 : 1
    return ID(people.count + 1)
  }
}
