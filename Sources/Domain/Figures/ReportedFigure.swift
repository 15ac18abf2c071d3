/// A number somebody published about the office's work, kept as it was said (C1, T1, T21).
///
/// It is never mixed with what the ledger counts: the two stand side by side.
package struct ReportedFigure: Entity {
  package var id: ID<ReportedFigure> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var value = 0
  package var qualifier = Qualifier.exact
  /// Of which day it is; figures of one text may be of different days (T21).
  package var asOf: Day?
  /// Where it was said.
  package var source = ""
  /// What the ledger counts of the same.
  package var subject: FigureSubject?
  package var note = ""

  package init() {}
  package static let kind = EntityKind.figure
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.figures }
  package var owners: [EntityRef] { [] }
  package var any: AnyEntity { .figure(self) }

  package enum Qualifier: String, Coded {
    case exact
    /// 900多, 1000余: above it, and below the next number as round.
    case moreThan
    /// 百家, 近900: near it.
    case about
  }
}

extension ReportedFigure: Fielded {
  package enum Field: String, FieldName {
    case name, value, qualifier, asOf, source, subject, note

    package var isRequired: Bool { [.name, .value, .qualifier].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .value: .number
      case .qualifier: Qualifier.shape
      case .asOf: .day
      case .source: .line
      case .subject: FigureSubject.shape
      case .note: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .value: value.fieldText
    case .qualifier: qualifier.fieldText
    case .asOf: asOf.fieldText
    case .source: source
    case .subject: subject.fieldText
    case .note: note
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .value: try take(text, into: \.value)
    case .qualifier: try take(text, into: \.qualifier)
    case .asOf: try take(text, into: \.asOf)
    case .source: source = try plain(text)
    case .subject: try take(text, into: \.subject)
    case .note: note = try plain(text)
    }
  }
}

extension ReportedFigure: Registered {
  package static let listed: [Field] = [.name, .value, .qualifier, .asOf, .subject, .source]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.figure(change)) }
  package var keys: [EntryKey] { nameKeys }
}
