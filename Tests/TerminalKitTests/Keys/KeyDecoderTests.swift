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

struct MouseTests {
  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.feed(bytes) + decoder.settle()
  }

  private func events(_ input: String) -> [InputEvent] { events(Array(input.utf8)) }

  private func mouse(_ deed: Mouse.Deed, _ row: Int, _ column: Int) -> InputEvent {
    .mouse(Mouse(deed, at: Point(row: row, column: column)))
  }

  @Test func `a click and the wheel are told with their cell`() {
    #expect(
      events("\u{1B}[<0;1;1M\u{1B}[<0;1;1m\u{1B}[<64;120;36M\u{1B}[<65;7;3Mj")
        == [
          mouse(.clicked, 0, 0), mouse(.wheelUp, 35, 119), mouse(.wheelDown, 2, 6),
          .key(.character("j")),
        ])
  }

  @Test func `a place beyond every screen is a place`() {
    #expect(events("\u{1B}[<0;99999;40000M") == [mouse(.clicked, 39_999, 99_998)])
  }

  @Test(arguments: [
    "<1;3;4M", "<2;3;4M", "<32;3;4M", "<35;3;4M", "<4;3;4M", "<16;3;4M", "<66;3;4M", "<128;3;4M",
    "<0;0;4M", "<0;3;0M", "<0;-3;4M", "<0;3M", "<0;3;4;5M", "<;;M", "<M", "<0;3;4~", "<a",
    "<0;99999999999999999999;1M", "<0; 3;4M",
  ])
  func `other buttons, held keys and what is malformed are nothing`(report: String) {
    #expect(events("\u{1B}[\(report)j").last == .key(.character("j")))
    #expect(events("\u{1B}[\(report)").isEmpty)
  }

  @Test func `a report may arrive byte by byte, and one that is cut off is nothing`() {
    var decoder = KeyDecoder()
    let report = Array("\u{1B}[<0;12;5M".utf8)
    let whole = report.flatMap { decoder.feed([$0]) }
    #expect(whole == [mouse(.clicked, 4, 11)])
    for length in 3..<report.count { #expect(events(Array(report.prefix(length))).isEmpty) }
  }

  @Test func `the old report is no three keys`() {
    let beginning = Array("\u{1B}[M".utf8)
    #expect(
      events(beginning + [0x20, 0x23, 0x22, 0x6A]) == [
        mouse(.clicked, 1, 2), .key(.character("j")),
      ])
    #expect(events(beginning + [0x23, 0x23, 0x22]).isEmpty)
    #expect(events(beginning + [0x60, 0xFF, 0xC3]) == [mouse(.wheelUp, 162, 222)])
    #expect(events(beginning + [0x20, 0x23]).isEmpty)
    #expect(events(beginning) == [.key(.unknown)])
    #expect(events(beginning + [0x0D]) == [.key(.unknown), .key(.enter)])
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
