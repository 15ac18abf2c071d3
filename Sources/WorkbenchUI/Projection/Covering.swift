import Domain
import TerminalKit

/// What people type, and what a frame shows after all, with stars over what belongs to one person:
/// each as wide as what it covers, so that no caret and no column moves.
extension EditedText {
  /// The text as the screen may show it; the caret stands where it stood.
  func shown(in scene: Scene) -> EditedText {
    guard let veil = scene.veil else { return self }
    var shown = characters
    for place in Self.hidden(in: characters, by: veil) {
      shown[place] = Glyph(characters[place]).columns == 2 ? "＊" : "*"
    }
    return EditedText(String(shown), caret: caret)
  }

  private static func hidden(in characters: [Character], by veil: Veil) -> [Int] {
    let scalars = characters.map { $0.unicodeScalars.first ?? " " }
    let parts = veil.parts(in: scalars).flatMap(\.hidden) + PrivatePart.begun(in: scalars)
    let hidden = veil.hidesAll(of: scalars) ? Array(scalars.indices) : parts
    return hidden.filter { !characters[$0].isNewline }
  }
}

extension Canvas {
  /// The last net: hides what stands in one row as one number, whoever drew it there.
  mutating func hidePrivateParts() {
    for row in 0..<size.rows {
      let places = cells(ofRow: row).indices.filter { cells[$0].columns > 0 }
      let scalars = places.map { cells[$0].character.unicodeScalars.first ?? " " }
      for part in PrivatePart.all(in: scalars, .drawn) { cover(part.hidden.map { places[$0] }) }
    }
  }
}
