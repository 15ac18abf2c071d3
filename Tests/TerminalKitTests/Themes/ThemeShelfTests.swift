import Testing

@testable import TerminalKit

struct ThemeShelfTests {
  private func shelf(_ files: [String: String]) -> ThemeShelf {
    ThemeShelf(folders: ["/own", "/shared"]) { files[$0].map { Array($0.utf8) } }
  }

  private let key = "{\"inherits\": \"light\", \"roles\": {\"key\": {\"bold\": false}}}"

  @Test(arguments: ThemeShelf.shipped)
  func `the shipped themes are complete and without a warning`(name: String) {
    let (theme, warnings) = shelf([:]).load(name)
    #expect(warnings == [])
    #expect(theme.name == name)
    #expect(Set(theme.styles.keys) == Set(Role.allCases))
  }

  @Test func `the first folder counts`() {
    let shelf = shelf([
      "/own/a.json": "{\"inherits\": \"dark\", \"glyphs\": {\"bar\": \"1\"}}",
      "/shared/a.json": "{\"inherits\": \"dark\", \"glyphs\": {\"bar\": \"2\"}}",
    ])
    #expect(shelf.load("a").theme.glyphs.bar == "1")
  }

  @Test func `a theme says only what differs from the one it inherits`() {
    let theme = shelf(["/own/a.json": key]).load("a").theme
    let light = shelf([:]).load("light").theme
    #expect(theme.styles[.key] == Style(foreground: light.styles[.key]?.foreground))
    #expect(theme.styles[.text] == light.styles[.text])
  }

  @Test func `of a role it names it says only what differs, and what is wrong leaves the rest`() {
    let own = """
      {"inherits": "dark", "roles": {
        "text": {"fg": "red"}, "key": {"fg256": 9}, "error": {"fg": "#ffff00"},
        "overdue": {"bg": "#000000", "underline": true}
      }}
      """
    let (theme, warnings) = shelf(["/own/a.json": own]).load("a")
    var wanted = shelf([:]).load("dark").theme.styles
    wanted[.error]?.foreground = Ink(RGB(255, 255, 0))
    wanted[.overdue]?.background = Ink(RGB(0, 0, 0))
    wanted[.overdue]?.emphasis.insert(.underline)
    #expect(theme.styles == wanted)
    #expect(warnings.map(\.key) == ["roles.text.fg", "roles.key.fg256"])
  }

  @Test func `a theme that inherits nothing says of a role all there is`() {
    let own = "{\"roles\": {\"lightRed\": {\"fg\": \"#ff0000\"}}}"
    let theme = shelf(["/own/a.json": own]).load("a").theme
    #expect(theme.styles[.lightRed] == Style(foreground: Ink(RGB(255, 0, 0))))
  }

  @Test func `a theme of a shipped name may inherit the shipped one`() {
    let (theme, warnings) = shelf(["/own/light.json": key]).load("light")
    #expect(warnings == [])
    let shipped = shelf([:]).load("light").theme
    #expect(theme.styles[.key] == Style(foreground: shipped.styles[.key]?.foreground))
    #expect(theme.styles[.text] == shipped.styles[.text])
  }

  @Test func `an unknown name falls back to dark with a warning`() {
    let (theme, warnings) = shelf([:]).load("dusk")
    #expect(warnings == [ThemeWarning(file: "", line: 1, column: 1, key: "dusk", .unknownTheme)])
    #expect(theme.styles == shelf([:]).load("dark").theme.styles)
  }

  @Test func `an unknown parent is named where it is mentioned`() {
    let (_, warnings) = shelf(["/own/a.json": "{\n  \"inherits\": \"b\"\n}"]).load("a")
    #expect(
      warnings == [ThemeWarning(file: "/own/a.json", line: 2, column: 3, key: "b", .unknownTheme)])
  }

  @Test func `themes that inherit each other end with a warning`() {
    let (theme, warnings) = shelf([
      "/own/a.json": "{\"inherits\": \"b\"}", "/own/b.json": "{\"inherits\": \"a\"}",
    ]).load("a")
    #expect(warnings.map(\.problem) == [.inheritsItself])
    #expect(theme.styles == shelf([:]).load("dark").theme.styles)
  }

  @Test func `a broken file falls back to dark`() {
    let (theme, warnings) = shelf(["/own/a.json": "{"]).load("a")
    #expect(warnings.count == 1)
    #expect(theme.styles == shelf([:]).load("dark").theme.styles)
  }

  @Test(arguments: ["../own/a", "/own/a", ""])
  func `a name is not a path`(name: String) {
    let (_, warnings) = ThemeShelf(folders: ["/own"]) { _ in Array("{}".utf8) }.load(name)
    #expect(warnings.map(\.problem) == [.unknownTheme])
  }

  @Test func `the shipped themes are offered, then one's own by name, with what is wrong in them`()
  {
    let shelf = ThemeShelf(
      folders: ["/own", "/shared"],
      list: { $0 == "/own" ? ["z.json", "light.json", ".json", "a.txt"] : ["b.json", "z.json"] },
      read: {
        ["/own/z.json": "{", "/own/light.json": key, "/shared/b.json": key][$0].map {
          Array($0.utf8)
        }
      })
    let offers = shelf.offers()
    #expect(offers.map(\.theme.name) == ThemeShelf.shipped + ["b", "z"])
    #expect(
      offers.map(\.file).compactMap(\.self) == [
        "/own/light.json", "/shared/b.json", "/own/z.json",
      ])
    #expect(offers.filter { !$0.warnings.isEmpty }.map(\.theme.name) == ["z"])
  }

  @Test func `the search path begins at home`() {
    let folders = ThemeShelf.folders(executable: "/srv/bin/liuzhu") { ["HOME": "/home/sb"][$0] }
    #expect(
      folders == [
        "/home/sb/.config/liuzhu/themes", "/srv/bin/themes", "/srv/bin/../share/liuzhu/themes",
      ])
    let configured = ThemeShelf.folders(executable: "liuzhu") {
      ["HOME": "/home/sb", "XDG_CONFIG_HOME": "/cfg"][$0]
    }
    #expect(configured == ["/cfg/liuzhu/themes"])
  }
}
