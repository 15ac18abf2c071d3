/// A theme a person may choose, as it would look.
package struct ThemeOffer: Equatable, Sendable {
  package let theme: Theme
  /// The file it was read from; nil for the copy compiled in.
  package let file: String?
  /// What was not understood, in it or in those it inherits.
  package let warnings: [ThemeWarning]

  package init(theme: Theme, file: String? = nil, warnings: [ThemeWarning] = []) {
    self.theme = theme
    self.file = file
    self.warnings = warnings
  }
}

extension ThemeShelf {
  /// All there is to choose from: the shipped ones first, then the others by name.
  package func offers() -> [ThemeOffer] {
    let others = Set(names).subtracting(Self.shipped).sorted()
    return (Self.shipped + others).map { name in
      let (theme, warnings) = load(name)
      return ThemeOffer(theme: theme, file: file(of: name), warnings: warnings)
    }
  }
}
