/// A list that left the office with nothing hidden in it: who took it, why, and which bytes (C14).
///
/// The masked lists everybody may take leave no trace.
package struct ListExport: Entity {
  package var id: ID<ListExport> = .unassigned
  package var struck: Strike?
  package var on = Day.epoch
  package var by: ID<Person> = .unassigned
  package var reason = ""
  /// The name of the list on the command line: `enterprises`.
  package var list = ""
  package var rows = 0
  /// Of the file, so that a copy that turns up can be told.
  package var sha256 = ""

  package init() {}
  package static let kind = EntityKind.listExport
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.listExports }
  package var owners: [EntityRef] { [by.ref] }
  package var any: AnyEntity { .listExport(self) }
}

/// Why a list is not handed out unmasked.
package enum ExportRefusal: Equatable, Sendable {
  case reasonMissing
}

extension Workspace {
  /// Who may not take it along is told before any of it is written (C16).
  mutating func handOut(_ draft: ListExport, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.export, by: actor)
    var export = draft
    export.reason = draft.reason.trimmingBlanks
    guard !export.reason.isEmpty else { throw .export(.reasonMissing) }
    export.id = listExports.nextID()
    export.struck = nil
    (export.on, export.by) = (actor.today, actor.id)
    put(export)
  }
}
