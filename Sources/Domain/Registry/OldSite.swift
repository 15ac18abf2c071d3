/// A 老旧工业点: an old industrial site (C1).
package struct OldSite: Place {
  package var id: ID<OldSite> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var town: ID<Unit>?
  package var tenants: [ID<Enterprise>] = []
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.site
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.sites }
  package var any: AnyEntity { .site(self) }
}
