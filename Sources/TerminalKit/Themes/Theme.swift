/// How every role looks, and which glyphs lines are made of.
package struct Theme: Equatable, Sendable {
  package let name: String
  package var styles: [Role: Style]
  package var glyphs: GlyphSet
  /// The lines to use where the terminal does not say how wide its ambiguous characters are.
  package var unanswered: GlyphSet.Lines

  package init(
    name: String, styles: [Role: Style] = [:], glyphs: GlyphSet = GlyphSet(),
    unanswered: GlyphSet.Lines = .unicode
  ) {
    self.name = name
    self.styles = styles
    self.glyphs = glyphs
    self.unanswered = unanswered
  }

  /// How a role looks, alone or on the ground of another such as a selected row.
  ///
  /// A role with a ground of its own keeps it.
  package func look(of role: Role, on ground: Role? = nil, depth: ColourDepth) -> Look {
    let style = style(role)
    let under = ground.map(self.style) ?? Style()
    switch depth {
    case .mono: return Look(style.monoEmphasis.union(under.monoEmphasis))
    case .direct: return manyLook(style, on: under) { $0.rgb.number }
    case .full: return manyLook(style, on: under) { $0.in256 }
    case .sixteen: return fewLook(style, on: ground == nil ? style : under)
    case .eight: return fewLook(style, on: ground == nil ? style : under).inEight
    }
  }

  private func manyLook(
    _ style: Style, on under: Style, number: (Ink) -> Int
  ) -> Look {
    let foreground = style.foreground ?? text.foreground
    let background = style.background ?? under.background ?? text.background
    return Look(
      foreground: foreground.map(number) ?? -1, background: background.map(number) ?? -1,
      style.emphasis(on: under))
  }

  /// Sixteen colours are too few for every word to stay readable on every ground: there the words
  /// take the colour that belongs to the ground.
  private func fewLook(_ style: Style, on under: Style) -> Look {
    let chosen = style.background == nil ? under : style
    let foreground = chosen.foreground ?? text.foreground
    let background = chosen.background ?? text.background
    return Look(
      foreground: foreground?.in16 ?? -1, background: background?.in16 ?? -1,
      style.emphasis(on: under))
  }

  private var text: Style { styles[.text] ?? Style() }

  /// The ground of `text` is the paper everything lies on, not a ground of its own.
  private func style(_ role: Role) -> Style {
    var style = styles[role] ?? Style()
    if role == .text { style.background = nil }
    return style
  }
}

extension Style {
  /// A ground without a colour is told by its emphasis, which all words on it share.
  fileprivate func emphasis(on under: Style) -> Emphasis {
    background ?? under.background == nil ? emphasis.union(under.emphasis) : emphasis
  }

  /// Without colours, what has only a ground to tell it apart is reversed.
  fileprivate var monoEmphasis: Emphasis {
    emphasis.isEmpty && background != nil ? .reverse : emphasis
  }
}

extension Look {
  fileprivate init(_ emphasis: Emphasis) {
    self.init(foreground: -1, background: -1, emphasis)
  }

  /// With eight colours a bright one is the plain one in bold; grey and white have no plain one.
  fileprivate var inEight: Look {
    var look = self
    look.background = background == 8 ? 0 : background % 8
    if foreground > 8 { look.emphasis.insert(.bold) }
    if foreground >= 8 { look.foreground = foreground == 8 ? 7 : foreground - 8 }
    if look.foreground == look.background && look.foreground >= 0 {
      look.foreground = look.background == 0 ? 7 : 0
      look.emphasis.remove(.bold)
    }
    return look
  }
}
