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
  /// A role with a ground of its own keeps it. Sixteen colours are too few for every word to stay
  /// readable on every ground, so there the words take the colour of the ground's role.
  package func look(of role: Role, on ground: Role? = nil, depth: ColourDepth) -> Look {
    let style = style(role)
    let under = ground.map(self.style) ?? Style()
    let emphasis = style.emphasis.union(under.emphasis)
    switch depth {
    case .mono:
      return Look(monoEmphasis(style, role).union(ground.map { monoEmphasis(under, $0) } ?? []))
    case .full:
      let foreground = style.foreground ?? text.foreground
      let background = style.background ?? under.background ?? text.background
      return Look(
        foreground: foreground?.in256 ?? -1, background: background?.in256 ?? -1, emphasis)
    case .sixteen, .eight:
      let isOwn = ground == nil || style.background != nil
      let chosen = isOwn ? style : under
      let look = Look(
        foreground: (chosen.foreground ?? text.foreground)?.in16 ?? -1,
        background: (chosen.background ?? text.background)?.in16 ?? -1, emphasis)
      return depth == .eight ? look.inEight : look
    }
  }

  private var text: Style { styles[.text] ?? Style() }

  /// The ground of `text` is the paper everything lies on, not a ground of its own.
  private func style(_ role: Role) -> Style {
    var style = styles[role] ?? Style()
    if role == .text { style.background = nil }
    return style
  }

  /// Without colours, what has only a ground to tell it apart is reversed.
  private func monoEmphasis(_ style: Style, _ role: Role) -> Emphasis {
    style.emphasis.isEmpty && style.background != nil ? .reverse : style.emphasis
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
