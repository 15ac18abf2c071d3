import Domain
import TestSupport
import Testing

/// The guards of the change itself, and those of a draft.
struct SettingDraftRulesTests {
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
      Category.Field.name, base: "环保", mine: "生态环境", theirs: "环境")
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

extension TestOffice {
  @discardableResult
  fileprivate mutating func decline(reason: String) throws(Refusal) -> [Touch] {
    try apply(.settings(.answer(ID(1), isConfirmed: false, reason: reason)), by: .head)
  }
}
