import Domain

/// The forms of the registry: one for each kind of entry, all made from the entry's own fields.
enum RegistryForms {
  /// Opens an entry of the registry to be corrected; nil for what is no entry of it.
  static func editing(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    (workspace.entity(ref) as? any Registered).map { screen($0, scene, workspace) }
  }

  /// Opens an empty entry of a kind; nil for what is no kind of the registry.
  static func adding(
    _ kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    (kind.type as? any Registered.Type).map { screen($0.init(), scene, workspace) }
  }

  private static func screen<Entry: Registered>(
    _ entry: Entry, _ scene: Scene, _ workspace: Workspace
  ) -> any Screen {
    FormScreen(EntryForm(workspace.asSeen(entry, by: scene.actor), in: scene, workspace))
  }
}
