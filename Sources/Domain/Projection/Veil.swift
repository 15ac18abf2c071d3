/// What lies over the ledger while a screen is projected (C14): every entry is read through it, so
/// that no screen has to think of it, and nothing but a storage and a change sees what is behind.
package struct Veil: Equatable, Sendable {
  /// Contacts of enterprises; staff and commissioners act in their office, and are named.
  private let names: ListedNames
  /// Issues marked as commercial or personal, which are not for a wall at all.
  private let withheld: Set<ID<Issue>>

  init(names: ListedNames = ListedNames(), withheld: Set<ID<Issue>> = []) {
    self.names = names
    self.withheld = withheld
  }

  package func hiding(_ text: String) -> String { PrivatePart.masking(text, names: names) }
  package func hiding(_ phrase: Phrase) -> Phrase { Phrase(hiding(phrase.zh), hiding(phrase.en)) }

  /// What somebody wrote: where it says that an enterprise may leave, all of it is hidden, for the rest
  /// of a sentence tells which.
  fileprivate func hidingWords(_ text: String) -> String {
    let signs = PrivateSigns(text, names)
    if signs.speaksOfLeaving { return Withheld.mark }
    return signs.mayHold ? PrivatePart.reading(text, names) : text
  }

  /// What everybody calls a thing by: people in it are named, numbers are not.
  static func title(_ text: String) -> String { PrivatePart.masking(text) }

  /// Whether something in a text stands for what is hidden.
  package static func isMasked(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "*")) || Withheld.isIn(text)
  }

  /// What is to be hidden of a text that is being typed.
  package func parts(in scalars: [Unicode.Scalar]) -> [PrivatePart] {
    PrivatePart.all(in: scalars, names: names)
  }

  /// Whether it says by now that an enterprise may leave, so that all of it is hidden.
  package func hidesAll(of scalars: [Unicode.Scalar]) -> Bool {
    LeavingWords.places(in: scalars).contains { $0.isHidden }
  }

  fileprivate func withholds<Row: Entity>(_ row: Row) -> Bool {
    if Row.kind.isOffWalls { return true }
    guard !withheld.isEmpty else { return false }
    if let issue = row.ref.id(as: Issue.self) { return withheld.contains(issue) }
    guard Row.kind.isPartOfIssue else { return false }
    return row.owners.contains { $0.id(as: Issue.self).map(withheld.contains) ?? false }
  }
}

extension EntityKind {
  /// What is known of an enterprise that may leave is for no wall at all (C11, C14).
  var isOffWalls: Bool { self == .retention || self == .brief }
}

extension Entity {
  package func hidden(by veil: Veil) -> Self {
    var row = self
    var hand = VeilHand(veil: veil, isWithheld: veil.withholds(row))
    row.showTexts(to: &hand)
    return row
  }
}

/// Hides the texts of one entry.
private struct VeilHand: TextVisitor {
  let veil: Veil
  let isWithheld: Bool

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    guard !text.isEmpty else { return }
    text = isWithheld ? Withheld.mark : veil.hidingWords(text)
  }

  mutating func sensitive(_ text: inout String) { text = Withheld.marking(text) }

  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    text = Veil.title(text)
  }

  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    text = Withheld.name(text)
  }

  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    if !text.isEmpty { text = PrivatePart.maskingNumber(text) }
  }
}

extension Workspace {
  /// The veil for what is known now; a contact that is added later needs a new one.
  package var freshVeil: Veil {
    let people = enterprises.live.flatMap { enterprise in
      enterprise.contacts.map(\.name)
        + enterprise.talentOfficer.split { " 　\t".contains($0) }.prefix(1).map(String.init)
    }
    let withheld = (0..<issues.count).filter { issues[at: $0].confidentiality != .normal }
    return Veil(
      names: ListedNames(people), withheld: Set(withheld.map { issues[at: $0].id }))
  }

  /// Does what has to see everything: decides a change, takes in what was recorded.
  package mutating func withoutVeil<Result, Failure: Error>(
    _ body: (inout Workspace) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lifted = veil
    veil = nil
    defer { veil = lifted }
    return try body(&self)
  }
}

extension Workspace {
  /// Reads what is for a wall or for many hands, whether or not anything is projected.
  package mutating func underVeil<Result>(_ body: (Workspace) -> Result) -> Result {
    let worn = veil
    if worn == nil { veil = freshVeil }
    defer { veil = worn }
    return body(self)
  }
}

extension Workspace {
  /// Refuses what would put a mask where something else stood: it was read through the veil; those
  /// that whoever typed a number chose for it hide nothing that is kept.
  package mutating func requireNoNewMasks(
    in touches: [Touch], but chosen: [String] = []
  ) throws(Refusal) {
    let isMasked = touches.contains { touch in
      touch.after.masks(but: chosen) > (touch.before?.masks(but: chosen) ?? 0)
    }
    guard isMasked else { return }
    takeBack(touches)
    throw .masksWritten
  }
}

extension AnyEntity {
  /// How many of its texts hold what stands for something hidden.
  fileprivate func masks(but chosen: [String]) -> Int {
    var count = MaskCount(chosen: chosen)
    _ = showTexts(to: &count)
    return count.masks
  }
}

private struct MaskCount: TextVisitor {
  let chosen: [String]
  var masks = 0

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    guard Veil.isMasked(text) else { return }
    if Veil.isMasked(chosen.reduce(text) { $0.replacing($1, with: "") }) { masks += 1 }
  }
  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) { words(&text) }
  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text)
  }
  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) { words(&text) }
}

extension Touch {
  /// Whether a veil made before it may not cover what it brought.
  package var needsFreshVeil: Bool {
    after.ref.kind == .enterprise || after.ref.kind == .issue
  }
}
