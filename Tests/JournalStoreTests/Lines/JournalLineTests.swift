import Domain
import JSONText
import Testing

@testable import JournalStore

struct JournalLineTests {
  private let line = JournalLine(
    seq: 123,
    stamp: LineStamp(
      at: TestStore.noon, by: "P012", uid: 1004, host: "留驻办-1", cid: "c1", why: "issue.reply"),
    group: LineGroup(id: 121, index: 3, count: 5),
    changes: [
      DocumentChange(
        key: DocumentKey("issue", "W2018-0001"), base: 6, revision: 7,
        set: ["text": "已\"批复\"", "a": ["z": 1, "b": .null]], old: ["text": .null])
    ])

  @Test func `a line reads as the format says`() {
    let text = String(decoding: line.closed(after: .start).bytes, as: UTF8.self)
    #expect(
      text == #"{"seq":123,"v":1,"ts":"2018-05-03T12:00:00.000+08:00","by":"P012","uid":1004,"#
        + #""host":"留驻办-1","cid":"c1","why":"issue.reply","g":{"id":121,"i":3,"n":5},"ch":["#
        + #"{"k":"issue","id":"W2018-0001","base":6,"rev":7,"set":{"a":{"b":null,"z":1},"#
        + #""text":"已\"批复\""},"old":{"text":null}}],"h":"903b3a3d906ffd5a3499e95e7bcc32ca","#
        + #""crc":"af4b35d5"}"# + "\n")
  }

  @Test func `what is written is read back, and writes to the same bytes`() throws {
    let bytes = line.closed(after: .start).bytes
    let content = try bytes.dropLast().withUnsafeBufferPointer(LineContent.init)
    #expect(content == .record(line))
    guard case .record(let read) = content else { return }
    #expect(read.closed(after: .start).bytes == bytes)
  }

  @Test(arguments: [
    #"{"seq":1,"v":1}"#, #"{"seq":"1","v":1}"#, "[]", "1", #"{"other":1}"#, "",
    #"{"seq":1,"v":1,"ts":"x","by":"","uid":1,"host":"","cid":"","why":"","ch":[],"h":"","crc":""}"#,
    #"{"seq":1,"v":1,"ts":"2018-05-03T12:00:00.000+08:00","by":"","uid":1,"host":"","cid":"","#
      + #""why":"","g":{"id":1,"i":0,"n":-5},"ch":[],"h":"","crc":""}"#,
    #"{"seq":1,"v":1,"ts":"2018-05-03T12:00:00.000+08:00","by":"","uid":1,"host":"","cid":"","#
      + #""why":"","ch":[{"k":"issue","id":"W2018-0001","base":6,"rev":9223372036854775807,"#
      + #""set":{},"old":{}}],"h":"","crc":""}"#,
  ])
  func `what no program of ours wrote is no line`(text: String) {
    #expect(throws: LineProblem.badShape) {
      try Array(text.utf8).withUnsafeBufferPointer(LineContent.init)
    }
  }

  @Test func `a line of a newer version says which`() {
    #expect(throws: LineProblem.newerVersion(3)) {
      try Array(#"{"seq":1,"v":3}"#.utf8).withUnsafeBufferPointer(LineContent.init)
    }
  }
}
