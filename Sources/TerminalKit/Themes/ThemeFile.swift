import JSONText

/// One theme file as it was written; what it does not say is left to what it inherits.
///
/// `{"inherits": "dark", "glyphs": {"lines": "ascii", "ellipsis": "~", "bar": ">", "unanswered":
/// "ascii"}, "roles": {"text": {"fg": "#d0d0d0", "bg": "#1c1c1c", "fg256": 252, "bg256": 234,
/// "fg16": 7, "bg16": 0, "bold": true, "underline": true, "reverse": true}}}`, every key optional,
/// comments allowed.
struct ThemeFile: Equatable {
  fileprivate(set) var inherits: ThemeMention?
  fileprivate(set) var styles: [Role: StyleChange] = [:]
  fileprivate(set) var lines: GlyphSet.Lines?
  fileprivate(set) var ellipsis: Character?
  fileprivate(set) var bar: Character?
  fileprivate(set) var unanswered: GlyphSet.Lines?
  /// What was not understood, in the order of the file.
  private(set) var warnings: [ThemeWarning] = []

  /// Reads a theme; a text that is no JSON says nothing and has one warning.
  init(_ bytes: [UInt8], path: String) {
    do {
      let document = try JSONDocument(parsing: bytes, dialect: .commented)
      var reading = Reading(document: document, file: path)
      reading.read(into: &self)
      warnings = reading.warnings
    } catch {
      let place = error.position
      warnings = [
        ThemeWarning(
          file: path, line: place.line, column: place.column, key: "", .notJSON(error.problem))
      ]
    }
  }

  /// This theme laid over the one it inherits.
  func laid(over base: Theme, name: String) -> Theme {
    let glyphs = GlyphSet(
      lines: lines ?? base.glyphs.lines, ellipsis: ellipsis ?? base.glyphs.ellipsis,
      bar: bar ?? base.glyphs.bar)
    return Theme(
      name: name, styles: styles(over: base.styles), glyphs: glyphs,
      unanswered: unanswered ?? base.unanswered)
  }

  /// Key by key; a theme that inherits nothing says of a role all there is to say.
  private func styles(over base: [Role: Style]) -> [Role: Style] {
    let inherited = inherits == nil ? [:] : base
    return base.merging(styles.map { ($0, $1.laid(over: inherited[$0] ?? Style())) }) { $1 }
  }
}

/// The walk through the keys of one file.
private struct Reading {
  let document: JSONDocument
  let file: String
  var warnings: [ThemeWarning] = []

  mutating func read(into theme: inout ThemeFile) {
    for member in members(at: []) {
      switch member.key {
      case "inherits": theme.inherits = mention(member.value.string)
      case "glyphs": readGlyphs(into: &theme)
      case "roles": readRoles(into: &theme)
      default: warn(.unknownKey, at: [member.key])
      }
    }
    guard theme.inherits == nil else { return }
    for role in Role.allCases where theme.styles[role] == nil {
      warn(.missingKey, at: ["roles", role.name])
    }
  }

  private mutating func readGlyphs(into theme: inout ThemeFile) {
    for member in members(at: ["glyphs"]) {
      let path = ["glyphs", member.key]
      switch member.key {
      case "lines": theme.lines = lines(member.value, at: path)
      case "unanswered": theme.unanswered = lines(member.value, at: path)
      case "ellipsis": theme.ellipsis = narrow(member.value, at: path)
      case "bar": theme.bar = narrow(member.value, at: path)
      default: warn(.unknownKey, at: path)
      }
    }
  }

  private mutating func readRoles(into theme: inout ThemeFile) {
    let roles = Dictionary(uniqueKeysWithValues: Role.allCases.map { ($0.name, $0) })
    for member in members(at: ["roles"]) {
      if let role = roles[member.key] {
        theme.styles[role] = style(at: ["roles", member.key])
      } else {
        warn(.unknownKey, at: ["roles", member.key])
      }
    }
  }

  private mutating func style(at path: [String]) -> StyleChange {
    var style = StyleChange()
    for member in members(at: path) {
      let place = path + [member.key]
      switch member.key {
      case "fg": style.foreground = ink(member.key, at: path)
      case "bg": style.background = ink(member.key, at: path)
      case "bold": set(.bold, in: &style, member.value, at: place)
      case "underline": set(.underline, in: &style, member.value, at: place)
      case "reverse": set(.reverse, in: &style, member.value, at: place)
      // Read together with the colour they stand in for.
      case "fg256", "fg16": expect("fg", at: path, beside: member.key)
      case "bg256", "bg16": expect("bg", at: path, beside: member.key)
      default: warn(.unknownKey, at: place)
      }
    }
    return style
  }
}

extension Reading {
  private mutating func mention(_ name: String?) -> ThemeMention? {
    let place = document.position(of: ["inherits"])
    return expect(name, at: ["inherits"]).map {
      ThemeMention(name: $0, file: file, line: place?.line ?? 1, column: place?.column ?? 1)
    }
  }

  private mutating func ink(_ key: String, at path: [String]) -> Ink? {
    let hex = value(at: path + [key])?.string
    guard let colour = expect(hex.flatMap(RGB.init(hex:)), at: path + [key]) else { return nil }
    return Ink(
      colour, in256: number(key + "256", below: 256, at: path),
      in16: number(key + "16", below: 16, at: path))
  }

  private mutating func number(_ key: String, below limit: Int, at path: [String]) -> Int? {
    guard let value = value(at: path + [key]) else { return nil }
    let number = value.integer.map(Int.init(clamping:))
    return expect(number.flatMap { (0..<limit).contains($0) ? $0 : nil }, at: path + [key])
  }

  private mutating func set(
    _ emphasis: Emphasis, in style: inout StyleChange, _ value: JSON, at path: [String]
  ) {
    guard let isOn = expect(value.boolean, at: path) else { return }
    if isOn { style.added.insert(emphasis) } else { style.removed.insert(emphasis) }
  }

  private mutating func lines(_ value: JSON, at path: [String]) -> GlyphSet.Lines? {
    expect(value.string.flatMap(GlyphSet.Lines.init), at: path)
  }

  private mutating func narrow(_ value: JSON, at path: [String]) -> Character? {
    let text = value.string ?? ""
    return expect(text.count == 1 && text.columns == 1 ? text.first : nil, at: path)
  }

  private mutating func members(at path: [String]) -> [JSONObject.Member] {
    expect(value(at: path)?.object, at: path)?.members ?? []
  }

  private func value(at path: [String]) -> JSON? {
    path.reduce(document.root) { $0?[$1] }
  }

  private mutating func expect<Value>(_ value: Value?, at path: [String]) -> Value? {
    if value == nil { warn(.badValue, at: path) }
    return value
  }

  private mutating func expect(_ colour: String, at path: [String], beside key: String) {
    if value(at: path + [colour]) == nil { warn(.colourMissing, at: path + [key]) }
  }

  /// A key that is missing is said to be where the object stands that should have it.
  private mutating func warn(_ problem: ThemeWarning.Problem, at path: [String]) {
    let place = document.position(of: path) ?? document.position(of: path.dropLast())
    warnings.append(
      ThemeWarning(
        file: file, line: place?.line ?? 1, column: place?.column ?? 1,
        key: path.joined(separator: "."), problem))
  }
}
