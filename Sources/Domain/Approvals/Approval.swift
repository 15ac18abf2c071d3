/// 全程代办: one matter the office sees through all its approvals for an enterprise or a project (S2).
///
/// No problem, and counted as none.
package struct Approval: Entity {
  package var id: ID<Approval> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var enterprise: ID<Enterprise>?
  package var project: ID<Project>?
  /// Who goes with it from counter to counter.
  package var agent: ID<Person>?
  package var startedOn: Day?
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.approval
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.approvals }
  package var owners: [EntityRef] {
    [enterprise?.ref, project?.ref, agent?.ref].compactMap(\.self)
  }
  package var any: AnyEntity { .approval(self) }
}

extension Approval: Fielded {
  package enum Field: String, FieldName {
    case name, enterprise, project, agent, startedOn, remarks

    package var isRequired: Bool { [.name, .agent, .startedOn].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .enterprise: .reference(.enterprise)
      case .project: .reference(.project)
      case .agent: .reference(.person)
      case .startedOn: .day
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .enterprise: enterprise.fieldText
    case .project: project.fieldText
    case .agent: agent.fieldText
    case .startedOn: startedOn.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .enterprise: try take(text, into: \.enterprise)
    case .project: try take(text, into: \.project)
    case .agent: try take(text, into: \.agent)
    case .startedOn: try take(text, into: \.startedOn)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension Approval: Registered {
  package static let listed: [Field] = [.name, .enterprise, .project, .agent, .startedOn]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.approval(change)) }
  package var keys: [EntryKey] { nameKeys }
  package func objects(in workspace: Workspace) -> [EntityRef] {
    [enterprise?.ref, project?.ref].compactMap(\.self)
  }

  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard enterprise == nil, project == nil else { return }
    throw .registry(.fieldsMissing([Field.enterprise.phrase, Field.project.phrase]))
  }
}
