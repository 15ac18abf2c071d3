/// Where the files of a store are.
struct StoreLayout {
  let directory: String
  /// A journal that is being made lies beside the one that is used.
  var journalName: String
  // Put together once, for every change asks for them.
  let format: String
  let head: String
  let frozen: String

  init(directory: String, journalName: String = "journal") {
    self.directory = directory
    self.journalName = journalName
    format = "\(directory)/FORMAT"
    head = "\(directory)/HEAD"
    frozen = "\(directory)/FROZEN"
  }

  /// Folders beside the journal without which it does not tell everything: a backup has them too.
  static let companions = ["private"]

  var lock: String { path("LOCK") }
  var reserve: String { path("RESERVE") }
  var journal: String { path(journalName) }
  var snapshots: String { path("snapshot") }
  var quarantine: String { path("quarantine") }
  var privateFolder: String { path("private") }
  var privateValues: String { path("private/values.jsonl") }

  /// Whose modes are looked after besides the segments'.
  var guarded: [String] { [directory, lock, head, journal, privateFolder, privateValues] }

  /// The directory in which the store's own name stands.
  var parent: String { Self.folder(of: directory) }

  /// Where the name at the end of a path stands.
  static func folder(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    let root = path.hasPrefix("/") ? "/" : parts.isEmpty ? "." : ""
    return root + parts.joined(separator: "/")
  }

  func segment(_ number: Int) -> String { "\(journal)/\(StoreLayout.segmentName(number))" }
  func snapshot(_ seq: Int) -> String { "\(snapshots)/\(seq).jsonl" }

  private func path(_ name: String) -> String { "\(directory)/\(name)" }

  static func segmentName(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits + ".jsonl"
  }

  /// Whether a name is one that only something broken off leaves behind.
  static func isLeftover(_ name: String) -> Bool {
    name.hasSuffix(".new") || name.hasPrefix("draft-")
  }

  /// The number in a name like `000012.jsonl` or `4711.jsonl`; nil for any other name.
  static func number(inName name: String) -> Int? {
    guard name.hasSuffix(".jsonl") else { return nil }
    let digits = name.dropLast(6)
    return digits.utf8.allSatisfy { (48...57).contains($0) } ? Int(digits) : nil
  }
}

extension Files {
  /// The numbers of the files in a directory, smallest first; none when there is no directory.
  func numbers(in directory: String) throws(SystemError) -> [Int] {
    guard try statusIfPresent(directory) != nil else { return [] }
    return try list(directory).compactMap(StoreLayout.number).sorted()
  }
}
