import Domain

/// What the names in a list mean, so that one may say 泽国镇 where a field wants D03.
///
/// Each is looked up once. What is only near a name a person has agreed to, or it is asked about.
package struct NameBook {
  private var agreed: [String: EntityRef] = [:]
  private var known: [Asked: Result<EntityRef, Misfit>] = [:]

  /// `agreed` are names of the list and whom they mean, as somebody said: `城西` is 城西街道.
  package init(agreed: [(name: String, ref: EntityRef)] = []) {
    for (name, ref) in agreed { self.agreed[comparable(name)] = ref }
  }

  /// The entry that somebody said a name means.
  func meant<Kept: Entity>(by text: String, of _: Kept.Type) -> ID<Kept>? {
    agreed.isEmpty ? nil : agreed[comparable(text)]?.id(as: Kept.self)
  }

  private struct Asked: Hashable {
    let text: String
    let kinds: [EntityKind]
  }

  /// The id of the one entry that bears a name.
  mutating func id(
    of text: String, kinds: [EntityKind], in workspace: Workspace
  ) throws(Misfit) -> String {
    let asked = Asked(text: text, kinds: kinds)
    let result =
      known[asked]
      ?? Result { () throws(Misfit) in
        try ref(of: text, kinds: kinds, in: workspace)
      }
    known[asked] = result
    return try result.get().description
  }

  /// The same for several in one cell.
  mutating func ids(
    of text: String, kinds: [EntityKind], in workspace: Workspace
  ) throws(Misfit) -> String {
    var ids: [String] = []
    for part in parts(of: text) where !part.isEmpty {
      do { ids.append(try id(of: part, kinds: kinds, in: workspace)) } catch {
        throw Misfit(expected: error.expected, found: part == text ? nil : part)
      }
    }
    return ids.joined(separator: "、")
  }

  private func ref(
    of text: String, kinds: [EntityKind], in workspace: Workspace
  ) throws(Misfit) -> EntityRef {
    if let ref = agreed[comparable(text)], kinds.contains(ref.kind) { return ref }
    switch workspace.resolve(text, kinds: kinds) {
    case .found(let ref): return ref
    case .ambiguous(let refs): throw Misfit(expected: .oneOf(refs))
    case .unknown(let near): throw Misfit(expected: .entry(of: kinds, near: near))
    }
  }
}
