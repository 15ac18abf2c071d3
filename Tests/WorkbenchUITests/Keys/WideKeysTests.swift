import TerminalKit
import Testing

@testable import WorkbenchUI

/// Keys typed while an input method is on.
struct WideKeysTests {
  @Test(
    arguments: [
      ("：", ":"), ("？", "?"), ("／", "/"), ("、", "/"), ("！", "!"), ("【", "["), ("】", "]"),
      ("。", "."), ("\u{3000}", " "), ("ｊ", "j"), ("Ｇ", "G"), ("j", "j"),
    ] as [(Character, Character)])
  func `a full-width character means the key it is on`(typed: Character, key: Character) {
    #expect(WideKeys.ascii(for: typed) == key)
  }

  @Test(arguments: ["他", "霜降", "j他", "あ", "é"])
  func `a word is no key`(text: String) {
    #expect(WideKeys.keys(for: text) == nil)
  }

  @Test func `a burst of punctuation is several keys`() {
    #expect(WideKeys.keys(for: "ｇ？") == ["g", "?"])
  }
}
