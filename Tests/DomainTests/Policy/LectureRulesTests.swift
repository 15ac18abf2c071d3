import Domain
import TestSupport
import Testing

struct LectureRulesTests {
  var office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.offerTopics(of: [.industry, .education, .industry, .industry, .industry])
    try office.distribute()
    try office.collect(.frost, [1, 2])
    try office.collect(.thunder, [1])
    try office.collect(.rain, [1])
  }

  private func session(_ id: ID<LectureSession>) -> LectureSession {
    office.workspace[id] ?? LectureSession()
  }

  @Test mutating func `a lecture invites those of its towns who chose one of its topics`() throws {
    let id = try office.plan(.test())
    #expect(session(id).invited == [.frost, .thunder])
    #expect(session(id).state == .planned)
    let both = try office.plan(.test([2], of: [.education], in: [.daxi, .zeguo], .afternoon))
    #expect(session(both).invited == [.frost])
    // The wish for Z01 in 大溪 is promised already.
    let again = try office.plan(.test([1], in: [.daxi], on: .iso("2018-06-11")))
    #expect(session(again).invited == [])
  }

  @Test mutating func `planned, fixed by the head, held with who came`() throws {
    let id = try office.plan(.test(on: office.today))
    #expect(throws: Refusal.lecture(.notFixed)) {
      try office.apply(.policy(.hold(id, .init([.frost]), on: office.today)))
    }
    #expect(throws: Refusal.permission(.needsRole([.head]))) {
      try office.apply(.policy(.fix([id])))
    }
    try office.apply(.policy(.fix([id])), by: .head)
    #expect(session(id).state == .fixed)
    try office.apply(
      .policy(.hold(id, .init([.frost, .frost], feedback: "讲得明白"), on: office.today)))
    #expect(session(id).attended == [.frost])
    #expect(session(id).state == .held)
    #expect(throws: Refusal.lecture(.alreadyHeld(office.today))) {
      try office.apply(.policy(.cancel(id, reason: "改期", on: office.today)))
    }
  }

  @Test mutating func `who came is written down once its day was there`() throws {
    let id = try office.plan(.test())
    try office.apply(.policy(.fix([id])), by: .head)
    #expect(throws: Refusal.lecture(.notYetDue(.iso("2018-06-08")))) {
      try office.apply(.policy(.hold(id, .init([.frost]), on: office.today)))
    }
    office.today = .iso("2018-06-08")
    #expect(throws: Refusal.lecture(.nobodyCame)) {
      try office.apply(.policy(.hold(id, .init([]), on: office.today)))
    }
    #expect(throws: Refusal.lecture(.unknownReference(ID<Enterprise>(99).ref))) {
      try office.apply(.policy(.hold(id, .init([ID(99)]), on: office.today)))
    }
  }

  /// What a lecture cannot be, and what is said of it.
  private static let impossible: [(LectureSession, LectureRefusal, String)] = [
    (.test(in: []), .townMissing, "请写在哪个镇街讲"),
    (.test([]), .topicMissing, "请选宣讲项"),
    (.test(of: []), .unitMissing, "请选由哪个单位来讲"),
    (.test([1, 2, 3, 4, 5]), .tooManyTopics(5), "一场最多 4 项，这里有 5 项，请分成两场（C10）"),
    (
      .test(of: [.industry, .education, .daxi]), .tooManyUnits(3),
      "一场最多 2 个单位，这里有 3 个，请分成两场（C10）"
    ),
    (
      .test([2]), .notTheirTopic(ID(2), [.education]),
      "Z02 政策2 由教育局宣讲，请加上这个单位或去掉这一项"
    ),
    (.test([9]), .unknownReference(ID<PolicyTopic>(9).ref), "没有 Z09，请核对"),
    (.test(on: .epoch), .dayMissing, "请写宣讲日期"),
    (
      .test(on: .iso("2018-06-06")), .dayPassed(.iso("2018-06-06")),
      "2018年6月6日 周三已经过去，请排在今天或以后"
    ),
    (
      .test(on: .iso("2018-06-18")), .dayOff(.iso("2018-06-18"), next: .iso("2018-06-19")),
      "2018年6月18日 周一不上班，最近的工作日是2018年6月19日 周二（C10）"
    ),
  ]

  @Test(arguments: impossible.indices)
  mutating func `what a lecture cannot be is said with the way out`(place: Int) throws {
    let (draft, refusal, words) = Self.impossible[place]
    #expect(throws: Refusal.lecture(refusal)) { try office.plan(draft) }
    #expect(refusal.phrase(in: office.workspace).zh == words)
  }

  @Test mutating func `a topic whose unit is gone needs another one first`() throws {
    try office.apply(
      .registry(.unit(.edit(.education, [FieldEdit(.isRetired, from: "否", to: "是")]))))
    #expect(throws: Refusal.lecture(.topicWithoutUnit(ID(2)))) {
      try office.plan(.test([2], of: [.industry]))
    }
    #expect(throws: Refusal.lecture(.unitRetired(.education))) {
      try office.plan(.test([2], of: [.education]))
    }
  }

  @Test mutating func `nobody came before the day it was fixed for`() throws {
    let id = try office.plan(.test())
    try office.apply(.policy(.fix([id])), by: .head)
    let day = session(id).on
    office.today = day.adding(days: 2)
    let refusal = LectureRefusal.beforeItsDay(day)
    #expect(throws: Refusal.lecture(refusal)) {
      try office.apply(.policy(.hold(id, .init([.frost]), on: day.adding(days: -1))))
    }
    #expect(refusal.phrase(in: office.workspace).zh.hasSuffix("出席日期不能早于它；请填那天或以后的日期（C10）"))
    try office.apply(.policy(.hold(id, .init([.frost]), on: day)))
  }

  @Test mutating func `nobody lectures or listens in two places at once`() throws {
    let id = try office.plan(.test())
    #expect(throws: Refusal.lecture(.unitTaken(.industry, by: id))) {
      try office.plan(.test([3], in: [.zeguo]))
    }
    #expect(throws: Refusal.lecture(.townTaken(.daxi, by: id))) {
      try office.plan(.test([2], of: [.education]))
    }
    try office.plan(.test([2], of: [.education], .afternoon))
    try office.apply(.policy(.cancel(id, reason: "台风", on: office.today)))
    try office.plan(.test([3], in: [.zeguo]))
    let words = Refusal.lecture(.unitTaken(.industry, by: id)).phrase(in: office.workspace)
    #expect(words.zh == "D01 经信局 2018年6月8日 周五上午已有宣讲 XJ0001 大溪，请换半天（C10）")
  }

  @Test mutating func `a fixed lecture is moved by the head, its venue by anybody`() throws {
    let id = try office.plan(.test())
    try office.apply(.policy(.fix([id])), by: .head)
    try office.apply(.policy(.edit(id, [FieldEdit(.venue, from: "", to: "三楼会议室")])))
    #expect(session(id).venue == "三楼会议室")
    let move = FieldEdit(LectureSession.Field.on, from: "2018-06-08", to: "2018-06-11")
    #expect(throws: Refusal.permission(.needsRole([.head]))) {
      try office.apply(.policy(.edit(id, [move])))
    }
    try office.apply(.policy(.edit(id, [move])), by: .head)
    #expect(session(id).on == .iso("2018-06-11"))
  }

  @Test mutating func `what the head fixed he alone takes back`() throws {
    let id = try office.plan(.test())
    let touches = try office.apply(.policy(.fix([id])), by: .head)
    #expect(throws: Refusal.permission(.needsRole([.head]))) {
      try office.apply(.undo(touches, reason: "改期"))
    }
    try office.apply(.undo(touches, reason: "改期"), by: .head)
    #expect(session(id).state == .planned)
  }

  @Test mutating func `other topics or towns are of interest to others`() throws {
    let id = try office.plan(.test())
    try office.apply(.policy(.edit(id, [FieldEdit(.towns, from: "D03", to: "D04")])))
    #expect(session(id).invited == [.rain])
  }

  @Test mutating func `a proposal is written down whole or not at all`() throws {
    #expect(throws: Refusal.row(2, .lecture(.topicMissing))) {
      try office.apply(.policy(.plan([.test(), .test([])])))
    }
    #expect(office.workspace.lectures.count == 0)
  }

  @Test mutating func `what was called off comes back where its place is still free`() throws {
    let id = try office.plan(.test())
    let touches = try office.apply(.policy(.cancel(id, reason: "台风", on: office.today)))
    let other = try office.plan(.test())
    #expect(throws: Refusal.lecture(.unitTaken(.industry, by: other))) {
      try office.apply(.undo(touches, reason: "照常"))
    }
  }
}
