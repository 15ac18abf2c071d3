/// Places at schools for children of an enterprise's staff (S9, C14).
///
/// How many, of which age, and on what ground: who the children are is nobody's business here, and no
/// field takes it.
package struct SchoolPlace: Entity {
  package var id: ID<SchoolPlace> = .unassigned
  package var struck: Strike?
  package var enterprise: ID<Enterprise>?
  /// The one that was raised for it.
  package var issue: ID<Issue>?
  package var year = 0
  package var grade = Grade.primary
  package var count = 0
  /// On what ground an enterprise gets them that is on neither list of twenty.
  package var basis = ""
  package var arrangedOn: Day?
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.schoolPlace
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.schoolPlaces }
  package var owners: [EntityRef] { [enterprise?.ref, issue?.ref].compactMap(\.self) }
  package var any: AnyEntity { .schoolPlace(self) }

  package enum Grade: String, Coded {
    case kindergarten
    case primary
    case juniorMiddle
    case seniorMiddle
  }
}

extension Enterprise {
  /// 民营企业纳税20强 and 工业企业20强: whose staff the schooling rule of the city names (A4).
  package var hasSchoolingRight: Bool { isTaxTop20 || isIndustryTop20 }
}

extension SchoolPlace: Fielded {
  package enum Field: String, FieldName {
    case enterprise, issue, year, grade, count, basis, arrangedOn, remarks

    package var isRequired: Bool { [.enterprise, .year, .grade, .count].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .enterprise: .reference(.enterprise)
      case .issue: .reference(.issue)
      case .year, .count: .number
      case .grade: Grade.shape
      case .basis: .line
      case .arrangedOn: .day
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .enterprise: enterprise.fieldText
    case .issue: issue.fieldText
    case .year: year == 0 ? "" : year.fieldText
    case .grade: grade.fieldText
    case .count: count == 0 ? "" : count.fieldText
    case .basis: basis
    case .arrangedOn: arrangedOn.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .enterprise: try take(text, into: \.enterprise)
    case .issue: try take(text, into: \.issue)
    case .year: try take(text, into: \.year)
    case .grade: try take(text, into: \.grade)
    case .count: try take(text, into: \.count)
    case .basis: basis = try plain(text)
    case .arrangedOn: try take(text, into: \.arrangedOn)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension SchoolPlace: Registered {
  package static let listed: [Field] = [.enterprise, .year, .grade, .count, .arrangedOn]
  package static func change(_ change: EntryChange<Self>) -> Change {
    .registry(.schoolPlace(change))
  }
  /// It has none of its own: it is called by whom it is for.
  package var name: String { "" }
  package var keys: [EntryKey] { [] }

  private static let years = 2000...2100

  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard year == 0 || Self.years.contains(year) else {
      throw .registry(.fieldProblem(field: Field.year.phrase, .outside(Self.years)))
    }
    try requirePast(.arrangedOn, today: actor.today)
    if let enterprise, let found = issue.flatMap({ workspace[$0] }),
      !found.objects.contains(where: { workspace.enterprise(behind: $0) == enterprise })
    {
      throw .registry(.issueOfAnother(Array(found.objects), of: enterprise.ref))
    }
    guard basis.isEmpty, let enterprise, let found = workspace[enterprise],
      !found.hasSchoolingRight
    else { return }
    throw .registry(.noSchoolingRight(enterprise.ref))
  }
}
