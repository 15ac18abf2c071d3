import TerminalKit

/// A text of several lines as the screen shows it, and where in it the caret stands.
///
/// Lines break as `wrapped(toColumns:)` breaks them: at Han characters, never before 。，、. One column
/// is kept free so that the caret after a full line still has a place.
struct TextLayout: Equatable {
  private let characters: [Character]
  /// The characters of each screen line, as offsets into the text.
  let lines: [Range<Int>]

  init(_ text: EditedText, columns: Int) {
    characters = text.characters
    let whole = text.text
    var place = whole.startIndex
    var offset = 0
    lines = whole.wrapped(toColumns: max(2, columns) - 1).map { line in
      offset += whole.distance(from: place, to: line.startIndex)
      let start = offset
      offset += line.count
      place = line.endIndex
      return start..<offset
    }
  }

  func text(of line: Int) -> String { String(characters[lines[line]]) }

  /// The screen line and the display column of a caret.
  func place(of caret: Int) -> (line: Int, column: Int) {
    let line = max(0, (lines.firstIndex { $0.lowerBound > caret } ?? lines.count) - 1)
    let end = min(caret, lines[line].upperBound)
    let before = characters[min(lines[line].lowerBound, end)..<end]
    return (line, before.reduce(0) { $0 + Glyph($1).columns })
  }

  /// The caret on a screen line that comes nearest to a display column.
  func caret(onLine line: Int, nearColumn column: Int) -> Int {
    var used = 0
    for offset in lines[line] {
      used += Glyph(characters[offset]).columns
      if used > column { return offset }
    }
    return lastCaret(onLine: line)
  }

  /// The last caret that is seen on a screen line.
  func lastCaret(onLine line: Int) -> Int {
    let characters = lines[line]
    return isWrapped(line)
      ? max(characters.lowerBound, characters.upperBound - 1) : characters.upperBound
  }

  /// Whether the next line begins right where this one ends, so that its end is the next one's start.
  private func isWrapped(_ line: Int) -> Bool {
    line + 1 < lines.count && lines[line + 1].lowerBound == lines[line].upperBound
  }
}
