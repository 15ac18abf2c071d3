import JournalStore
import TestSupport
import Testing

@testable import StoreProof

struct PowerCutTests {
  private let machine = Machine()
  private let process: MachineProcess
  private var dice = Dice(seed: 1)

  init() { process = MachineProcess(machine) }

  private mutating func contents(_ path: String) -> Set<[UInt8]?> {
    let cut = PowerCut(machine.disk, &dice)
    return Set(cut.states(atMost: 10_000, &dice).map { $0[path] })
  }

  @Test mutating func `what was synced, name and contents, is there whatever happens`() throws {
    let file = try process.open("/a", .creating)
    _ = try process.append([1, 2, 3, 4], to: file)
    try process.synchronize(file)
    try process.synchronizeDirectory("/")
    #expect(contents("/a") == [[1, 2, 3, 4]])
  }

  @Test mutating func `a name that was not synced may be gone with all its synced contents`() throws
  {
    let file = try process.open("/a", .creating)
    _ = try process.append([1, 2, 3, 4], to: file)
    try process.synchronize(file)
    #expect(contents("/a") == [nil, [1, 2, 3, 4]])
  }

  @Test mutating func `an unsynced append may be there, absent, half, zeros or garbage`() throws {
    let file = try process.open("/a", .creating)
    _ = try process.append([1, 2, 3, 4], to: file)
    try process.synchronize(file)
    try process.synchronizeDirectory("/")
    _ = try process.append([5, 6], to: file)
    let found = contents("/a")
    let known: Set<[UInt8]?> = [
      [1, 2, 3, 4], [1, 2, 3, 4, 5], [1, 2, 3, 4, 0, 6], [1, 2, 3, 4, 0, 0], [1, 2, 3, 4, 5, 0],
      [1, 2, 3, 4, 5, 6],
    ]
    #expect(found.isSuperset(of: known))
    #expect(found.allSatisfy { $0?.starts(with: [1, 2, 3, 4]) == true })
  }

  @Test mutating func `a later sync does not save what an earlier one failed to`() throws {
    let file = try process.open("/a", .creating)
    try process.synchronizeDirectory("/")
    process.fate = { call, _ in call == .synchronize ? .failed(5) : .done }
    _ = try process.append([1, 2], to: file)
    #expect(throws: SystemError.self) { try process.synchronize(file) }
    process.fate = { _, _ in .done }
    _ = try process.append([3, 4], to: file)
    try process.synchronize(file)
    #expect(machine.disk["/a"] == [1, 2, 3, 4])
    #expect(contents("/a").contains([0, 0, 3, 4]))
    #expect(!contents("/a").contains([1, 2]))
  }

  @Test mutating func `a write within one sector is never torn`() throws {
    let file = try process.open("/a", .creating)
    _ = try process.append([1, 2, 3, 4], to: file)
    try process.synchronize(file)
    try process.synchronizeDirectory("/")
    try process.overwrite(file, at: 0, with: [5, 6, 7, 8])
    #expect(contents("/a") == [[1, 2, 3, 4], [5, 6, 7, 8]])
  }
}
