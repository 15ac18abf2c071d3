import TestSupport
import Testing

extension EndToEnd {
  /// What is done every day takes few keys: each that is sent to the built program is counted.
  struct KeyCountJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a registered issue is triaged in at most 8 keys, whatever is known of it`(
      says: Tongue
    ) throws {
      let place = try Workplace.threeNew()
      let hand = CountingHand(
        try place.openLists(in: says, rows: 24, columns: 80).press(.tab).sees("车间太吵"))
      // All of it is proposed; the unit is wanted; only what it is about is known to the person.
      for (issue, missing) in [("W2018-0001", 0), ("W2018-0002", 1), ("W2018-0003", 4)] {
        hand.keys = 0
        hand.press(.character("t"), sees: issue, says("可以做", "Can be done"))
        if missing > 0 {
          hand.press(.control("s"), sees: says("有 \(missing) 处要改", "\(missing) to mend"))
        }
        if missing > 1 {
          hand.types("13", sees: says("▌环保", "▌environment"))
          hand.press(.control("s"), sees: says("有 1 处要改", "1 to mend"))
        }
        if missing > 0 { hand.types("zj", sees: "▌住建局") }
        hand.press(.control("s"), sees: says("已记录 \(issue)", "recorded \(issue)"))
        #expect(hand.keys <= 8, "\(issue)")
        hand.session.press(.down)
      }
      hand.session.leaves(in: says)
      for number in 1...3 {
        #expect(try place.deeds(of: "W2018-000\(number)").last == "issue.triage")
      }
    }

    @Test(arguments: Tongue.allCases)
    func `a commissioner logs a plain visit in at most 12 keys, from the shell and back to it`(
      says: Tongue
    ) throws {
      let place = try Workplace.scenario()
      let hand = CountingHand(
        try place.open("--as", "赵甲", "--lang", says.rawValue, rows: 24, columns: 80)
          .sees("Q0001 霜降压缩机"))
      hand.press(.character("w"), sees: says("记走访 Q0001", "Log a visit Q0001"))
      hand.session.types("订单充足").sees("订单充足")
      hand.press(.tab)
      hand.session.types("缺普工").sees("缺普工")
      hand.press(.tab)
      hand.session.types("请帮着招工").sees("请帮着招工")
      hand.press(.control("s"), sees: says("没有登记成问题", "is no issue yet"))
      hand.press(.character("n"), sees: says("已记走访 V00001", "visit V00001 recorded"))
      hand.press(.character("q"), sees: says("离开留驻工作台？", "Leave the workbench?"))
      hand.press(.character("y"))
      hand.session.ends()
      #expect(hand.keys <= 12)
      try place.tells("visit", "V00001", "订单充足", "缺普工", "请帮着招工", "Q0001", "P002")
    }
  }
}

/// Whose every key is counted, but for texts that nobody else can know.
private final class CountingHand {
  let session: ScreenSession
  var keys = 0

  init(_ session: ScreenSession) { self.session = session }

  func press(
    _ key: Key, sees texts: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    keys += 1
    session.press(key)
    for text in texts { session.sees(text, sourceLocation: sourceLocation) }
  }

  /// Letters that look for something count one by one.
  func types(
    _ letters: String, sees text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    keys += letters.count
    for letter in letters { session.types(String(letter)) }
    session.sees(text, sourceLocation: sourceLocation)
  }
}

extension Workplace {
  /// Of the first it is known what it is and who answers for that, of the second what, of the third
  /// nothing.
  fileprivate static func threeNew() throws -> Workplace {
    let place = try office()
    try place.does("unit", "add", "--name", "住建局", "--type", "department")
    for title in ["储油设施改建手续补办", "厂区门口道路破损", "车间太吵"] {
      try place.does(
        "issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "企业来电")
    }
    return place
  }
}
