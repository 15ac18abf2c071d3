/// What issues are counted by; nil stands for those that have none.
package enum IssueGroup: Hashable, Sendable {
  /// By the kind of their primary object.
  case object(EntityKind)
  case town(ID<Unit>?)
  case unit(ID<Unit>?)
  /// Counted beside the units: it was answered without one (T3), and none is to be found for it.
  case onTheSpot
  /// By its code; empty before it has one.
  case category(String)

  package enum Kind: Sendable {
    case object, town, unit, category
  }

  package var kind: Kind {
    switch self {
    case .object: .object
    case .town: .town
    case .unit, .onTheSpot: .unit
    case .category: .category
    }
  }

  /// Ids as one number: part by part takes longer than all that is added to the group.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .object(let kind): hasher.combine(kind)
    case .town(let id), .unit(let id): hasher.combine(id?.ref)
    case .onTheSpot: break
    case .category(let code): hasher.combine(code)
    }
  }
}

/// The groups one issue is counted in, one of each kind, and its state.
struct GroupsOfIssue: Hashable {
  let state: IssueState
  private let object: EntityKind
  private let town: ID<Unit>?
  private let unit: ID<Unit>?
  private let isOnTheSpot: Bool
  private let category: String

  init(_ issue: CountedIssue) {
    (object, town, unit) = (issue.objectKind, issue.town, issue.unit)
    (isOnTheSpot, category) = (issue.isOnTheSpot, issue.category)
    state = issue.state
  }

  var all: [IssueGroup] {
    [.object(object), .town(town), isOnTheSpot ? .onTheSpot : .unit(unit), .category(category)]
  }

  /// As one number, like a group; a category by its first two letters, which are its number.
  func hash(into hasher: inout Hasher) {
    var number = UInt64(object.place)
    for byte in category.utf8.prefix(2) { number = number << 8 | UInt64(byte) }
    number = number << 16 | UInt64(UInt16(truncatingIfNeeded: town?.number ?? 0))
    number = number << 16 | UInt64(UInt16(truncatingIfNeeded: unit?.number ?? 0))
    hasher.combine(number)
    hasher.combine(state)
  }
}

extension CountedIssue {
  var objectKind: EntityKind { object?.kind ?? .enterprise }

  /// Answered before any unit had it.
  var isOnTheSpot: Bool { unit == nil && state.isAnswered }

  /// It is counted in one group of each kind.
  func isIn(_ group: IssueGroup) -> Bool {
    switch group {
    case .object(let kind): objectKind == kind
    case .town(let id): town == id
    case .unit(let id): unit == id && !isOnTheSpot
    case .onTheSpot: isOnTheSpot
    case .category(let code): category == code
    }
  }
}

/// Which issues stand behind a number.
package struct IssueSelection: Equatable, Sendable {
  package var counters: CounterSet
  /// Those that are in none of these.
  package var others = CounterSet()
  package var group: IssueGroup?
  package var state: IssueState?
  package var week: Week?

  /// A number of the trend.
  package enum Week: Equatable, Sendable {
    case registered(Int)
    case solved(Int)
    case open(Int)
  }

  package init(
    _ counters: Counter..., except others: CounterSet = CounterSet(), in group: IssueGroup? = nil,
    state: IssueState? = nil, week: Week? = nil
  ) {
    self.counters = CounterSet(rawValue: counters.reduce(0) { $0 | CounterSet($1).rawValue })
    self.others = others
    self.group = group
    self.state = state
    self.week = week
  }

  func holds(_ issue: CountedIssue) -> Bool {
    issue.sets.isSuperset(of: counters) && issue.sets.isDisjoint(with: others)
      && (state.map { issue.state == $0 && !issue.isIn(.takenOver) } ?? true)
      && (group.map(issue.isIn) ?? true) && (week.map(issue.weeks.holds) ?? true)
  }
}

extension WeekMarks {
  fileprivate func holds(_ week: IssueSelection.Week) -> Bool {
    switch week {
    case .registered(let age): registered & 1 << UInt16(age) != 0
    case .solved(let age): solved & 1 << UInt16(age) != 0
    case .open(let age): open & 1 << UInt16(age) != 0
    }
  }
}

/// How many of some issues count for each counter.
struct Tally: Sendable {
  /// One for each bit of a set.
  private var counts = InlineArray<32, Int32>(repeating: 0)

  subscript(counter: Counter) -> Int { Int(counts[Int(counter.place)]) }

  mutating func add(_ sets: CounterSet, _ sign: Int) {
    var bits = sets.rawValue
    while bits != 0 {
      counts[bits.trailingZeroBitCount] += Int32(sign)
      bits &= bits - 1
    }
  }

  mutating func add(_ other: Tally) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }
}

/// The same for the weeks of a trend.
struct WeekTally: Equatable, Sendable {
  private var registered = Array(repeating: 0, count: WeekMarks.count)
  private var solved = Array(repeating: 0, count: WeekMarks.count)
  private var open = Array(repeating: 0, count: WeekMarks.count)

  subscript(age: Int) -> (registered: Int, solved: Int, open: Int) {
    (registered[age], solved[age], open[age])
  }

  mutating func add(_ weeks: WeekMarks, _ sign: Int) {
    Self.add(weeks.registered, sign, to: &registered)
    Self.add(weeks.solved, sign, to: &solved)
    Self.add(weeks.open, sign, to: &open)
  }

  private static func add(_ weeks: UInt16, _ sign: Int, to counts: inout [Int]) {
    var bits = weeks
    while bits != 0 {
      counts[bits.trailingZeroBitCount] += sign
      bits &= bits - 1
    }
  }
}
