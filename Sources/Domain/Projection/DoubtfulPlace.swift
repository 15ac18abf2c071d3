/// A place in a text that a wall should not see, or may see though it should not, such as a number
/// that no word explains or 搬迁, which is said of a workshop as well: what 会前检查 lists
/// before a meeting, so that a person can mend it (C14).
package struct DoubtfulPlace: Equatable, Sendable {
  package let ref: EntityRef
  /// What the text is called there.
  package let label: Phrase
  /// The text around it, as far as who asks may see it.
  package let excerpt: String
  /// Projecting hides it; else it is shown as it stands.
  package let isHidden: Bool

  /// What it is mended at: a part of an issue's file at its issue.
  package func subject(in workspace: Workspace) -> EntityRef {
    guard ref.kind.isPartOfIssue, let entity = workspace.entity(ref) else { return ref }
    return entity.owners.first { $0.kind == .issue } ?? ref
  }
}

extension Workspace {
  /// All that somebody may see, those first that the wall would show.
  package func doubtfulPlaces(for actor: Actor) -> [DoubtfulPlace] {
    var places: [DoubtfulPlace] = []
    for kind in EntityKind.allCases where !kind.isOffWalls {
      addPlaces(in: kind.type, for: actor, to: &places)
    }
    return places.filter { !$0.isHidden } + places.filter(\.isHidden)
  }

  private func addPlaces<Row: Entity>(
    in _: Row.Type, for actor: Actor, to places: inout [DoubtfulPlace]
  ) {
    for row in self[keyPath: Row.table].live {
      var finder = DoubtFinder()
      _ = row.any.showTexts(to: &finder)
      guard !finder.found.isEmpty, seen(row.any, by: actor) != nil else { continue }
      places += finder.found.map { doubt in
        DoubtfulPlace(
          ref: row.ref, label: doubt.label ?? Row.kind.phrase,
          excerpt: actor.seesMasked ? PrivatePart.masking(doubt.excerpt) : doubt.excerpt,
          isHidden: doubt.isHidden)
      }
    }
  }
}

/// Looks through what people wrote in their own words; fields for telephone numbers are hidden
/// anyway.
private struct DoubtFinder: TextVisitor {
  struct Doubt {
    let label: Phrase?
    let excerpt: String
    let isHidden: Bool
  }
  private(set) var found: [Doubt] = []

  mutating func words(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    guard PrivateSigns(text).mayBeDoubtful else { return }
    let scalars = Array(text.unicodeScalars)
    let parts = PrivatePart.all(in: scalars)
    let unsure = PrivateReader(scalars, .stored).unsure(besides: parts)
    let leaving = LeavingWords.places(in: scalars)
    for (range, isHidden) in parts.map({ ($0.range, true) }) + unsure.map({ ($0, false) }) + leaving
    {
      found.append(
        Doubt(label: label(), excerpt: Self.excerpt(range, scalars), isHidden: isHidden))
    }
  }

  mutating func title(_ text: inout String, _ label: @autoclosure () -> Phrase?) {
    words(&text, label())
  }
  mutating func personName(_ text: inout String, _ label: @autoclosure () -> Phrase?) {}
  /// Hidden whole on every wall.
  mutating func sensitive(_ text: inout String) {}
  mutating func phone(_ text: inout String, _ label: @autoclosure () -> Phrase?) {}

  /// Six characters on either side say what it is about.
  private static func excerpt(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
    let around = max(0, range.lowerBound - 6)..<min(scalars.count, range.upperBound + 6)
    let text = String(String.UnicodeScalarView(scalars[around]))
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return (around.lowerBound > 0 ? "…" : "") + line
      + (around.upperBound < scalars.count ? "…" : "")
  }
}

extension PrivateReader {
  /// Digits that may be somebody's number with no word near that says so: seven or eight of a
  /// landline, six of a 短号; dates and quantities are left out.
  fileprivate func unsure(besides parts: [PrivatePart]) -> [Range<Int>] {
    DigitGroups.rows(in: plain).flatMap(\.groups).filter { group in
      (6...10).contains(group.count) && !isDate(group) && !isMeasured(group) && !isInCode(group)
        && !parts.contains { $0.range.overlaps(group) }
    }
  }

  private func isDate(_ group: Range<Int>) -> Bool {
    let digits = String(String.UnicodeScalarView(plain[group]))
    guard digits.hasPrefix("19") || digits.hasPrefix("20") else { return false }
    let month = digits.dropFirst(4).prefix(2)
    let day = digits.count == 8 ? digits.suffix(2) : "01"
    return [6, 8].contains(digits.count) && Day(iso: "\(digits.prefix(4))-\(month)-\(day)") != nil
  }

  private func isInCode(_ group: Range<Int>) -> Bool {
    let before = group.lowerBound > 0 ? plain[group.lowerBound - 1] : " "
    let after = group.upperBound < plain.count ? plain[group.upperBound] : " "
    return before.isPlainLetter || after.isPlainLetter
  }
}
