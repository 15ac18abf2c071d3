import TestSupport
import Testing

@testable import Domain

/// What is read while the screen is projected (C14).
@Suite struct VeilTests {
  private var office: TestOffice
  private let issue = ID<Domain.Issue>(year: 2018, 1)

  init() throws {
    office = try TestOffice()
    try office.edit(.frost, .contacts, from: "", to: "王辛 厂长 138-0000-1234\n李庚 0576-86123456")
    try office.edit(.frost, .remarks, from: "", to: "找王辛，电话86123456，微信wang_xin88")
    var one = Domain.Issue()
    (one.id, one.title, one.objects) = (issue, "王辛来电13800001234", [ID<Enterprise>.frost.ref])
    one.registeredOn = office.today
    office.workspace.load(one.any)
    office.workspace.veil = office.workspace.freshVeil
  }

  private var frost: Enterprise { office.workspace[.frost] ?? Enterprise() }

  @Test func `contacts keep a surname and what tells two numbers apart`() {
    #expect(
      frost.text(.contacts) == "王* 厂长 138****1234\n李* 0576-****56")
    #expect(frost.remarks == "找王*，电话****56，微信w****")
    #expect(office.workspace.name(of: issue.ref) == "王*来电138****1234")
    #expect(office.workspace.enterprises.live.first { $0.id == .frost } == frost)
  }

  @Test func `the enterprise itself, the staff and their work are named`() {
    #expect(frost.name == "霜降压缩机股份有限公司")
    #expect(office.workspace.name(of: ID<Person>.commissioner.ref) == "孙丙")
  }

  @Test mutating func `taken away it hides nothing`() {
    office.workspace.veil = nil
    #expect(frost.text(.contacts).contains("138-0000-1234"))
    #expect(office.workspace.name(of: issue.ref) == "王辛来电13800001234")
  }

  @Test mutating func `what is decided under it is decided on what is behind`() throws {
    let contacts = office.workspace.withoutVeil { $0[.frost]?.text(.contacts) }
    #expect(contacts == "王辛 厂长 138-0000-1234\n李庚 0576-86123456")
    #expect(office.workspace.veil != nil)
  }

  @Test mutating func `an issue marked as confidential says nothing, nor does its file`() throws {
    var one = try #require(office.workspace.withoutVeil { $0[issue] })
    one.confidentiality = .commercial
    var note = Note()
    (note.id, note.issue, note.text) = (ID(1), issue, "拟外迁")
    office.workspace.load(one.any)
    office.workspace.load(note.any)
    office.workspace.veil = office.workspace.withoutVeil { $0.freshVeil }
    #expect(office.workspace.name(of: issue.ref) == "【已隐】")
    #expect(office.workspace[ID<Note>(1)]?.text == "【已隐】")
  }

  @Test(arguments: ["外移倾向企业挽留", "霜降压缩机拟外迁", "去霜降压缩机挽留", "rc0001号情况"])
  mutating func
    `what somebody called a meeting or an item says nothing where it says who may leave`(
      text: String
    ) throws
  {
    var meeting = Meeting()
    (meeting.id, meeting.kind, meeting.topic) = (ID(1), .leadingGroup, text)
    var item = MeetingItem()
    (item.id, item.meeting, item.topic, item.opinion) = (ID(1), ID(1), text, text)
    office.workspace.load(meeting.any)
    office.workspace.load(item.any)
    let shown = try #require(office.workspace[ID<MeetingItem>(1)])
    #expect(office.workspace.phrase(of: shown) == Phrase(verbatim: "【已隐】"))
    #expect(shown.opinion == "【已隐】")
    #expect(office.workspace.name(of: ID<Meeting>(1).ref) == "【已隐】")
  }

  @Test mutating func `a power line may be moved and a workshop leave its yard`() throws {
    var one = try #require(office.workspace.withoutVeil { $0[issue] })
    one.title = "高压线外面的老厂房搬迁，移走三台行车"
    office.workspace.load(one.any)
    #expect(office.workspace[issue]?.title == one.title)
  }

  @Test(arguments: ["王辛", "1234", "13800001234", "86123456", "wang_xin88"])
  mutating func `what is hidden is not found`(text: String) throws {
    let query = try Query<Enterprise.Asked>(parsing: text, today: office.today)
    office.workspace.eyes = office.workspace.eyes(of: try head())
    var listing = Listing<Enterprise>()
    #expect(listing.rows(matching: query, in: office.workspace, on: office.today).isEmpty)
    office.workspace.veil = nil
    office.workspace.eyes = office.workspace.eyes(of: try head())
    let isSearched = ["王辛", "1234", "13800001234", "86123456"].contains(text)
    let found = listing.rows(matching: query, in: office.workspace, on: office.today)
    #expect(found == (isSearched ? [.frost] : []))
  }

  @Test mutating func `what is hidden is not found by one digit after the other either`() throws {
    office.workspace.eyes = office.workspace.eyes(of: try head())
    var listing = Listing<Enterprise>()
    for text in ["霜", "大溪 1", "大溪 12", "1", "12", "13", "138", "1380", "王", "王辛"] {
      let isShown = ["霜", "大溪 1", "1", "王"].contains(text)
      try expect(&listing, finds: isShown ? [.frost] : [], by: text)
    }
  }

  @Test mutating func `a list that was asked is asked anew when the veil is lifted or laid again`()
    throws
  {
    var listing = Listing<Issue>()
    try expect(&listing, finds: [issue], by: "王")
    try expect(&listing, finds: [], by: "王辛")
    let veil = office.workspace.veil
    office.workspace.veil = nil
    try expect(&listing, finds: [issue], by: "王辛")
    office.workspace.veil = veil
    try expect(&listing, finds: [], by: "王辛")
  }

  @Test mutating func `a row that changed is found by its new words, and still not by its number`()
    throws
  {
    var listing = Listing<Issue>()
    try expect(&listing, finds: [issue], by: "王")
    try expect(&listing, finds: [], by: "闻")
    listing.refresh([try retitle("闻人竹来电13900005678")], in: office.workspace)
    try expect(&listing, finds: [issue], by: "闻人竹")
    try expect(&listing, finds: [issue], by: "139")
    try expect(&listing, finds: [], by: "13900")
    try expect(&listing, finds: [], by: "王")
  }

  /// The row itself did not change.
  @Test mutating func `who becomes a contact is no longer found in what was written before`() throws
  {
    _ = try retitle("闻人竹来电")
    var listing = Listing<Issue>()
    try expect(&listing, finds: [issue], by: "闻人竹")
    var rain = try #require(office.workspace.withoutVeil { $0[ID<Enterprise>.rain] })
    rain.contacts = [Contact(name: "闻人竹")]
    office.workspace.load(rain.any)
    office.workspace.veil = office.workspace.withoutVeil { $0.freshVeil }
    try expect(&listing, finds: [], by: "闻人竹")
    try expect(&listing, finds: [issue], by: "来电")
  }

  private func expect<Row: Findable>(
    _ listing: inout Listing<Row>, finds rows: [ID<Row>], by text: String
  ) throws {
    let query = try Query<Row.Asked>(parsing: text, today: office.today)
    let found = listing.rows(matching: query, in: office.workspace, on: office.today)
    #expect(found == rows, "\(text)")
  }

  private mutating func retitle(_ title: String) throws -> Touch {
    var one = try #require(office.workspace.withoutVeil { $0[issue] })
    let before = one.any
    one.title = title
    office.workspace.load(one.any)
    return Touch(before: before, after: one.any)
  }

  private func head() throws -> Actor {
    Actor(try #require(office.workspace[ID<Person>.head]), at: office.now)
  }

  @Test mutating func `what was read through it cannot be written back`() throws {
    let seen = frost
    try office.workspace.withoutVeil { (workspace) throws(Refusal) in
      let before = workspace[.frost]?.any
      let touches = try workspace.transaction { (workspace) throws(Refusal) in
        workspace.put(seen)
      }
      #expect(touches.count == 1)
      #expect(throws: Refusal.masksWritten) { try workspace.requireNoNewMasks(in: touches) }
      #expect(workspace[.frost]?.any == before)
    }
  }

  @Test mutating func `a mask chosen for a typed number is kept, one that was read is not`() throws
  {
    let touch = try retitle("厂长 138****1234")
    let chosen = ["138****1234"]
    try office.workspace.requireNoNewMasks(in: [touch], but: chosen)
    let other = try retitle("厂长 138****1234，王*")
    let refused = [Touch(before: touch.before, after: other.after)]
    #expect(throws: Refusal.masksWritten) {
      try office.workspace.requireNoNewMasks(in: refused, but: chosen)
    }
  }

  @Test func `what must not stand in its place says why in both languages`() {
    Refusal.masksWritten.phrase(in: office.workspace).expectBothLanguages()
  }
}
