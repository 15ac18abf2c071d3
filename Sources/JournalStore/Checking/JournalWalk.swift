import Domain

/// Reads the journal to its last byte and notes each thing wrong, instead of stopping at the first.
///
/// Checks of every line what the scanner checks and, beside that, its link to the one before. Behind
/// a line that cannot be read the next one is taken as it stands, so that one damaged place is said
/// once.
struct JournalWalk {
  private let files: any Files
  private let layout: StoreLayout
  /// Whose journal it is; nil when `FORMAT` does not tell.
  private let store: String?
  /// Up to where records are acknowledged; nil when `HEAD` does not tell.
  var acknowledged: Place?

  private(set) var segments = 0
  private(set) var records = 0
  private(set) var faults: [StoreFault] = []
  /// Behind the last whole transaction, or header, with nothing wrong before it.
  private(set) var verified: Place
  /// Behind the last line that could be read.
  private(set) var place: Place
  private(set) var group = GroupAssembly()
  private var isSealed = false
  /// The line before could not be read, so what it led to is not known.
  private var isLost = false
  /// The lines right before this place that cannot be read, where there are any.
  private var unreadable: UnreadableRun?

  init(
    _ files: any Files, _ layout: StoreLayout, store: String?, acknowledged: Place?,
    from start: Place = .start
  ) {
    self.files = files
    self.layout = layout
    self.store = store
    self.acknowledged = acknowledged
    verified = start
    place = start
  }

  /// Whether some of the journal is missing or altered.
  var isBroken: Bool { faults.contains(where: \.isGrave) }

  /// Goes on, to `limit` or to the end, visiting every transaction before the first thing wrong.
  mutating func run(
    to limit: Place? = nil, _ visit: (Transaction) -> Void = { _ in }
  ) throws(SystemError) {
    let numbers = try files.numbers(in: layout.journal)
    let last = max(numbers.last ?? 1, acknowledged?.segment ?? 1, place.segment)
    for number in place.segment...last {
      if isBehind(limit) { return }
      if number > place.segment { place = place.beginning(segment: number) }
      if numbers.contains(number) {
        try walk(to: limit, isLast: number == last, visit)
      } else {
        note(StorageError.Damage(file: layout.segment(number), kind: .noSuchFile))
        lose()
      }
    }
  }

  private func isBehind(_ limit: Place?) -> Bool {
    limit.map { !place.isBefore($0) && !isBroken } ?? false
  }

  /// A disk that fails in one segment may well read the next; what may not be read is not judged.
  private mutating func walk(
    to limit: Place?, isLast: Bool, _ visit: (Transaction) -> Void
  ) throws(SystemError) {
    do throws(SystemError) {
      if place.offset == 0 { segments += 1 }
      try walkLines(to: limit, isLast: isLast, visit)
    } catch {
      if error.isNoPermission { throw error }
      note(damage(.cannotRead, found: "\(error.code)"))
      lose()
    }
  }

  private mutating func walkLines(
    to limit: Place?, isLast: Bool, _ visit: (Transaction) -> Void
  ) throws(SystemError) {
    let file = try files.open(layout.segment(place.segment), .reading)
    defer { files.close(file) }
    if place.offset == 0 { (isSealed, unreadable) = (false, nil) }
    var window = try LineWindow(files, file, from: place.offset)
    while let range = try window.next() {
      if let found = window.withLine(range, { take($0, visit) }) {
        if try judge(found, in: file, isLast: isLast, visit) { return }
      } else {
        unreadable = nil
      }
      passLine(to: window.offset)
      if isBehind(limit) { return }
    }
    try finish(window, file, isLast: isLast, visit)
  }

  private mutating func finish(
    _ window: LineWindow, _ file: Descriptor, isLast: Bool, _ visit: (Transaction) -> Void
  ) throws(SystemError) {
    if !window.isAtEnd {
      _ = try judge(damage(.badLine), in: file, isLast: isLast, visit)
    } else if !isLast, !isSealed {
      note(damage(.badLine, expected: "seal"))
    }
  }

  private mutating func passLine(to offset: Int) {
    place.offset = offset
    place.line += 1
    if !group.isOpen, faults.isEmpty, !isSealed { verified = place }
  }

  /// Notes what cannot be read; true when that is the end of the journal, by the table of verdicts.
  private mutating func judge(
    _ found: StorageError.Damage, in file: Descriptor, isLast: Bool, _ visit: (Transaction) -> Void
  ) throws(SystemError) -> Bool {
    // What follows a line that cannot be read was judged together with it.
    if isLast, unreadable == nil { return try judgeTail(found, in: file, visit) }
    noteUnreadable(found)
    return false
  }

  /// Notes a line that cannot be read; many in a row that are nothing like a record are said in one.
  private mutating func noteUnreadable(_ found: StorageError.Damage) {
    lose()
    var run = unreadable ?? UnreadableRun(found)
    run.add(found)
    unreadable = run
    guard run.isRewritten else { return note(found) }
    faults.removeLast(run.isJustRewritten ? run.lines - 1 : 1)
    note(run.first.as(.reformatted, found: "\(run.lines)"))
  }

  private mutating func judgeTail(
    _ found: StorageError.Damage, in file: Descriptor, _ visit: (Transaction) -> Void
  ) throws(SystemError) -> Bool {
    let tail = try files.tail(of: file, behind: place.offset)
    let isAcknowledged = acknowledged.map(place.isBefore) ?? true
    let verdict = tail.withUnsafeBufferPointer {
      TailVerdict(of: $0, damage: found, next: place.seq + 1, isAcknowledged: isAcknowledged)
    }
    switch verdict {
    case .clean: return true
    case .torn:
      let text = Blanks.text(of: tail)
      let excerpt = Excerpt.of(text)
      note(found.as(.tornTail, found: "\(text.count) B" + (excerpt.isEmpty ? "" : ": \(excerpt)")))
    case .missingNewline:
      _ = tail.withUnsafeBufferPointer { take($0, visit) }
      // As it will be once it has its line feed.
      passLine(to: place.offset + tail.count + 1)
      note(found.as(.missingNewline))
    case .damaged(let damage):
      noteUnreadable(damage)
      // A verdict of its own is one on everything to the end.
      return damage.kind != found.kind
    }
    return true
  }

  private mutating func lose() {
    isLost = true
    group = GroupAssembly()
  }

  private mutating func note(_ damage: StorageError.Damage) { faults.append(StoreFault(damage)) }

  private func damage(
    _ kind: StorageError.Damage.Kind, expected: String = "", found: String = ""
  ) -> StorageError.Damage {
    StorageError.Damage(
      file: layout.segment(place.segment), line: place.line + 1, byte: place.offset, kind: kind,
      expected: expected, found: found)
  }
}

/// Lines in a row that cannot be read.
private struct UnreadableRun {
  /// So many that are nothing like a record were not damaged one by one: a program rewrote the file.
  private static let many = 3

  let first: StorageError.Damage
  private(set) var lines = 0
  private var isShapeless = true

  init(_ first: StorageError.Damage) { self.first = first }

  mutating func add(_ found: StorageError.Damage) {
    lines += 1
    if found.kind != .badLine, found.kind != .badHeader { isShapeless = false }
  }

  var isRewritten: Bool { isShapeless && lines >= Self.many }
  var isJustRewritten: Bool { lines == Self.many }
}

// MARK: - One line

extension JournalWalk {
  /// Takes one line; returns why it could not be read.
  ///
  /// What stands behind a seal belongs to nothing and is passed over.
  private mutating func take(
    _ line: UnsafeBufferPointer<UInt8>, _ visit: (Transaction) -> Void
  ) -> StorageError.Damage? {
    do throws(LineProblem) {
      let frame = try LineFrame(line)
      let content = try LineContent(line)
      if isSealed {
        note(damage(.badLine))
        return nil
      }
      let link = place.chain.next(frame.body)
      if isOutOfPlace(content) == nil, !isLost, link != frame.chain {
        note(damage(.chain, expected: link.hex, found: frame.chain.hex))
      }
      place.chain = frame.chain
      take(content, visit)
      return nil
    } catch {
      return damage(LineFault(error))
    }
  }

  private mutating func take(_ content: LineContent, _ visit: (Transaction) -> Void) {
    if let found = isOutOfPlace(content) { note(found) }
    switch content {
    case .header(let header):
      place.seq = header.first - 1
      isLost = false
    case .seal:
      isSealed = true
      isLost = false
    case .record(let line):
      records += 1
      place.seq = line.seq
      take(line, visit)
    }
  }

  private mutating func take(_ line: JournalLine, _ visit: (Transaction) -> Void) {
    // What is left of a group whose beginning cannot be read says nothing of its own.
    if isLost, let group = line.group, group.index != 1 { return }
    isLost = false
    switch group.take(line) {
    case .complete(let transaction): if faults.isEmpty { visit(transaction) }
    case .more, .aborted: break
    case nil:
      note(damage(.badLine))
      group = GroupAssembly()
    }
  }

  /// What is wrong with a readable line standing where it does.
  private func isOutOfPlace(_ content: LineContent) -> StorageError.Damage? {
    let fault = LineFault(content, behind: place, of: store, isInGroup: group.isOpen)
    // Behind what cannot be read the next line is taken as it stands.
    return isLost && fault?.kind == .sequence ? nil : fault.map(damage)
  }

  private func damage(_ fault: LineFault) -> StorageError.Damage {
    let isHeader = place.offset == 0 && fault.kind == .badLine
    return damage(isHeader ? .badHeader : fault.kind, expected: fault.expected, found: fault.found)
  }
}
