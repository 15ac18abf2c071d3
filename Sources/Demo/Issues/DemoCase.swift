import Domain

/// One issue of the demo office as it is planned: what it is about, and what is done on which day.
struct DemoCase {
  let matter: DemoMatter
  let title: String
  let said: String
  let done: String
  let origin: DemoOrigin
  let isCommon: Bool
  var marks = DemoMarks()
  var objects: Few<EntityRef>
  let registeredOn: Day
  private(set) var acts: [(day: Day, act: DemoAct)] = []
  /// Children placed (F8).
  var children: Int?

  init(
    _ matter: DemoMatter, _ origin: DemoOrigin, isCommon: Bool, of objects: Few<EntityRef>,
    on day: Day, _ chance: inout DemoChance
  ) {
    self.matter = matter
    (title, said, done) = (
      chance.words(matter.title), chance.words(matter.said), chance.words(matter.done)
    )
    (self.origin, self.isCommon, self.objects) = (origin, isCommon, objects)
    registeredOn = day
  }

  /// `delays` are working days, each from the act before.
  ///
  /// What is not for a wall the head marks before the day is over on which it came in.
  mutating func plan(_ acts: DemoWay.Acts, _ delays: [Int]) {
    var day = registeredOn
    if marks.confidentiality != .normal { self.acts.append((day, .withhold)) }
    for (timed, delay) in zip(acts, delays) {
      day = DemoDays.workday(delay, after: day)
      self.acts.append((day, timed.act))
    }
  }

  /// Whether it counts among the solved ones in the end.
  var isSolved: Bool {
    [.close, .closeByHead, .call(.solved)].contains(acts.last?.act)
  }

  /// Whether nothing about it hangs on which time the unit has, so that it may join a class.
  var isPlain: Bool { origin != .later && !acts.contains { !$0.act.isPlain } }
}

extension DemoAct {
  fileprivate var isPlain: Bool {
    switch self {
    case .triage, .dispatch, .phone, .sign, .measure, .note, .reply(.solved), .call(.solved),
      .close:
      true
    default: false
    }
  }
}
