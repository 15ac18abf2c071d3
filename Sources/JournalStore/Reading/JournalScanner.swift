import Domain

/// Reads the journal on from a place, line by line and segment by segment, checking each.
///
/// A line counts when its checksum holds, its `seq` is the next one and it stands where it may: a
/// header first, a seal last, the lines of a group together.
struct JournalScanner {
  private let files: any Files
  private let layout: StoreLayout
  private let store: String
  private let purpose: OpenPurpose
  private var opened: OpenSegment?
  var segment: Descriptor? { opened?.file }
  /// Whatever its name may mean by now.
  var identity: FileStatus? { opened?.status }
  /// How long the segment was when nothing but blanks was seen behind what is valid.
  var blankTo: Int { opened?.blankTo ?? 0 }

  /// The segment that is read, together with which file that is: never one without the other.
  private struct OpenSegment {
    let file: Descriptor
    let status: FileStatus
    var blankTo = 0
  }

  /// Behind the last header or whole transaction: what is shown and what `HEAD` may name.
  private(set) var complete: Place
  /// Behind the last valid line; further than `complete` inside a group.
  private(set) var valid: Place
  /// The last valid line closed its segment; the next record goes into a new one.
  private(set) var isSealed = false
  private(set) var group = GroupAssembly()

  init(
    _ files: any Files, _ layout: StoreLayout, store: String, from place: Place = .start,
    purpose: OpenPurpose = .reading
  ) {
    self.files = files
    self.layout = layout
    self.store = store
    self.purpose = purpose
    complete = place
    valid = place
  }

  /// Why a scan ended.
  enum End: Equatable {
    case limit
    /// As much was read as asked for.
    case paused
    /// Nothing follows the last valid line.
    case clean
    /// What follows the last valid line is none.
    case invalid(StorageError.Damage)
  }

  /// Visits the transactions up to `limit`, or all there are; pauses after about `most` bytes.
  mutating func scan(
    to limit: Place? = nil, atMost most: Int = .max, visit: (Transaction) -> Void
  ) throws(SystemError) -> End {
    var rest = most
    while true {
      if let limit, !valid.isBefore(limit) { return .limit }
      if try isSealBroken() { return .invalid(damage(.badLine)) }
      guard let file = try openSegment() else { return .clean }
      let sureEnd = limit?.segment == valid.segment ? limit?.offset : nil
      var window = try LineWindow(files, file, from: valid.offset, sureEnd: sureEnd ?? .max)
      while let range = try nextLine(&window, limit) {
        if let damage = take(window, range, visit) { return .invalid(damage) }
        rest -= range.count
        if let limit, leads(past: limit) { return .invalid(forked(from: limit)) }
        if isSealed { break }
        if rest <= 0 { return .paused }
      }
      if isSealed { continue }
      if let limit, !valid.isBefore(limit) { return .limit }
      guard window.isAtEnd else { return .invalid(damage(.badLine)) }
      opened?.blankTo = window.fileSize
      return .clean
    }
  }

  /// Whether something stands behind the line that closed the segment.
  private mutating func isSealBroken() throws(SystemError) -> Bool {
    guard isSealed else { return false }
    return try !isAtEnd()
  }

  /// Whether nothing but blanks is behind what is valid, in its segment.
  mutating func isAtEnd() throws(SystemError) -> Bool {
    guard let file = try isSealed ? segment : openSegment() else { return true }
    var window = try LineWindow(files, file, from: valid.offset)
    guard try window.next() == nil, window.isAtEnd else { return false }
    opened?.blankTo = window.fileSize
    return true
  }

  private func nextLine(
    _ window: inout LineWindow, _ limit: Place?
  ) throws(SystemError) -> Range<Int>? {
    if let limit, !valid.isBefore(limit) { return nil }
    return try window.next()
  }

  /// Whether the line that was just taken belongs to another journal than the place does.
  ///
  /// A place may be behind the header of a segment that has no record yet: the same `seq` stands in
  /// the segment before it, too.
  private func leads(past limit: Place) -> Bool {
    if valid == limit { return false }
    if !valid.isBefore(limit) || valid.seq > limit.seq { return true }
    return valid.seq == limit.seq && valid.segment == limit.segment
  }

  /// The segment to read on in; nil when the next one was not begun yet.
  private mutating func openSegment() throws(SystemError) -> Descriptor? {
    if isSealed {
      let path = layout.segment(valid.segment + 1)
      guard let next = try files.openIfPresent(path, purpose) else { return nil }
      let status = try files.identify(next)
      close()
      opened = OpenSegment(file: next, status: status)
      isSealed = false
      valid = valid.nextSegment
    }
    if opened == nil {
      let file = try files.open(layout.segment(valid.segment), purpose)
      let status = try files.identify(file)
      opened = OpenSegment(file: file, status: status)
    }
    return segment
  }

  /// Takes one line; returns what is wrong with it.
  private mutating func take(
    _ window: LineWindow, _ range: Range<Int>, _ visit: (Transaction) -> Void
  ) -> StorageError.Damage? {
    let (content, chain): (LineContent, ChainHash)
    do {
      (content, chain) = try window.withLine(range) { (line) throws(LineProblem) in
        let frame = try LineFrame(line)
        return (try LineContent(line), frame.chain)
      }
    } catch {
      return damage(LineFault(error))
    }
    let fault = LineFault(content, behind: valid, of: store, isInGroup: group.isOpen)
    return fault.map(damage) ?? take(content, size: range.count + 1, chain, visit)
  }

  private mutating func take(
    _ content: LineContent, size: Int, _ chain: ChainHash, _ visit: (Transaction) -> Void
  ) -> StorageError.Damage? {
    switch content {
    case .header:
      valid = valid.after(size, chain: chain)
      complete = valid
    case .seal:
      valid = valid.after(size, chain: chain)
      isSealed = true
    case .record(let line):
      return take(line, behind: valid.after(size, chain: chain, seq: line.seq), visit)
    }
    return nil
  }

  private mutating func take(
    _ line: JournalLine, behind place: Place, _ visit: (Transaction) -> Void
  ) -> StorageError.Damage? {
    guard let outcome = group.take(line) else { return damage(.badLine) }
    valid = place
    if outcome != .more { complete = valid }
    if case .complete(let transaction) = outcome { visit(transaction) }
    return nil
  }

  /// Goes on behind a record or header this program appended itself.
  mutating func moved(to place: Place) {
    valid = place
    complete = place
    group = GroupAssembly()
  }

  /// Goes on behind a seal this program appended itself.
  mutating func sealed(at place: Place) {
    valid = place
    isSealed = true
  }

  /// Remembers how long this program made the segment, with nothing but blanks behind what is valid.
  mutating func remember(blankTo size: Int) { opened?.blankTo = size }

  /// Lets go of the open file, so that the next scan opens it again by its name.
  mutating func close() {
    if let segment { files.close(segment) }
    opened = nil
  }
}

extension JournalScanner {
  /// What is wrong with the bytes behind the last valid line.
  func damage(
    _ kind: StorageError.Damage.Kind, expected: String = "", found: String = ""
  ) -> StorageError.Damage {
    StorageError.Damage(
      file: layout.segment(valid.segment), line: valid.line + 1, byte: valid.offset,
      kind: valid.offset == 0 ? .badHeader : kind, expected: expected, found: found)
  }

  private func damage(_ fault: LineFault) -> StorageError.Damage {
    damage(fault.kind, expected: fault.expected, found: fault.found)
  }

  /// The journal holds another record than the one `HEAD` speaks of.
  func forked(from head: Place) -> StorageError.Damage {
    damage(
      .chain, expected: "byte \(head.offset), \(head.chain.hex)",
      found: "byte \(valid.offset), \(valid.chain.hex)")
  }
}
