import Testing

@testable import TerminalKit

/// What people can read, measured on the colours that terminals really show.
struct ContrastTests {
  private static let grounds: [Role?] = [nil, .selection, .selectionIdle, .field, .fieldFocused]

  @Test(
    arguments: [("dark", 4.5), ("light", 4.5), ("projector", 7)], [ColourDepth.full, .sixteen])
  func `every role is readable on every ground`(theme: (String, Double), depth: ColourDepth) {
    let loaded = ThemeShelf(folders: []) { _ in nil }.load(theme.0).theme
    for role in Role.allCases {
      for ground in Self.grounds {
        let look = loaded.look(of: role, on: ground, depth: depth)
        let contrast = Vision.contrast(
          Palette.colour(look.foreground), Palette.colour(look.background))
        #expect(contrast >= theme.1, "\(role) on \(ground?.name ?? "its own ground")")
      }
    }
  }

  @Test(arguments: ThemeShelf.shipped)
  func `nothing vanishes with eight colours`(name: String) {
    let theme = ThemeShelf(folders: []) { _ in nil }.load(name).theme
    for role in Role.allCases {
      for ground in Self.grounds {
        let look = theme.look(of: role, on: ground, depth: .eight)
        #expect(
          look.foreground != look.background, "\(role) on \(ground?.name ?? "its own ground")")
        #expect((0..<8).contains(look.foreground) && (0..<8).contains(look.background))
      }
    }
  }

  @Test(arguments: ThemeShelf.shipped, Vision.allCases)
  func `the five lights stay apart for everybody`(name: String, vision: Vision) {
    let theme = ThemeShelf(folders: []) { _ in nil }.load(name).theme
    let lights: [Role] = [.lightGreen, .lightBlue, .lightYellow, .lightRed, .lightGrey]
    let looks = lights.map { theme.look(of: $0, depth: .full) }
    for (place, one) in looks.enumerated() {
      for other in looks.dropFirst(place + 1) {
        let letters = vision.distance(
          Palette.colour(one.foreground), Palette.colour(other.foreground))
        let grounds = vision.distance(
          Palette.colour(one.background), Palette.colour(other.background))
        #expect(max(letters, grounds) >= 12, "\(one) and \(other)")
      }
    }
  }

  @Test(arguments: ThemeShelf.shipped)
  func `without colours the selected row and what needs a look stand out`(name: String) {
    let theme = ThemeShelf(folders: []) { _ in nil }.load(name).theme
    for role in [Role.selection, .focus, .error, .overdue, .banner, .key, .match] {
      #expect(theme.look(of: role, depth: .mono) != Look(), "\(role)")
    }
  }
}
