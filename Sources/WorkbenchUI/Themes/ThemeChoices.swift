import TerminalKit

/// The themes a person may choose from, and where the choice is kept.
package struct ThemeChoices {
  /// The one that the workbench opens with.
  package var worn: Theme
  /// Asked each time, so that a file that was mended meanwhile is read again.
  package var offers: () -> [ThemeOffer]
  /// Keeps a choice for the next start and says where; nil where it cannot be kept.
  package var keep: (_ name: String) -> String?

  package init(
    worn: Theme, offers: @escaping () -> [ThemeOffer],
    keep: @escaping (_ name: String) -> String?
  ) {
    self.worn = worn
    self.offers = offers
    self.keep = keep
  }
}

extension ThemeChoices {
  /// Those compiled in, kept nowhere.
  package static var shipped: ThemeChoices {
    let shelf = ThemeShelf(folders: []) { _ in nil }
    return ThemeChoices(
      worn: shelf.load("dark").theme, offers: { shelf.offers() }, keep: { _ in nil })
  }
}
