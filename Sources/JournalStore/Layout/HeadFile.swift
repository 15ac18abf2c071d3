/// Reads and writes `HEAD`, and remembers whether it was synced.
final class HeadFile {
  private let files: any Files
  private let path: String
  private let purpose: OpenPurpose
  private var file: (descriptor: Descriptor, status: FileStatus)?
  /// Written since the last sync.
  private(set) var isUnsynced = false

  init(_ files: any Files, _ path: String, isWritable: Bool) {
    self.files = files
    self.path = path
    purpose = isWritable ? .overwriting : .reading
  }

  enum Content: Equatable {
    case head(Head)
    case missing
    /// Not what this program writes there.
    case invalid
  }

  /// Reads it anew: another process may have written it, or a person replaced the file.
  func read() throws(SystemError) -> Content {
    guard let file = try current() else { return .missing }
    // A write that is under way on another processor may be half visible.
    for _ in 0..<3 {
      if let head = Head(try files.read(file, at: 0, count: Head.size + 1)) { return .head(head) }
    }
    return .invalid
  }

  /// Writes it in place and does not sync: losing the last second of it is provided for.
  func write(_ head: Head) throws(SystemError) {
    var file = try current()
    if file == nil { file = try create() }
    guard let file else { return }
    if let size = self.file?.status.size, size > Head.size {
      try files.truncate(file, to: Head.size)
    }
    try files.overwrite(file, at: 0, with: head.bytes)
    isUnsynced = true
  }

  /// Syncs it when it is not.
  func settle() {
    guard isUnsynced, let file else { return }
    isUnsynced = false
    // What it says is also in the journal: losing it costs the next writer some reading.
    try? files.synchronize(file.descriptor)
  }

  func close() {
    if let file { files.close(file.descriptor) }
    file = nil
  }

  private func current() throws(SystemError) -> Descriptor? {
    let present = try files.statusIfPresent(path)
    if let file, let present, present.isSameFile(as: file.status) { return file.descriptor }
    close()
    return try remember(files.openIfPresent(path, purpose))
  }

  private func create() throws(SystemError) -> Descriptor? {
    try remember(files.open(path, .creating))
  }

  private func remember(_ descriptor: Descriptor?) throws(SystemError) -> Descriptor? {
    guard let descriptor else { return nil }
    file = (descriptor, try files.status(of: descriptor))
    return descriptor
  }
}
