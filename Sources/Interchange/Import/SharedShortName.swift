import Domain

/// A short name that a list brings to several, or to one besides who bears it already: allowed, but it
/// no longer tells whom somebody means.
package struct SharedShortName: Equatable {
  package let name: String
  /// The lines that bring it, the first first.
  package internal(set) var lines: [Int]
  /// Who bears it in the ledger.
  package internal(set) var bearers: [EntityRef] = []
}

extension ImportPreview {
  /// In the order of the list.
  package func sharedShortNames(in workspace: Workspace) -> [SharedShortName] {
    guard let field = Row.forShort else { return [] }
    var shared: [String: SharedShortName] = [:]
    for addition in additions {
      let name = addition.entry.text(field)
      let folded = Folding.fold(name)
      guard !folded.isEmpty else { continue }
      shared[folded, default: SharedShortName(name: name, lines: [])].lines.append(addition.line)
    }
    return shared.compactMap { (folded, found) -> SharedShortName? in
      var found = found
      found.bearers = workspace.bearers(of: .shortName(Row.Kept.kind, folded))
      return found.lines.count + found.bearers.count > 1 ? found : nil
    }.sorted { $0.lines[0] < $1.lines[0] }
  }
}
