import Domain
import JSONText

/// The personal values of a store by their digests, as far as this person may read them.
///
/// The file has folder and modes of its own and only grows. A line whose record was never written
/// is garbage.
final class PrivateValues {
  private let files: any Files
  private let layout: StoreLayout
  private var values: [String: Patch] = [:]
  /// The digests behind the documents as they are now.
  private var current: [Place: String] = [:]
  private var file: FileStatus?
  private var end = 0
  private var isReadable = true
  /// Its name is known to be on the disk.
  private var isNamed = false
  private var redactions = Redactions()

  /// Where a personal value belongs.
  private struct Place: Hashable {
    let key: DocumentKey
    let field: PersonalField

    /// By the document alone: hardly one has two.
    func hash(into hasher: inout Hasher) { hasher.combine(key) }
  }

  init(_ files: any Files, _ layout: StoreLayout) {
    self.files = files
    self.layout = layout
    readOn()
  }

  /// The values a patch refers to, where they are known; `key` is whose patch it is.
  ///
  /// For what may not be read, and what is not there, words that say so.
  func shown(in patch: Patch, of key: DocumentKey) -> [Shown] {
    let fields = Records.personalFields(of: key)
    if fields.isEmpty { return [] }
    return patch.read { patch in
      fields.compactMap { field in
        PrivateValue.digest(in: patch[field.key]).map { shown($0, field) }
      }
    }
  }

  private func shown(_ digest: String, _ field: PersonalField) -> Shown {
    if redactions.erased.contains(digest) { return field.standIn(.erased) }
    return value(of: digest).map { Shown(key: field.key, value: $0) }
      ?? field.standIn(isReadable ? .missing : .withheld)
  }

  /// Takes note of the digests a patch brings.
  func note(_ patch: Patch, of key: DocumentKey) {
    let fields = Records.personalFields(of: key)
    if fields.isEmpty { return }
    patch.read { patch in
      for field in fields {
        guard let value = patch[field.key] else { continue }
        current[Place(key: key, field: field)] = PrivateValue.digest(in: value)
      }
    }
  }

  /// Takes note of something done to the store; returns what now stands in a document whose value
  /// was erased by it.
  func note(_ event: StoreEvent) -> (key: DocumentKey, patch: Patch)? {
    redactions.note(event)
    guard case .redacted(let redaction, let digests) = event else { return nil }
    for digest in digests { values[digest] = nil }
    let (key, field) = (DocumentKey(redaction.of), redaction.field)
    guard let digest = current[Place(key: key, field: field)], redactions.erased.contains(digest)
    else {
      return nil
    }
    return (key, Patch(field.standIn(.erased).document))
  }

  private func value(of digest: String) -> Patch? {
    if values[digest] == nil { readOn() }
    return values[digest]
  }
}

// MARK: - The file

extension PrivateValues {
  /// Takes in what was added since; a file that is another one is read from its beginning.
  private func readOn() {
    do throws(SystemError) {
      guard let file = try files.openIfPresent(layout.privateValues, .reading) else { return }
      defer { files.close(file) }
      let status = try files.status(of: file)
      if self.file.map({ !status.isSameFile(as: $0) }) ?? true || status.size < end { end = 0 }
      self.file = status
      take(try files.read(file, at: end, count: status.size - end))
      isReadable = true
    } catch {
      isReadable = false
    }
  }

  /// What follows the last LF is still being written, or was never finished.
  private func take(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { all in
      var start = 0
      while let stop = firstOffset(of: [UInt8(ascii: "\n")], in: all, from: start) {
        if let value = PrivateValue(line: Array(all[start..<stop])) {
          values[value.digest] = value.value
        }
        start = stop + 1
      }
      end += start
    }
  }
}

// MARK: - Hiding

extension PrivateValues {
  /// The changes as the journal may hold them; the values they held are on the disk already.
  ///
  /// Runs under the lock. Values whose changes then come to nothing are garbage, and do no harm.
  func hide(
    _ changes: [DraftChange], in journal: Journal
  ) throws(StorageError) -> [DraftChange] {
    var added: [PrivateValue] = []
    let hidden = changes.map { change -> DraftChange in
      var change = change
      change.set = replacing(in: change.set, of: change.key) { _, json in
        added.append(PrivateValue(json))
        return added[added.count - 1].reference
      }
      change.old = replacing(in: change.old, of: change.key) { field, _ in
        current[Place(key: change.key, field: field)].map(PrivateValue.reference) ?? .null
      }
      return change
    }
    if !added.isEmpty { try append(added, journal) }
    return hidden
  }

  private func replacing(
    in patch: JSON, of key: DocumentKey, _ replace: (PersonalField, JSON) -> JSON
  ) -> JSON {
    let fields = Records.personalFields(of: key)
    guard !fields.isEmpty, var object = patch.object else { return patch }
    for field in fields {
      guard let json = object[field.key], !json.isNull else { continue }
      object[field.key] = replace(field, json)
    }
    return .object(object)
  }

  private func append(_ added: [PrivateValue], _ journal: Journal) throws(StorageError) {
    let file = try writing(openForAppending)
    defer { files.close(file) }
    // An unfinished line before it would swallow the first one.
    let lines: [UInt8] = [10] + added.flatMap { $0.line + [10] }
    try writing { () throws(SystemError) in try files.appendAll(lines, to: file) }
    try journal.synchronize(file) { .readOnly(.frozen(why: $0)) }
    for value in added { values[value.digest] = value.value }
  }

  private func openForAppending() throws(SystemError) -> Descriptor {
    let isThere = try files.statusIfPresent(layout.privateValues) != nil
    if !isThere || !isNamed { try make() }
    return try files.open(layout.privateValues, .appending)
  }

  /// Makes what is missing of it; whoever made it may have died before its name was on the disk.
  private func make() throws(SystemError) {
    try files.makeDirectoryIfMissing(layout.privateFolder, in: layout.directory)
    files.close(try files.open(layout.privateValues, .creating))
    try files.synchronizeDirectory(layout.privateFolder)
    isNamed = true
  }
}
