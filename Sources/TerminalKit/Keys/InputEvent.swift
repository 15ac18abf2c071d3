/// What reaches the program from the person, the terminal or the system.
package enum InputEvent: Equatable, Sendable {
  /// One key.
  case key(Key)
  /// Several characters committed together by an input method, at least one of them not ASCII.
  case text(String)
  /// The text of one bracketed paste; its newlines are `\n`, and it has no other control but tabs.
  case paste(String)
  /// The mouse, where the terminal was asked to tell of it.
  case mouse(Mouse)
  /// The terminal has another size.
  case resize(Size)
  /// The program runs again after it was stopped; everything was drawn anew.
  case resumed
  /// SIGINT, not Ctrl-C, which is a key.
  case interrupt
  /// SIGTERM: keep what must not be lost, and end.
  case terminate
  /// The line is gone: keep what must not be lost, and end without drawing.
  case hangup
  /// A file descriptor of the caller's can be read.
  case readable(Int32)
}
