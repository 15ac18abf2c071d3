/// Reads or changes every text that people wrote into an entry, whatever its kind: what hides texts,
/// what looks for doubtful ones, what plants some in a test.
package protocol TextVisitor {
  /// Somebody's own words. `label` is what they are called; without one they are called as the entry
  /// is.
  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?)
  /// Words that may speak of somebody's health or family, personal data of class 3.
  mutating func sensitive(_ text: inout String)
  /// What everybody may call a thing by: numbers in it are nobody's business, names are.
  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?)
  /// The name of somebody who is not of the office, personal data of class 2.
  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?)
  /// A field for a telephone number and nothing else.
  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?)
}

extension TextVisitor {
  mutating func words(_ text: inout String) { words(&text, nil) }
  package mutating func sensitive(_ text: inout String) { words(&text) }

  mutating func contact(_ contact: inout Contact, _ label: @autoclosure () -> Phrase?) {
    personName(&contact.name, label())
    words(&contact.title, label())
    phone(&contact.phone, label())
  }
}

extension Entity {
  /// The same, and why it was struck.
  package mutating func showTexts(to visitor: inout some TextVisitor) {
    show(to: &visitor)
    guard var strike = struck else { return }
    visitor.words(&strike.reason)
    struck = strike
  }
}

extension AnyEntity {
  package func showTexts(to visitor: inout some TextVisitor) -> AnyEntity {
    Self.shown(value, to: &visitor)
  }

  private static func shown(_ row: some Entity, to visitor: inout some TextVisitor) -> AnyEntity {
    var row = row
    row.showTexts(to: &visitor)
    return row.any
  }
}
