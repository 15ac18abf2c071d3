/// The deadlines of one version of the rules: the table of C5 as data, in working days.
///
/// An issue keeps the version of the day it was registered on. Numbers only: a clock asks for it
/// whenever it is read, and texts would be counted each time it is handed over.
package struct SLA: Equatable, Sendable {
  /// The first day on which an issue comes under it.
  package var from: Day
  package var simple: Allowances
  package var complex: Allowances
  package var common: Allowances
  /// By when a dispatch is signed for.
  package var sign = 1
  /// How often the date of a unit may be put off while it has the issue.
  package var extensions = 2
  package var lights = Lights()

  /// The rows of the table, for one lane.
  package struct Allowances: Equatable, Sendable {
    /// From registration to dispatch; for a common matter, until its lead unit is found.
    package var dispatch: Int
    /// The first measure or plan; nil where none is asked for.
    package var firstMeasure: Int?
    package var reply: Int
    package var callback: Int
    package var close: Int
    package var putOff: PutOff

    /// How far one extension may reach.
    package enum PutOff: Equatable, Sendable {
      /// Beyond what was due before it.
      case each(Int)
      /// From the day the unit got the issue, without the days it was suspended.
      case inAll(Int)

      package var days: Int {
        get {
          switch self {
          case .each(let days), .inAll(let days): days
          }
        }
        set {
          switch self {
          case .each: self = .each(newValue)
          case .inAll: self = .inAll(newValue)
          }
        }
      }
    }
  }

  /// When a light changes (C6).
  package struct Lights: Equatable, Sendable {
    /// Red when later than this.
    package var lateAtMost = 5
    /// Blue this long before it is due, and for allowances up to `short`.
    package var soon = 2
    package var soonIfShort = 1
    package var short = 5
    /// Yellow when nobody noted any progress for longer.
    package var silence = 7
    /// Red from so many redos on.
    package var redos = 2
  }
}

extension SLA {
  /// `SLA-1`, 示例 until the office sets its own.
  package static let first = SLA(
    from: .epoch,
    simple: Allowances(dispatch: 1, reply: 3, callback: 2, close: 5, putOff: .each(3)),
    complex: Allowances(
      dispatch: 3, firstMeasure: 7, reply: 15, callback: 3, close: 5, putOff: .inAll(30)),
    common: Allowances(
      dispatch: 3, firstMeasure: 10, reply: 30, callback: 5, close: 5, putOff: .each(15)))

  /// With nothing filled in: a version is recorded whole, whatever this program ships.
  static let blank: SLA = {
    func row(_ putOff: Allowances.PutOff) -> Allowances {
      Allowances(dispatch: 0, reply: 0, callback: 0, close: 0, putOff: putOff)
    }
    var blank = SLA(
      from: .epoch, simple: row(.each(0)), complex: row(.inAll(0)), common: row(.each(0)))
    (blank.sign, blank.extensions) = (0, 0)
    blank.lights = Lights(
      lateAtMost: 0, soon: 0, soonIfShort: 0, short: 0, silence: 0, redos: 0)
    return blank
  }()

  /// What holds for an issue in this lane; one that nobody looked at yet counts as simple.
  package func allowances(for lane: Issue.Lane?) -> Allowances {
    switch lane {
    case .immediate, nil: simple
    case .followUp: complex
    case .joint: common
    }
  }

  /// What holds for one leg of the unit's clock: urgent halves, done again halves once more.
  func allowances(
    for lane: Issue.Lane?, _ severity: Issue.Severity, isRedo: Bool
  ) -> Allowances {
    var allowances = allowances(for: lane)
    for _ in 0..<(severity == .urgent ? 1 : 0) + (isRedo ? 1 : 0) { allowances.halve() }
    return allowances
  }
}

extension SLA.Allowances {
  /// The rows a unit answers for; rounded up, so never less than a working day.
  fileprivate mutating func halve() {
    reply = (reply + 1) / 2
    firstMeasure = firstMeasure.map { ($0 + 1) / 2 }
  }
}

extension Workspace {
  /// The version an issue came under: the newest that held on the day it was registered.
  package func sla(of issue: Issue) -> SLA { sla(on: issue.registeredOn) }

  /// The newest version that held on a day.
  package func sla(on day: Day) -> SLA {
    slas.last { $0.from <= day } ?? .first
  }
}
