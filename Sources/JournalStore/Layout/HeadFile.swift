/// Reads and writes `HEAD`, and remembers whether it was synced.
final class HeadFile {
  private let files: any Files
  private let layout: StoreLayout
  private var path: String { layout.head }
  private let purpose: OpenPurpose
  private var file: (descriptor: Descriptor, status: FileStatus)?
  /// What was read or written last, so that the same bytes need not be read again.
  private var latest: (bytes: [UInt8], head: Head)?
  /// What will be written next, if all goes well.
  private var prepared: (bytes: [UInt8], head: Head)?
  /// Written since the last sync.
  private(set) var isUnsynced = false

  init(_ files: any Files, _ layout: StoreLayout, isWritable: Bool) {
    self.files = files
    self.layout = layout
    purpose = isWritable ? .overwriting : .reading
  }

  enum Content: Equatable {
    case head(Head)
    case missing
    /// Not what this program writes there.
    case invalid

    /// Up to where records are acknowledged; nil when it does not tell.
    var place: Place? {
      guard case .head(let head) = self else { return nil }
      return head.place
    }
  }

  /// Reads it anew: another process may have written it, or a person replaced the file.
  func read() throws(SystemError) -> Content {
    guard let (file, size) = try current() else { return .missing }
    // A write that is under way on another processor may be half visible.
    for _ in 0..<3 {
      let bytes = try files.read(file, at: 0, count: min(size, Head.size + 1))
      if let latest, areSame(latest.bytes, bytes) { return .head(latest.head) }
      if let head = Head(bytes) {
        latest = (bytes, head)
        return .head(head)
      }
    }
    latest = nil
    return .invalid
  }

  /// Puts together what will be written once the record it speaks of is synced: while the disk works
  /// there is time for it.
  func prepare(_ head: Head) { prepared = (head.bytes, head) }

  /// Writes it in place and does not sync: losing the last second of it is provided for.
  ///
  /// Into the file that was read last, which the caller did under the same lock; one that could not
  /// be read is made anew.
  func write(_ head: Head) throws(SystemError) {
    let bytes = bytes(of: head)
    if let file, latest != nil {
      try files.overwrite(file.descriptor, at: 0, with: bytes)
      isUnsynced = true
    } else {
      try make(bytes)
    }
    latest = (bytes, head)
  }

  private func bytes(of head: Head) -> [UInt8] {
    guard let prepared, prepared.head == head else { return head.bytes }
    return prepared.bytes
  }

  /// Whether it still says what was read or written last.
  func isAsRead() throws(SystemError) -> Bool {
    guard let file, let latest else { return true }
    return areSame(try files.read(file.descriptor, at: 0, count: Head.size), latest.bytes)
  }

  /// Makes it beside its place and moves it there, so that one that is seen is whole on the disk.
  ///
  /// Without a `HEAD`, a tail torn by a power cut would pass for an acknowledged one.
  private func make(_ bytes: [UInt8]) throws(SystemError) {
    close()
    isUnsynced = false
    if try files.statusIfPresent(path) != nil { try files.remove(path) }
    try files.publish(bytes, as: path, in: layout.directory)
    try remember(files.open(path, purpose))
  }

  /// Syncs it; false when that was done before.
  ///
  /// What it says is also in the journal: losing it costs the next writer some reading.
  @discardableResult
  func settle() -> Bool {
    guard isUnsynced else { return false }
    try? synchronize()
    return true
  }

  func synchronize() throws(SystemError) {
    guard isUnsynced, let file else { return }
    isUnsynced = false
    try files.synchronize(file.descriptor)
  }

  func close() {
    if let file { files.close(file.descriptor) }
    file = nil
  }

  /// The file that bears the name now, and its size.
  private func current() throws(SystemError) -> (Descriptor, size: Int)? {
    let present = try files.statusIfPresent(path)
    if let file, let present, present.isSameFile(as: file.status) {
      return (file.descriptor, present.size)
    }
    close()
    try remember(files.openIfPresent(path, purpose))
    return file.map { ($0.descriptor, $0.status.size) }
  }

  private func remember(_ descriptor: Descriptor?) throws(SystemError) {
    guard let descriptor else { return }
    file = (descriptor, try files.identify(descriptor))
  }
}
