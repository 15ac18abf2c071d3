import Domain
import TestSupport
import Testing

struct ClassLookupTests {
  @Test func `issues, enterprises and people helped are counted each by themselves`() throws {
    var office = try TestOffice()
    let id = try office.openClass()
    var issues = [try office.issue(in: .closed), try office.register("又一件")]
    issues.append(try office.register("别家的", of: ID<Enterprise>.rain.ref))
    try office.apply(.commonClass(.join(issues, id, reason: "")))
    let figures = office.workspace.classFigures(of: id)
    #expect(figures.members == 3 && figures.enterprises == 2)
    #expect(figures.beneficiaries == 2 && figures.settled == 1)
  }

  @Test func `what was merged, declined or withdrawn is no member any more`() throws {
    var office = try TestOffice()
    let (gone, master) = (try office.register("一"), try office.register("二"))
    let id = try office.openClass(of: gone, master)
    try office.step(gone, .merge(into: master, reason: "同一件事"))
    #expect(office.workspace.classMembers(of: id).map(\.id) == [master])
    try office.step(gone, .unmerge(reason: "不是"), by: .head)
    #expect(office.workspace.classFigures(of: id).members == 2)
  }

  @Test func `a past day has the classes and members it had`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    office.today = .iso("2018-06-11")
    let id = try office.openClass()
    office.today = .iso("2018-06-13")
    try office.move(id, .assign(.education))
    try office.apply(.commonClass(.join([issue], id, reason: "")))
    #expect(office.workspace.classes(asOf: .thursday).isEmpty)
    let then = try #require(office.workspace.classes(asOf: .iso("2018-06-12")).first)
    #expect(then.commonClass.state == .gathered && then.figures.members == 0)
    let now = try #require(office.workspace.classes(asOf: .iso("2018-06-13")).first)
    #expect(now.commonClass.leadUnit == .education && now.figures.members == 1)
  }

  /// The law of counting: an issue is in one class at most, so the classes never come to more than
  /// there are valid issues (C9, I3).
  @Test(arguments: 1...6)
  func `the classes together never come to more than Nv`(seed: UInt64) throws {
    var office = try TestOffice()
    var dice = Dice(seed: seed)
    for name in ["一", "二", "三"] { try office.openClass(name, leadBy: .education) }
    var (accepted, issues) = (0, [ID<Domain.Issue>]())
    for number in 1...400 {
      if number % 8 == 1 { issues.append(try office.register("第\(number)件")) }
      guard let issue = issues.randomElement(using: &dice),
        let other = issues.randomElement(using: &dice)
      else { continue }
      let id = ID<CommonClass>(Int.random(in: 1...3, using: &dice))
      let changes: [Change] = [
        .commonClass(.join([issue], id, reason: "")), .commonClass(.leave([issue], reason: "否")),
        .issue(.step(issue, [.merge(into: other, reason: "同")], on: office.today)),
        .issue(.step(issue, [.unmerge(reason: "异")], on: office.today)),
        .issue(.step(issue, [.common(id)], on: office.today)),
        .issue(.step(issue, [.takenBack], on: office.today)),
      ]
      guard let change = changes.randomElement(using: &dice) else { continue }
      if (try? office.apply(change, by: [.coordinator, .head].randomElement(using: &dice) ?? .head))
        != nil
      {
        accepted += 1
      }
      let workspace = office.workspace
      let valid = workspace.issues.live.count { $0.isValid }
      let members = workspace.classes.live.map { workspace.classFigures(of: $0.id).members }
      #expect(members.reduce(0, +) <= valid)
    }
    #expect(accepted > 80)
  }
}
