import Domain
import JSONText

/// What was done to the store itself, as documents beside those of the office.
///
///     {"k":"store","id":"thawed-124","base":0,"rev":1,"set":{"thawed":{"why":"…"}},"old":{}}
extension StoreEvent {
  static let kind = "store"

  /// The one change of the record that tells it; `seq` is the record's.
  func change(seq: Int) -> DocumentChange {
    DocumentChange(
      key: DocumentKey(Self.kind, "\(name)-\(seq)"), base: 0, revision: 1, set: Patch(document),
      old: [:])
  }

  /// As it stands in the journal: `{"thawed":{"why":"…"}}`.
  package var document: JSON { [name: json] }

  /// Nil for a document of the office, and for what a later version did.
  init?(_ change: DocumentChange) {
    guard change.key.isStoreEvent, let member = change.set.value.object?.members.first else {
      return nil
    }
    switch member.key {
    case "thawed": self = .thawed(why: member.value["why"]?.string ?? "")
    case "restored": self = .restored(Restoration(member.value))
    case "redactionAsked":
      guard let redaction = Redaction(member.value) else { return nil }
      self = .redactionAsked(redaction)
    case "redacted":
      guard let redaction = Redaction(member.value) else { return nil }
      let digests = member.value["digests"]?.array ?? []
      self = .redacted(redaction, digests: digests.compactMap(\.string))
    default: return nil
    }
  }

  private var name: String {
    switch self {
    case .thawed: "thawed"
    case .restored: "restored"
    case .redactionAsked: "redactionAsked"
    case .redacted: "redacted"
    }
  }

  private var json: JSON {
    switch self {
    case .thawed(let why): ["why": .string(why)]
    case .restored(let restoration): restoration.json
    case .redactionAsked(let redaction): .object(redaction.members)
    case .redacted(let redaction, let digests): .object(redaction.members(erasing: digests))
    }
  }
}

extension Redaction {
  /// `{"of":"Q0003","field":"contacts","by":"P002"}`, as a snapshot has no author.
  fileprivate var members: JSONObject {
    var members = JSONObject()
    members["of"] = .string(of.description)
    members["field"] = .string(field.rawValue)
    members["by"] = .string(by.description)
    return members
  }

  fileprivate func members(erasing digests: [String]) -> JSONObject {
    var members = members
    members["digests"] = .array(digests.map { .string($0) })
    return members
  }

  /// Nil for what this program knows no such field of.
  fileprivate init?(_ json: JSON) {
    guard let ref = json["of"]?.string.flatMap({ EntityRef($0) }),
      let field = json["field"]?.string.flatMap(PersonalField.init(rawValue:)),
      let person = json["by"]?.string.flatMap({ ID<Person>($0) })
    else { return nil }
    self.init(of: ref, field, by: person)
  }
}

extension Restoration {
  fileprivate var json: JSON {
    [
      "source": .string(source), "broughtBack": .integer(Int64(broughtBack)),
      "kept": .integer(Int64(kept)), "acknowledged": .integer(Int64(acknowledged)),
      "aside": .string(asideAs),
    ]
  }

  fileprivate init(_ json: JSON) {
    self.init(
      source: json["source"]?.string ?? "", broughtBack: json["broughtBack"]?.integer ?? 0,
      kept: json["kept"]?.integer ?? 0, acknowledged: json["acknowledged"]?.integer ?? 0,
      asideAs: json["aside"]?.string ?? "")
  }
}

extension DocumentKey {
  /// Whether the store wrote it of its own, so that the office knows no such thing.
  var isStoreEvent: Bool { kind == StoreEvent.kind }
}
