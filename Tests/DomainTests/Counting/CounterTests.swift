import Testing

@testable import Domain

struct CounterTests {
  @Test func `a counter has the name in files that it had when they were written`() {
    #expect(
      Counter.allCases.map(\.rawValue) == [
        "registered", "takenOver", "merged", "declined", "withdrawn", "valid", "open", "replied",
        "solved", "closed", "longTerm", "redone", "responseDue", "responded", "replyDue",
        "repliedOnTime", "calledBack", "reached", "content",
      ])
  }

  @Test func `a share has the key of its column in the files that others read`() {
    #expect(
      RateName.allCases.map(\.rawValue) == [
        "replied", "solved", "solvedNaively", "closed", "content", "responded", "repliedOnTime",
        "calledBack",
      ])
  }

  @Test func `each counter has a bit of its own`() {
    for (place, counter) in Counter.allCases.enumerated() {
      let set = CounterSet(counter)
      #expect(set.rawValue == 1 << UInt32(place))
      #expect(Counter.allCases.filter(set.contains) == [counter])
    }
  }
}
