import CVTerm

/// A terminal without glass: takes what a program writes, and knows what a person would see.
final class VirtualTerminal {
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  private(set) var rows: Int
  private(set) var columns: Int
  fileprivate var isCursorVisible = true
  fileprivate var isAlternate = false
  fileprivate var tellsOfMouse = false

  init(rows: Int, columns: Int) {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)),
      let screen = vterm_obtain_screen(terminal)
    else { fatalError("libvterm gives no terminal") }
    (self.terminal, self.screen) = (terminal, screen)
    (self.rows, self.columns) = (rows, columns)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = noteProperty
    vterm_set_utf8(terminal, 1)
    vterm_screen_set_callbacks(screen, callbacks, Unmanaged.passUnretained(self).toOpaque())
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  func resize(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Takes what the program wrote.
  func show(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      _ = vterm_input_write(
        terminal, bytes.assumingMemoryBound(to: CChar.self).baseAddress, bytes.count)
    }
  }

  func press(_ key: Key) {
    switch key.meaning {
    case .special(let code): vterm_keyboard_key(terminal, code, key.modifier)
    case .character(let scalar): vterm_keyboard_unichar(terminal, scalar.value, key.modifier)
    }
  }

  /// Presses the left button over a cell and lets it go; who did not ask for the mouse hears nothing.
  func click(row: Int, column: Int) {
    guard tellsOfMouse else { return }
    vterm_mouse_move(terminal, Int32(row), Int32(column), VTERM_MOD_NONE)
    for isPressed in [true, false] { vterm_mouse_button(terminal, 1, isPressed, VTERM_MOD_NONE) }
  }

  /// Turns the wheel by one notch where the mouse is.
  func turnWheel(isUp: Bool) {
    guard tellsOfMouse else { return }
    vterm_mouse_button(terminal, isUp ? 4 : 5, true, VTERM_MOD_NONE)
  }

  /// The bytes of a text as this terminal pastes it, in brackets where the program asked for them.
  func pasted(_ text: String) -> [UInt8] {
    vterm_keyboard_start_paste(terminal)
    let opening = takeOutput()
    vterm_keyboard_end_paste(terminal)
    return opening + text.utf8 + takeOutput()
  }

  /// What the terminal has to tell the program: keys, and answers to its questions.
  func takeOutput() -> [UInt8] {
    var output = [CChar](repeating: 0, count: vterm_output_get_buffer_current(terminal))
    let count = vterm_output_read(terminal, &output, output.count)
    return output.prefix(count).map(UInt8.init(bitPattern:))
  }

  /// What is seen now.
  func snapshot() -> Screen {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Screen(
      rows: (0..<rows).map { row in (0..<columns).map { cell(row: row, column: $0) } },
      cursor: (Int(position.row), Int(position.col)), isCursorVisible: isCursorVisible,
      isAlternate: isAlternate)
  }

  private func cell(row: Int, column: Int) -> ScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return ScreenCell(
      text: text(of: cell), isBold: cell.attrs.bold != 0, isUnderlined: cell.attrs.underline != 0,
      isReversed: cell.attrs.reverse != 0, foreground: rgb(cell.fg), background: rgb(cell.bg))
  }

  private func text(of cell: VTermScreenCell) -> String {
    let first = cell.chars.0
    // The right half of a wide character holds no scalar, but this.
    if first == UInt32.max { return "" }
    if first == 0 { return " " }
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { return }
        text.append(scalar)
      }
    }
    return String(text)
  }

  private func rgb(_ color: VTermColor) -> UInt32 {
    var color = color
    vterm_screen_convert_color_to_rgb(screen, &color)
    return UInt32(color.rgb.red) << 16 | UInt32(color.rgb.green) << 8 | UInt32(color.rgb.blue)
  }
}

/// Keeps what the screen itself does not tell later: the caret's visibility, whose screen it is, and
/// whether the program asked for the mouse.
private func noteProperty(
  _ property: VTermProp, _ value: UnsafeMutablePointer<VTermValue>?,
  _ user: UnsafeMutableRawPointer?
) -> Int32 {
  guard let value, let user else { return 0 }
  let terminal = Unmanaged<VirtualTerminal>.fromOpaque(user).takeUnretainedValue()
  switch property {
  case VTERM_PROP_CURSORVISIBLE: terminal.isCursorVisible = value.pointee.boolean != 0
  case VTERM_PROP_ALTSCREEN: terminal.isAlternate = value.pointee.boolean != 0
  case VTERM_PROP_MOUSE: terminal.tellsOfMouse = value.pointee.number != 0
  default: return 0
  }
  return 1
}
