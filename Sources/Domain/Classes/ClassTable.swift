/// The states of a common class as data: from where to where, and who may (C9).
package enum ClassTable {
  package struct Row: Equatable, Sendable {
    package let verb: ClassVerb
    package let from: [ClassState]
    /// Nil where the state stays: another unit leads, or it is said how far it got.
    package let to: ClassState?
  }

  package static let rows: [Row] = [
    Row(verb: .assign, from: [.gathered], to: .assigned),
    Row(
      verb: .assign, from: [.assigned, .researching, .proposed, .implementing, .parked], to: nil),
    Row(
      verb: .research, from: [.assigned, .proposed, .implementing, .concluded, .parked],
      to: .researching),
    Row(verb: .propose, from: [.researching], to: .proposed),
    Row(verb: .implement, from: [.proposed], to: .implementing),
    Row(verb: .progress, from: [.assigned, .researching, .proposed, .implementing], to: nil),
    Row(verb: .conclude, from: [.implementing], to: .concluded),
    Row(
      verb: .park, from: [.assigned, .researching, .proposed, .implementing], to: .parked),
  ]

  package static func row(_ verb: ClassVerb, from state: ClassState) -> Row? {
    rows.first { $0.verb == verb && $0.from.contains(state) }
  }
}

extension ClassVerb {
  /// Whether it is a move of the table.
  package var isMove: Bool { ClassTable.rows.contains { $0.verb == self } }

  /// Whether it is done with a class that is there.
  var isOfOneClass: Bool {
    switch self {
    case .open, .putAside, .takeUp: false
    default: true
    }
  }

  /// What the lead unit itself may do, besides the office that mostly does it for it (P9).
  var isForLeadUnit: Bool {
    switch self {
    case .research, .propose, .implement, .progress, .countermeasure, .finish: true
    case .open, .edit, .assign, .conclude, .park, .join, .leave, .putAside, .takeUp: false
    }
  }
}
