/// A 小微园: a park of small businesses (C1).
package struct Park: Place {
  package var id: ID<Park> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var town: ID<Unit>?
  package var tenants: [ID<Enterprise>] = []
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.park
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.parks }
  package var any: AnyEntity { .park(self) }
}
