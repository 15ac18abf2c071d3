/// One counter on the way of an approval: what is to be had there, by when, and since when it is had
/// (S2).
package struct ApprovalStep: Entity {
  package var id: ID<ApprovalStep> = .unassigned
  package var struck: Strike?
  package var approval: ID<Approval>?
  package var name = ""
  package var unit: ID<Unit>?
  package var due: Day?
  package var doneOn: Day?
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.approvalStep
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.approvalSteps }
  package var owners: [EntityRef] { [approval?.ref, unit?.ref].compactMap(\.self) }
  package var any: AnyEntity { .approvalStep(self) }
}

extension ApprovalStep: Fielded {
  package enum Field: String, FieldName {
    case approval, name, unit, due, doneOn, remarks

    package var isRequired: Bool { [.approval, .name].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .approval: .reference(.approval)
      case .name: .line
      case .unit: .reference(.unit)
      case .due, .doneOn: .day
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .approval: approval.fieldText
    case .name: name
    case .unit: unit.fieldText
    case .due: due.fieldText
    case .doneOn: doneOn.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .approval: try take(text, into: \.approval)
    case .name: try take(text, into: \.name)
    case .unit: try take(text, into: \.unit)
    case .due: try take(text, into: \.due)
    case .doneOn: try take(text, into: \.doneOn)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension ApprovalStep: Registered {
  package static let listed: [Field] = [.name, .approval, .unit, .due, .doneOn]
  package static func change(_ change: EntryChange<Self>) -> Change {
    .registry(.approvalStep(change))
  }
  package func isPast(on today: Day) -> Bool { doneOn != nil }
  package var keys: [EntryKey] { [] }
  package func objects(in workspace: Workspace) -> [EntityRef] {
    approval.flatMap { workspace[$0]?.objects(in: workspace) } ?? []
  }

  /// What is had was had on a day that came, and not before the way began.
  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard let doneOn else { return }
    if doneOn > actor.today { throw .registry(.doneInFuture(doneOn)) }
    guard let start = approval.flatMap({ workspace[$0]?.startedOn }), doneOn < start else { return }
    throw .registry(.doneBeforeStart(doneOn, start: start))
  }
}
