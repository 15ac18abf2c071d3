import Domain

/// Taking personal values out of the one file that holds them; runs under the lock.
extension Journal {
  /// What was erased of `private/values.jsonl`.
  struct Erased: Equatable {
    /// Values somebody asked to be erased.
    var asked = 0
    /// Values no record speaks of: whoever wrote them died before the record, or was refused.
    var orphans = 0
  }

  /// Every digest that was ever recorded for a field, now or before.
  func digests(of redaction: Redaction) throws(StorageError) -> Set<String> {
    let field = (key: DocumentKey(redaction.of), name: redaction.field.key)
    return try reading { () throws(SystemError) in
      try DigestMentions(in: mentioning, of: field, files).ofField
    }
  }

  /// Blanks the values of these digests, and those no record speaks of; synced when it returns.
  ///
  /// Whoever writes a value writes its record under the same lock, so none is taken for an orphan
  /// that is only on its way.
  func erase(_ digests: Set<String>) throws(StorageError) -> Erased {
    let (lines, mentions) = try reading { () throws(SystemError) in
      (try files.privateLines(layout), try DigestMentions(in: mentioning, files).all)
    }
    let asked = lines.filter { $0.names(digests) }
    let orphans = lines.filter { !$0.names(mentions) }
    // Also where nothing is left to blank: whoever did it may have died before it was synced.
    if !digests.isEmpty || !orphans.isEmpty { try blank(asked + orphans) }
    return Erased(asked: asked.count, orphans: orphans.count)
  }

  /// A journal that a backup took the place of may still be wanted, with its values.
  private var mentioning: [String] { [layout.journal, layout.quarantine] }

  /// Refuses, before anything is recorded, who may not write the file.
  func requireErasable() throws(StorageError) {
    try writing { () throws(SystemError) in
      guard let file = try files.openIfPresent(layout.privateValues, .overwriting) else { return }
      files.close(file)
    }
  }

  private func blank(_ lines: [PrivateLine]) throws(StorageError) {
    let opened = try writing { () throws(SystemError) in
      try files.openIfPresent(layout.privateValues, .overwriting)
    }
    guard let file = opened else { return }
    defer { files.close(file) }
    try writing { () throws(SystemError) in
      for line in lines {
        try files.overwrite(file, at: line.range.lowerBound, with: line.blank)
      }
    }
    try synchronize(file) { .readOnly(.frozen(why: $0)) }
  }

  /// Something done to the store itself, to be recorded as the next change.
  func draft(of event: StoreEvent) -> DraftChange {
    let change = event.change(seq: scanner.valid.seq + 1)
    return DraftChange(key: change.key, set: change.set.value, old: change.old.value)
  }
}

extension Files {
  /// The lines of `private/values.jsonl` that still hold something; none when there is no file.
  func privateLines(_ layout: StoreLayout) throws(SystemError) -> [PrivateLine] {
    PrivateLine.lines(of: try contents(layout.privateValues) ?? []).filter { $0.state != .blanked }
  }
}
