import Domain

/// A new name much like one that is known: allowed, but it may be the same, written otherwise.
package struct AlikeName: Equatable {
  package let line: Int
  package let name: String
  /// Who bears a name like it.
  package let near: [EntityRef]
}

extension ImportPreview {
  /// In the order of the list; of what people call by short names, for others' names say too little.
  package func alikeNames(in workspace: Workspace) -> [AlikeName] {
    let table = workspace[keyPath: Row.Kept.table]
    guard Row.forShort != nil, let field = Row.identity.last, !additions.isEmpty, table.count > 0
    else { return [] }
    let known = table.live.map { (id: $0.id, name: Row($0, in: workspace).text(field)) }
    let pairs = CoreNames.pairs(additions.map { $0.entry.text(field) }, known.map(\.name))
    var near: [Int: [EntityRef]] = [:]
    for (place, other) in pairs {
      guard let kept = table[known[other].id],
        !additions[place].entry.isAnother(than: Row(kept, in: workspace))
      else { continue }
      near[place, default: []].append(kept.ref)
    }
    return near.sorted { $0.key < $1.key }.map { place, refs in
      let addition = additions[place]
      return AlikeName(line: addition.line, name: addition.entry.text(field), near: refs)
    }
  }
}

extension Importable {
  /// Whether a surer mark than the name tells them apart: each has a code of its own.
  fileprivate func isAnother(than other: Self) -> Bool {
    Self.identity.dropLast().contains { field in
      !text(field).isEmpty && !other.text(field).isEmpty && text(field) != other.text(field)
    }
  }
}

/// Names by what is left of each without its legal form and what stands in brackets, so that those
/// like another are found without comparing each with each.
private struct CoreNames {
  private typealias Core = ArraySlice<Unicode.Scalar>
  private var wholes: [Core: [Int]] = [:]
  /// By what may be left without the place before it.
  private var tails: [Core: [Int]] = [:]

  /// The places of names of one list and of the other that are like each other, in their order.
  ///
  /// The shorter list is laid out: every name of it takes a place for each of its endings.
  static func pairs(_ one: [String], _ other: [String]) -> [(Int, Int)] {
    guard one.count > other.count else {
      return CoreNames(one).places(like: other).map { ($1, $0) }.sorted(by: <)
    }
    return CoreNames(other).places(like: one)
  }

  private init(_ names: [String]) {
    for (place, name) in names.enumerated() { add(name, at: place) }
  }

  /// For each of some names, in their order, the places of those it is like.
  private func places(like names: [String]) -> [(Int, Int)] {
    names.enumerated().flatMap { place, name in
      Set(places(like: name)).sorted().map { (place, $0) }
    }
  }

  private mutating func add(_ name: String, at place: Int) {
    guard let core = Self.core(of: name) else { return }
    wholes[core, default: []].append(place)
    for tail in Self.tails(of: core) { tails[tail, default: []].append(place) }
  }

  /// The same but for their legal form, brackets and place.
  private func places(like name: String) -> [Int] {
    guard let core = Self.core(of: name) else { return [] }
    let longer = Self.tails(of: core).flatMap { wholes[$0] ?? [] }
    return (wholes[core] ?? []) + (tails[core] ?? []) + longer
  }

  /// Nil where too little is left to know anybody by.
  private static func core(of name: String) -> Core? {
    var core = outsideBrackets(Folding.fold(name))[...]
    while let form = legalForms.first(where: { core.suffix($0.count).elementsEqual($0) }) {
      core.removeLast(form.count)
    }
    return core.count >= shortest ? core : nil
  }

  private static func outsideBrackets(_ folded: String) -> [Unicode.Scalar] {
    var depth = 0
    return folded.unicodeScalars.filter { scalar in
      if scalar == "(" { depth += 1 }
      defer { if scalar == ")" { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  /// `英特` of 浙江英特: a place has two characters or more.
  private static func tails(of core: Core) -> [Core] {
    guard core.count >= 2 * shortest else { return [] }
    return (shortest...core.count - shortest).map(core.dropFirst)
  }

  private static let shortest = 2

  private static let legalForms = [
    "股份有限公司", "有限责任公司", "有限公司", "总公司", "公司", "集团", "股份",
  ].map { Array($0.unicodeScalars) }
}
