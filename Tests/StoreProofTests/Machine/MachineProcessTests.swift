import JournalStore
import TestSupport
import Testing

@testable import StoreProof

/// The simulated machine is only worth something if it does what a real one does.
struct MachineProcessTests {
  /// The same hands on a real folder and on a simulated one.
  private struct Pair {
    let folder = TemporaryDirectory()
    let real = SystemFiles()
    let simulated: MachineProcess
    var open: [(real: Descriptor, simulated: Descriptor, purpose: OpenPurpose)] = []
    var dice: Dice

    init(seed: UInt64) throws {
      dice = Dice(seed: seed)
      simulated = MachineProcess(Machine())
      try simulated.makeDirectory("/office")
    }

    /// What a call gave: something that can be compared, or the reason it failed.
    func compare<Value: Equatable>(
      _ what: String, _ body: (any Files, String) throws(SystemError) -> Value
    ) {
      let one = answer { () throws(SystemError) in try body(real, folder.path) }
      let other = answer { () throws(SystemError) in try body(simulated, "/office") }
      #expect(one == other, "\(what)")
    }

    private func answer<Value: Equatable>(
      _ body: () throws(SystemError) -> Value
    ) -> Result<Value, Reason> {
      do throws(SystemError) {
        return .success(try body())
      } catch {
        return .failure(Reason(call: error.call, code: error.code))
      }
    }

    struct Reason: Error, Equatable {
      let call: SystemCall
      let code: Int32
    }

    mutating func name() -> String {
      ["a", "b", "c", "d/e", "d"].randomElement(using: &dice) ?? "a"
    }

    mutating func openFile() {
      let name = name()
      let purpose =
        [OpenPurpose.reading, .appending, .overwriting, .creating, .replacing]
        .randomElement(using: &dice) ?? .reading
      var found: [Descriptor] = []
      compare("open \(name) \(purpose)") { (files, path) throws(SystemError) in
        found.append(try files.open("\(path)/\(name)", purpose))
        return true
      }
      if found.count == 2, purpose != .reading { open.append((found[0], found[1], purpose)) }
    }

    mutating func useFile() {
      guard let file = open.randomElement(using: &dice) else { return }
      let bytes = [UInt8](repeating: 65, count: Int.random(in: 1...20, using: &dice))
      let place = Int.random(in: 0...30, using: &dice)
      let action = Int.random(in: 0..<7, using: &dice)
      compare("use \(file.simulated.path) \(action)") { (files, _) throws(SystemError) -> [UInt8] in
        let isAppending = file.purpose == .appending
        let file = files is SystemFiles ? file.real : file.simulated
        switch action {
        case 0 where isAppending: _ = try files.append(bytes, to: file)
        case 0: try files.overwrite(file, at: place, with: bytes)
        case 1: try files.truncate(file, to: min(place, try files.status(of: file).size))
        case 2: try files.synchronize(file)
        case 3: return [try files.tryLock(file) ? 1 : 0]
        case 4: files.unlock(file)
        case 5: return [UInt8(clamping: try files.status(of: file).size)]
        default: break
        }
        return try files.read(file, at: 0, count: 100)
      }
    }

    mutating func changeNames() {
      let (name, other) = (name(), name())
      let action = Int.random(in: 0..<6, using: &dice)
      compare("names \(action) \(name) \(other)") { (files, path) throws(SystemError) -> [String] in
        let (name, other) = ("\(path)/\(name)", "\(path)/\(other)")
        switch action {
        case 0: try files.rename(name, toNew: other)
        case 1: try files.remove(name)
        case 2: try files.makeDirectory(name)
        case 3: return try files.list(name)
        case 4: return ["\(try files.status(name).isDirectory)"]
        default: try files.synchronizeDirectory(path)
        }
        return try files.list(path)
      }
    }

    mutating func closeFile() {
      guard !open.isEmpty else { return }
      let file = open.remove(at: Int.random(in: open.indices, using: &dice))
      real.close(file.real)
      simulated.close(file.simulated)
    }
  }

  @Test(arguments: 1...40)
  func `whatever is done to both, a simulated machine answers like the real one`(seed: UInt64)
    throws
  {
    var pair = try Pair(seed: seed)
    for _ in 0..<120 {
      switch Int.random(in: 0..<6, using: &pair.dice) {
      case 0, 1: pair.openFile()
      case 2, 3: pair.useFile()
      case 4: pair.changeNames()
      default: pair.closeFile()
      }
    }
    while !pair.open.isEmpty { pair.closeFile() }
  }

  @Test func `an append goes to the end and comes up short when the disk is full`() throws {
    let machine = Machine()
    let process = MachineProcess(machine)
    let file = try process.open("/journal", .creating)
    machine.disk.capacity = 5
    #expect(try process.append([1, 2, 3], to: file) == 3)
    #expect(try process.append([4, 5, 6], to: file) == 2)
    #expect(throws: SystemError.self) { try process.append([7], to: file) }
    #expect(machine.disk["/journal"] == [1, 2, 3, 4, 5])
  }

  @Test func `who is killed lets go of his locks and changes nothing any more`() throws {
    let machine = Machine()
    let (one, other) = (MachineProcess(machine), MachineProcess(machine))
    let files = (try one.open("/LOCK", .creating), try other.open("/LOCK", .creating))
    #expect(try one.tryLock(files.0))
    #expect(try !other.tryLock(files.1))
    one.die()
    #expect(try other.tryLock(files.1))
    #expect(throws: SystemError.self) { try one.append([1], to: files.0) }
    #expect(machine.disk["/LOCK"] == [])
  }
}
