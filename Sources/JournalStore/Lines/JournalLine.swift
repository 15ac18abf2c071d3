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
  package var set: JSON
  package var old: JSON
}

/// The name of a document: its kind and its id within the kind.
package struct DocumentKey: Hashable, Sendable {
  package var kind: String
  package var id: String

  package init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }
}

extension JournalLine {
  func closed(after chain: ChainHash) -> ClosedLine {
    var text = JSONWriter(sortingKeys: true)
    text.write(stamp, seq: seq)
    if let group { text.write(group) }
    text.write(raw: #","ch":["#)
    for (index, change) in changes.enumerated() {
      if index > 0 { text.write(raw: ",") }
      text.write(change)
    }
    text.write(raw: "]")
    return LineFrame.close(text, after: chain)
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ stamp: LineStamp, seq: Int) {
    write(raw: #"{"seq":"#)
    write(seq)
    write(raw: #","v":"#)
    write(JournalLine.version)
    field(#","ts":"#, stamp.at.iso)
    field(#","by":"#, stamp.by)
    write(raw: #","uid":"#)
    write(stamp.uid)
    field(#","host":"#, stamp.host)
    field(#","cid":"#, stamp.cid)
    field(#","why":"#, stamp.why)
  }

  fileprivate mutating func write(_ group: LineGroup) {
    number(#","g":{"id":"#, group.id)
    number(#","i":"#, group.index)
    number(#","n":"#, group.count)
    write(raw: "}")
  }

  /// One element of `ch`; also what tells how long a line is going to be.
  mutating func write(_ change: DocumentChange) {
    field(#"{"k":"#, change.key.kind)
    field(#","id":"#, change.key.id)
    number(#","base":"#, change.base)
    number(#","rev":"#, change.revision)
    write(raw: #","set":"#)
    write(change.set)
    write(raw: #","old":"#)
    write(change.old)
    write(raw: "}")
  }

  /// A key, given with its punctuation, and its text.
  mutating func field(_ key: StaticString, _ value: String) {
    write(raw: key)
    write(value)
  }

  mutating func number(_ key: StaticString, _ value: Int) {
    write(raw: key)
    write(value)
  }
}
