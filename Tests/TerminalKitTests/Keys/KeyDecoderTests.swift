import Testing

@testable import TerminalKit

struct KeyDecoderTests {
  /// The events of bytes that arrive together and are followed by silence.
  private func events(_ input: String) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(input.utf8) + decoder.settle()
  }

  @Test func `a printable character is a key`() {
    #expect(events("j") == [.key(.character("j"))])
    #expect(events(" ") == [.key(.character(" "))])
    #expect(events("：") == [.key(.character("："))])
    #expect(events("他") == [.key(.character("他"))])
  }

  @Test func `keys held down stay separate keys`() {
    #expect(events("jjj") == [.key(.character("j")), .key(.character("j")), .key(.character("j"))])
  }

  @Test func `characters committed together are one text`() {
    #expect(events("霜降压缩机") == [.text("霜降压缩机")])
    #expect(events("GDP增长7%") == [.text("GDP增长7%")])
  }

  @Test func `text ends at the next key`() {
    #expect(events("霜降\r谷雨") == [.text("霜降"), .key(.enter), .text("谷雨")])
  }

  @Test func `bytes may arrive one by one`() {
    var decoder = KeyDecoder()
    let input = "霜\u{1B}[11~\u{1B}OA\u{1B}[200~谷雨\r\n\u{1B}[201~\u{1B}x"
    let events = input.utf8.flatMap { decoder.feed([$0]) }
    #expect(
      events == [
        .key(.character("霜")), .key(.function(1)), .key(.up), .paste("谷雨\n"), .key(.alt("x")),
      ])
    #expect(decoder.waiting == .nothing)
  }

  @Test func `half a character waits for the rest however long it takes`() {
    var decoder = KeyDecoder()
    let bytes = Array("霜降".utf8)
    #expect(decoder.feed(bytes[..<4]) == [.key(.character("霜"))])
    #expect(decoder.settle() == [])
    #expect(decoder.feed(bytes[4...]) == [.key(.character("降"))])
  }

  @Test func `an escape waits and silence makes it the key`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.waiting == .escape)
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoder.waiting == .nothing)
  }

  @Test func `two escapes are two keys`() {
    #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(
      events("\u{1B}\u{1B}q") == [.key(.escape), .key(.alt("q"))])
  }

  @Test func `escape and then Han or Enter over a slow line is not Alt`() {
    #expect(events("\u{1B}霜降") == [.key(.escape), .text("霜降")])
    #expect(events("\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test func `a sequence cut off by silence is settled`() {
    #expect(events("\u{1B}[") == [.key(.alt("["))])
    #expect(events("\u{1B}O") == [.key(.alt("O"))])
    #expect(events("\u{1B}[1;") == [.key(.unknown)])
  }

  @Test func `an unknown sequence is one unknown key and leaves no rubbish`() {
    #expect(events("\u{1B}[99~a") == [.key(.unknown), .key(.character("a"))])
    #expect(
      events("\u{1B}[1;2\u{7}a") == [.key(.unknown), .key(.control("g")), .key(.character("a"))])
  }

  @Test func `answers of the terminal are not keys`() {
    #expect(events("\u{1B}[?1;2c\u{1B}[>0;95;0c\u{1B}[I\u{1B}[O\u{1B}[2;2R") == [])
  }

  @Test func `invalid bytes are replaced and counted`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x61, 0xFF, 0xE9, 0x62]) == [.text("a\u{FFFD}\u{FFFD}b")])
    #expect(decoder.invalid == 2)
  }

  @Test func `control characters hidden in two bytes are left out`() {
    #expect(events("a\u{9B}b") == [.text("ab")])
  }

  @Test(arguments: [[], [0x1B], [0x1B, 0x5B], [0x1B, 0x4F], [0xE9], [0xF0, 0xA0]] as [[UInt8]])
  func `whatever follows a beginning is survived and nothing stays behind`(beginning: [UInt8]) {
    for byte in UInt8.min...UInt8.max {
      var decoder = KeyDecoder()
      _ = decoder.feed(beginning + [byte, byte]) + decoder.settle() + decoder.settle()
      #expect(decoder.waiting == .nothing)
    }
  }
}

struct PasteTests {
  private let begin = "\u{1B}[200~"
  private let end = "\u{1B}[201~"

  private func events(_ input: String) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(input.utf8) + decoder.settle()
  }

  @Test func `a paste is one event with the keys around it`() {
    #expect(
      events("a\(begin)霜降\tq:\(end)b")
        == [.key(.character("a")), .paste("霜降\tq:"), .key(.character("b"))])
    #expect(events("\(begin)\(end)") == [.paste("")])
  }

  @Test func `newlines of every kind become one kind`() {
    #expect(events("\(begin)a\rb\r\nc\nd\r\r\n\(end)") == [.paste("a\nb\nc\nd\n\n")])
  }

  @Test func `controls and escapes inside a paste are no keys`() {
    #expect(events("\(begin)a\u{3}\u{1B}[Ab\u{7F}\(end)") == [.paste("a[Ab")])
  }

  @Test func `a paste of a megabyte in small pieces is one event`() {
    let line = "霜降压缩机股份有限公司，城西工业区\n"
    let text = String(repeating: line, count: 1_200_000 / line.utf8.count)
    let bytes = Array("\(begin)\(text)\(end)x".utf8)
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for start in stride(from: 0, to: bytes.count, by: 4095) {
      events += decoder.feed(bytes[start..<min(start + 4095, bytes.count)])
    }
    #expect(events == [.paste(text), .key(.character("x"))])
  }

  @Test func `a stalled paste is delivered and the rest is still a paste`() {
    var decoder = KeyDecoder()
    #expect(decoder.feed("\(begin)霜降".utf8) == [])
    #expect(decoder.waiting == .paste)
    #expect(decoder.settle() == [.paste("霜降")])
    #expect(decoder.feed("dd:q\(end)j".utf8) == [.paste("dd:q"), .key(.character("j"))])
  }

  @Test func `the end of a paste may stall in its middle`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\(begin)霜降\u{1B}[20".utf8)
    #expect(decoder.settle() == [.paste("霜降")])
    #expect(decoder.feed("1~j".utf8) == [.paste(""), .key(.character("j"))])
  }

  @Test func `Esc leaves a paste whose end never comes`() {
    var decoder = KeyDecoder()
    _ = decoder.feed("\(begin)霜降".utf8)
    _ = decoder.settle()
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.settle() == [.key(.escape)])
    #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
  }
}
