import Demo
import Domain
import Testing

/// F1–F11, by the same counters and reports the program shows.
@Suite struct DemoFiguresTests {
  private func count(_ subject: FigureSubject, in fixture: DemoFixture) -> Int {
    let counts = Counts(of: fixture.workspace, asOf: DemoDays.today)
    return fixture.workspace.count(of: subject, in: counts).count
  }

  @Test(arguments: DemoFixture.all)
  func `what is counted is what was published`(fixture: DemoFixture) {
    let figures = fixture.figures
    let expected: [(FigureSubject, Int)] = [
      (.visitedEnterprises, figures.enterprises), (.visitedProjects, figures.projects),
      (.visitedParks, figures.parks), (.visitedSites, figures.sites), (.visited, figures.visited),
      (.issues, figures.issues), (.solved, figures.solved), (.classes, figures.classes),
      (.pairings, figures.pairings), (.commissioners, figures.pairings),
      (.pairedEnterprises, figures.pairings), (.homeUnits, figures.homeUnits),
      (.commissionerIssues, figures.commissionerIssues),
      (.commissionerTalentIssues, figures.talentIssues),
      (.commissionerSchoolIssues, figures.schoolIssues),
      (.commissionerOtherIssues, figures.otherIssues), (.beneficiaries, figures.children),
      (.municipalProjects, figures.municipalProjects), (.ledClasses, figures.classes),
      (.reportsDue, figures.municipalProjects), (.contactsDue, figures.municipalProjects),
      (.siteVisitsDue, figures.municipalProjects),
      (.projectsOfOneIssue, figures.linkedProjects),
      (.policyTopics, figures.policyTopics), (.policyForms, figures.policyForms),
      (.asked, figures.calls), (.optedIn, figures.pairings),
      (.notOptedIn, figures.calls - figures.pairings),
    ]
    #expect(Set(expected.map(\.0)) == Set(FigureSubject.allCases))
    for (subject, number) in expected {
      #expect(count(subject, in: fixture) == number, "\(subject)")
    }
  }

  @Test func `the figures of the demo office are those of the report`() throws {
    let figures = try #require(DemoFixture.reported).figures
    #expect(
      [figures.enterprises, figures.projects, figures.parks, figures.sites] == [911, 86, 39, 25])
    #expect(figures.visited == 1061)
    #expect((905...950).contains(figures.issues))
    #expect([figures.solved, figures.classes, figures.children] == [832, 19, 18])
    #expect([figures.pairings, figures.homeUnits, figures.municipalProjects] == [39, 31, 43])
    #expect(
      [figures.commissionerIssues, figures.talentIssues, figures.schoolIssues, figures.otherIssues]
        == [47, 12, 5, 30])
    #expect([figures.policyTopics, figures.calls] == [44, 100])
    #expect(figures.policyForms > 1000)
  }

  @Test func `in the other office no two that count different things are alike`() {
    let figures = DemoFigures.unlike
    let all = [
      figures.enterprises, figures.unvisited, figures.projects, figures.parks, figures.sites,
      figures.visited, figures.municipalProjects, figures.largeProjects, figures.projectOwners,
      figures.pairings, figures.homeUnits, figures.commissionerIssues, figures.talentIssues,
      figures.schoolIssues, figures.otherIssues, figures.issues, figures.solved, figures.classes,
      figures.children, figures.linkedProjects, figures.policyTopics, figures.calls,
      figures.policyForms,
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func `F2: the share solved is a range, and never 92.4 %`() throws {
    let report = try #require(DemoFixture.reported).workspace
      .report(.figures, asOf: DemoDays.today)
    #expect(report.tables[1].rows[0].map(\.words.zh)[2] == "83.3%-92.3%")
    let words = report.tables.flatMap { $0.rows.flatMap { $0.map(\.words.zh) } }
    #expect(!words.contains { $0.contains("92.4") })
  }

  @Test(arguments: DemoFixture.all)
  func `F3: each common class has one lead unit, and the talent issues are one of them`(
    fixture: DemoFixture
  ) throws {
    let classes = Array(fixture.workspace.classes.live)
    #expect(classes.allSatisfy { $0.leadUnit != nil })
    let talent = try #require(classes.first { $0.category == Category.talent })
    let members = fixture.workspace.classMembers(of: talent.id)
    #expect(members.count == fixture.figures.talentIssues)
    #expect(members.allSatisfy { fixture.workspace.commissioner(whoFound: $0.id) != nil })
  }

  @Test(arguments: DemoFixture.all)
  func `F4, F10: each topic has units, everybody a form, and nothing is wished for twice`(
    fixture: DemoFixture
  ) {
    let workspace = fixture.workspace
    let topics = Array(workspace.topics.live)
    #expect(topics.count == fixture.figures.policyTopics)
    #expect(topics.allSatisfy { !workspace.lecturers(on: $0).isEmpty })
    #expect(workspace.policyForms.count == fixture.figures.enterprises + fixture.figures.unvisited)
    let demand = PolicyDemand(of: workspace, asOf: DemoDays.today)
    let states = workspace.formCounts(asOf: DemoDays.today)
    #expect(states.contains { $0.collected == 0 } && states.contains { $0.collected > 0 })
    #expect(demand.servedCount > 0 && demand.servedCount < demand.wishes)
    #expect(!demand.neverChosen.isEmpty && !demand.requests.isEmpty)
    // Helpers from outside lecture beside the departments (P18).
    let helpers = topics.flatMap(\.units).compactMap { workspace[$0] }.filter {
      $0.type == .provider
    }
    #expect(Set(helpers.map(\.shortName)) == ["芒种律所", "白露公证处"])
    let lectures = Set(workspace.lectures.live.map(\.state))
    #expect(lectures == Set(LectureSession.State.allCases))
  }

  @Test(arguments: DemoFixture.all)
  func `F5: commissioners and enterprises are paired one to one`(fixture: DemoFixture) {
    let pairings = fixture.workspace.pairings.live.filter { $0.holds(on: DemoDays.today) }
    #expect(Set(pairings.map(\.commissioner)).count == pairings.count)
    #expect(Set(pairings.map(\.enterprise)).count == pairings.count)
    #expect(pairings.allSatisfy { $0.charterReadOn != nil })
    #expect(pairings.contains { !$0.parks.isEmpty })
  }

  @Test(arguments: DemoFixture.all)
  func `F6: one clerk asked a hundred in three days, and who wanted a commissioner has one`(
    fixture: DemoFixture
  ) {
    let calls = Array(fixture.workspace.outreach.live)
    #expect(
      calls.count == fixture.figures.calls && Set(calls.map(\.enterprise)).count == calls.count)
    #expect(Set(calls.map(\.on)).count == 3 && Set(calls.map(\.by)).count == 1)
    let paired = fixture.workspace.pairings.live.filter { $0.holds(on: DemoDays.today) }
    let wanted = calls.filter { $0.outcome == .need }
    #expect(Set(wanted.map(\.enterprise)) == Set(paired.map(\.enterprise)))
    #expect(Set(calls.map(\.outcome)) == Set(OutreachCall.Outcome.allCases))
  }

  @Test(arguments: DemoFixture.all)
  func `F8: children who found a place are counted apart from the issues that asked for one`(
    fixture: DemoFixture
  ) {
    let places = Array(fixture.workspace.schoolPlaces.live)
    #expect(places.reduce(0) { $0 + $1.count } == fixture.figures.children)
    let asking = Set(places.compactMap(\.issue))
    #expect(asking.count <= fixture.figures.schoolIssues && asking.count < fixture.figures.children)
    #expect(
      places.allSatisfy { place in
        let hasRight = place.enterprise.flatMap { fixture.workspace[$0] }?.hasSchoolingRight == true
        return hasRight || !place.basis.isEmpty
      })
  }

  @Test
  func `R3 names who stands in for whom, and leaders hear what became of what they were told`()
    throws
  {
    let workspace = try #require(DemoFixture.reported).workspace
    let covers = workspace.report(.commissioners, asOf: DemoDays.today).tables[2].rows
    #expect(covers.count == 1 && covers[0][3].words.zh == "2018-06-07")
    #expect(workspace.feedbacks.count == 1)
    let leader = try #require(workspace.people.live.first { $0.holds(.leader, on: DemoDays.today) })
    #expect(!workspace.untold(leader.id, asOf: DemoDays.today).isEmpty)
  }

  @Test(arguments: DemoFixture.all)
  func `R-COVER: the round of spring left some out, town by town, that of summer has begun`(
    fixture: DemoFixture
  ) {
    let rows = fixture.workspace.report(.coverage, asOf: DemoDays.today).tables[2].rows
    let spring = rows.filter { $0[0].words.zh.hasSuffix("第1轮") }
    #expect(rows.count == 2 * spring.count)
    let left = spring.map { row -> Int in
      if case .number(let count) = row[5].value { count } else { -1 }
    }
    #expect(left.reduce(0, +) == fixture.figures.unvisited)
  }

  @Test(arguments: DemoFixture.all)
  func `no project is said to be completed that reports to be on its way`(fixture: DemoFixture) {
    let standings = fixture.workspace.projectStandings(on: DemoDays.today)
    let doubtful = standings.filter {
      fixture.workspace[$0.project]?.stage == .completed && ($0.actual ?? 100) < 100
    }
    #expect(!standings.isEmpty && doubtful.isEmpty)
  }

  @Test(arguments: DemoFixture.all)
  func `F9: each project of the municipal list has an owner who owes a contact every month`(
    fixture: DemoFixture
  ) {
    let workspace = fixture.workspace
    let projects = workspace.projects.live.filter { $0.lists.contains(.municipal43) }
    #expect(projects.allSatisfy { $0.owner != nil })
    #expect(Set(projects.compactMap(\.owner)).count == fixture.figures.projectOwners)
    let april = workspace.obligations(
      endingIn: Day.iso("2018-04-30")...Day.iso("2018-04-30"), asOf: DemoDays.today,
      of: [.projectContact])
    #expect(april.count == fixture.figures.municipalProjects)
    #expect(april.allSatisfy { $0.status == .met })
    let quarter = workspace.obligations(
      endingIn: Day.iso("2018-06-30")...Day.iso("2018-06-30"), asOf: DemoDays.today,
      of: [.projectVisit])
    #expect(quarter.count == fixture.figures.municipalProjects)
    let reports = workspace.obligations(
      endingIn: Day.iso("2018-05-18")...Day.iso("2018-05-18"), asOf: DemoDays.today,
      of: [.projectReport])
    #expect(reports.count == fixture.figures.municipalProjects)
    #expect(reports.count { $0.status == .late && $0.metOn != nil } == 2)
    #expect(reports.count { $0.status == .late && $0.metOn == nil } == 2)
    let analyses = workspace.obligations(
      endingIn: Day.iso("2018-02-01")...Day.iso("2018-05-31"), asOf: DemoDays.today,
      of: [.analysis])
    #expect(analyses.map(\.status) == [.met, .met, .met, .met])
  }

  @Test(arguments: DemoFixture.all)
  func `F11: one issue is about several projects`(fixture: DemoFixture) {
    let linked = fixture.workspace.issues.live.map { issue in
      issue.objects.count { $0.kind == .project }
    }
    #expect(linked.max() == fixture.figures.linkedProjects)
    #expect(linked.count { $0 > 1 } == 1)
  }
}
