/// The file `RESERVE`: room kept on the disk, given up to save the last words when it is full.
struct Reserve {
  static let size = 4 << 20
  /// With less than this left, people are warned and the reserve is not filled again.
  static let littleRoom = 1 << 30

  private let files: any Files
  private let path: String

  init(_ files: any Files, _ path: String) {
    self.files = files
    self.path = path
  }

  /// False when it was full.
  @discardableResult
  func fill() throws(SystemError) -> Bool {
    let file = try files.open(path, .creating)
    defer { files.close(file) }
    guard try files.status(of: file).size < Reserve.size else { return false }
    try files.allocate(file, size: Reserve.size)
    return true
  }

  /// Whether giving it up made any room.
  func giveUp() -> Bool {
    guard let file = try? files.open(path, .overwriting) else { return false }
    defer { files.close(file) }
    guard let size = try? files.status(of: file).size, size > 0 else { return false }
    return (try? files.truncate(file, to: 0)) != nil
  }
}
