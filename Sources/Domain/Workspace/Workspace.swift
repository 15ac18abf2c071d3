/// Everything the office knows, folded from the recorded changes (C0).
///
/// Owned once, by whoever runs the loop or the command. Read freely; changed only by
/// `apply(_:by:at:)`, and by a storage that loads what was recorded.
package struct Workspace: Sendable {
  package internal(set) var offices = Table<Office>()
  package internal(set) var enterprises = Table<Enterprise>()
  package internal(set) var parks = Table<Park>()
  package internal(set) var sites = Table<OldSite>()
  package internal(set) var projects = Table<Project>()
  package internal(set) var units = Table<Unit>()
  package internal(set) var people = Table<Person>()
  package internal(set) var pairings = Table<Pairing>()
  package internal(set) var visits = Table<Visit>()
  package internal(set) var issues = Table<Issue>()
  package internal(set) var steps = Table<Step>()
  package internal(set) var replies = Table<Reply>()
  package internal(set) var callbacks = Table<Callback>()
  package internal(set) var dispatches = Table<DispatchDoc>()
  package internal(set) var measures = Table<Measure>()
  package internal(set) var extensions = Table<Extension>()
  package internal(set) var returns = Table<ReturnRequest>()
  package internal(set) var meetings = Table<Meeting>()
  package internal(set) var decisions = Table<Decision>()
  package internal(set) var meetingItems = Table<MeetingItem>()
  package internal(set) var overrides = Table<Override>()
  package internal(set) var notes = Table<Note>()
  package internal(set) var proposals = Table<Proposal>()
  package internal(set) var figures = Table<ReportedFigure>()
  package internal(set) var ownCategories = Table<Category>()
  package internal(set) var calendarYears = Table<CalendarYear>()
  package internal(set) var slaVersions = Table<SLAVersion>()
  package internal(set) var thresholdVersions = Table<Thresholds>()
  package internal(set) var ownCodeWords = Table<CodeWord>()
  package internal(set) var filters = Table<SavedFilter>()
  package internal(set) var settingDrafts = Table<SettingDraft>()
  /// What issues are counted by, retired ones included (C2).
  package internal(set) var categories = Category.shipped
  /// The words that speak for each of them (C9).
  package internal(set) var lexicon = Lexicon.shipped
  /// The answers of the lists the office keeps itself, retired ones included (C2).
  package internal(set) var codeWords = CodeWord.shipped
  package internal(set) var classes = Table<CommonClass>()
  package internal(set) var countermeasures = Table<Countermeasure>()
  package internal(set) var notSame = Table<NotSame>()
  package internal(set) var notCommon = Table<NotCommon>()
  package internal(set) var projectMonthlies = Table<ProjectMonthly>()
  package internal(set) var projectPlans = Table<ProjectPlan>()
  package internal(set) var retentions = Table<RetentionCase>()
  package internal(set) var briefs = Table<Brief>()
  package internal(set) var cards = Table<Card>()
  package internal(set) var excuses = Table<Excuse>()
  package internal(set) var demands = Table<Demand>()
  package internal(set) var events = Table<TalentEvent>()
  package internal(set) var schoolPlaces = Table<SchoolPlace>()
  package internal(set) var campaignMeasures = Table<CampaignMeasure>()
  package internal(set) var outputs = Table<CampaignOutput>()
  package internal(set) var campaignRounds = Table<CampaignRound>()
  package internal(set) var feedbacks = Table<Feedback>()
  package internal(set) var approvals = Table<Approval>()
  package internal(set) var approvalSteps = Table<ApprovalStep>()
  package internal(set) var topics = Table<PolicyTopic>()
  package internal(set) var policyForms = Table<PolicyForm>()
  package internal(set) var lectures = Table<LectureSession>()
  package internal(set) var rosters = Table<DutyRoster>()
  package internal(set) var dutyCalls = Table<DutyCall>()
  package internal(set) var outreach = Table<OutreachCall>()
  package internal(set) var listExports = Table<ListExport>()
  /// Which days count as working days for the rules that ask (C5).
  package internal(set) var calendar = WorkCalendar.china2018 {
    didSet { standings = Standings() }
  }
  /// The versions of the deadlines, the oldest first; an issue keeps the one it was registered
  /// under (C5).
  package internal(set) var slas = [SLA.first] {
    didSet { standings = Standings() }
  }
  /// From when on what is worth a look, the oldest version first (C7, C8, C9).
  package internal(set) var thresholds = Thresholds.shipped
  /// What whoever looks may know; everything is named and found accordingly.
  package var eyes = Eyes.all
  /// Lies over every table while the screen is projected (C14).
  package var veil: Veil? {
    didSet { if veil != oldValue { coverTables() } }
  }
  /// Those who are called as they were when a paper was numbered (C17).
  var calledThen: [EntityRef: KeptName] = [:]
  private var links = Links()
  private var naming = Naming()
  var standings = Standings()
  private var touches: [Touch] = []

  package init() {}

  package subscript<Row: Entity>(id: ID<Row>) -> Row? { self[keyPath: Row.table][id] }

  /// The entities of one kind that belong to `owner` and count, in the order of their ids.
  package func members<Row: Entity>(_: Row.Type, of owner: EntityRef) -> [Row] {
    links.members(of: owner, kind: Row.kind).compactMap { ref in
      self[keyPath: Row.table][ID(ref)].flatMap { $0.struck == nil ? $0 : nil }
    }
  }

  /// The newest of them that is as asked.
  package func lastMember<Row: Entity>(
    _: Row.Type, of owner: EntityRef, where isIt: (Row) -> Bool = { _ in true }
  ) -> Row? {
    for ref in links.members(of: owner, kind: Row.kind).reversed() {
      let row = self[keyPath: Row.table][ID(ref)]
      if let row, row.struck == nil, isIt(row) { return row }
    }
    return nil
  }

  /// Where they stand in their table, for whoever reads single fields of them.
  func places<Row: Entity>(_: Row.Type, of owner: EntityRef) -> [Int] {
    let members = links.members(of: owner, kind: Row.kind)
    var places: [Int] = []
    places.reserveCapacity(members.count)
    for member in members {
      if let place = self[keyPath: Row.table].livePlace(of: ID(member)) { places.append(place) }
    }
    return places
  }

  /// Where the first of them stands that is as asked.
  func firstPlace<Row: Entity>(
    _: Row.Type, of owner: EntityRef, where isIt: (Int) -> Bool
  ) -> Int? {
    for ref in links.members(of: owner, kind: Row.kind) {
      if let place = self[keyPath: Row.table].livePlace(of: ID(ref)), isIt(place) { return place }
    }
    return nil
  }
}

extension Workspace {
  /// Everything that belongs to `owner` and counts, whatever its kind.
  func dependents(of owner: EntityRef) -> [EntityRef] {
    EntityKind.allCases.flatMap { links.members(of: owner, kind: $0) }
      .filter { entity($0)?.struck == nil }
  }

  /// The entries that bear a name or code and count.
  package func bearers(of key: EntryKey) -> [EntityRef] {
    naming.bearers(of: key).filter { entity($0)?.struck == nil }
  }
}

// MARK: - Projecting

extension Workspace {
  private mutating func coverTables() {
    for kind in EntityKind.allCases { cover(kind.type) }
  }

  private mutating func cover<Row: Entity>(_: Row.Type) {
    self[keyPath: Row.table].veil = veil
  }
}

// MARK: - Changing

extension Workspace {
  /// Runs `decide`; when it throws, everything it had touched is as before.
  ///
  /// Returns each touched entity once, in the order first touched.
  package mutating func transaction(
    _ decide: (inout Workspace) throws(Refusal) -> Void
  ) throws(Refusal) -> [Touch] {
    touches = []
    do {
      try decide(&self)
    } catch {
      takeBack(touches)
      touches = []
      throw error
    }
    defer { touches = [] }
    return Touch.merged(touches)
  }

  /// Puts everything back as it was before `touches`: the change was refused or could not be saved.
  package mutating func takeBack(_ touches: [Touch]) {
    for touch in touches.reversed() { takeBack(touch.after.value, to: touch.before?.value) }
  }

  /// Takes in an entity as it was recorded; no rule is run, so history stays valid when rules change.
  package mutating func load(_ entity: AnyEntity) { entity.value.load(into: &self) }

  /// Records an entity as changed by the decision that is running.
  mutating func put<Row: Entity>(_ row: Row) {
    let before = replace(row)
    touches.append(Touch(before: before?.any, after: row.any))
  }

  @discardableResult
  fileprivate mutating func replace<Row: Entity>(_ row: Row) -> Row? {
    let before = self[keyPath: Row.table].put(row)
    links.replace(before, with: row)
    naming.replace(before, with: row)
    forgetStanding(of: before)
    forgetStanding(of: row)
    settle(Row.kind)
    return before
  }

  /// The members of a class have their time by it (C5).
  private mutating func forgetStanding<Row: Entity>(of row: Row?) {
    standings.forget(row)
    guard let row, Row.kind == .commonClass else { return }
    for issue in members(Issue.self, of: row.ref) { standings.forget(issue) }
  }

  private mutating func takeBack<Row: Entity>(_ row: Row, to before: (any Entity)?) {
    let before = before as? Row
    links.replace(row, with: before)
    naming.replace(row, with: before)
    forgetStanding(of: row)
    forgetStanding(of: before)
    if let before {
      self[keyPath: Row.table].put(before)
    } else {
      self[keyPath: Row.table].takeBack(row.id)
    }
    settle(Row.kind)
  }
}

extension Entity {
  package func load(into workspace: inout Workspace) { workspace.replace(self) }
}

extension Touch {
  /// One touch for each entity: its state before the first and after the last of `touches`.
  static func merged(_ touches: [Touch]) -> [Touch] {
    // Most actions touch one.
    if touches.count == 1 { return touches[0].isChange ? touches : [] }
    var places: [EntityRef: Int] = [:]
    var merged: [Touch] = []
    for touch in touches {
      if let place = places[touch.after.ref] {
        merged[place] = Touch(before: merged[place].before, after: touch.after)
      } else {
        places[touch.after.ref] = merged.count
        merged.append(touch)
      }
    }
    return merged.filter(\.isChange)
  }

  private var isChange: Bool {
    guard let before else { return true }
    return before != after
  }
}
