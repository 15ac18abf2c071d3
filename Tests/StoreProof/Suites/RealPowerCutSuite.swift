import Glibc
import JournalStore
import TestSupport

extension Suite {
  /// P: real file systems on loop devices are shut down while workers record, as by a power cut that
  /// takes what the file system's own log had not flushed; what was acknowledged before is there.
  static let realPowerCuts = Suite(
    letter: "P", title: "power cuts on loop-mounted file systems"
  ) { trials in
    let kinds = ["ext4", "xfs"].filter { access("/usr/sbin/mkfs.\($0)", X_OK) == 0 }
    for round in 1...(trials.isLong ? 25 : 1) {
      for kind in kinds where !trials.isOver {
        do {
          let shift = try CutShift(kind, seed: UInt64(round), bug: trials.bug)
          trials.note(try shift.violation(), in: "\(kind), round \(round)")
        } catch {
          trials.note("\(error)", in: "\(kind), round \(round)")
        }
      }
    }
  }
}

/// Three workers at a ledger on a file system of its own, until the power is cut.
private struct CutShift {
  private let folder = TemporaryDirectory()
  private let bug: PlantedBug?
  private var dice: Dice
  private var place: String { folder.path("disk") }
  private var ledger: String { "\(place)/office" }

  init(_ kind: String, seed: UInt64, bug: PlantedBug?) throws {
    dice = Dice(seed: seed)
    self.bug = bug
    folder.makeFolder("disk")
    let image = folder.write([], to: "image")
    guard truncate(image, 512 << 20) == 0 else { throw SystemError(.allocate, image, errno) }
    try run("mkfs.\(kind)", ["-q", image])
    try mount()
  }

  func violation() throws -> String? {
    defer { try? run("umount", [place]) }
    try Shift.found(ledger)
    let workers = try (0..<3).map(start)
    waitForWork()
    usleep(useconds_t(pause))
    let cut = Acknowledgement.now()
    try cutPower()
    for worker in workers {
      worker.send(signal: SIGKILL)
      _ = worker.wait()
    }
    try run("umount", [place])
    try mount()
    let acknowledged = allAcknowledged
    if acknowledged.isEmpty { return "nobody recorded anything" }
    // What the system calls synced while it goes down is no promise of ours.
    return LedgerInspection(ledger, acknowledged.filter { $0.end < cut }).violation()
  }

  private var allAcknowledged: [Acknowledgement] {
    (0..<3).flatMap { Acknowledgement.read(path(of: $0)) }
  }

  /// Ten seconds at most: on a busy machine workers take their time to begin.
  private func waitForWork() {
    var tries = 1000
    while tries > 0, allAcknowledged.isEmpty {
      usleep(10_000)
      tries -= 1
    }
  }

  /// Microseconds, so that every round is cut at another moment.
  private var pause: Int {
    var dice = dice
    return Int.random(in: 60_000...300_000, using: &dice)
  }

  private func path(of slot: Int) -> String { folder.path("acknowledged-\(slot)") }

  private func start(_ slot: Int) throws -> ChildProcess {
    var dice = dice
    let seed = dice.next() &+ UInt64(slot)
    return try ChildProcess(
      Shift.program,
      Worker.arguments(
        ledger: ledger, acknowledgements: path(of: slot), seed: seed, count: .max, bug: bug),
      environment: [:]
    ) { _ in }
  }

  private func mount() throws { try run("mount", ["-o", "loop", folder.path("image"), place]) }

  /// The ioctl `_IOR('X', 125, uint32)` of ext4 and XFS; 2 stands for "without flushing the log".
  private func cutPower() throws {
    let file = open(place, O_RDONLY | O_CLOEXEC)
    defer { close(file) }
    var flags: UInt32 = 2
    guard file >= 0, ioctl(file, 0x8004_587D, &flags) == 0 else {
      throw SystemError(.synchronize, place, errno)
    }
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let path = ["/usr/sbin/", "/usr/bin/"].map { $0 + program }.first { access($0, X_OK) == 0 }
    let done = try Command.run(path ?? program, arguments)
    guard done.status == .exited(0) else { throw Violation(description: done.errors) }
  }
}
