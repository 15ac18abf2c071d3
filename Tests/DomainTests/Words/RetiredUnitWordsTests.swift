import Domain
import TestSupport
import Testing

struct RetiredUnitWordsTests {
  @Test func `a unit that is dissolved names the open issues it leaves, once`() throws {
    var office = try TestOffice()
    var issue = Domain.Issue()
    (issue.id, issue.state, issue.leadUnit) = (ID(year: 2018, 7), .inProgress, .education)
    office.workspace.load(.issue(issue))
    let retired = try office.apply(edit(.isRetired, from: "否", to: "是"))
    #expect(office.workspace.leftBehind(by: retired)?.zh == "还牵头1件未结问题：W2018-0007，请改派")
    let renamed = try office.apply(edit(.name, from: "教育局", to: "原教育局"))
    #expect(office.workspace.leftBehind(by: renamed) == nil)
  }

  private func edit(_ field: Unit.Field, from old: String, to new: String) -> Change {
    .registry(.unit(.edit(.education, [FieldEdit(field, from: old, to: new)])))
  }
}
