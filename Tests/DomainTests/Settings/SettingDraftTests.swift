import Domain
import TestSupport
import Testing

/// What a coordinator prepares of the settings and the head confirms (C16).
struct SettingDraftTests {
  /// One change of each list everybody goes by: of what is there, and of something new.
  static let changes: [SettingsChange] = [
    .category(.edit(ID(13), [FieldEdit(.name, from: "环保", to: "生态环境")])),
    .category(.add(.named("用电保障"))),
    .calendar(.edit(ID(2018), [FieldEdit(.source, from: source, to: "国办发明电〔2017〕12号")])),
    .calendar(.add(newYear)), .sla(.add(deadlines)), .thresholds(.add(thresholds)),
    .codeWord(.edit(ID(2), [FieldEdit(.name, from: "怕增加负担", to: "怕添麻烦")])),
    .codeWord(.add(.concern("怕泄露商业秘密"))),
  ]

  private static let source = CalendarYear.shipped[0].source

  private static var newYear: CalendarYear {
    var year = CalendarYear(2019)
    (year.holidays, year.extraWorkdays) = (
      [DaySpan(.iso("2019-01-01"), .iso("2019-01-01"))], [.iso("2019-02-02")]
    )
    return year
  }

  private static var deadlines: SLAVersion {
    var version = Workspace().nextSLAVersion(from: .iso("2018-07-01"))
    (version.sla.simple.reply, version.sla.complex.firstMeasure) = (4, nil)
    return version
  }

  private static var thresholds: Thresholds {
    var version = Workspace().nextThresholds(from: .iso("2018-06-11"))
    version.classEnterprises = 5
    version[.pairingWeek] = .off
    return version
  }

  @Test(arguments: changes)
  func `what is confirmed is what the head would have changed himself`(
    change: SettingsChange
  ) throws {
    var direct = try TestOffice()
    try direct.apply(.settings(change), by: .head)
    var office = try TestOffice()
    let before = office.workspace.settingLists
    try office.prepare(change)
    #expect(office.workspace.settingLists == before, "nothing goes by it yet")
    try office.confirm()
    #expect(office.workspace.settingLists == direct.workspace.settingLists)
    #expect(office.workspace.settingLists != before)
    #expect(office.workspace.openSettingDrafts == [])
  }

  @Test(arguments: changes)
  func `who only prepares sends a draft, who decides the change itself`(
    change: SettingsChange
  ) throws {
    let office = try TestOffice()
    #expect(change.asked(by: try office.actor(.head)) == change)
    #expect(change.asked(by: try office.actor(.leader)) == change, "and is refused")
    let draft = try #require(change.draft)
    #expect(change.asked(by: try office.actor(.coordinator)) == .prepare(draft))
  }

  @Test func `a filter binds nobody and is nobody's to confirm`() throws {
    let office = try TestOffice()
    let change = SettingsChange.filter(.add(SavedFilter()))
    #expect(change.draft == nil)
    #expect(change.asked(by: try office.actor(.coordinator)) == change)
  }

  @Test(arguments: [
    (ID<Person>.head, true), (.coordinator, true), (.commissioner, false), (.leader, false),
    (.townStaff, false), (.projectOwner, false), (.liaison, false), (.viewer, false),
  ])
  func `coordinators prepare, and the head, and nobody else`(
    person: ID<Person>, may: Bool
  ) throws {
    var office = try TestOffice()
    guard !may else {
      try office.prepare(Self.changes[0], by: person)
      return
    }
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.prepare(Self.changes[0], by: person)
    }
  }

  @Test func `the head alone answers`() throws {
    var office = try TestOffice()
    try office.prepare(Self.changes[0])
    for person in [ID<Person>.coordinator, .otherCoordinator, .leader] {
      #expect(throws: Refusal.permission(.needsRole([.head]))) {
        try office.confirm(by: person)
      }
    }
  }

  @Test func `whoever prepared it does not confirm it while there is another head`() throws {
    var office = try TestOffice()
    try office.prepare(Self.changes[0])
    let grant = FieldEdit(Person.Field.roles, from: "coordinator", to: "head")
    try office.apply(.registry(.person(.edit(.coordinator, [grant]))), by: .head)
    #expect(throws: Refusal.settings(.draftOwn(ID(1)))) { try office.confirm(by: .coordinator) }
    let leaving = FieldEdit(Person.Field.isActive, from: "是", to: "否")
    try office.apply(.registry(.person(.edit(.head, [leaving]))), by: .head)
    try office.confirm(by: .coordinator)
  }

  @Test func `it keeps what differs, as it is to stand there`() throws {
    var office = try TestOffice()
    try office.prepare(
      .category(
        .edit(
          ID(13),
          [
            FieldEdit(.name, from: "环保", to: " 生态环境 "),
            FieldEdit(.english, from: "x", to: "environment"),
          ])
      ))
    let draft = try #require(office.workspace.openSettingDrafts.first)
    #expect(draft.edits == [.init(field: "name", old: "环保", new: "生态环境")])
    #expect(draft.by == .coordinator && draft.on == .thursday)
    try office.confirm()
    try office.prepare(.category(.edit(ID(13), [FieldEdit(.name, from: "环保", to: "生态环境")])))
    #expect(office.workspace.openSettingDrafts == [], "there is nothing to change")
  }
}

/// How it is read.
struct DraftedFieldTests {
  private func read(_ change: SettingsChange) throws -> [String] {
    var office = try TestOffice()
    try office.prepare(change)
    let draft = try #require(office.workspace.openSettingDrafts.first)
    return office.workspace.fields(of: draft).map(\.phrase.zh)
  }

  @Test func `old and new stand side by side, a new version beside the one before`() throws {
    let changes = SettingDraftTests.changes
    #expect(try read(changes[0]) == ["类别名称 环保 → 生态环境"])
    #expect(try read(changes[1]) == ["类别名称 用电保障"])
    #expect(
      try read(changes[4]) == [
        "版本名称 SLA-1 → SLA-2", "开始实行 随程序 → 2018-07-01",
        "依据 许昌、泉州、温州等地公布的办法，未经本办确认 → （空）", "简单：答复 3 → 4", "复杂：首项措施 7 → （空）",
      ])
  }

  @Test func `the head has it on his list, a version by the day it begins`() throws {
    var office = try TestOffice()
    try office.prepare(SettingDraftTests.changes[0])
    try office.prepare(SettingDraftTests.changes[5])
    let items = { (person: ID<Person>) in
      office.workspace.agenda(for: office.workspace[person] ?? Person(), from: .thursday).items
        .filter { $0.task == .confirmSetting }
    }
    #expect(items(.head).map(\.subject) == [ID<SettingDraft>(1).ref, ID<SettingDraft>(2).ref])
    #expect(items(.head).map(\.due) == [.thursday, .iso("2018-06-11")])
    #expect(items(.head).map(\.left) == [0, 2])
    #expect(
      items(.head).map { $0.term(today: .thursday).zh } == ["", "还剩2天"],
      "nothing says by when, and by the 11th")
    #expect(items(.coordinator) == [])
  }
}

extension TestOffice {
  func actor(_ person: ID<Person>) throws -> Actor {
    Actor(try #require(workspace[person]), at: now)
  }

  @discardableResult
  mutating func prepare(
    _ change: SettingsChange, by person: ID<Person> = .coordinator
  ) throws -> [Touch] {
    try apply(.settings(.prepare(try #require(change.draft))), by: person)
  }

  @discardableResult
  mutating func confirm(
    _ id: ID<SettingDraft> = ID(1), by person: ID<Person> = .head
  ) throws(Refusal) -> [Touch] {
    try apply(.settings(.answer(id, isConfirmed: true, reason: "")), by: person)
  }
}

extension Workspace {
  /// All that is set, and what it comes to.
  fileprivate var settingLists: SettingLists {
    SettingLists(
      own: ownCategories.all.map(\.any) + calendarYears.all.map(\.any)
        + slaVersions.all.map(\.any) + thresholdVersions.all.map(\.any)
        + ownCodeWords.all.map(\.any),
      categories: categories, calendar: calendar, slas: slas, thresholds: thresholds,
      codeWords: codeWords)
  }
}

private struct SettingLists: Equatable {
  let own: [AnyEntity]
  let categories: [Domain.Category]
  let calendar: WorkCalendar
  let slas: [SLA]
  let thresholds: [Thresholds]
  let codeWords: [CodeWord]
}
