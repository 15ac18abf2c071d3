import Domain

/// One thing in the diary of the demo office: on a day, at an hour, by somebody.
struct DemoEntry {
  let day: Day
  let hour: DemoHour
  let person: ID<Person>
  let doing: Doing

  enum Doing {
    /// Decided on the day, on what there is then; what bears one name is recorded together.
    case changes(String, Decide)
    case visit(Visit, found: [Int])
    /// A case is told to the office.
    case register(Int)
    case act(Int, DemoAct)
  }

  typealias Decide = (Workspace, DemoFound) -> [Change]

  init(on day: Day, _ hour: DemoHour, by person: ID<Person>, _ doing: Doing) {
    (self.day, self.hour, self.person, self.doing) = (day, hour, person, doing)
  }

  /// Whether it is saved with another: what one person does of one kind in one hour, as one saves
  /// marked rows; but what was done on the day the office stays on can be undone by itself.
  func isTogether(with other: DemoEntry) -> Bool {
    day != DemoDays.today && isAlike(other)
  }

  /// Of days long past a day is entered at once, as a pile of papers is.
  func isOfPile(_ other: DemoEntry) -> Bool {
    day == other.day && DemoDays.opening < day && day < DemoDays.pilesUntil
  }

  private func isAlike(_ other: DemoEntry) -> Bool {
    day == other.day && person == other.person && hour == other.hour && kind == other.kind
  }

  var at: Instant {
    let time = day == DemoDays.today ? (hour: 8, minute: 10 + hour.rawValue * 4) : hour.time
    return Instant(day: day, hour: time.hour, minute: time.minute)
  }

  private var kind: String {
    switch doing {
    case .changes(let name, _): name
    case .visit: "visit"
    case .register: "register"
    case .act(_, let act): act.name
    }
  }

  /// As the days go: by hours, then by people, then by what they do.
  static func precedes(_ one: DemoEntry, _ other: DemoEntry) -> Bool {
    (one.day, one.hour, one.person, one.kind) < (other.day, other.hour, other.person, other.kind)
  }
}

/// Under which numbers the cases went into the ledger.
struct DemoFound {
  private(set) var ids: [Int: ID<Issue>] = [:]
  /// Those that may join a class.
  private(set) var plain: Set<ID<Issue>> = []

  mutating func take(_ id: ID<Issue>, as number: Int, isPlain: Bool) {
    ids[number] = id
    if isPlain { plain.insert(id) }
  }
}
