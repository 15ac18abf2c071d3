import ArgumentParser
import Domain
import JSONText
import JournalStore

/// What the commands have in common that keep a ledger rather than work in it.
enum Keeping {
  /// Ends the command with a sentence when it cannot be done, or when only looking was asked for.
  static func run<Value>(
    _ options: GlobalOptions, writes: Bool = true, _ work: () throws(KeepingError) -> Value
  ) throws -> Value {
    do throws(KeepingError) {
      if writes, options.readOnly { throw .storage(.readOnly(.asked)) }
      return try work()
    } catch {
      throw Stop(Exit(error), error.phrase, options).ended()
    }
  }

  /// Who does it, as the ledger knows them; it is only read for that.
  static func author(_ options: GlobalOptions, for code: ActionCode) throws -> Author {
    var looking = options
    looking.readOnly = true
    return try Stop.told {
      let session = try LedgerSession(looking)
      defer { session.close() }
      let actor = try session.actor()
      return Author(actor.id, at: actor.at, why: code.text)
    }
  }

  /// Messages and records name places that mean the same wherever one stands.
  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(Host.currentDirectory())/\(path)"
  }
}

extension Exit {
  init(_ error: KeepingError) {
    switch error {
    case .exists, .insideLedger: self = .cannotCreate
    case .noLedger: self = .noInput
    case .otherLedger, .forked: self = .badData
    case .damaged: self = .storeUnusable
    case .copyDiffers, .diskFull, .failed: self = .inputOutput
    case .nothingToRestore: self = .refused
    case .storage(let error): self.init(error)
    }
  }
}

extension BackupReceipt {
  var json: JSON {
    [
      "directory": .string(directory), "seq": .integer(Int64(seq)),
      "lastRecorded": lastRecorded.map { .string($0.iso) } ?? .null,
      "bytes": .integer(Int64(bytes)), "sameDisk": .bool(isOnSameDisk),
    ]
  }
}

extension Restoration {
  var json: JSON {
    [
      "source": .string(source), "broughtBack": .integer(Int64(broughtBack)),
      "kept": .integer(Int64(kept)),
      "lost": lost.map { [.integer(Int64($0.lowerBound)), .integer(Int64($0.upperBound))] }
        ?? .null,
      "aside": .string(asideAs),
    ]
  }
}

extension Compaction {
  var json: JSON {
    [
      "seq": .integer(Int64(seq)), "documents": .integer(Int64(documents)),
      "bytes": .integer(Int64(bytes)), "removed": .array(removed.map { .string($0) }),
      "orphans": .integer(Int64(orphans)),
    ]
  }
}
