import TerminalKit

extension String {
  /// The lines of something that is said, no wider than so many columns: broken where its parts stand
  /// apart, else behind a mark, and what goes on stands indented.
  func said(toColumns width: Int) -> [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { SaidLines(of: $0, toColumns: width).lines }
  }
}

private struct SaidLines {
  private(set) var lines: [String] = []
  private var line: String
  private let indent: String
  private let width: Int
  private static let gap = "  "

  init(of paragraph: Substring, toColumns width: Int) {
    let margin = paragraph.prefix { $0 == " " }
    (line, indent, self.width) = (String(margin), margin + Self.gap, width)
    guard !paragraph.fits(width) else {
      lines = [String(paragraph)]
      return
    }
    for part in paragraph.dropFirst(margin.count).split(separator: Self.gap) { add(part) }
    lines.append(line)
  }

  private mutating func add(_ part: Substring) {
    let isFirst = line.allSatisfy { $0 == " " }
    let joined = isFirst ? line + part : line + Self.gap + part
    guard !joined.fits(width) else {
      line = joined
      return
    }
    if !isFirst {
      lines.append(line)
      line = indent
    }
    let pieces = pieces(of: part)
    for piece in pieces.dropLast() {
      lines.append(line + piece)
      line = indent
    }
    line += pieces.last ?? ""
  }

  /// What is too long for a line by itself.
  private func pieces(of part: Substring) -> [Substring] {
    let room = max(10, width - indent.columns)
    var (pieces, rest): ([Substring], Substring) = ([], part)
    while let fitting = rest.wrapped(toColumns: room).first, fitting.endIndex < rest.endIndex {
      let piece = fitting.upToLastPause(behind: room / 2)
      pieces.append(piece)
      rest = rest[piece.endIndex...].drop { $0 == " " }
    }
    return pieces + [rest]
  }
}

extension Substring {
  private static let pauses: Set<Character> = ["，", "；", "。", "、", "？", "！", "："]

  /// All of it where no mark stands in its second half.
  fileprivate func upToLastPause(behind columns: Int) -> Substring {
    guard let mark = lastIndex(where: Self.pauses.contains) else { return self }
    let piece = self[...mark]
    return piece.columns > columns ? piece : self
  }
}
