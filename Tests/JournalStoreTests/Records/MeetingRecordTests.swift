import Domain
import JSONText
import Testing

@testable import JournalStore

@Suite struct MeetingRecordTests {
  /// As it was written before decisions were entries of their own.
  private let former: JSON = [
    "issue": "W2018-0001", "requestedBy": "P004", "units": ["D01"], "proposedOn": "2018-06-07",
    "heldOn": "2018-06-07", "minutes": "〔2018〕5号",
    "decisions": [["text": "补安全评价", "unit": "D01", "dueOn": "2018-06-30"]],
  ]

  @Test func `a meeting of an earlier ledger keeps its issue and the words of its decisions`()
    throws
  {
    guard case .meeting(let meeting) = try read(former, into: nil) else { return }
    #expect(meeting.issues == [ID(year: 2018, 1)])
    #expect(meeting.kind == .coordination)
    #expect(
      meeting.formerDecisions == [
        .init(text: "补安全评价", unit: ID(1), dueOn: Day(iso: "2018-06-30"))
      ])
  }

  @Test func `an earlier step by step journal ends in the same meeting`() throws {
    let asked = try read(["issue": "W2018-0001", "proposedOn": "2018-06-07"], into: nil)
    let held = try read(
      ["heldOn": "2018-06-07", "decisions": [["text": "补评价", "unit": "", "dueOn": ""]]],
      into: asked)
    guard case .meeting(let meeting) = held else { return }
    #expect(meeting.formerDecisions.map(\.text) == ["补评价"])
    let struck = try read(["heldOn": .null, "decisions": .null], into: held)
    guard case .meeting(let again) = struck else { return }
    #expect(again.formerDecisions.isEmpty)
    #expect(again.issues == [ID(year: 2018, 1)])
  }

  @Test func `what is written of it now has the new keys alone`() throws {
    let document = Records.document(of: try read(former, into: nil))
    #expect(document["issues"] == ["W2018-0001"])
    #expect(document["issue"] == nil)
    #expect(document["decisions"] == nil)
  }

  private func read(_ json: JSON, into before: AnyEntity?) throws -> AnyEntity {
    try Records.merge(json, of: ID<Meeting>(1).ref, into: before)
  }
}
