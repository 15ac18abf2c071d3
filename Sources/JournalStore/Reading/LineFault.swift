import Domain

/// What is wrong with one line: with what it is made of, or with where it stands.
struct LineFault {
  let kind: StorageError.Damage.Kind
  var expected = ""
  var found = ""
}

extension LineFault {
  init(_ problem: LineProblem) {
    switch problem {
    case .noLine, .badShape: self.init(kind: .badLine)
    case .checksum(let stated, let found):
      self.init(kind: .checksum, expected: found.hexDigits, found: stated.hexDigits)
    case .newerVersion(let version):
      self.init(kind: .unknownRecord, expected: "v\(JournalLine.version)", found: "v\(version)")
    }
  }

  /// Nil for a readable line that may stand behind a place: a header of this store first, a seal
  /// last and in no group, each `seq` the next one.
  init?(_ content: LineContent, behind place: Place, of store: String?, isInGroup: Bool) {
    switch content {
    case .header(let header): self.init(header, behind: place, of: store)
    case .seal(let seal):
      let isInPlace = place.offset > 0 && seal.segment == place.segment && !isInGroup
      self.init(isInPlace ? nil : .badLine, sequence: seal.last, expected: place.seq)
    case .record(let line):
      let misplaced = place.offset > 0 ? nil : StorageError.Damage.Kind.badHeader
      self.init(misplaced, sequence: line.seq, expected: place.seq + 1)
    }
  }

  private init?(_ header: SegmentHeader, behind place: Place, of store: String?) {
    if let store, header.store != store {
      self.init(kind: .badHeader, expected: store, found: header.store)
    } else {
      let isInPlace = place.offset == 0 && header.segment == place.segment
      self.init(isInPlace ? nil : .badHeader, sequence: header.first, expected: place.seq + 1)
    }
  }

  private init?(_ kind: StorageError.Damage.Kind?, sequence found: Int, expected: Int) {
    if let kind {
      self.init(kind: kind)
    } else if found != expected {
      self.init(kind: .sequence, expected: "\(expected)", found: "\(found)")
    } else {
      return nil
    }
  }
}
