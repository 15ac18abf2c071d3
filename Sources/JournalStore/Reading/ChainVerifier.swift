import Domain

/// Checks every line and every link of the journal from its beginning, a little at a time.
struct ChainVerifier {
  /// Hashing this many bytes takes about a millisecond.
  private static let bytesPerStep = 128 << 10

  private let files: any Files
  private let layout: StoreLayout
  private let end: Place
  private var place = Place.start
  private var file: Descriptor?
  private var window: LineWindow?

  /// Verifies up to `end`, which is known to be the end of a line.
  init(_ files: any Files, _ layout: StoreLayout, to end: Place) {
    self.files = files
    self.layout = layout
    self.end = end
  }

  enum Progress: Equatable {
    case more
    case done
    case damaged(StorageError.Damage, Place)
  }

  mutating func step() -> Progress {
    do {
      let progress = try verifyLines()
      if progress != .more { close() }
      return progress
    } catch {
      close()
      return .damaged(
        .init(file: error.file, kind: .cannotRead, found: "\(error.code)"), place)
    }
  }

  mutating func close() {
    if let file { files.close(file) }
    file = nil
    window = nil
  }

  private mutating func verifyLines() throws(SystemError) -> Progress {
    if window == nil { window = try open() }
    guard var window = self.window.take() else { return .done }
    let stop = place.offset + Self.bytesPerStep
    while place.offset < stop {
      guard place.isBefore(end) else { return .done }
      guard let range = try window.next() else {
        return window.isAtEnd ? nextSegment() : damaged(.badLine)
      }
      if let damage = take(range, of: window) { return damage }
    }
    self.window = window
    return .more
  }

  private mutating func open() throws(SystemError) -> LineWindow {
    let file = try files.open(layout.segment(place.segment), .reading)
    self.file = file
    return try LineWindow(files, file, from: 0)
  }

  private mutating func nextSegment() -> Progress {
    close()
    place = place.nextSegment
    return .more
  }

  private mutating func take(_ range: Range<Int>, of window: LineWindow) -> Progress? {
    do {
      let (link, stated) = try window.withLine(range) { (line) throws(LineProblem) in
        let frame = try LineFrame(line)
        return (place.chain.next(frame.body), frame.chain)
      }
      guard link == stated else {
        return damaged(.chain, expected: link.hex, found: stated.hex)
      }
      place = place.after(range.count + 1, chain: link)
      return nil
    } catch .checksum(let stated, let found) {
      return damaged(.checksum, expected: found.hexDigits, found: stated.hexDigits)
    } catch {
      return damaged(.badLine)
    }
  }

  private func damaged(
    _ kind: StorageError.Damage.Kind, expected: String = "", found: String = ""
  ) -> Progress {
    let damage = StorageError.Damage(
      file: layout.segment(place.segment), line: place.line + 1, byte: place.offset, kind: kind,
      expected: expected, found: found)
    return .damaged(damage, place)
  }
}
