import TestSupport
import Testing

@testable import Domain

/// 会前检查 (C14).
@Suite struct DoubtfulPlaceTests {
  private var office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.edit(.frost, .remarks, from: "", to: "去年的事问 86123456，或电话 86123457，共 86123458 元")
    try office.edit(.rain, .contacts, from: "", to: "王辛 厂长 138-0000-1234")
  }

  private func places(_ person: ID<Person> = .head) throws -> [DoubtfulPlace] {
    let person = try #require(office.workspace[person])
    return office.workspace.doubtfulPlaces(for: Actor(person, at: office.now))
  }

  @Test func `what the wall would show comes first, quantities and fields for numbers not at all`()
    throws
  {
    let found = try places()
    #expect(found.map(\.excerpt) == ["去年的事问 86123456，或电话 8…", "…6，或电话 86123457，共 861…"])
    #expect(found.map(\.isHidden) == [false, true])
    #expect(found.allSatisfy { $0.ref == ID<Enterprise>.frost.ref && $0.label.zh == "备注" })
  }

  @Test mutating func `a part of an issue's file is mended at the issue`() throws {
    var one = Domain.Issue()
    (one.id, one.title) = (ID(year: 2018, 1), "停电")
    var note = Note()
    (note.id, note.issue, note.text) = (ID(1), one.id, "回电13800001234")
    office.workspace.load(one.any)
    office.workspace.load(note.any)
    let found = try #require(places().last)
    #expect(found.ref == ID<Note>(1).ref && found.label == EntityKind.note.phrase)
    #expect(found.subject(in: office.workspace) == one.ref)
  }

  @Test
  mutating func `words that say who may leave are hidden, and those that may say so are shown`()
    throws
  {
    var meeting = Meeting()
    (meeting.id, meeting.topic, meeting.reason) = (ID(1), "外移企业", "老厂房搬迁")
    office.workspace.load(meeting.any)
    let found = try places().filter { $0.ref == meeting.ref }
    #expect(found.map(\.excerpt) == ["老厂房搬迁", "外移企业"])
    #expect(found.map(\.isHidden) == [false, true])
  }

  @Test func `whoever sees masks reads masks here too`() throws {
    #expect(try places(.viewer).last?.excerpt == "…6，或电话 ****57，共 861…")
  }

  @Test mutating func `whatever people write into an entry of any kind is looked through`() throws {
    var written: Set<EntityKind> = []
    for kind in EntityKind.allCases { plant(kind.type, into: &written) }
    let found = Set(try places().map(\.ref.kind))
    // A letter, a judgement, a step, a feedback of nothing are nobody's to see, an excuse is hidden
    // whole; the others are on no wall.
    #expect(
      written.subtracting(found)
        == [.dispatch, .notCommon, .approvalStep, .feedback, .excuse, .retention, .brief])
  }

  private mutating func plant<Row: Entity>(_: Row.Type, into written: inout Set<EntityKind>) {
    var (row, pen) = (Row(), Pen())
    row.show(to: &pen)
    guard pen.hasWritten else { return }
    written.insert(Row.kind)
    office.workspace.load(row.any)
  }
}

/// Writes a number into everything that is somebody's own words.
private struct Pen: TextVisitor {
  private(set) var hasWritten = false

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    text = "电话86420571"
    hasWritten = true
  }

  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) {}
  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {}
  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) {}
}
