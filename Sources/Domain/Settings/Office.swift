/// The office itself; there is one in every ledger.
package struct Office: Entity {
  package var id: ID<Office> = ID(1)
  package var struck: Strike?
  package var name = ""
  /// The ledger holds synthetic data of this day; the screen says 示例数据 and goes by this day.
  package var sampleDay: Day?
  /// What stands before a document's number: 交办〔2018〕12号.
  package var documentWord = "交办"

  package init() {}
  package static let kind = EntityKind.office
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.offices }
  package var owners: [EntityRef] { [] }
  package var any: AnyEntity { .office(self) }
}
