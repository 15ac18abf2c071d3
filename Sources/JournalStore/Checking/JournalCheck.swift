import Domain

/// Reads every byte of a store and says each thing that is wrong, instead of stopping at the first.
struct JournalCheck {
  private let files: any Files
  private let layout: StoreLayout
  private var report = JournalReport()
  private var store = ""
  private var place = Place.start
  private var head: Head?

  init(_ directory: String, _ files: any Files) {
    self.files = files
    layout = StoreLayout(directory: directory)
  }

  mutating func run() -> JournalReport {
    do {
      try checkFormat()
      try checkHead()
      try checkSegments()
      try checkSnapshots()
    } catch {
      add(error.file, error.isMissing ? .noSuchFile : .cannotRead, found: "errno \(error.code)")
    }
    return report
  }

  private mutating func checkFormat() throws(SystemError) {
    let bytes = try files.contents(layout.format)
    if let format = bytes.flatMap(StoreFormat.init) {
      store = format.store
    } else {
      add(layout.format, bytes == nil ? .noSuchFile : .notAStore)
    }
  }

  private mutating func checkHead() throws(SystemError) {
    let file = HeadFile(files, layout.head, isWritable: false)
    defer { file.close() }
    switch try file.read() {
    case .head(let found): head = found
    case .missing: add(layout.head, .noSuchFile)
    case .invalid: add(layout.head, .badHeader)
    }
  }

  private mutating func checkSegments() throws(SystemError) {
    let numbers = try files.numbers(in: layout.journal)
    for number in 1...max(1, numbers.last ?? 1, head?.place.segment ?? 1) {
      guard numbers.contains(number) else {
        add(layout.segment(number), .noSuchFile)
        continue
      }
      report.segments += 1
      try checkSegment(number)
    }
    if let head, place.seq < head.place.seq {
      add(
        layout.segment(place.segment), .acknowledgedLost, expected: "\(head.place.seq)",
        found: "\(place.seq)")
    }
  }

  private mutating func checkSegment(_ number: Int) throws(SystemError) {
    place = Place(segment: number, offset: 0, line: 0, seq: place.seq, chain: place.chain)
    let file = try files.open(layout.segment(number), .reading)
    defer { files.close(file) }
    var window = try LineWindow(files, file, from: 0)
    while let range = try window.next() {
      window.withLine(range) { check($0) }
      place.offset = window.offset
      place.line += 1
    }
    if !window.isAtEnd { add(.badLine) }
  }

  private mutating func check(_ line: UnsafeBufferPointer<UInt8>) {
    do {
      let frame = try LineFrame(line)
      let link = place.chain.next(frame.body)
      if link != frame.chain { add(.chain, expected: link.hex, found: frame.chain.hex) }
      place.chain = frame.chain
      check(try LineContent(line))
    } catch .checksum(let stated, let found) {
      add(.checksum, expected: found.hexDigits, found: stated.hexDigits)
    } catch .newerVersion(let version) {
      add(.unknownRecord, expected: "v\(JournalLine.version)", found: "v\(version)")
    } catch {
      add(place.offset == 0 ? .badHeader : .badLine)
    }
  }

  private mutating func check(_ content: LineContent) {
    switch content {
    case .header(let header):
      if header.store != store { add(.badHeader, expected: store, found: header.store) }
      if header.segment != place.segment || place.offset > 0 { add(.badHeader) }
    case .seal(let seal):
      if seal.last != place.seq { add(.sequence, expected: "\(place.seq)", found: "\(seal.last)") }
    case .record(let line):
      report.records += 1
      if line.seq != place.seq + 1 {
        add(.sequence, expected: "\(place.seq + 1)", found: "\(line.seq)")
      }
      place.seq = line.seq
    }
  }

  private mutating func checkSnapshots() throws(SystemError) {
    for seq in try files.numbers(in: layout.snapshots) {
      let path = layout.snapshot(seq)
      let bytes = try files.contents(path) ?? []
      if SnapshotReader.verified(bytes)?.header.place.seq != seq { add(path, .checksum) }
    }
  }

  private mutating func add(
    _ kind: StorageError.Damage.Kind, expected: String = "", found: String = ""
  ) {
    report.damages.append(
      .init(
        file: layout.segment(place.segment), line: place.line + 1, byte: place.offset, kind: kind,
        expected: expected, found: found))
  }

  private mutating func add(
    _ file: String, _ kind: StorageError.Damage.Kind, expected: String = "", found: String = ""
  ) {
    report.damages.append(.init(file: file, kind: kind, expected: expected, found: found))
  }
}

extension JournalStorage {
  /// Reads everything and says each thing wrong; changes nothing.
  package static func check(
    at directory: String, files: any Files = SystemFiles()
  ) -> JournalReport {
    var check = JournalCheck(directory, files)
    return check.run()
  }
}
