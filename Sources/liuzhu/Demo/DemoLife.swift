import Domain

/// How far an issue of the demo office has come; every state of C3 is somebody's.
enum DemoLife: CaseIterable {
  case closed, replied, inProgress, registered, dispatched, followUp, resolved, triaged
  case onTheSpot, coordinating, longTerm, suspended, explained, redone, declined, withdrawn, merged

  /// What is done, in order: how many working days after the step before, and by whom.
  var deeds: [Deed] {
    switch self {
    case .registered: []
    case .triaged: [.triage]
    case .dispatched: [.triage, .dispatch]
    case .inProgress: [.triage, .dispatch, .sign]
    case .followUp: [.triage, .dispatch, .sign, .measure]
    case .coordinating: [.triage, .dispatch, .sign, .coordinate]
    case .suspended: [.triage, .dispatch, .sign, .suspend]
    case .replied: [.triage, .dispatch, .sign, .reply(.solved)]
    case .resolved: [.triage, .dispatch, .sign, .reply(.solved), .callback(.solved)]
    case .closed: [.triage, .dispatch, .sign, .reply(.solved), .callback(.solved), .close]
    case .explained: [.triage, .dispatch, .sign, .reply(.explained), .callback(.explained)]
    case .longTerm: [.triage, .dispatch, .sign, .reply(.planned), .callback(.planned)]
    case .redone: [.triage, .dispatch, .sign, .reply(.solved), .unsolved]
    case .onTheSpot: [.onTheSpot]
    case .declined: [.decline]
    case .withdrawn: [.triage, .withdraw]
    case .merged: [.merge]
    }
  }

  /// What became of matters found long ago, in the proportions an office sees.
  private static let oldest: [DemoLife] = [
    .closed, .closed, .longTerm, .closed, .explained, .closed, .closed, .declined, .closed,
    .withdrawn, .closed, .merged, .closed, .closed,
  ]

  /// Of matters found some weeks ago a few are still being worked on.
  private static let older: [DemoLife] = [
    .closed, .followUp, .closed, .coordinating, .closed, .suspended, .redone, .closed, .inProgress,
    .resolved,
  ]

  /// How far matters of the last weeks have come.
  private static let newer: [DemoLife] = [
    .registered, .triaged, .dispatched, .registered, .inProgress, .replied, .onTheSpot, .registered,
    .inProgress, .dispatched, .resolved,
  ]

  /// The life of the `index`-th issue, found so many days ago.
  static func of(_ index: Int, age: Int) -> DemoLife {
    switch age {
    case ...20: newer[index % newer.count]
    case ...40: older[index % older.count]
    default: oldest[index % oldest.count]
    }
  }

  /// One thing done to an issue.
  enum Deed: Equatable {
    case triage, dispatch, sign, measure, coordinate, suspend, unsolved, close, onTheSpot, decline
    case withdraw, merge
    case reply(Reply.Result)
    case callback(Reply.Result)

    /// Working days since the step before.
    var delay: Int {
      switch self {
      case .onTheSpot: 0
      case .reply: 4
      case .coordinate, .suspend: 3
      case .callback, .unsolved, .measure: 2
      default: 1
      }
    }

    /// Some things only the head of office may do (C3).
    var isForHead: Bool {
      switch self {
      case .suspend, .decline: true
      case .callback(let result): result != .solved
      default: false
      }
    }
  }
}
