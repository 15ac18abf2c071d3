import TerminalKit
import Testing

@testable import WorkbenchUI

struct TextKeysTests {
  @Test(
    arguments: [
      (.text("霜降"), .insert("霜降")),
      (.paste("霜\n降"), .insert("霜\n降")),
      (.key(.control("a")), .start),
      (.key(.control("e")), .end),
      (.key(.control("u")), .deleteToStart),
      (.key(.control("k")), .deleteToEnd),
      (.key(.control("w")), .deleteWord),
      (.key(.control("z")), .undo),
      (.key(.control("y")), .redo),
      (.key(.home), .start),
      (.key(.backspace), .backspace),
      (.key(.chord(.shift, .backspace)), .backspace),
      (.key(.chord(.alt, .backspace)), .deleteWord),
      (.key(.chord(.control, .backspace)), .deleteWord),
    ] as [(Typing, TextCommand)])
  func `a key is an edit`(typing: Typing, command: TextCommand) {
    #expect(TextCommand(typing) == command)
  }

  @Test(arguments: [.shift, .alt, .control] as [Modifiers])
  func `Backspace changes the text whatever is held with it, and so not what is locked`(
    held: Modifiers
  ) {
    #expect(Typing.key(.chord(held, .backspace)).changesText)
  }

  @Test(
    arguments: [
      .enter, .tab, .escape, .up, .control("s"), .function(2), .chord([.shift, .alt], .backspace),
    ] as [Key])
  func `keys of the form are no edit`(key: Key) {
    #expect(TextCommand(key) == nil)
  }
}
