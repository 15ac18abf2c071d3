import CTerminal
import Glibc

/// The terminal in the person's hands, from the opening of the screen to giving it back.
///
/// There is one at a time, and it cannot be copied: when it goes out of scope the terminal is as it
/// was before. A crash, a signal and `exit` give it back too.
package struct Terminal: ~Copyable {
  /// The size after the last event; a canvas to be presented should have it.
  package internal(set) var size: Size
  /// How much colour is shown.
  package let depth: ColourDepth
  /// The columns its ambiguous characters take; nil when it did not say.
  package let ambiguousColumns: Int?
  /// The locale was not UTF-8; the person should be told.
  package let localeWasChanged: Bool
  /// The theme; another one counts from the next frame on.
  package var theme: Theme {
    didSet {
      brushes = Brushes()
      shown = nil
    }
  }

  let input: Int32
  /// Milliseconds of silence that make an ESC the key Esc.
  let escapeDelay: Int
  var decoder = KeyDecoder()
  /// When the last bytes came, in milliseconds of the monotonic clock.
  var lastInput = 0
  /// The other end is gone, and its descriptor would say so for ever.
  var isHungUp = false
  /// Events that came while nobody asked for any.
  var queued: [InputEvent] = []
  private var shown: Canvas?
  private var brushes = Brushes()

  /// Opens the screen.
  ///
  /// - Parameters:
  ///   - theme: how roles look.
  ///   - farewell: a line shown after a crash, below what was written to stderr.
  ///   - input: where keys come from.
  ///   - output: where frames go.
  ///   - kind: a name of terminfo; nil is the one in `TERM`.
  /// - Throws: why this terminal will not do; it is as it was before.
  package init(
    theme: Theme, farewell: String = "", input: Int32 = STDIN_FILENO,
    output: Int32 = STDOUT_FILENO, kind: String? = nil
  ) throws(TerminalFailure) {
    if let failure = TerminalFailure(cterm_open(input, output, kind, farewell)) { throw failure }
    self.theme = theme
    self.input = input
    size = Self.measured()
    depth = ColourDepth(
      count: Int(cterm_colours()), noColour: Environment.value(of: "NO_COLOR"))
    escapeDelay = Environment.value(of: "ESCDELAY").flatMap { Int($0) }.map { max(0, $0) } ?? 25
    localeWasChanged = cterm_locale_was_changed() != 0
    // Also where the theme draws lines in ASCII: another one may be chosen later.
    let answer = WidthProbe.ask(input)
    ambiguousColumns = answer.columns
    queued = decoder.feed(answer.typed)
  }

  deinit { cterm_close() }

  static func measured() -> Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    cterm_size(&rows, &columns)
    return Size(rows: Int(rows), columns: Int(columns))
  }
}

extension Terminal {
  /// Shows a frame; only what differs from the last one is sent.
  ///
  /// The hardware cursor ends at the caret, where an input method draws.
  package mutating func present(_ canvas: Canvas) {
    let previous = shown?.size == canvas.size ? shown : nil
    for row in 0..<min(canvas.size.rows, size.rows)
    where previous?.cells(ofRow: row) != canvas.cells(ofRow: row) {
      draw(canvas.cells(ofRow: row), row: row)
    }
    let bottom = Point(row: max(0, size.rows - 1), column: 0)
    let cursor = canvas.caret ?? canvas.parking ?? bottom
    cterm_show(
      Int32(clamping: min(max(0, cursor.row), bottom.row)),
      Int32(clamping: min(max(0, cursor.column), max(0, size.columns - 1))),
      canvas.caret == nil ? 0 : 1)
    shown = canvas
  }

  /// Sends every cell with the next frame: somebody else wrote on the screen.
  package mutating func redraw() {
    shown = nil
    cterm_redraw()
  }

  private mutating func draw(_ cells: ArraySlice<Cell>, row: Int) {
    let glyphs = glyphs
    var scalars: [UInt32] = []
    var inHand: Brush?
    for (column, cell) in cells.prefix(size.columns).enumerated() where cell.columns > 0 {
      let character = cell.columns == 1 ? glyphs.shown(cell.character) : cell.character
      scalars.removeAll(keepingCapacity: true)
      for scalar in character.unicodeScalars { scalars.append(scalar.value) }
      var brush = brushes.brush(for: cell.role, on: cell.ground) {
        theme.look(of: cell.role, on: cell.ground, depth: depth)
      }
      // A blank looks alike in many brushes: to keep the one in hand spares the bytes of changing it.
      if character == " ", let inHand, inHand.blanksLike(brush) { brush = inHand }
      inHand = brush
      cterm_put(
        Int32(row), Int32(column), scalars, Int32(scalars.count), Int32(cell.columns),
        brush.emphasis, brush.pair)
    }
  }

  /// The glyphs of the theme, or the safe ones where the others would take two columns.
  private var glyphs: GlyphSet {
    var glyphs = theme.glyphs
    switch ambiguousColumns {
    case 2?: glyphs.lines = .ascii
    case nil where glyphs.lines == .unicode: glyphs.lines = theme.unanswered
    default: break
    }
    return glyphs
  }
}
