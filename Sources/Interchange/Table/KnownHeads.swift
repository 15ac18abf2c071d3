import Domain

/// What the columns of a list may be called: by this its header is known among its first rows.
package struct KnownHeads {
  private let names: Set<String>

  /// `map` is what `--map` says of them, the heads of this very list before the equal signs.
  package init(_ names: [String] = [], map: String = "") {
    let mapped = mapParts(map).map { $0.sides[0] }
    self.names = Set((names + mapped).map(comparable)).subtracting([""])
  }

  package init<Row: ListRow>(of _: Row.Type, map: String = "") {
    self.init(Row.heads, map: map)
  }

  func know(_ text: String) -> Bool { names.contains(comparable(trimmed(text))) }
}
