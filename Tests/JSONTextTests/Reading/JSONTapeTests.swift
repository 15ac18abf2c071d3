import JSONText
import Testing

struct JSONTapeTests {
  private static let text =
    #"{"名":"霜降","n":-7,"list":[1,"二",{"deep":[true,null]}],"esc\u0061ped":"a\"b","last":false}"#

  @Test func `a value is found where it stands, whatever stands before it`() throws {
    let tape = try JSONTape(parsing: Array(Self.text.utf8))
    tape.read { view in
      #expect(view["名"]?.string == "霜降")
      #expect(view["n"]?.integer == -7)
      #expect(view["last"]?.boolean == false)
      #expect(view["escaped"]?.string == "a\"b")
      #expect(view["list"]?.array.map { $0.map(JSON.init) }?.count == 3)
      #expect(view["missing"] == nil)
      #expect(view["n"]?["x"] == nil)
    }
  }

  @Test func `what is no text is not read as one, nor any other thing as what it is not`() throws {
    let tape = try JSONTape(parsing: Array(Self.text.utf8))
    tape.read { view in
      #expect(view.string == nil)
      #expect(view.array == nil)
      #expect(view["n"]?.string == nil)
      #expect(view["n"]?.boolean == nil)
      #expect(view["名"]?.integer == nil)
      #expect(view["list"]?.members == nil)
      #expect(view["last"]?.isNull == false)
    }
  }

  @Test func `a part is kept with its own text and says the same`() throws {
    let tape = try JSONTape(parsing: Array(Self.text.utf8))
    let list = try #require(tape.read { view in view["list"].map(tape.part) })
    #expect(String(decoding: list.text, as: UTF8.self) == #"[1,"二",{"deep":[true,null]}]"#)
    #expect(list.value == [1, "二", ["deep": [true, .null]]])
    #expect(list.alone.value == list.value)
    #expect(list.alone.text == list.text)
    let name = try #require(tape.read { view in view["名"].map(tape.part) })
    #expect(String(decoding: name.text, as: UTF8.self) == #""霜降""#)
  }

  @Test func `a text is compared by its letters, escaped or not`() throws {
    let tape = try JSONTape(parsing: Array(#"["ab","a\u0062",7]"#.utf8))
    tape.read { view in
      let texts = view.array.map(Array.init) ?? []
      #expect(texts.map { $0.isText("ab") } == [true, true, false])
      #expect(texts.map { $0.isText("ab" as String) } == [true, true, false])
      #expect(texts.map { $0.isText("abc") } == [false, false, false])
      #expect(texts.map { $0.utf8 == nil } == [false, true, true])
    }
  }

  @Test func `two keys that differ only in how they are written are one key`() {
    let failure = #expect(throws: JSONFailure.self) { try JSON(parsing: #"{"a":1,"\u0061":2}"#) }
    #expect(failure?.problem == .duplicateKey("a"))
    #expect(failure?.position.offset == 7)
  }

  @Test(arguments: 1...40)
  func `a value looked at in place is the value that was written`(seed: UInt64) throws {
    var dice = Dice(seed)
    let value = dice.value(depth: 4)
    let tape = try JSONTape(parsing: Array(value.text().utf8))
    #expect(tape.value == value)
    #expect(JSONTape(value).value == value)
    #expect(String(decoding: tape.text, as: UTF8.self) == value.text())
  }
}

/// Values of every shape from one seed.
private struct Dice {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func value(depth: Int) -> JSON {
    switch below(depth > 0 ? 9 : 6) {
    case 0: .null
    case 1: .bool(below(2) == 0)
    case 2: .integer(Int64(below(1 << 30)) - 1 << 29)
    case 3: .decimal("-0")
    case 4, 5: .string(text())
    case 6, 7: .array((0..<below(5)).map { _ in value(depth: depth - 1) })
    default: object(depth: depth - 1)
    }
  }

  private mutating func object(depth: Int) -> JSON {
    var object = JSONObject()
    for _ in 0..<below(40) { object[text()] = value(depth: depth) }
    return .object(object)
  }

  private mutating func text() -> String {
    let letters = Array("ab霜降\"\\\n\u{1}😀é0123456789")
    return String((0..<below(12)).map { _ in letters[below(letters.count)] })
  }
}
