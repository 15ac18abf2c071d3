import JSONText
import Testing

struct JSONWriterTests {
  @Test func `sorted keys are ordered by their bytes, at every depth`() {
    let value: JSON = ["b": 1, "名": ["z": 1, "a": 2], "B": 3, "aa": 4]
    #expect(value.text(sortingKeys: true) == #"{"B":3,"aa":4,"b":1,"名":{"a":2,"z":1}}"#)
    #expect(value.text() == #"{"b":1,"名":{"z":1,"a":2},"B":3,"aa":4}"#)
  }

  @Test func `every control character is escaped and read again`() throws {
    let text = String(String.UnicodeScalarView((0..<0x20).compactMap(Unicode.Scalar.init)))
    let written = JSON.string(text).text()
    #expect(written.utf8.allSatisfy { $0 >= 0x20 })
    #expect(try JSON(parsing: written) == .string(text))
  }

  @Test func `what must be escaped is found anywhere in a text of any length`() throws {
    for length in 1...20 {
      for (place, letter) in (0..<length).flatMap({ place in
        ["\"", "\\", "\u{1F}"].map { (place, $0) }
      }) {
        var text = [String](repeating: length % 2 == 0 ? "a" : "鑫", count: length)
        text[place] = letter
        let value = JSON.string(text.joined())
        #expect(try JSON(parsing: value.text()) == value)
      }
    }
  }

  @Test func `raw pieces are taken over as they are`() {
    var writer = JSONWriter()
    writer.write(raw: "[")
    writer.write(-12)
    writer.write(raw: [UInt8(ascii: ","), UInt8(ascii: "1")])
    writer.write(raw: "]")
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[-12,1]")
  }
}
