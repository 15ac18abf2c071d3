import Domain
import JSONText

/// One record of the journal: who changed which documents, when, in which action.
///
///     {"seq":123,"v":1,"ts":"2018-05-03T09:12:44.120+08:00","by":"P012","uid":1004,"host":"…",
///      "cid":"…","why":"issue.reply","g":{"id":121,"i":3,"n":5},
///      "ch":[{"k":"issue","id":"W2018-0001","base":6,"rev":7,"set":{…},"old":{…}}],"h":…,"crc":…}
///
/// The order of the fields is fixed, keys inside `set` and `old` are sorted, `g` stands only in
/// lines of a group. `seq` has no gaps. `set` and `old` are merge patches (RFC 7396): what the
/// change made of the document, and what takes it back.
package struct JournalLine: Equatable, Sendable {
  static let version = 1

  package var seq: Int
  package var stamp: LineStamp
  package var group: LineGroup?
  package var changes: [DocumentChange]
}

/// What all lines of one transaction share.
package struct LineStamp: Equatable, Sendable {
  package var at: Instant
  package var by: String
  package var uid: Int
  package var host: String
  /// One per action of a person, so that a retry is known.
  package var cid: String
  /// The word of the action: `issue.reply`.
  package var why: String
}

/// The place of a line in a transaction that needs several.
///
/// Nothing of the transaction counts until line `count` is valid. Line 0 says that the others will
/// never count.
package struct LineGroup: Equatable, Sendable {
  /// The `seq` of its first line.
  package var id: Int
  package var index: Int
  package var count: Int
}

/// What a change made of one document, whose revision went from `base` to `revision`.
package struct DocumentChange: Equatable, Sendable {
  package var key: DocumentKey
  package var base: Int
  package var revision: Int
  package var set: Patch
  package var old: Patch
}

/// The name of a document: its kind and its id within the kind.
package struct DocumentKey: Hashable, Sendable {
  package var kind: String
  package var id: String

  package init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// By the id alone, which hardly two kinds share.
  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension JournalLine {
  func closed(after chain: ChainHash) -> ClosedLine {
    var text = LineText(stamp)
    for change in changes { text.add(LineText.encode(change)) }
    return text.closed(seq: seq, group, after: chain)
  }
}
