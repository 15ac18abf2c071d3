import Domain
import Testing

struct FieldTextTests {
  @Test(arguments: [
    "小\u{1B}[31m雪", "小\u{7}雪", "小\u{7F}雪", "小\u{9B}雪", "小\u{202E}雪", "小\u{2066}雪",
    "小\u{200F}雪",
  ])
  func `what steers a terminal or turns the writing round is in no field, required or not`(
    text: String
  ) throws {
    let control = try #require(text.unicodeScalars.dropFirst().first)
    var enterprise = Enterprise()
    #expect(throws: FieldProblem.controlCharacter(control)) { try enterprise.set(.name, to: text) }
    #expect(throws: FieldProblem.controlCharacter(control)) {
      try enterprise.set(.remarks, to: text)
    }
    #expect(enterprise == Enterprise())
  }

  @Test func `a text of several lines keeps them`() throws {
    var enterprise = Enterprise()
    try enterprise.set(.remarks, to: " 订单充足\n满负荷\t生产　")
    #expect(enterprise.remarks == "订单充足\n满负荷\t生产")
  }
}
