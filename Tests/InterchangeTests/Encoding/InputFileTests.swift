import Interchange
import TestSupport
import Testing

struct InputFileTests {
  @Test func `a file is read whole, however long`() throws {
    let folder = TemporaryDirectory()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = folder.write(bytes, to: "long.csv")
    #expect(try InputFile.bytes(at: path) == bytes)
  }

  @Test func `an empty file is read as nothing`() throws {
    let folder = TemporaryDirectory()
    #expect(try InputFile.bytes(at: folder.write("", to: "empty.csv")).isEmpty)
  }

  @Test func `a file that is not there and a folder are told apart`() {
    let folder = TemporaryDirectory()
    #expect(throws: FileProblem.absent) { try InputFile.bytes(at: folder.path("none.csv")) }
    #expect(throws: FileProblem.folder) { try InputFile.bytes(at: folder.path) }
  }
}
