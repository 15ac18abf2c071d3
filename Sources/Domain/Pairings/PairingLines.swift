/// A line that names no pairing: which one, what stands there, what it may have meant.
package struct PairingLineProblem: Error, Equatable, Sendable {
  package let line: Int
  package let kind: EntityKind
  package let text: String
  /// Several of that name, or some of nearly that name.
  package let near: [EntityRef]
}

extension Workspace {
  /// Pairings as somebody writes them down: a line each, the enterprise, its commissioner, and the
  /// parks beside it; set apart by commas or blanks.
  package func pairings(
    written text: String, from day: Day
  ) throws(PairingLineProblem) -> [Pairing] {
    var pairings: [Pairing] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.enumerated() where !String(line).trimmingBlanks.isEmpty {
      pairings.append(try pairing(written: PairingLine(String(line), place + 1), from: day))
    }
    return pairings
  }

  private func pairing(
    written line: PairingLine, from day: Day
  ) throws(PairingLineProblem) -> Pairing {
    var pairing = Pairing()
    pairing.from = day
    pairing.enterprise = try id(at: 0, of: line)
    pairing.commissioner = try id(at: 1, of: line)
    for place in line.words.indices.dropFirst(2) {
      pairing.parks.append(try id(at: place, of: line))
    }
    return pairing
  }

  private func id<Row: Entity>(
    at place: Int, of line: PairingLine
  ) throws(PairingLineProblem) -> ID<Row> {
    let text = place < line.words.count ? line.words[place] : ""
    let near: [EntityRef]
    switch resolve(text, kind: Row.kind) {
    case .found(let ref): return ID(ref)
    case .ambiguous(let refs), .unknown(let refs): near = refs
    }
    throw PairingLineProblem(line: line.number, kind: Row.kind, text: text, near: near)
  }
}

/// One line, word by word.
private struct PairingLine {
  let number: Int
  let words: [String]

  /// Names with blanks in them are set apart by commas or tabs.
  init(_ line: String, _ number: Int) {
    let marks: Set<Character> = [",", "，", "、", "\t"]
    let isMarked = line.contains(where: marks.contains)
    self.number = number
    words = line.split { isMarked ? marks.contains($0) : $0.isWhitespace }
      .map { String($0).trimmingBlanks }
  }
}
