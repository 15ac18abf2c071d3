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

  @Test(arguments: [
    ("标题=做了什么", "标题", "做了什么"), ("a＝b=c", "a", "b=c"), ("只有标题", "只有标题", nil),
    ("=b", "", "b"), ("a=", "a", ""), ("=", "", ""), ("", "", nil),
  ])
  func `a text is cut where the first sign stands, and may have nothing on either side of it`(
    text: String, head: String, tail: String?
  ) {
    let cut = text.cut(at: "=＝")
    #expect(cut.head == head && cut.tail == tail)
  }

  @Test(arguments: ["@", "@2018-01-01..", "工作人员@", "工作人员@2018-01-01"])
  func `a role of which half is missing is told, and the person stays as they were`(text: String) {
    var person = Person()
    #expect(throws: FieldProblem.notAGrant(text)) { try person.set(.roles, to: text) }
    #expect(person == Person())
  }

  @Test(arguments: ["45", "45分", "45分钟", " 45 分钟 ", "45 min"])
  func `a number may be followed by the unit its label names`(text: String) throws {
    var visit = Visit()
    try visit.set(.minutes, to: text)
    #expect(visit.minutes == 45)
  }

  @Test func `per cent and ten thousand yuan are units too, of the fields they belong to`() throws {
    var monthly = ProjectMonthly()
    try monthly.set(.planned, to: "12%")
    try monthly.set(.actual, to: "9 ％")
    #expect(monthly.planned == 12 && monthly.actual == 9)
    var project = Project()
    try project.set(.investment, to: "34500万元")
    #expect(project.investment == 34500)
  }

  @Test func `what the office counts is never less than none, and what takes time takes some`() {
    var (demand, place, project) = (Demand(), SchoolPlace(), Project())
    #expect(throws: FieldProblem.below(0)) { try demand.set(.count, to: "-7") }
    #expect(throws: FieldProblem.below(0)) { try place.set(.count, to: "-3") }
    #expect(throws: FieldProblem.below(0)) { try project.set(.investment, to: "-5万元") }
    var (visit, topic) = (Visit(), PolicyTopic())
    #expect(throws: FieldProblem.below(0)) { try visit.set(.minutes, to: "-5") }
    #expect(throws: FieldProblem.below(1)) { try visit.set(.minutes, to: "0分钟") }
    #expect(throws: FieldProblem.below(1)) { try topic.set(.minutes, to: "0") }
    #expect(FieldProblem.below(0).phrase.zh == "不能是负数")
  }

  @Test(arguments: ["45%", "45小时", "分", "一刻钟"])
  func `another unit, or a unit alone, is no number`(text: String) {
    var visit = Visit()
    #expect(throws: FieldProblem.notANumber(text)) { try visit.set(.minutes, to: text) }
  }
}
