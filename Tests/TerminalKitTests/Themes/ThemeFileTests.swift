import Testing

@testable import TerminalKit

struct ThemeFileTests {
  private func file(_ text: String) -> ThemeFile {
    ThemeFile(Array(text.utf8), path: "t.json")
  }

  @Test func `a theme is read with its comments`() {
    let file = file(
      """
      // 办公室自己的主题
      {
        "inherits": "dark",
        "glyphs": {"lines": "ascii", "ellipsis": "~", "bar": "|", "unanswered": "ascii"},
        "roles": {
          "key": {"fg": "#00ff00", "fg256": 46, "fg16": 10, "bg": "#000000", "bold": true},
        },
      }
      """)
    #expect(file.warnings == [])
    #expect(file.inherits?.name == "dark")
    #expect(file.lines == .ascii)
    #expect(file.ellipsis == "~")
    #expect(file.bar == "|")
    #expect(file.unanswered == .ascii)
    let green = Ink(RGB(0, 255, 0), in256: 46, in16: 10)
    #expect(
      file.styles == [
        .key: StyleChange(foreground: green, background: Ink(RGB(0, 0, 0)), added: .bold)
      ])
  }

  @Test func `a role has the key in theme files that people wrote them with`() {
    #expect(
      Role.allCases.map(\.name) == [
        "text", "muted", "border", "focus", "title", "headline", "accent", "hint", "key",
        "disabled", "selection", "selectionIdle", "match", "changed", "overdue", "error",
        "notice", "field", "fieldFocused", "banner", "lightGreen", "lightBlue", "lightYellow",
        "lightRed", "lightGrey",
      ])
  }

  @Test func `an unknown key is named with its line and the rest counts`() {
    let file = file(
      """
      {
        "inherits": "dark",
        "colour": "blue",
        "roles": {
          "key": {"fg": "#00ff00", "blink": true},
          "keys": {"fg": "#00ff00"}
        }
      }
      """)
    #expect(
      file.warnings == [
        ThemeWarning(file: "t.json", line: 3, column: 3, key: "colour", .unknownKey),
        ThemeWarning(file: "t.json", line: 5, column: 30, key: "roles.key.blink", .unknownKey),
        ThemeWarning(file: "t.json", line: 6, column: 5, key: "roles.keys", .unknownKey),
      ])
    #expect(file.styles[.key]?.foreground == Ink(RGB(0, 255, 0)))
  }

  @Test(arguments: [
    ("\"fg\": \"green\"", "fg"), ("\"fg\": 7", "fg"), ("\"bold\": \"yes\"", "bold"),
    ("\"bg\": \"#000000\", \"bg256\": 256", "bg256"), ("\"fg\": \"#ffffff\", \"fg16\": -1", "fg16"),
  ])
  func `a bad value is named and the default stands in`(member: String, key: String) {
    let file = file("{\"inherits\": \"dark\", \"roles\": {\"key\": {\(member)}}}")
    #expect(file.warnings.map(\.key) == ["roles.key.\(key)"])
    #expect(file.warnings.map(\.problem) == [.badValue])
  }

  @Test(arguments: ["fg256", "fg16", "bg256", "bg16"])
  func `a colour for terminals of few needs the one it stands in for, and that is said`(
    key: String
  ) {
    let alone = file("{\"inherits\": \"dark\", \"roles\": {\"key\": {\"\(key)\": 9}}}")
    #expect(alone.warnings.map(\.key) == ["roles.key.\(key)"])
    #expect(alone.warnings.map(\.problem) == [.colourMissing])
  }

  @Test func `a wide ellipsis would move everything after it and is refused`() {
    let file = file("{\"inherits\": \"dark\", \"glyphs\": {\"ellipsis\": \"，\"}}")
    #expect(file.warnings.map(\.key) == ["glyphs.ellipsis"])
    #expect(file.ellipsis == nil)
  }

  @Test func `a role that is missing is named unless it is inherited`() {
    #expect(file("{\"inherits\": \"dark\", \"roles\": {}}").warnings == [])
    let missing = file("{\n\"roles\": {\"text\": {\"fg\": \"#000000\"}}\n}").warnings
    #expect(missing.count == Role.allCases.count - 1)
    #expect(
      missing.first
        == ThemeWarning(file: "t.json", line: 2, column: 1, key: "roles.muted", .missingKey))
  }

  @Test func `broken JSON is told by line and column`() {
    let file = file("{\n  \"roles\": {\n    oops\n")
    #expect(file.warnings.map(\.line) == [3])
    #expect(file.warnings.map(\.column) == [5])
    #expect(file.warnings.map(\.problem) == [.notJSON(.keyExpected)])
    #expect(file.styles.isEmpty)
  }

  @Test(arguments: ["[]", "7", "{\"roles\": []}", "{\"glyphs\": 1}", "{\"roles\": {\"text\": 1}}"])
  func `a value of another shape is a warning`(text: String) {
    #expect(file(text).warnings.contains { $0.problem == .badValue })
  }
}
