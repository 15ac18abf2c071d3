extension StringProtocol {
  /// The lines of a text no wider than `width` columns, as slices of it.
  ///
  /// Lines break at newlines, at spaces and beside Han characters; no line begins with a closing
  /// mark (。，、) or ends with an opening one (（《“) unless nothing else fits. The spaces and the
  /// newline at a break belong to no line; an empty text is one empty line.
  package func wrapped(toColumns width: Int) -> [SubSequence] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { Self.wrap($0, toColumns: Swift.max(1, width)) }
  }

  private static func wrap(_ paragraph: SubSequence, toColumns width: Int) -> [SubSequence] {
    var lines: [SubSequence] = []
    var rest = paragraph
    repeat {
      let end = LineEnd(of: rest, toColumns: width)
      lines.append(rest[..<end.text])
      rest = rest[end.next...]
    } while !rest.isEmpty
    return lines
  }
}

/// Where a line ends and where the next begins; the spaces between them are not shown.
private struct LineEnd<Index> {
  let text: Index
  let next: Index

  init<Text: StringProtocol>(of rest: Text, toColumns width: Int) where Text.Index == Index {
    var used = 0
    var best: Index?
    var before: Character?
    for index in rest.indices {
      let character = rest[index]
      if let before, Break.isAllowed(between: before, and: character) { best = index }
      used += Glyph(character).columns
      if used > width && character != " " {
        let hard = index > rest.startIndex ? index : rest.index(after: index)
        self.init(at: best ?? hard, in: rest)
        return
      }
      before = character
    }
    self.init(at: rest.endIndex, in: rest, width: width)
  }

  /// Spaces before a break are left out of both lines.
  private init<Text: StringProtocol>(at cut: Index, in rest: Text) where Text.Index == Index {
    var end = cut
    while end > rest.startIndex, rest[rest.index(before: end)] == " " {
      end = rest.index(before: end)
    }
    text = end
    next = cut
  }

  /// The last line keeps its trailing spaces as far as they fit: somebody may be typing them.
  private init<Text: StringProtocol>(at end: Index, in rest: Text, width: Int)
  where Text.Index == Index {
    text = rest.index(fitting: width)
    next = end
  }
}

/// Between which characters a line may be broken.
enum Break {
  /// Marks that close something and so never begin a line.
  static let closing: Set<Character> = [
    "。", "，", "、", "；", "：", "？", "！", "）", "》", "”", "’", "」", "』", "】", "〕", "〉", "…", "％",
    "·", ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "℃",
  ]
  /// Marks that open something and so never end a line.
  static let opening: Set<Character> = [
    "（", "《", "“", "‘", "「", "『", "【", "〔", "〈", "(", "[", "{", "￥", "¥", "$",
  ]

  static func isAllowed(between left: Character, and right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    if left == "—" && right == "—" { return false }
    return left == " " || Glyph(left).columns == 2 || Glyph(right).columns == 2
  }
}
