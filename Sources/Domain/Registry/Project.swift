/// A 重点项目: an industrial construction project on one or more of the city's lists (C1, T4).
package struct Project: Entity {
  package var id: ID<Project> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var enterprise: ID<Enterprise>?
  package var park: ID<Park>?
  /// In 万元.
  package var investment: Int?
  package var lists: [ProjectList] = []
  /// When it came onto a list, the day it was entered unless somebody says otherwise: what is owed of
  /// it counts from that month.
  package var includedOn: Day?
  /// The 班子成员 it was given to.
  package var owner: ID<Person>?
  /// Whom it was given to before, by their last days: a past month is told with who had it then.
  package var formerOwners: [FormerOwner] = []
  package var stage: Stage?
  package var milestones = ""
  package var town: ID<Unit>?
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.project
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.projects }
  package var owners: [EntityRef] {
    [town?.ref, enterprise?.ref, park?.ref, owner?.ref].compactMap(\.self)
      + Set(formerOwners.compactMap(\.person?.ref)).subtracting([owner?.ref].compactMap(\.self))
      .sorted()
  }
  package var any: AnyEntity { .project(self) }

  /// The three lists are tags on one project, never one list (T4).
  package enum ProjectList: String, Coded {
    case campaign86
    case municipal43
    case over5000w
  }

  package enum Stage: String, Coded {
    case preparation
    case started
    case building
    case completed
    case producing
  }
}

extension Project: Fielded {
  package enum Field: String, FieldName {
    case name, enterprise, park, investment, lists, includedOn, owner, stage, milestones, town,
      remarks

    package var isRequired: Bool { self == .name }

    package var shape: FieldShape {
      switch self {
      case .name: .line
      case .enterprise: .reference(.enterprise)
      case .park: .reference(.park)
      case .investment: .number
      case .lists: ProjectList.listShape
      case .includedOn: .day
      case .owner: .reference(.person)
      case .stage: Stage.shape
      case .milestones: .lines
      case .town: .town
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .enterprise: enterprise.fieldText
    case .park: park.fieldText
    case .investment: investment.fieldText
    case .lists: lists.fieldText()
    case .includedOn: includedOn.fieldText
    case .owner: owner.fieldText
    case .stage: stage.fieldText
    case .milestones: milestones
    case .town: town.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .enterprise: try take(text, into: \.enterprise)
    case .park: try take(text, into: \.park)
    case .investment: try take(text.number(.tenThousandYuan), into: \.investment)
    case .lists: try take(text, into: \.lists)
    case .includedOn: try take(text, into: \.includedOn)
    case .owner: try take(text, into: \.owner)
    case .stage: try take(text, into: \.stage)
    case .milestones: milestones = try plain(text)
    case .town: try take(text, into: \.town)
    case .remarks: remarks = try plain(text)
    }
  }
}
