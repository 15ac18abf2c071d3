import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What a coordinator does all day takes few keys, every one of them counted.
struct KeyCountTests {
  @Test func `12 new problems go to 6 units by numbered letters in under 60 keys`() throws {
    var desk = CountedDesk(Desk(80, 24, of: try Self.twelveProblems().entities, view: nil))
    desk.press(.enter)
    desk.sees("批量分办", "已定 0/12")
    for _ in 0..<4 { desk.press(.enter) }
    // Two units answer for it, and none of them had such a matter yet: the second is taken.
    desk.sees("人社局", "人才办")
    #expect(desk.caretIsIn("leadUnit"))
    desk.press(.down, .enter, .enter)
    desk.press(.enter, .enter, .enter)
    // The same enterprise had another of that category.
    desk.sees("查重：是不是同一件事")
    desk.press(.enter, .enter, .enter)
    // No word says what it is: its category brings the unit with it.
    desk.press(.enter, .enter)
    #expect(desk.caretIsIn("category"))
    desk.press("1", "3", .enter, .enter)
    desk.sees("已定 11/12")
    // A wrong guess is put right, and the unit follows.
    desk.press("e", "0", "6", .escape, .enter)
    desk.sees("交办：12 件 → 6 个单位 6 份", "住建局  3 件  交办〔2018〕1号")
    desk.press("y")
    #expect(desk.keys < 60)
    try letters(desk.desk.session.workspace)
  }

  private func letters(_ workspace: Workspace) throws {
    let sent = workspace.dispatches.all
    #expect(sent.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(
      sent.map { workspace.name(of: $0.unit.ref) } == [
        "住建局", "人社局", "教育局", "人才办", "环保局", "经信局",
      ])
    #expect(sent.map(\.issues.count) == [3, 1, 1, 1, 3, 3])
    #expect(workspace.issues.all.allSatisfy { $0.state == .dispatched })
  }

  @Test func `what is triaged already goes out by one key, a letter for each unit`() throws {
    var office = try Self.twelveProblems()
    let issues = office.workspace.issues.all.map(\.id)
    let units: [ID<Unit>] = [ID(5), ID(6), ID(7)]
    for (place, issue) in issues.enumerated() {
      try office.triage(issue, to: units[place % 3])
    }
    var desk = CountedDesk(Desk(80, 24, of: office.entities, view: nil))
    desk.press(.enter)
    desk.sees("批量交办", "12 件 3 份")
    desk.press(.enter)
    #expect(desk.keys == 2)
    desk.sees("已发出 交办〔2018〕1至3号")
    #expect(desk.desk.session.workspace.dispatches.all.map(\.issues.count) == [4, 4, 4])
  }

  @Test func `one paper letter answers five issues in one form`() throws {
    var office = try Self.twelveProblems()
    let issues = office.workspace.issues.all.prefix(5).map(\.id)
    for issue in issues { try office.triage(issue, to: .industry) }
    try office.apply(.issue(.dispatch(issues, .init(), on: office.today)))
    var desk = CountedDesk(Desk(80, 24, of: office.entities))
    desk.press("i")
    desk.sees("经信局")
    desk.press(.enter)
    desk.sees("经信局在办的 5 件")
    desk.writes("经信函〔2018〕9号")
    desk.press(.tab)
    for _ in issues {
      desk.press(.tab, .right, .tab)
      desk.writes("已安排")
    }
    desk.press(.control("s"))
    #expect(desk.keys <= 19)
    let workspace = desk.desk.session.workspace
    #expect(issues.allSatisfy { workspace[$0]?.state == .replied })
    #expect(workspace.replies.all.map(\.document) == Array(repeating: "经信函〔2018〕9号", count: 5))
    #expect(workspace.replies.all.allSatisfy { $0.text == "已安排" && $0.result == .solved })
    #expect(desk.desk.session.workbench.undo.done.count == 1)
  }
}

// MARK: - The office

extension KeyCountTests {
  /// A young office, where nothing was decided yet that could be a model.
  static func twelveProblems() throws -> TestOffice {
    var office = try TestOffice()
    for (name, categories) in units {
      var unit = Unit.named(name, short: name, .department)
      unit.categories = categories
      try office.apply(.registry(.unit(.add(unit))), by: .head)
    }
    for place in 0..<12 {
      let enterprise = Enterprise.named("第\(place + 1)铸造有限公司", town: .daxi)
      try office.apply(.registry(.enterprise(.add(enterprise))), by: .head)
    }
    for (place, problem) in problems.enumerated() {
      // The seventh and the eighth are told by one enterprise.
      try office.register(problem, of: ID<Enterprise>(place == 7 ? 10 : 4 + place).ref)
    }
    return office
  }

  private static let units: [(String, [String])] = [
    ("人社局", ["01", "02"]), ("人才办", ["01"]), ("住建局", ["09", "11"]), ("环保局", ["13"]),
  ]

  private static let problems = [
    "厂区门口道路破损", "车间普工招聘困难", "员工子女入学名额不足", "引进的博士留不住",
    "天然气管道接入", "夜间路灯不亮", "污水纳管接口", "环评批复进度", "变压器增容排队", "宿舍太吵",
    "供电线路迁改", "桥那头的二期何时动工",
  ]
}

extension TestOffice {
  /// Triaged as a matter of schooling to a unit that is not the one for it.
  fileprivate mutating func triage(_ issue: ID<Domain.Issue>, to unit: ID<Unit>) throws {
    try step(.schooling(to: unit), issue)
  }
}

/// A desk at which every key is counted, but for texts that only the person can know.
struct CountedDesk {
  private(set) var desk: Desk
  private(set) var keys = 0

  init(_ desk: Desk) { self.desk = desk }

  mutating func press(_ pressed: Key...) {
    for key in pressed {
      desk.press(key)
      keys += 1
    }
  }

  /// Writes what nobody else can know.
  mutating func writes(_ text: String) { desk.handle(.text(text)) }

  /// Looks for texts; where one is missing, tells the whole screen.
  func sees(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    for text in texts where !desk.screen.contains(text) {
      Testing.Issue.record("no \(text) on\n\(desk.screen)", sourceLocation: sourceLocation)
    }
  }

  /// Whether 批量分办 waits for this field of the row in hand.
  func caretIsIn(_ key: String) -> Bool {
    let run = desk.session.workbench.top as? BatchTriage
    return run.map { $0.isChanging && $0.rows[$0.current].form.focused?.key == key } ?? false
  }
}
