import Domain
import TerminalKit

/// What saving a form changes, said before it does: `将改：行业 通用设备 → 泵与电机`.
extension Form {
  /// So many are named, the others counted.
  private static let mostNamed = 3
  private static let mostColumns = 24

  func changes(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let changed = fields.filter(\.isDirty)
    guard !changed.isEmpty else { return nil }
    let named = changed.prefix(Self.mostNamed).map { field in
      FormWords.change(
        field.label, field.old(in: scene, workspace).spokenShort(Self.mostColumns),
        field.editor.spoken(in: scene, workspace).spokenShort(Self.mostColumns))
    }
    return FormWords.willChange(named, more: changed.count - named.count)
  }
}

extension FormField {
  /// What the field held when the form was opened, in words.
  fileprivate func old(in scene: Scene, _ workspace: Workspace) -> String {
    var before = editor
    before.take(base, in: scene, workspace)
    return before.spoken(in: scene, workspace)
  }
}

extension String {
  fileprivate func spokenShort(_ columns: Int) -> String {
    let line = cleanedForOneLine
    return String(line.cut(toColumns: columns))
  }
}
