import Domain

/// Who sits at the terminal and how they want to be spoken to.
package struct Seat {
  /// Nil where nobody is known: everything can be looked at, nothing recorded.
  package var person: ID<Person>?
  package var language: Language
  /// Somebody checked that it is them; in file mode nobody did (storage.md 3).
  package var isVerified: Bool
  /// The screen is projected from the first frame to the last (`--present`).
  package var presents: Bool
  /// Lines are said and answered; nobody looks at a screen.
  var isByLine = false

  package init(
    person: ID<Person>?, language: Language = .chinese, isVerified: Bool = false,
    presents: Bool = false
  ) {
    self.person = person
    self.language = language
    self.isVerified = isVerified
    self.presents = presents
  }
}
