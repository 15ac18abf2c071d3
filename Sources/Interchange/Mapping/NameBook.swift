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

  /// The same of a 镇街: what is another unit is none.
  mutating func town(of text: String, in workspace: Workspace) throws(Misfit) -> String {
    let found: String
    do throws(Misfit) { found = try id(of: text, kinds: [.unit], in: workspace) } catch {
      guard case .entry(_, let near) = error.expected else { throw error }
      throw Misfit(expected: .town(near: near.filter(workspace.isTown)))
    }
    guard let unit = EntityRef(found), workspace.isTown(unit) else {
      throw Misfit(expected: .town(near: []))
    }
    return found
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

  /// The codes of the categories in a cell.
  func categories(of text: String, in workspace: Workspace) throws(Misfit) -> String {
    var codes: [String] = []
    for part in parts(of: text) {
      let meant = meant(by: part, of: Category.self).map(Category.code(of:))
      guard let code = meant ?? workspace.categories.code(of: part) else {
        let offered = workspace.categories.filter { $0.retiredOn == nil }
        throw Misfit(expected: .category(among: offered.map(\.ref)), found: part)
      }
      codes.append(code)
    }
    return codes.joined(separator: "、")
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
