import JournalStore

extension Suite {
  /// T: every file of a store ends early, at every byte.
  package static let truncations = Suite(
    letter: "T", title: "truncated at every byte"
  ) { trials in
    for segmentSize in [8 << 20, 4000] {
      do {
        let archive = try Archive(
          changes: trials.isLong ? 100 : 8,
          opening: Clerk.Opening(segmentSize: trials.isLong ? segmentSize : segmentSize / 4),
          bug: trials.bug)
        let files = archive.segments + ["HEAD", "FORMAT", "LOCK"].map { "\(Office.path)/\($0)" }
        for path in files { truncate(path, of: archive, &trials) }
      } catch {
        trials.note("\(error)", in: "before")
      }
    }
  }

  private static func truncate(_ path: String, of archive: Archive, _ trials: inout Trials) {
    guard let bytes = archive.office.machine.disk[path] else { return }
    let step = trials.isLong ? 1 : 7
    for size in stride(from: 0, to: bytes.count, by: step)
    where !trials.isOver && trials.isMine() {
      let cut = archive.with(Array(bytes.prefix(size)), in: path)
      trials.note(archive.violation(in: cut), in: "\(path) cut to \(size) of \(bytes.count)")
    }
  }
}
