import JournalStore

/// Something a person does to the files of a store, and what has to become of it.
struct HandEdit: Sendable {
  let name: String
  /// Changes the machine's files; gets what stands in the journal.
  let edit: @Sendable (Machine, Text) -> Void
  let outcome: Outcome

  /// What stands in a segment.
  struct Text {
    /// Each with its LF.
    let lines: [[UInt8]]
    /// What was laid down behind them.
    let blanks: [UInt8]
  }

  enum Outcome: Sendable {
    /// Nothing is lost, and a fresh process goes on.
    case goesOn
    /// The same, and who is at work notices nothing.
    case unnoticed
    /// A fresh process shows a clean part or nothing, says what is wrong, and nobody writes.
    case refused
    /// Only verifying the chain tells.
    case foundByVerifying
    /// What was put back is a store of its own; who saw more refuses to write into it.
    case forked
    /// Somebody's own file, which is never written to.
    case kept(String)
  }
}

extension HandEdit {
  private static let segment = "\(Office.path)/journal/000001.jsonl"
  private static let head = "\(Office.path)/HEAD"

  static let all: [HandEdit] = texts.flatMap(\.edits) + onBlanks + files

  /// What is done to the blanks behind the lines.
  private static let onBlanks: [HandEdit] = [
    blanksEdit("an LF behind the blanks", .unnoticed) { $0 + [10] },
    blanksEdit("twice as many blanks", .unnoticed) { $0 + $0 },
    blanksEdit("a line behind the blanks", .goesOn) { $0 + Array("备忘\n".utf8) },
    blanksEdit("something between the blanks", .goesOn) {
      Array($0.dropLast()) + [UInt8(ascii: "x")]
    },
    blanksEdit("a blank too few", .unnoticed) { $0.dropLast() },
    blanksEdit("no blanks", .unnoticed) { _ in [] },
    blanksEdit("an LF and no blanks", .unnoticed) { _ in [10] },
    HandEdit(
      name: "the last line once more behind the blanks",
      edit: { machine, text in
        machine.put(text.lines.joinedBytes + text.blanks + (text.lines.last ?? []), in: segment)
      }, outcome: .refused),
  ]

  private static func blanksEdit(
    _ name: String, _ outcome: Outcome, _ edit: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> HandEdit {
    HandEdit(
      name: name, edit: { $0.put($1.lines.joinedBytes + edit($1.blanks), in: segment) },
      outcome: outcome)
  }

  /// What editors and filters make of the text.
  private static let texts: [TextEdit] = [
    TextEdit("a value changed by sed", .refused) {
      $0.replacing(2, with: "\"n\":2", by: "\"n\":7")
    },
    TextEdit("a line deleted", .refused) { lines in lines.without(3) },
    TextEdit("the last line deleted", .refused) { lines in lines.without(lines.count - 1) },
    TextEdit("two lines swapped", .refused) { lines in
      var lines = lines
      lines.swapAt(2, 4)
      return lines.joinedBytes
    },
    TextEdit("a line doubled", .refused) { lines in (lines[...3] + lines[3...]).joinedBytes },
    TextEdit("a blank line inside", .refused) { $0.inserting([10], at: 3) },
    TextEdit("a blank line at the end", .goesOn) { $0.joinedBytes + [10] },
    TextEdit("CRLF", .refused) { $0.joinedBytes.flatMap { $0 == 10 ? [13, 10] : [$0] } },
    TextEdit("a byte order mark", .refused) { [0xEF, 0xBB, 0xBF] + $0.joinedBytes },
    TextEdit("no LF at the end", .goesOn) { $0.joinedBytes.dropLast() },
    TextEdit("NULs inside", .refused) { $0.inserting([0, 0, 0, 0], at: 3) },
    TextEdit("NULs at the end", .goesOn) { $0.joinedBytes + [UInt8](repeating: 0, count: 4096) },
    TextEdit("half a megabyte of NULs at the end", .refused) {
      $0.joinedBytes + [UInt8](repeating: 0, count: 512 << 10)
    },
    TextEdit("another program's JSON", .refused) { _ in Array("{\"name\":\"别的文件\"}\n".utf8) },
    TextEdit("an empty file", .refused) { _ in [] },
    TextEdit("reformatted by jq", .refused) { lines in
      lines.joinedBytes.flatMap { $0 == UInt8(ascii: ",") ? [$0, 10, 32, 32] : [$0] }
    },
    TextEdit("saved without a change", .unnoticed) { $0.joinedBytes },
    TextEdit("a value changed and the checksum mended", .foundByVerifying) { lines in
      lines.replacing(2, with: "\"n\":2", by: "\"n\":7", mendsChecksum: true)
    },
  ]

  /// What people do to the files themselves.
  private static let files: [HandEdit] = [
    HandEdit(
      name: "the segment deleted", edit: { machine, _ in machine.remove(segment) },
      outcome: .refused),
    HandEdit(
      name: "HEAD deleted", edit: { machine, _ in machine.remove(head) }, outcome: .goesOn),
    HandEdit(
      name: "HEAD emptied", edit: { machine, _ in machine.put([], in: head) }, outcome: .goesOn),
    HandEdit(
      name: "HEAD saved without a change",
      edit: { machine, _ in machine.replace(head, with: machine.disk[head] ?? []) },
      outcome: .unnoticed),
    HandEdit(
      name: "LOCK deleted", edit: { machine, _ in machine.remove("\(Office.path)/LOCK") },
      outcome: .unnoticed),
    HandEdit(
      name: "FORMAT saved without a change",
      edit: { machine, _ in
        let path = "\(Office.path)/FORMAT"
        machine.replace(path, with: machine.disk[path] ?? [])
      }, outcome: .unnoticed),
    HandEdit(
      name: "FORMAT deleted", edit: { machine, _ in machine.remove("\(Office.path)/FORMAT") },
      outcome: .refused),
    HandEdit(
      name: "somebody's notes under the next segment's name",
      edit: { machine, _ in machine.put(Array("备忘\n".utf8), in: notes) }, outcome: .kept(notes)),
    HandEdit(
      name: "an older copy put back",
      edit: { machine, text in
        let older = text.lines.dropLast(2).joinedBytes
        machine.replace(segment, with: older)
        machine.remove(head)
      }, outcome: .forked),
  ]

  private static let notes = "\(Office.path)/journal/000002.jsonl"

  /// One text and the ways of saving it: some editors take blanks away at the end of a file.
  private struct TextEdit: Sendable {
    let name: String
    let outcome: Outcome
    let text: @Sendable ([[UInt8]]) -> [UInt8]

    init(
      _ name: String, _ outcome: Outcome, _ text: @escaping @Sendable ([[UInt8]]) -> [UInt8]
    ) {
      self.name = name
      self.outcome = outcome
      self.text = text
    }

    var edits: [HandEdit] {
      ["", ", without the blanks"].flatMap { way in
        let edited = { @Sendable (text: Text) in
          self.text(text.lines) + (way.isEmpty ? text.blanks : [])
        }
        return [
          HandEdit(
            name: "\(name), in place\(way)", edit: { $0.put(edited($1), in: segment) },
            outcome: outcome),
          HandEdit(
            name: "\(name), by rename\(way)", edit: { $0.replace(segment, with: edited($1)) },
            outcome: outcome),
        ]
      }
    }
  }
}

extension Sequence<[UInt8]> {
  fileprivate var joinedBytes: [UInt8] { flatMap(\.self) }
}

extension [[UInt8]] {
  fileprivate func without(_ index: Int) -> [UInt8] {
    var lines = self
    lines.remove(at: index)
    return lines.joinedBytes
  }

  fileprivate func inserting(_ bytes: [UInt8], at index: Int) -> [UInt8] {
    var lines = self
    lines.insert(bytes, at: index)
    return lines.joinedBytes
  }

  fileprivate func replacing(
    _ index: Int, with old: String, by new: String, mendsChecksum: Bool = false
  ) -> [UInt8] {
    var lines = self
    let text = String(decoding: lines[index], as: UTF8.self)
    lines[index] = [UInt8](
      text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new).utf8)
    if mendsChecksum { lines[index] = withMendedChecksum(lines[index]) }
    return lines.joinedBytes
  }
}

/// A journal line whose checksum fits it, as somebody makes it who knows the format.
func withMendedChecksum(_ line: [UInt8]) -> [UInt8] {
  let closing = Array(#"","crc":"00000000"}"#.utf8).count
  let covered = line.dropLast(closing).count
  var sum = UInt32.max
  for byte in line.prefix(covered) {
    sum ^= UInt32(byte)
    for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0x82F6_3B78 : sum >> 1 }
  }
  let digits = String(~sum, radix: 16)
  let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
  return line.prefix(covered) + Array(#","crc":"\#(padded)"}"#.utf8) + [10]
}
