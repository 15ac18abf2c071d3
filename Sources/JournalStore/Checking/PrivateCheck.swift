import Domain

/// Compares the personal values with the digests the journal names, and with what was erased.
struct PrivateCheck {
  private let file: String
  private let lines: [PrivateLine]
  /// Digests whose value must be there.
  private let named: Set<String>
  /// Digests that make a value more than an orphan.
  private let mentioned: Set<String>
  private let erased: Set<String>

  /// Nil for those who may not read the values.
  init?(_ files: any Files, _ layout: StoreLayout, _ redactions: Redactions) throws(SystemError) {
    do {
      lines = try files.privateLines(layout)
    } catch {
      if error.isNoPermission { return nil }
      throw error
    }
    file = layout.privateValues
    erased = redactions.erased
    let inJournal = try DigestMentions(in: [layout.journal], files).all
    named = inJournal.subtracting(erased)
    mentioned = inJournal.union(try DigestMentions(in: [layout.quarantine], files).all)
  }

  var faults: [StoreFault] { bad.map(fault) + [missing, orphans, unfinished].compactMap(\.self) }

  /// Altered where the value is not there a second time.
  private var bad: [PrivateLine] {
    lines.filter { $0.state == .unreadable && $0.names(named.subtracting(whole)) }
  }

  private var whole: Set<String> {
    Set(lines.filter { $0.state == .whole }.compactMap(\.digest))
  }

  private var missing: StoreFault? {
    fault(.missingValues, named.subtracting(whole).subtracting(bad.compactMap(\.digest)).count)
  }

  private var orphans: StoreFault? {
    fault(.orphanValues, lines.count { !$0.names(mentioned) })
  }

  private var unfinished: StoreFault? {
    fault(.unfinishedRedaction, lines.count { $0.names(erased) })
  }

  private func fault(_ line: PrivateLine) -> StoreFault {
    StoreFault(.init(file: file, line: line.number, kind: .badValue))
  }

  private func fault(_ kind: StorageError.Damage.Kind, _ count: Int) -> StoreFault? {
    count == 0 ? nil : StoreFault(.init(file: file, kind: kind, found: "\(count)"))
  }
}
