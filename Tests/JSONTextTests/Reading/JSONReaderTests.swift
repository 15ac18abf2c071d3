import JSONText
import Testing

struct JSONReaderTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "1.50", "-0",
    "-0.0", "9223372036854775808", "1e400", "1E-2", #""""#, #""霜降 👩‍👩‍👧""#, #""\n\t\"\\\u0000\u001f""#,
    "[]", "{}", #"[1,[2,[3,{}]]]"#, #"{"b":1,"a":{"名称":"x"},"":null}"#,
  ])
  func `what is read writes back to the same text`(text: String) throws {
    #expect(try JSON(parsing: text).text() == text)
  }

  @Test(arguments: ["\"", "\\", "\u{1F}", "霜", "a"])
  func `a character is noticed wherever it stands among others`(character: String) throws {
    for place in 0..<24 {
      let text =
        String(repeating: "~", count: place) + character
        + String(repeating: "\u{7F}", count: 23 - place)
      #expect(try JSON(parsing: JSON.string(text).text()) == .string(text))
    }
  }

  @Test(arguments: 0..<20)
  func `a control character is an error wherever it stands`(place: Int) {
    let text = "\"" + String(repeating: "霜", count: place) + "\u{1}\""
    let failure = #expect(throws: JSONFailure.self) { try JSON(parsing: text) }
    #expect(failure?.problem == .controlCharacter(1))
    #expect(failure?.position.offset == 1 + 3 * place)
  }

  @Test func `escapes are understood, pairs of surrogates included`() throws {
    let value = try JSON(parsing: #""\u971c\u964d\ud83d\ude00\/\b\f\r""#)
    #expect(value == .string("霜降😀/\u{8}\u{C}\r"))
  }

  @Test(arguments: [
    ("", JSONProblem.textEnds, 0), (" ", .textEnds, 1), ("[1", .textEnds, 2), ("{", .textEnds, 1),
    (#"{"a""#, .textEnds, 4), (#"{"a":"#, .textEnds, 5), ("tru", .valueExpected, 0),
    (#""a"#, .stringNotClosed, 0), (#""a\n"#, .stringNotClosed, 0), (#""\"#, .textEnds, 2),
    (#""\u12"#, .textEnds, 5), (#""\x""#, .invalidEscape, 1), (#""\u12g4""#, .invalidEscape, 1),
    (#""\ud800""#, .loneSurrogate, 1), (#""\udc00""#, .loneSurrogate, 1),
    (#""\ud800\u0041""#, .loneSurrogate, 1), ("\"a\u{1}\"", .controlCharacter(1), 2),
    ("\"a\nb\"", .controlCharacter(10), 2), ("\0", .valueExpected, 0), ("1\0", .textAfterValue, 1),
    ("01", .invalidNumber, 0), ("-", .textEnds, 1), ("-x", .invalidNumber, 1), ("1.", .textEnds, 2),
    ("1.x", .invalidNumber, 2), ("1e", .textEnds, 2), (".5", .valueExpected, 0),
    ("+1", .valueExpected, 0), ("NaN", .valueExpected, 0), ("[1,]", .trailingComma, 2),
    ("[1 2]", .commaOrEndExpected("]"), 3), (#"{"a":1 2}"#, .commaOrEndExpected("}"), 7),
    (#"{"a" 1}"#, .colonExpected, 5), ("{a:1}", .keyExpected, 1), ("[,1]", .valueExpected, 1),
    (#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), 13), ("1 2", .textAfterValue, 2),
    ("1 // x", .commentNotAllowed, 2), ("\u{FEFF}1", .byteOrderMark, 0),
  ])
  func `an error names what is wrong and where`(text: String, problem: JSONProblem, offset: Int) {
    let failure = #expect(throws: JSONFailure.self) { try JSON(parsing: text) }
    #expect(failure?.problem == problem)
    #expect(failure?.position.offset == offset)
  }

  @Test(arguments: [
    ([0x22, 0xFF, 0x22], 1), ([0x22, 0x61, 0xC0, 0x80, 0x22], 2),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
    ([0x22, 0xE9, 0x9C, 0x22], 1), ([0x22, 0x5C, 0x6E, 0xF5, 0x22], 3),
  ])
  func `invalid UTF-8 is an error at its first byte`(bytes: [UInt8], offset: Int) {
    let failure = #expect(throws: JSONFailure.self) { try JSON(parsing: bytes) }
    #expect(failure?.problem == .invalidUTF8)
    #expect(failure?.position.offset == offset)
  }

  @Test func `nesting is bounded`() throws {
    let deep = String(repeating: "[", count: 128) + String(repeating: "]", count: 128)
    #expect(try JSON(parsing: deep).array?.count == 1)
    let failure = #expect(throws: JSONFailure.self) {
      try JSON(parsing: String(repeating: "[", count: 100_000))
    }
    #expect(failure?.problem == .tooDeep)
  }

  @Test func `a key given twice is found among many`() {
    let members = (0..<60).map { #""k\#($0)":\#($0)"# }.joined(separator: ",")
    #expect(throws: Never.self) { try JSON(parsing: "{\(members)}") }
    let failure = #expect(throws: JSONFailure.self) { try JSON(parsing: #"{\#(members),"k59":0}"#) }
    #expect(failure?.problem == .duplicateKey("k59"))
  }

  @Test func `a whole number beyond 64 bits is no integer`() throws {
    #expect(try JSON(parsing: "18446744073709551616").integer == nil)
  }

  @Test func `a text cut off anywhere is an error, never a crash`() throws {
    let text = Array(#"{"名":[1.5e3,-2,"\ud83d\ude00霜"],"b":{"c":null,"d":true}}"#.utf8)
    for length in 0..<text.count {
      #expect(throws: JSONFailure.self) { try JSON(parsing: Array(text.prefix(length))) }
    }
  }
}
