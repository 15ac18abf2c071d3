import Domain

/// Steps 11 to 15: the bytes reach the disk, or it is known that they did not.
extension Journal {
  /// Records the changes of one action and returns the `seq` of its last line.
  func append(_ changes: [DocumentChange], _ stamp: LineStamp) throws(StorageError) -> Int {
    let texts = try pack(changes, stamp)
    try makeRoom(for: texts.reduce(0) { $0 + $1.longestSize })
    let lines = close(texts)
    let seq = scanner.valid.seq + lines.count
    try writeOrGiveUpReserve(lines) {
      note(Transaction(seq: seq, stamp: stamp, changes: changes))
    }
    try acknowledge()
    return seq
  }

  /// Step 15, unless somebody who does not ask has moved `HEAD` meanwhile: it never goes back.
  private func acknowledge() throws(StorageError) {
    // The record is safe; a `HEAD` that could not be written is made good by the next writer.
    guard let isOurs = try? head.isAsRead() else { return }
    guard isOurs else { throw freeze(.notAlone(layout.head)) { .outcomeUnknown($0) } }
    try? writeHead()
  }

  private func close(_ texts: [LineText]) -> [ClosedLine] {
    let first = scanner.valid.seq + 1
    var chain = scanner.valid.chain
    return texts.enumerated().map { index, text in
      let group = LineGroup(id: first, index: index + 1, count: texts.count)
      let line = text.closed(seq: first + index, texts.count > 1 ? group : nil, after: chain)
      chain = line.chain
      return line
    }
  }

  /// A full disk has one more answer: the room that was kept for this.
  private func writeOrGiveUpReserve(
    _ lines: [ClosedLine], meanwhile: () -> Void
  ) throws(StorageError) {
    do {
      try write(lines, meanwhile: meanwhile)
    } catch .notSaved(.diskFull) {
      guard Reserve(files, layout.reserve).giveUp() else { throw .notSaved(.diskFull) }
      warnOfLittleRoom()
      try write(lines, meanwhile: meanwhile)
    }
  }

  /// Appends records; when it throws `notSaved` the journal is as it was.
  ///
  /// Each line is synced before the next is begun: a power cut then tears at most one, which is
  /// what the table of verdicts counts on. `meanwhile` runs while the disk works on the last one; what
  /// it notes of a record whose sync fails is asked for by nobody but the mark that freezes the store,
  /// for then this process writes no more.
  func write(_ lines: [ClosedLine], meanwhile: () -> Void = {}) throws(StorageError) {
    guard let file = scanner.segment else { throw .readOnly(.noWriter) }
    let start = scanner.valid
    var place = start
    let size = lines.reduce(0) { $0 + $1.bytes.count }
    try requireBlanks(size, in: file)
    layBlanks(for: size, in: file)
    for (index, line) in lines.enumerated() {
      try put(line.bytes, in: file, at: place.offset, elseCutTo: start.offset)
      try startWriting(line.bytes.count, in: file, at: place.offset)
      place = place.after(line.bytes.count, chain: line.chain, seq: place.seq + 1)
      if index == lines.count - 1 {
        head.prepare(Head(place: place, boot: bootID))
        meanwhile()
      }
      try checkSize(max(place.offset, scanner.blankTo), of: file)
      try synchronize(file) { .outcomeUnknown($0) }
    }
    scanner.moved(to: place)
    noteBytes(since: start)
  }

  /// Nothing is written over that is no blank at this moment: what is there is put aside or, where
  /// somebody wrote lines without asking, nobody writes any more.
  func requireBlanks(_ size: Int, in file: Descriptor) throws(StorageError) {
    let place = scanner.valid
    let count = min(size, scanner.blankTo - place.offset)
    guard count > 0 else { return }
    let bytes = try reading { () throws(SystemError) in
      try files.read(file, at: place.offset, count: count)
    }
    if Blanks.are(bytes[...], toEndOfFile: place.offset + count == scanner.blankTo) { return }
    try readTail(scanner.complete) { _ in }
    if scanner.valid != place { throw freeze(.notAlone(file.path)) { .outcomeUnknown($0) } }
  }

  /// Lays down blanks for these bytes and many more, where those that are left do not do.
  ///
  /// Only to be faster: what fails is left to the write that follows. None for what would soon need
  /// as many again, nor behind the end of the segment, where the seal cuts them off.
  private func layBlanks(for size: Int, in file: Descriptor) {
    let place = scanner.valid.offset
    let count = min(blanks, segmentSize - place)
    guard place + size > scanner.blankTo, size < count else { return }
    do {
      try files.overwrite(file, at: place, with: Blanks.laid(count))
      scanner.remember(blankTo: max(place + count, scanner.blankTo))
    } catch {
      // On a full disk the line itself may need what they took.
      let isCut: Void? = try? files.truncate(file, to: place)
      let size = isCut == nil ? try? files.status(of: file).size : place
      scanner.remember(blankTo: size ?? scanner.blankTo)
    }
  }

  /// Writes over blanks or nothing; when that fails, everything from `start` on is taken back.
  func put(
    _ bytes: [UInt8], in file: Descriptor, at offset: Int, elseCutTo start: Int
  ) throws(StorageError) {
    do {
      try files.overwrite(file, at: offset, with: bytes)
    } catch {
      try takeBack(file, to: start)
      throw StorageError(writing: error)
    }
  }

  /// A record that was called not saved must not come back, so failing here is no small matter.
  private func takeBack(_ file: Descriptor, to size: Int) throws(StorageError) {
    do {
      try files.truncate(file, to: size)
      try files.synchronize(file)
    } catch {
      throw freeze(error) { .outcomeUnknown($0) }
    }
  }

  /// Step 13: the file is as long as it must be, unless somebody writes without asking.
  func checkSize(_ size: Int, of file: Descriptor) throws(StorageError) {
    do throws(SystemError) {
      let found = try files.status(of: file).size
      if found != size { throw SystemError.notAlone(file.path) }
    } catch {
      throw freeze(error) { .outcomeUnknown($0) }
    }
  }

  /// A failure freezes the store like that of the sync, which might not tell of it.
  private func startWriting(
    _ count: Int, in file: Descriptor, at offset: Int
  ) throws(StorageError) {
    do {
      try files.startWriting(file, at: offset, count: count)
    } catch {
      throw freeze(error) { .outcomeUnknown($0) }
    }
  }

  /// fdatasync; a failure freezes the store, because asking again would be answered with a lie.
  func synchronize(
    _ file: Descriptor, or error: (String) -> StorageError
  ) throws(StorageError) {
    do {
      try files.synchronize(file)
    } catch let failure {
      throw freeze(failure, error)
    }
  }

  /// Stops every writer, this one for good, until a person has looked at the disk.
  func freeze(_ failure: SystemError, _ error: (String) -> StorageError) -> StorageError {
    let why = "\(failure.call.rawValue) \(failure.file): errno \(failure.code)"
    restriction = .frozen(why: why, file: layout.frozen, since: newestStamp.iso)
    let bytes = FrozenMark.bytes(why: why, at: newestStamp, writer: writer)
    // On a failing disk this may fail as well; then at least this process has stopped.
    try? files.publish(bytes, as: layout.frozen, in: layout.directory)
    return error(why)
  }
}
