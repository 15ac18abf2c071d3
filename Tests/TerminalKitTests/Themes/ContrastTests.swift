import TestSupport
import Testing

@testable import TerminalKit

/// What people can read, measured on the colours that terminals really show.
struct ContrastTests {
  private static let grounds: [Role?] = [nil, .selection, .selectionIdle, .field, .fieldFocused]

  @Test(arguments: ThemeShelf.shipped, [ColourDepth.direct, .full, .sixteen])
  func `every role is readable on every ground`(name: String, depth: ColourDepth) {
    forEachLook(of: name, depth) { look, place in
      guard let contrast = look.contrast(depth) else { return }
      #expect(contrast >= shipped(name).leastContrast, "\(place)")
    }
  }

  @Test(arguments: ThemeShelf.shipped)
  func `nothing vanishes with eight colours`(name: String) {
    forEachLook(of: name, .eight) { look, place in
      guard !look.isTerminalsOwn else { return }
      #expect(look.foreground != look.background, "\(place)")
      #expect((0..<8).contains(look.foreground) && (0..<8).contains(look.background))
    }
  }

  @Test(arguments: ThemeShelf.shipped.filter { $0 != "mono" }, Vision.allCases)
  func `the five lights stay apart for everybody`(name: String, vision: Vision) {
    // A theme made for them keeps twice the distance.
    let least: Double = name == "colour-blind" ? 24 : 12
    for (one, other) in pairsOfLights(of: name, .full) {
      let letters = vision.distance(one.seenForeground, other.seenForeground)
      let grounds = vision.distance(one.seenBackground, other.seenBackground)
      #expect(max(letters, grounds) >= least, "\(one) and \(other)")
    }
  }

  @Test(arguments: ThemeShelf.shipped)
  func `without colours the selected row and what needs a look stand out`(name: String) {
    let theme = shipped(name)
    for role in [Role.selection, .selectionIdle, .focus, .error, .overdue, .banner, .key, .match] {
      #expect(theme.look(of: role, depth: .mono) != Look(), "\(role)")
      #expect(theme.look(of: .text, on: .selection, depth: .mono).emphasis.contains(.reverse))
    }
  }

  @Test func `mono asks for no colour on any terminal, and looks the same on all`() {
    for depth in [ColourDepth.direct, .full, .sixteen, .eight] {
      forEachLook(of: "mono", depth) { look, place in
        #expect(look.isTerminalsOwn, "\(place)")
      }
      let theme = shipped("mono")
      for role in [Role.selection, .error, .lightRed, .lightYellow, .lightBlue] {
        #expect(theme.look(of: role, depth: depth) == theme.look(of: role, depth: .mono))
      }
    }
  }

  @Test func `the folder of themes holds what is compiled in`() {
    let names = files(below: "\(Places.packageRoot)/themes")
    #expect(names.sorted() == ThemeShelf.shipped.map { "\($0).json" }.sorted())
  }
}

extension ContrastTests {
  private func shipped(_ name: String) -> Theme {
    ThemeShelf(folders: []) { _ in nil }.load(name).theme
  }

  private func forEachLook(
    of name: String, _ depth: ColourDepth, _ body: (Look, _ place: String) -> Void
  ) {
    let theme = shipped(name)
    for role in Role.allCases {
      for ground in Self.grounds {
        let place = "\(role) on \(ground?.name ?? "its own ground")"
        body(theme.look(of: role, on: ground, depth: depth), place)
      }
    }
  }

  private func pairsOfLights(of name: String, _ depth: ColourDepth) -> [(Look, Look)] {
    let lights: [Role] = [.lightGreen, .lightBlue, .lightYellow, .lightRed, .lightGrey]
    let theme = shipped(name)
    let looks = lights.map { theme.look(of: $0, depth: depth) }
    return looks.enumerated().flatMap { place, one in looks.dropFirst(place + 1).map { (one, $0) } }
  }
}

extension Look {
  fileprivate var seenForeground: RGB { Palette.colour(foreground) }
  fileprivate var seenBackground: RGB { Palette.colour(background) }
}
