import Domain
import TestSupport
import Testing

/// What may be a common matter, and was looked at: none (C9).
struct NotCommonTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    for (title, place) in [
      ("孩子上小学", ID<Enterprise>.frost), ("员工子女入学", .rain), ("幼儿园学位", .thunder),
    ] { try office.register(title, of: place.ref) }
    return office
  }

  @Test func `it is not proposed again, and its reason is kept`() throws {
    var office = try office()
    let issues = office.workspace.issues.all.map(\.id)
    try office.putAside()
    let judged = try #require(office.workspace.notCommon.all.first)
    #expect(judged.issues == issues && judged.reason == "年级不同")
    #expect(judged.by == .coordinator && judged.on == .thursday)
    #expect(office.workspace.classCandidates(on: office.today) == [])
  }

  @Test func `putting aside what is open clears the list of what there is to do`() throws {
    var office = try office()
    _ = try office.issue(in: .closed)
    let person = try #require(office.workspace[ID<Person>.coordinator])
    let proposed = { (office: TestOffice) in
      office.workspace.agenda(for: person, from: office.today).items.filter {
        $0.task == .commonMatter
      }.count
    }
    #expect(proposed(office) == 1)
    try office.putAside()
    #expect(office.workspace.notCommon.all.first?.issues.count == 3, "the closed one is not asked")
    #expect(proposed(office) == 0)
  }

  @Test func `what was settled since need not be taken up`() throws {
    var office = try office()
    try office.putAside()
    for issue in office.workspace.issues.all.map(\.id) { try office.step(issue, .takenBack) }
    #expect(office.workspace.mayBeTakenUp(on: office.today) == [])
  }

  @Test func `what is solved would not be proposed again`() throws {
    var office = try office()
    try office.putAside()
    for issue in office.workspace.issues.all {
      var solved = issue
      solved.state = .resolved
      office.workspace.load(.issue(solved))
    }
    #expect(office.workspace.mayBeTakenUp(on: office.today) == [])
  }

  @Test func `on days before, it was proposed`() throws {
    var office = try office()
    office.today = office.today.adding(days: 1)
    try office.putAside()
    #expect(office.workspace.classCandidates(on: .thursday).count == 1)
    #expect(office.workspace.classCandidates(on: office.today) == [])
  }

  @Test func `what comes later is proposed once there is enough of it by itself`() throws {
    var office = try office()
    try office.putAside()
    let names = ["甲", "乙", "丙"]
    for name in names {
      let touches = try office.apply(
        .registry(.enterprise(.add(.named("立春\(name)厂", town: .daxi)))))
      #expect(office.workspace.classCandidates(on: office.today) == [], "\(name)")
      try office.register("学位紧张", of: try #require(touches.first).after.ref)
    }
    let found = office.workspace.classCandidates(on: office.today)
    #expect(found.map(\.enterprises) == [3])
    #expect(found.first?.issues.count == 3, "without what was put aside")
  }

  @Test func `an issue that turns out to be of another category is looked at anew`() throws {
    var office = try office()
    try office.putAside()
    for issue in office.workspace.issues.all {
      var other = issue
      other.category = "02"
      office.workspace.load(.issue(other))
    }
    #expect(office.workspace.classCandidates(on: office.today).map(\.category) == ["02"])
  }

  @Test func `it may be taken up again, and that may be undone`() throws {
    var office = try office()
    try office.putAside()
    #expect(office.workspace.mayBeTakenUp(on: office.today).map(\.id) == [ID(1)])
    let touches = try office.apply(.commonClass(.takeUp(ID(1))))
    #expect(office.workspace.classCandidates(on: office.today).count == 1)
    #expect(office.workspace.mayBeTakenUp(on: office.today) == [])
    try office.apply(.undo(touches, reason: "看错了"))
    #expect(office.workspace.classCandidates(on: office.today) == [])
  }

  @Test func `what has gone into a class need not be taken up`() throws {
    var office = try office()
    try office.putAside()
    let id = try office.openClass()
    try office.apply(
      .commonClass(.join(office.workspace.issues.all.map(\.id), id, reason: "一并解决")))
    #expect(office.workspace.mayBeTakenUp(on: office.today) == [])
  }

  @Test func `it takes a reason, the office's own staff, and something that is proposed`() throws {
    var office = try office()
    #expect(throws: Refusal.commonClass(.unassigned, .reasonMissing)) {
      try office.putAside(reason: " ")
    }
    #expect(throws: Refusal.self) { try office.putAside(by: .commissioner) }
    #expect(throws: Refusal.commonClass(.unassigned, .notProposed("02"))) {
      try office.putAside("02")
    }
    try office.putAside()
    #expect(throws: Refusal.self) {
      try office.apply(.commonClass(.takeUp(ID(1))), by: .commissioner)
    }
  }
}

extension TestOffice {
  fileprivate mutating func putAside(
    _ category: String = "03", reason: String = "年级不同", by person: ID<Person> = .coordinator
  ) throws(Refusal) {
    let issues = workspace.issues.all.map(\.id)
    try apply(
      .commonClass(.putAside(category: category, issues, reason: reason)), by: person)
  }
}
