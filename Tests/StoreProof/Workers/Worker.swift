import Domain
import Glibc
import JournalStore
import TestSupport

/// A process that works at a ledger until it has recorded so many changes, or is killed.
///
/// Each acknowledgement becomes a line of its own file, written behind the commit's return: what
/// stands there was promised. Runs as `liuzhu-proof --worker …`.
package struct Worker {
  private let ledger: String
  private let acknowledgements: Int32
  private var habits: Habits
  private let count: Int
  private let bug: PlantedBug?

  /// Nil for other arguments than `arguments(…)` gives.
  package init?(_ arguments: [String]) {
    guard arguments.count >= 4, let seed = UInt64(arguments[2]), let count = Int(arguments[3])
    else {
      return nil
    }
    ledger = arguments[0]
    acknowledgements = open(arguments[1], O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    habits = Habits(seed: seed)
    self.count = count
    bug = arguments.dropFirst(4).first.flatMap(PlantedBug.init)
  }

  static func arguments(
    ledger: String, acknowledgements: String, seed: UInt64, count: Int, bug: PlantedBug?
  ) -> [String] {
    ["--worker", ledger, acknowledgements, "\(seed)", "\(count)"]
      + (bug.map { [$0.rawValue] } ?? [])
  }

  /// Works; returns the status to exit with.
  package mutating func run() -> Int32 {
    do throws(StorageError) {
      let files: any Files = bug.map { PlantedFiles($0, over: SystemFiles()) } ?? SystemFiles()
      let (storage, workspace) = try JournalStorage.open(at: ledger, files: files)
      var desk = Desk((storage.planted(bug), workspace))
      var recorded = 0
      while recorded < count {
        if try record(at: &desk) { recorded += 1 }
        if habits.number(below: 16) == 0 { _ = storage.idle() }
      }
      storage.close()
      return 0
    } catch {
      write("error \(error)\n")
      return 2
    }
  }

  /// False when it was refused, or somebody else had the lock for too long.
  private mutating func record(at desk: inout Desk) throws(StorageError) -> Bool {
    let id = habits.cid()
    let change = habits.change(in: desk.workspace)
    let start = Acknowledgement.now()
    do throws(StorageError) {
      let receipt = try desk.record(change, as: id)
      guard !receipt.touches.isEmpty else { return false }
      let end = Acknowledgement.now()
      write(Acknowledgement(cid: id.text, seq: receipt.seq, start: start, end: end).line)
      return true
    } catch .refused {
      return false
    } catch .notSaved(.busy) {
      return false
    }
  }

  private func write(_ line: String) {
    let bytes = Array(line.utf8)
    _ = Glibc.write(acknowledgements, bytes, bytes.count)
  }
}

/// One change a worker was told is saved, and when it asked and was told.
struct Acknowledgement: Equatable {
  let cid: String
  let seq: Int
  /// Nanoseconds since the start of the machine.
  let start: Int
  let end: Int

  var line: String { "\(cid) \(seq) \(start) \(end)\n" }

  init(cid: String, seq: Int, start: Int, end: Int) {
    self.cid = cid
    self.seq = seq
    self.start = start
    self.end = end
  }

  /// Nil for a line that a kill cut off.
  init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count == 4, let seq = Int(words[1]), let start = Int(words[2]),
      let end = Int(words[3])
    else { return nil }
    self.init(cid: String(words[0]), seq: seq, start: start, end: end)
  }

  /// What a worker wrote into its file.
  static func read(_ path: String) -> [Acknowledgement] {
    String(decoding: readFile(path) ?? [], as: UTF8.self).split(separator: "\n")
      .compactMap(Acknowledgement.init)
  }

  static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }
}
