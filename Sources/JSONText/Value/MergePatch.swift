/// Merge patches (RFC 7396): what changed in a document, as a document.
///
/// A patch names the members that change; `null` removes one; anything but an object replaces the
/// whole. So a document cannot hold a `null` of its own: records leave empty fields out.
extension JSON {
  package func merging(_ patch: JSON) -> JSON {
    guard case .object(let changes) = patch else { return patch }
    var result = object ?? JSONObject()
    // Most often a new document, which then stands in the patch as it will be.
    if result.isEmpty, !patch.hasNulls { return patch }
    for change in changes.members {
      let old = result[change.key] ?? .null
      result[change.key] = change.value.isNull ? nil : old.merging(change.value)
    }
    return .object(result)
  }

  /// Whether a member is null, at any depth.
  private var hasNulls: Bool {
    guard case .object(let object) = self else { return isNull }
    return object.members.contains { $0.value.hasNulls }
  }

  /// The patch that turns `old` into `new`; an empty object when they are equal.
  ///
  /// `old.merging(.difference(from: old, to: new)) == new` for documents without `null` members.
  package static func difference(from old: JSON, to new: JSON) -> JSON {
    guard case .object(let before) = old, case .object(let after) = new else {
      return old == new ? [:] : new
    }
    var patch = JSONObject()
    for member in before.members where after[member.key] == nil { patch[member.key] = .null }
    for member in after.members where before[member.key] != member.value {
      patch[member.key] = change(from: before[member.key], to: member.value)
    }
    return .object(patch)
  }

  private static func change(from old: JSON?, to new: JSON) -> JSON {
    guard let old, old.object != nil, new.object != nil else { return new }
    return difference(from: old, to: new)
  }
}
