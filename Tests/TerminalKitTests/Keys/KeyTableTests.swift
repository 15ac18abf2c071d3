import Testing

@testable import TerminalKit

/// Every encoding our users' terminals send, each written as the bytes after ESC.
struct KeyTableTests {
  private func key(_ sequence: String) -> Key? {
    var decoder = KeyDecoder()
    let events = decoder.feed("\u{1B}\(sequence)".utf8) + decoder.settle()
    guard events.count == 1, case .key(let key) = events[0] else { return nil }
    return key
  }

  @Test(arguments: [
    (1, ["OP", "[11~", "[[A", "[P"]), (2, ["OQ", "[12~", "[[B", "[Q"]),
    (3, ["OR", "[13~", "[[C", "[R"]), (4, ["OS", "[14~", "[[D", "[S"]),
    (5, ["[15~", "[[E", "OT"]), (6, ["[17~", "OU"]), (7, ["[18~", "OV"]), (8, ["[19~", "OW"]),
    (9, ["[20~", "OX"]), (10, ["[21~", "OY"]), (11, ["[23~", "OZ"]), (12, ["[24~", "O["]),
    (13, ["[25~"]), (14, ["[26~"]), (15, ["[28~"]), (16, ["[29~"]),
    (17, ["[31~"]), (18, ["[32~"]), (19, ["[33~"]), (20, ["[34~"]),
  ])
  func `a function key is one key in every encoding`(number: Int, encodings: [String]) {
    for encoding in encodings { #expect(key(encoding) == .function(number), "ESC \(encoding)") }
  }

  @Test(arguments: [
    (Key.home, ["[H", "OH", "[1~", "[7~"]), (.end, ["[F", "OF", "[4~", "[8~", "Ow"]),
    (.insert, ["[2~"]), (.delete, ["[3~"]), (.pageUp, ["[5~"]), (.pageDown, ["[6~"]),
    (.up, ["[A", "OA"]), (.down, ["[B", "OB"]), (.right, ["[C", "OC"]), (.left, ["[D", "OD"]),
    (.backTab, ["[Z", "[1;2Z", "[9;2u"]), (.enter, ["OM", "[13u"]), (.tab, ["OI"]),
    (.escape, ["[27u"]), (.character("5"), ["Ou"]), (.character("+"), ["Ok"]),
  ])
  func `a named key is one key in every encoding`(name: Key, encodings: [String]) {
    for encoding in encodings { #expect(key(encoding) == name, "ESC \(encoding)") }
  }

  private static let modified: [(String, Modifiers, Key)] = [
    ("[1;2A", Modifiers.shift, Key.up), ("[a", .shift, .up), ("[1;5A", .control, .up),
    ("Oa", .control, .up), ("[1;3D", .alt, .left), ("\u{1B}[D", .alt, .left),
    ("\u{1B}OD", .alt, .left), ("[1;9C", .alt, .right), ("[1;6B", [.control, .shift], .down),
    ("[1;5H", .control, .home), ("[7^", .control, .home), ("[7$", .shift, .home),
    ("[8@", [.control, .shift], .end), ("[5;5~", .control, .pageUp), ("[3;2~", .shift, .delete),
    ("[1;2P", .shift, .function(1)), ("O2P", .shift, .function(1)),
    ("[15;5~", .control, .function(5)),
    ("\u{7F}", .alt, .backspace), ("[127;5u", .control, .backspace),
    ("[27;5;13~", .control, .enter),
  ]

  @Test(arguments: modified)
  func `modifiers are told apart`(sequence: String, modifiers: Modifiers, name: Key) {
    #expect(key(sequence) == .chord(modifiers, name))
  }

  @Test(arguments: Array("abcxyzABCXYZ0189!?:/.<>] "))
  func `Alt with a character is one key`(character: Character) {
    #expect(key(String(character)) == .alt(character))
    let code = character.unicodeScalars.reduce(0) { $0 + Int($1.value) }
    #expect(key("[\(code);3u") == .alt(character))
  }

  @Test func `control bytes are keys`() {
    let special: [UInt8: Key] = [
      0x00: .control("@"), 0x08: .backspace, 0x09: .tab, 0x0A: .enter, 0x0D: .enter,
      0x1C: .control("\\"), 0x1D: .control("]"), 0x1E: .control("^"), 0x1F: .control("_"),
      0x7F: .backspace,
    ]
    for byte in Array(0x00...0x1F) + [0x7F] where byte != 0x1B {
      var decoder = KeyDecoder()
      let letter = Key.control(Character(Unicode.Scalar(UInt8(byte) | 0x60)))
      #expect(decoder.feed([UInt8(byte)]) == [.key(special[UInt8(byte)] ?? letter)])
    }
  }

  @Test func `Ctrl with a letter told by its code point is the same key`() {
    #expect(key("[99;5u") == .control("c"))
    #expect(key("[27;5;80~") == .control("p"))
  }
}
