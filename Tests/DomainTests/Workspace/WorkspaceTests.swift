import Domain
import TestSupport
import Testing

struct WorkspaceTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test(arguments: EntityKind.allCases)
  func `what is looked for under a kind is of that kind`(kind: EntityKind) {
    #expect(kind.type.kind == kind)
  }

  @Test mutating func `a change that could not be saved is taken back entirely`() throws {
    let before = office.workspace
    let changes: [RegistryChange] = [
      .enterprise(.add(.named("白露轴承有限公司", town: .daxi))),
      .enterprise(.edit(.frost, [FieldEdit(.name, from: "霜降压缩机股份有限公司", to: "霜降")])),
      .enterprise(.edit(.frost, [FieldEdit(.town, from: "D03", to: "D04")])),
    ]
    let touches = try office.apply(.all(changes.map(Change.registry)))
    #expect(!office.workspace.isSame(as: before))
    office.workspace.takeBack(touches)
    #expect(office.workspace.isSame(as: before))
  }

  @Test mutating func `what was taken back is not found by name or owner`() throws {
    let touches = try office.apply(
      .registry(.enterprise(.add(.named("白露轴承有限公司", town: .daxi)))))
    office.workspace.takeBack(touches)
    let found = office.workspace.resolve("白露轴承有限公司", kind: .enterprise)
    #expect(found == .unknown(near: []))
    let members = office.workspace.members(Enterprise.self, of: ID<Unit>.daxi.ref)
    #expect(members.map(\.id) == [.frost, .thunder])
    try office.apply(.registry(.enterprise(.add(.named("白露轴承有限公司", town: .daxi)))))
  }

  @Test mutating func `several changes of one entity are one touch, from first to last`() throws {
    let changes: [RegistryChange] = [
      .enterprise(.edit(.frost, [FieldEdit(.sector, from: "", to: "压缩机")])),
      .enterprise(.edit(.frost, [FieldEdit(.employees, from: "", to: "300人")])),
    ]
    let before = try #require(office.workspace[ID<Enterprise>.frost])
    let touches = try office.apply(.all(changes.map(Change.registry)))
    let after = try #require(office.workspace[ID<Enterprise>.frost])
    #expect(touches == [Touch(before: .enterprise(before), after: .enterprise(after))])
  }

  @Test mutating func `a change there and back touches nothing`() throws {
    let changes: [RegistryChange] = [
      .enterprise(.edit(.frost, [FieldEdit(.sector, from: "", to: "压缩机")])),
      .enterprise(.edit(.frost, [FieldEdit(.sector, from: "压缩机", to: "")])),
    ]
    #expect(try office.apply(.all(changes.map(Change.registry))).isEmpty)
  }

  @Test func `entities loaded one by one give the same office`() {
    var copy = Workspace()
    let workspace = office.workspace
    for unit in workspace.units.all { copy.load(unit.any) }
    for person in workspace.people.all { copy.load(person.any) }
    for enterprise in workspace.enterprises.all.reversed() { copy.load(enterprise.any) }
    for park in workspace.parks.all { copy.load(park.any) }
    for office in workspace.offices.all { copy.load(office.any) }
    #expect(copy.isSame(as: workspace))
    #expect(copy.resolve("霜降压缩机", kind: .enterprise).id(as: Enterprise.self) == .frost)
  }

  @Test func `an entity of every kind is looked up under its own id`() {
    for any in AnyEntity.blanks {
      var workspace = Workspace()
      workspace.load(any)
      #expect(workspace.entity(any.ref)?.any == any)
      #expect(workspace.has(any.ref))
    }
  }
}

extension AnyEntity {
  /// One empty entity of each kind.
  fileprivate static var blanks: [AnyEntity] {
    [
      .office(Office()), .enterprise(Enterprise()), .park(Park()), .site(OldSite()),
      .project(Project()), .unit(Unit()), .person(Person()), .pairing(Pairing()),
      .visit(Visit()), .issue(Domain.Issue()), .step(Step()), .reply(Reply()),
      .callback(Callback()), .dispatch(DispatchDoc()), .measure(Measure()),
      .extension(Extension()), .return(ReturnRequest()), .meeting(Meeting()),
      .decision(Decision()), .override(Override()), .note(Note()), .proposal(Proposal()),
      .figure(ReportedFigure()),
      .demand(Demand()), .event(TalentEvent()), .schoolPlace(SchoolPlace()),
      .campaignMeasure(CampaignMeasure()), .output(CampaignOutput()),
      .campaignRound(CampaignRound()), .feedback(Feedback()), .approval(Approval()),
      .approvalStep(ApprovalStep()),
      .commonClass(CommonClass()), .countermeasure(Countermeasure()), .notSame(NotSame()),
      .brief(Brief()),
      .retention(RetentionCase()),
      .projectPlan(ProjectPlan()),
      .projectMonthly(ProjectMonthly()),
    ]
  }
}
