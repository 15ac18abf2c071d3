/// One thing `check` finds wrong with a store: where, what, and what helps.
package struct StoreFault: Equatable, Sendable {
  package let damage: StorageError.Damage
  package let remedy: Remedy

  package init(_ damage: StorageError.Damage, remedy: Remedy? = nil) {
    self.damage = damage
    self.remedy = remedy ?? damage.kind.remedy
  }

  /// What a person does about it.
  package enum Remedy: String, CaseIterable, Sendable {
    /// `check --repair` mends it and loses nothing.
    case repair
    /// The disk is looked at and saved first; then `check --repair` lets everybody write again.
    case thaw
    /// A backup is being brought back; doing it again finishes it.
    case finishRestore
    /// It was put aside and is only to be looked at.
    case lookOnly
    /// Only a backup brings it back.
    case restore
    /// A backup brings it back, and so does the journal it belongs to.
    case restoreFormat
    /// A newer program reads it.
    case upgrade
    case checkDisk
    case setModes
    /// A backup's values are appended to those that are there.
    case bringValues
    case compact
    case reopen
    /// It is another directory that was meant.
    case nameDirectory
  }

  /// Whether saving is refused, or something is missing, until it is mended.
  package var isGrave: Bool {
    switch remedy {
    case .repair, .setModes, .bringValues, .compact: false
    case .thaw, .finishRestore, .lookOnly, .restore, .restoreFormat, .upgrade, .checkDisk, .reopen,
      .nameDirectory:
      true
    }
  }
}

extension StorageError.Damage.Kind {
  /// What helps, where nothing else is known.
  package var remedy: StoreFault.Remedy {
    switch self {
    case .cannotRead: .checkDisk
    case .formatLost: .restoreFormat
    case .noSuchFile, .badHeader, .badLine, .reformatted, .checksum, .chain,
      .sequence, .acknowledgedLost, .tooLongTail:
      .restore
    case .notAStore: .nameDirectory
    case .replaced: .reopen
    case .unknownRecord, .newerFormat: .upgrade
    case .missingNewline, .tornTail, .openGroup, .unacknowledged, .badHead, .badSnapshot,
      .wrongSnapshot, .leftover, .unfinishedRedaction:
      .repair
    case .frozen: .thaw
    case .openModes, .lostGroup, .shutsOutGroup: .setModes
    case .badValue, .missingValues: .bringValues
    case .orphanValues: .compact
    }
  }
}

/// One thing `check --repair` did; nothing was lost by it.
package enum StoreRepair: Equatable, Sendable {
  /// The end of a cut-off write was copied aside and taken away.
  case tailPutAside(as: String, bytes: Int)
  /// Records of a process that died were taken over, up to this one.
  case adopted(upTo: Int)
  case headRewritten
  case newlineAdded
  /// Saving works again; the mark was moved to where it can be looked at.
  case thawed(why: String)
  /// A cache or a leftover file was removed.
  case removed(file: String)
  case reserveFilled
  /// Personal values that two people had erased are gone now.
  case redactionFinished(values: Int)
}
