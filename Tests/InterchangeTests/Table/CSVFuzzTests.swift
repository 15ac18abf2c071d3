import Domain
import Glibc
import TestSupport
import Testing

@testable import Interchange

/// Files nobody would make on purpose: whatever their bytes, they are read or told, and what was read
/// is written and read again the same.
///
/// A share of it in every run; for longer `LIUZHU_FUZZ_SECONDS=300 swift test --disable-xctest --filter
/// CSVFuzzTests`.
struct CSVFuzzTests {
  private static let seconds = getenv("LIUZHU_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) }
  private static let share = 4000

  @Test func `no file ends the program, misleads it or changes on its way through`() {
    var (cases, read) = (0, 0)
    let end = ContinuousClock.now + .seconds(Self.seconds ?? 0)
    var seed = UInt64(Self.seconds == nil ? 2018 : time(nil))
    repeat {
      var mutator = FileMutator(seed: seed)
      let bytes = mutator.file()
      if Self.holds(of: bytes) { read += 1 }
      (cases, seed) = (cases + 1, seed &+ 1)
    } while Self.seconds == nil ? cases < Self.share : ContinuousClock.now < end
    #expect(read > cases / 5)
    if Self.seconds != nil { print("CSV fuzz: \(cases) files, \(read) of them read") }
  }

  /// Whether it was read at all; what does not hold is recorded with the bytes.
  private static func holds(of bytes: [UInt8]) -> Bool {
    guard let text = try? DecodedText(decoding: bytes) else { return false }
    let table = CSVTable(reading: text.utf8)
    #expect(table.columns.isEmpty || table.rowCount >= 0)
    let lines = text.utf8.count { $0 == 0x0A || $0 == 0x0D } + 1
    for problem in table.problems {
      #expect((1...lines).contains(problem.place.line), "\(bytes)")
    }
    let rows = rows(of: table)
    if !table.columns.isEmpty { #expect(Self.again(table, rows) == rows, "\(bytes)") }
    preview(table)
    return !table.columns.isEmpty
  }

  private static func rows(of table: CSVTable) -> [[String]] {
    (0..<table.rowCount).map { row in
      table.columns.indices.map { table.cell(row: row, column: $0).text }
    }
  }

  /// The same rows, written and read: but for those that are empty or the header's, which no table
  /// has.
  private static func again(_ table: CSVTable, _ rows: [[String]]) -> [[String]] {
    var writer = CSVWriter()
    writer.write(table.columns.map { "c\($0.number)" })
    for row in rows { writer.write(row) }
    let written = CSVTable(reading: writer.bytes)
    #expect(written.problems.isEmpty)
    return self.rows(of: written).map { $0.map(FormulaGuard.unguarded) }
  }

  /// An import looks at it, in an office that knows nobody.
  private static func preview(_ table: CSVTable) {
    guard let mapping = try? ColumnMapping<Enterprise>(table.columns) else { return }
    let preview = ImportPreview(of: table, mapping: mapping, in: Workspace())
    let told = preview.additions.count + preview.corrections.count + preview.unchanged
    #expect(told <= table.rowCount && (preview.problems.isEmpty || preview.change == nil))
  }
}

/// Makes files out of good ones: bytes set, cut, doubled and put in where a reader has to decide.
private struct FileMutator {
  private var dice: Dice

  init(seed: UInt64) { dice = Dice(seed: seed) }

  private static let seeds = [
    "企业名称,镇街,备注\r\n谷雨泵业有限公司,泽国,\"两\r\n行\"\r\n霜降,大溪,\"说\"\"好\"\"\"\r\n",
    "企业名称;行业\n谷雨泵业;水泵\n\n立夏阀门;阀门\n", "企业名称\t简称\r谷雨泵业\t谷雨\r",
    "\u{FEFF}企业名称,统一社会信用代码,入库日期\n谷雨,91331081MA00000011,43221\n", "a\n", "",
  ]
  private static let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x3B], [0x09], [0x0D], [0x0A], [0x0D, 0x0A], [0x00], [0xFF],
    [0xEF, 0xBB, 0xBF], [0xCB, 0xAA], [0x81, 0x30, 0x81, 0x30], [0xF0, 0x9F, 0x98], [0x27, 0x3D],
    [0xE3, 0x80, 0x80], [0xE2, 0x80, 0xA8], [0x20],
  ]

  mutating func file() -> [UInt8] {
    var bytes = Array(Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &dice)].utf8)
    for _ in 0..<Int.random(in: 0...6, using: &dice) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = Int.random(in: 0...bytes.count, using: &dice)
    let end = min(bytes.count, place + Int.random(in: 0...6, using: &dice))
    switch Int.random(in: 0...4, using: &dice) {
    case 0: bytes.removeSubrange(place..<end)
    case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 2 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &dice)
    default:
      bytes.insert(
        contentsOf: Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &dice)], at: place)
    }
  }
}
