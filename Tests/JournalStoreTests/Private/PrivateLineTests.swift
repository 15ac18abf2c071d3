import Domain
import JSONText
import Testing

@testable import JournalStore

struct PrivateLineTests {
  private let value = PrivateValue("13800001234")

  private func states(_ bytes: [UInt8]) -> [PrivateLine.State] {
    PrivateLine.lines(of: bytes).map(\.state)
  }

  @Test func `what is erased says nothing but its digest, and takes as much room`() throws {
    let line = try #require(PrivateLine.lines(of: value.line).first)
    #expect(line.state == .whole && line.digest == value.digest)
    #expect(line.blank.count == value.line.count)
    let text = String(decoding: line.blank, as: UTF8.self)
    #expect(!text.contains("13800001234") && !text.contains(value.salt))
    #expect(try JSON(parsing: line.blank)["digest"] == .string(value.digest))
    #expect(states(line.blank) == [.blanked])
  }

  @Test func `torn anywhere, an erasure is found again by its digest`() throws {
    let line = try #require(PrivateLine.lines(of: value.line).first)
    for count in 0...line.range.count {
      let torn = line.blank.prefix(count) + value.line.dropFirst(count)
      let found = try #require(PrivateLine.lines(of: Array(torn)).first)
      #expect(found.digest == value.digest && found.blank == line.blank)
    }
  }

  @Test func `a line knows where it stands`() {
    let other = PrivateValue("周丁")
    let bytes = [10] + value.line + [10, 10] + other.line + [10]
    let lines = PrivateLine.lines(of: bytes)
    #expect(lines.map(\.number) == [2, 4])
    #expect(lines.map { Array(bytes[$0.range]) } == [value.line, other.line])
  }

  @Test(arguments: 1...80)
  func `a line that was never finished can be erased, however short`(count: Int) throws {
    let line = try #require(PrivateLine.lines(of: Array(value.line.prefix(count))).first)
    #expect(line.state == .unreadable && line.blank.count == count)
    #expect(PrivateLine.lines(of: line.blank).allSatisfy { $0.state == .blanked })
  }
}
