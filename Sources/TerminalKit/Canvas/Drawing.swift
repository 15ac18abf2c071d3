extension Canvas {
  /// Puts words on a row and returns the columns they took.
  ///
  /// With a `width` exactly so many columns are drawn: longer text is cut with `…`, shorter text is
  /// filled up with spaces on the side it does not lean to.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, at point: Point, _ role: Role = .text, width: Int? = nil,
    _ side: Side = .left
  ) -> Int {
    guard let width else { return draw(text, at: point, role) }
    return draw(text.padded(toColumns: width, side), at: point, role)
  }

  /// Puts words of several meanings one after the other, cut and filled up as if they were one text.
  @discardableResult
  package mutating func put(_ spans: [Span], at point: Point, width: Int? = nil) -> Int {
    var place = point
    for span in width.map({ Span.fitted(spans, toColumns: $0) }) ?? spans {
      place.column += draw(span.text, at: place, span.role)
    }
    return place.column - point.column
  }

  /// Fills a rectangle with one narrow character, a space if none is given.
  package mutating func fill(_ rect: Rect, _ role: Role = .text, with character: Character = " ") {
    for row in rect.intersection(bounds).rowRange {
      for column in rect.intersection(bounds).columnRange {
        set(Glyph(character), at: Point(row: row, column: column), role)
      }
    }
  }

  /// Gives the cells of a rectangle another meaning; what they show stays.
  package mutating func paint(_ rect: Rect, _ role: Role) {
    change(rect) { $0.role = role }
  }

  /// Stands a rectangle on the ground of another role, such as `.selection`, after it is drawn.
  ///
  /// Each word keeps its own role, so a red light on the selected row stays red.
  package mutating func highlight(_ rect: Rect, _ ground: Role) {
    change(rect) { $0.ground = ground }
  }

  private mutating func draw(
    _ text: some StringProtocol, at point: Point, _ role: Role
  ) -> Int {
    var place = point
    for character in text {
      let glyph = Glyph(character)
      set(glyph, at: place, role)
      place.column += glyph.columns
    }
    return place.column - point.column
  }
}

extension Span {
  /// The spans cut with `…` or filled up with spaces so that together they take `width` columns; the
  /// spaces are nobody's, else a light would draw its ground to the end of the row.
  package static func fitted(_ spans: [Span], toColumns width: Int) -> [Span] {
    let wanted = spans.columns
    if wanted > width { return cut(spans, toColumns: width) }
    let gap = String(repeating: " ", count: width - wanted)
    return spans + [Span(gap)]
  }

  private static func cut(_ spans: [Span], toColumns width: Int) -> [Span] {
    var fitted: [Span] = []
    var room = width - 1
    for span in spans {
      let end = span.text.index(fitting: max(0, room))
      fitted.append(Span(String(span.text[..<end]), span.role))
      room -= span.text[..<end].columns
      guard end == span.text.endIndex else { break }
    }
    let role = fitted.last?.role ?? .text
    return width < 1 ? [] : fitted + [Span("…" + String(repeating: " ", count: room), role)]
  }
}
