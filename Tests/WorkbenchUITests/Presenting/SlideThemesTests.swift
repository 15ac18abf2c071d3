import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The wall in each theme and on the plainest terminal: the pages are the same, and as legible as the
/// theme promises (interface.md 5).
struct SlideThemesTests {
  private static let sizes = [(60, 18), (80, 24), (160, 48)]

  /// All pages of both meetings at each size, as they are drawn.
  private static let pages = sizes.flatMap { columns, rows in
    [MeetingMorning.world(issues: 12), MeetingMorning.worldOfProjects()].flatMap {
      MeetingMorning.pages(columns, rows, of: $0)
    }
  }

  /// What a letter means and what it stands on.
  private struct Shade: Hashable {
    let role: Role
    let ground: Role?
  }

  private static let shades = Set(
    pages.flatMap(\.cells).filter { $0.character != " " }
      .map { Shade(role: $0.role, ground: $0.ground) })

  @Test(arguments: ThemeShelf.shipped, [ColourDepth.direct, .full, .sixteen])
  func `every letter of every page stands out as far as its theme promises`(
    name: String, depth: ColourDepth
  ) {
    let theme = ThemeShelf(folders: []) { _ in nil }.load(name).theme
    for shade in Self.shades {
      let look = theme.look(of: shade.role, on: shade.ground, depth: depth)
      guard let contrast = look.contrast(depth) else { continue }
      #expect(contrast >= theme.leastContrast, "\(shade)")
    }
    #expect(Self.shades.count > 10, "so many: \(Self.shades.count)")
  }

  @Test func `on the plainest terminal each page shows a letter of its own for what is drawn`() {
    let plain = GlyphSet(lines: .ascii)
    for cell in Self.pages.flatMap(\.cells) where cell.columns == 1 {
      let shown = plain.shown(cell.character)
      #expect(shown.isASCII && (shown != "?" || cell.character == "?"), "\(cell.character)")
    }
  }

  @Test func `no page tells by colour alone what it tells`() {
    let lights: Set<Role> = [.lightGreen, .lightBlue, .lightYellow, .lightRed, .lightGrey]
    for page in Self.pages {
      for row in 0..<page.size.rows {
        let words = page.spans(at: row).filter { lights.contains($0.role) }.map(\.text)
        #expect(
          words.allSatisfy { $0.contains { $0.isLetter || $0.isNumber } }, "\(page.line(row))")
      }
    }
  }
}
