import Demo
import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The demo office with other names in it: whatever people are called, no column moves (interface.md 5).
struct HostileNamesTests {
  /// Steering, bidirectional and invisible characters, emoji, Han that no font has, piles of marks,
  /// ambiguous widths, blanks that move the cursor, and 200 characters.
  private static let names = [
    "霜降\u{1B}[31m压缩机\u{9B}2J", "谷雨\u{202E}有限\u{2066}公司\u{200F}", "立夏🏭👨‍👩‍👧实业☎\u{FE0F}🇨🇳",
    "惊蛰𠮷\u{3134B}\u{2A6E5}机械", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}泵业", "①…“引号”★·—",
    "\t缩进\r\n换行\u{2028}", "ＡＢＣ\u{3000}全角ｱｲｳ", "한글 نص עברית", "零\u{200B}宽\u{FEFF}\u{00AD}",
    String(repeating: "长", count: 200), String(repeating: "x", count: 200),
  ]

  @Test(arguments: [
    (Size(rows: 36, columns: 120), Language.chinese), (Size(rows: 24, columns: 80), .english),
    (Size(rows: 18, columns: 60), .chinese),
  ])
  func `no name moves a column or steers the terminal on any screen`(
    size: Size, language: Language
  ) throws {
    let seen = try walk(through: Self.names, size, language)
    #expect(seen.uneven == [])
    #expect(seen.steering == [])
    // The names are met: what has no width, what must not be shown, what is too long.
    for mark: Character in ["〓", "\u{FFFD}", "…"] { #expect(seen.characters.contains(mark)) }
    #expect(seen.screens > 30)
  }

  @Test(.enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"))
  func `723 real names leave every row as wide as the screen`() throws {
    let table = try #require(readFile(Places.listedCompanies ?? ""))
    let names = String(decoding: table, as: UTF8.self).split(whereSeparator: \.isNewline)
      .dropFirst()
      .flatMap { $0.split(separator: ",").prefix(2).map(String.init) }
    let seen = try walk(through: names, Size(rows: 36, columns: 120), .chinese)
    #expect(seen.uneven == [])
    #expect(seen.screens > 30)
  }
}

// MARK: - The walk

extension HostileNamesTests {
  private struct Seen {
    var screens = 0
    var uneven: [String] = []
    var steering: Set<Unicode.Scalar> = []
    var characters: Set<Character> = []
  }

  private func walk(
    through names: [String], _ size: Size, _ language: Language
  ) throws -> Seen {
    let fixture = try #require(DemoFixture.unlike)
    var place = 0
    let store = try fixture.store { entity in
      place += 1
      return entity.renamed(names[place % names.count])
    }
    var desk = try DemoDesk(store, as: .head, size, language)
    var seen = Seen()
    desk.walk { canvas in
      seen.screens += 1
      seen.uneven += (0..<size.rows).filter { !canvas.isEven(at: $0) }.map(canvas.line)
      let characters = Set(canvas.cells.map(\.character))
      seen.characters.formUnion(characters)
      seen.steering.formUnion(characters.flatMap(\.unicodeScalars).filter(\.isSteering))
    }
    return seen
  }
}

extension Unicode.Scalar {
  /// Moves the cursor, turns the writing round or joins cells, on some terminal at least.
  fileprivate var isSteering: Bool {
    properties.generalCategory == .control || properties.isDefaultIgnorableCodePoint
      || properties.isBidiControl || (0x1F1E6...0x1F1FF).contains(value)
  }
}

extension AnyEntity {
  /// The entity with a name, as another program may have written it, in each text a person typed.
  fileprivate func renamed(_ name: String) -> AnyEntity {
    switch self {
    // Even where a form would refuse it.
    case .enterprise(var row):
      (row.name, row.shortName) = (name, name)
      return row.any
    case .person(var row):
      row.name = name
      return row.any
    case .issue(var row):
      row.title = name
      return row.any
    default: return (value as? any Fielded).map { $0.renamed(name) } ?? self
    }
  }
}

extension Fielded {
  fileprivate func renamed(_ name: String) -> AnyEntity {
    var row = self
    for field in Field.allCases where !text(field).isEmpty {
      if field.shape == .line || field.shape == .lines { try? row.set(field, to: name) }
    }
    return row.any
  }
}
