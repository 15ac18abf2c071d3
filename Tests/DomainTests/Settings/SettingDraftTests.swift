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

/// The guards of the change itself, and those of a draft.
struct SettingDraftGuardTests {
  private static let renamed = SettingDraftTests.changes[0]

  @Test func `what the change would be refused for, the draft is refused for`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let used = SettingsRefusal.categoryInUse(ID(3), issues: [issue], units: [.education])
    #expect(throws: Refusal.settings(used)) {
      try office.prepare(
        .category(.edit(ID(3), [FieldEdit(.retiredOn, from: "", to: "2018-07-01")])))
    }
    var late = office.workspace.nextSLAVersion(from: .iso("2018-06-01"))
    late.name = "SLA-2"
    #expect(throws: Refusal.settings(.beginsInThePast(.iso("2018-06-01")))) {
      try office.prepare(.sla(.add(late)))
    }
  }

  @Test func `it is asked again on the day it is confirmed, and what is refused then stays`() throws
  {
    var office = try TestOffice()
    try office.prepare(.sla(.add(office.workspace.nextSLAVersion(from: .iso("2018-06-08")))))
    office.today = .iso("2018-06-11")
    #expect(throws: Refusal.settings(.beginsInThePast(.iso("2018-06-08")))) {
      try office.confirm()
    }
    #expect(office.workspace.openSettingDrafts.count == 1)
    #expect(office.workspace.slaVersions.count == 0)
  }

  @Test func `what somebody else changed meanwhile is told, and nothing is overwritten`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    try office.set(ID(13), .name, to: "环境", as: SettingsChange.category)
    let conflict = FieldConflict(
      field: Category.Field.name.phrase, base: "环保", mine: "生态环境", theirs: "环境")
    #expect(throws: Refusal.settings(.draftOvertaken(ID(1), [conflict]))) { try office.confirm() }
    #expect(office.workspace.category("13")?.name == "环境")
    #expect(office.workspace.openSettingDrafts.count == 1)
  }

  @Test func `what others changed in other fields stays`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    try office.set(ID(13), .english, to: "ecology", as: SettingsChange.category)
    try office.confirm()
    let category = try #require(office.workspace.category("13"))
    #expect(category.name == "生态环境" && category.english == "ecology")
  }

  @Test func `a setting, and a new one of one name, has one draft at a time`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    #expect(throws: Refusal.settings(.draftOpen(ID(1)))) {
      try office.prepare(Self.renamed, by: .otherCoordinator)
    }
    try office.prepare(.category(.add(.named("用电保障"))))
    #expect(throws: Refusal.settings(.draftOpen(ID(2)))) {
      try office.prepare(.category(.add(.named("用电保障"))))
    }
    try office.prepare(.category(.add(.named("物流运输"))))
    #expect(office.workspace.openSettingDrafts.count == 3)
  }

  @Test func `a draft that was declined leaves its reason, and makes room for the next`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    #expect(throws: Refusal.settings(.declinedWithoutReason)) { try office.decline(reason: " ") }
    try office.decline(reason: "等机构改革")
    let answer = HeadAnswer(isConfirmed: false, by: .head, on: .thursday, reason: "等机构改革")
    #expect(office.workspace[ID<SettingDraft>(1)]?.answer == answer)
    #expect(throws: Refusal.settings(.draftAnswered(ID(1), answer))) { try office.confirm() }
    try office.prepare(Self.renamed)
    #expect(office.workspace.openSettingDrafts.map(\.id) == [ID(2)])
  }

  @Test func `whoever made it withdraws it, and nobody else`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    #expect(throws: Refusal.settings(.draftNotYours(ID(1), by: .coordinator))) {
      try office.apply(.settings(.withdraw(ID(1))), by: .otherCoordinator)
    }
    try office.apply(.settings(.withdraw(ID(1))))
    #expect(office.workspace.openSettingDrafts == [])
    #expect(throws: Refusal.registry(.unknown(ID<SettingDraft>(1).ref))) { try office.confirm() }
  }

  @Test func `a field of a newer version is never confirmed by halves`() throws {
    var office = try TestOffice()
    var draft = try #require(Self.renamed.draft)
    draft.edits.append(.init(field: "colour", old: "", new: "green"))
    #expect(throws: Refusal.self) { try office.apply(.settings(.prepare(draft))) }
  }
}

/// Taking back.
struct SettingDraftUndoTests {
  private static let renamed = SettingDraftTests.changes[0]

  @Test func `who prepared it takes it back, and brings it again`() throws {
    var office = try TestOffice()
    let made = try office.prepare(Self.renamed)
    let undone = try office.apply(.undo(made, reason: "录错"))
    #expect(office.workspace.openSettingDrafts == [])
    try office.apply(.undo(undone, reason: "重做"))
    #expect(office.workspace.openSettingDrafts.count == 1)
  }

  @Test func `what was confirmed by mistake is as before, and waits again`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    let categories = office.workspace.categories
    let touches = try office.confirm()
    #expect(throws: Refusal.self) { try office.apply(.undo(touches, reason: "录错")) }
    try office.apply(.undo(touches, reason: "看错了"), by: .head)
    #expect(office.workspace.categories == categories)
    #expect(office.workspace.openSettingDrafts.count == 1)
  }

  @Test func `a refusal of the head is not taken back by whoever had asked`() throws {
    var office = try TestOffice()
    try office.prepare(Self.renamed)
    let touches = try office.decline(reason: "不急")
    #expect(throws: Refusal.permission(.needsRole([.head]))) {
      try office.apply(.undo(touches, reason: "再想想"))
    }
    try office.prepare(Self.renamed)
    #expect(throws: Refusal.settings(.draftOpen(ID(2)))) {
      try office.apply(.undo(touches, reason: "再想想"), by: .head)
    }
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

  @discardableResult
  fileprivate mutating func decline(reason: String) throws(Refusal) -> [Touch] {
    try apply(.settings(.answer(ID(1), isConfirmed: false, reason: reason)), by: .head)
  }
}

extension Workspace {
  /// All that is set, and what it comes to.
  fileprivate var settingLists: SettingLists {
    SettingLists(
      own: ownCategories.all.map(\.any) + calendarYears.all.map(\.any)
        + slaVersions.all.map(\.any) + thresholdVersions.all.map(\.any),
      categories: categories, calendar: calendar, slas: slas, thresholds: thresholds)
  }
}

private struct SettingLists: Equatable {
  let own: [AnyEntity]
  let categories: [Domain.Category]
  let calendar: WorkCalendar
  let slas: [SLA]
  let thresholds: [Thresholds]
}
