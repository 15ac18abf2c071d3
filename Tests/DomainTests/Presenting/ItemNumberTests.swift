import Domain
import TestSupport
import Testing

/// What the items of an agenda are called by (C17).
struct ItemNumberTests {
  @Test
  func `what is shown counts by itself, what is kept for paper too, what is skipped has none`()
    throws
  {
    var office = try TestOffice()
    let issues = [try office.issue(in: .inProgress), try office.issue(in: .inProgress)]
    let meeting = try office.prepared(issues, kind: .monthlyAnalysis)
    let items = office.workspace.items(of: meeting)
    try office.set(.isSkipped, of: items[0])
    try office.set(.isOnPaper, of: items[1])
    let numbers = office.workspace.itemNumbers(of: meeting)
    #expect(items.map { numbers[$0.id] } == [nil, .onPaper(1), .onWall(1), .onWall(2)])
    #expect(items.compactMap { numbers[$0.id]?.phrase.zh } == ["纸1", "1", "2"])
    ItemNumber.onPaper(1).phrase.expectBothLanguages()
  }
}

extension TestOffice {
  fileprivate mutating func set(_ field: MeetingItem.Field, of item: MeetingItem) throws {
    let edit = FieldEdit(field, from: "否", to: "是")
    try apply(.meeting(.item(.edit(item.id, [edit]))))
  }
}
