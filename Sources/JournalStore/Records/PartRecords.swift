import Domain
import JSONText

/// Values with several parts. Every key is always written, an absent part as an empty text: under a
/// merge patch a key left out would keep what stood there before.
extension Strike: RecordValue {
  var json: JSON? { ["by": by.record, "at": at.record, "reason": .string(reason)] }
  init?(json: JSONView) {
    guard let by = ID<Person>(part: json["by"]), let at = Instant(part: json["at"]) else {
      return nil
    }
    self.init(by: by, at: at, reason: json["reason"]?.string ?? "")
  }
}

extension Contact: RecordValue {
  var json: JSON? { ["name": .string(name), "title": .string(title), "phone": .string(phone)] }
  init?(json: JSONView) {
    guard let name = json["name"]?.string else { return nil }
    self.init(
      name: name, title: json["title"]?.string ?? "", phone: json["phone"]?.string ?? "")
  }
}

extension Issue.HistoryNote: RecordValue {
  var json: JSON? {
    ["outcome": .string(outcome), "document": .string(document), "on": on.record]
  }
  init?(json: JSONView) {
    guard let outcome = json["outcome"]?.string else { return nil }
    self.init(
      outcome: outcome, document: json["document"]?.string ?? "", on: Day(part: json["on"]))
  }
}

extension Step.Amendment: RecordValue {
  var json: JSON? { ["field": field.record, "old": .string(old), "new": .string(new)] }
  init?(json: JSONView) {
    guard let field = Issue.Field(part: json["field"]), let old = json["old"]?.string,
      let new = json["new"]?.string
    else { return nil }
    self.init(field: field, old: old, new: new)
  }
}

extension SettingDraft.Edit: RecordValue {
  var json: JSON? { ["field": .string(field), "old": .string(old), "new": .string(new)] }
  init?(json: JSONView) {
    guard let field = json["field"]?.string, let old = json["old"]?.string,
      let new = json["new"]?.string
    else { return nil }
    self.init(field: field, old: old, new: new)
  }
}

extension Pairing.Review: RecordValue {
  var json: JSON? { ["on": on.record, "by": by.record, "note": .string(note)] }
  init?(json: JSONView) {
    guard let on = Day(part: json["on"]), let by = ID<Person>(part: json["by"]) else { return nil }
    self.init(on: on, by: by, note: json["note"]?.string ?? "")
  }
}

extension Pairing.Cover: RecordValue {
  var json: JSON? {
    ["by": by.record, "from": from.record, "to": to.record, "reason": .string(reason)]
  }
  init?(json: JSONView) {
    guard let by = ID<Person>(part: json["by"]), let from = Day(part: json["from"]),
      let to = Day(part: json["to"])
    else { return nil }
    self.init(by: by, from: from, to: to, reason: json["reason"]?.string ?? "")
  }
}

extension Project.FormerOwner: RecordValue {
  var json: JSON? { ["person": person.record, "until": until.record] }
  init?(json: JSONView) {
    guard let until = Day(part: json["until"]) else { return nil }
    self.init(ID(part: json["person"]), until: until)
  }
}

extension Meeting.FormerDecision: RecordValue {
  var json: JSON? { ["text": .string(text), "unit": unit.record, "dueOn": dueOn.record] }
  init?(json: JSONView) {
    guard let text = json["text"]?.string else { return nil }
    self.init(text: text, unit: ID(part: json["unit"]), dueOn: Day(part: json["dueOn"]))
  }
}

extension Wording: RecordValue {
  var json: JSON? {
    [
      "number": .string(number), "office": .string(office), "unit": .string(unit),
      "items": .array(items.compactMap(\.json)),
    ]
  }
  init?(json: JSONView) {
    guard let number = json["number"]?.string,
      let items = json["items"].flatMap([Item].init(json:))
    else { return nil }
    self.init()
    (self.number, self.items) = (number, items)
    (office, unit) = (json["office"]?.string ?? "", json["unit"]?.string ?? "")
  }
}

extension Wording.Item: RecordValue {
  var json: JSON? {
    [
      "issue": issue.record, "objects": .string(objects), "title": .string(title),
      "details": .string(details), "dueOn": dueOn.record,
    ]
  }
  init?(json: JSONView) {
    guard let issue = ID<Issue>(part: json["issue"]) else { return nil }
    self.init()
    self.issue = issue
    (objects, title) = (json["objects"]?.string ?? "", json["title"]?.string ?? "")
    (details, dueOn) = (json["details"]?.string ?? "", Day(part: json["dueOn"]))
  }
}

extension KeptName: RecordValue {
  var json: JSON? {
    ["ref": .string(ref.description), "name": .string(name), "shortName": .string(shortName)]
  }
  init?(json: JSONView) {
    guard let ref = EntityRef(part: json["ref"]), let name = json["name"]?.string else {
      return nil
    }
    self.init(ref, name: name, shortName: json["shortName"]?.string ?? "")
  }
}

extension HeadAnswer: RecordValue {
  var json: JSON? {
    [
      "isConfirmed": .bool(isConfirmed), "by": by.record, "on": on.record,
      "reason": .string(reason),
    ]
  }
  init?(json: JSONView) {
    guard let isConfirmed = json["isConfirmed"]?.boolean, let by = ID<Person>(part: json["by"]),
      let on = Day(part: json["on"])
    else { return nil }
    self.init(
      isConfirmed: isConfirmed, by: by, on: on, reason: json["reason"]?.string ?? "")
  }
}

extension CommonClass.Move: RecordValue {
  var json: JSON? {
    [
      "to": to.record, "on": on.record, "by": by.record, "unit": unit.record,
      "note": .string(note), "carried": .array(carried.map(\.record)),
    ]
  }
  init?(json: JSONView) {
    guard let to = ClassState(part: json["to"]), let on = Day(part: json["on"]),
      let by = ID<Person>(part: json["by"])
    else { return nil }
    self.init(
      to: to, on: on, by: by, unit: ID(part: json["unit"]), note: json["note"]?.string ?? "",
      carried: json["carried"].flatMap { [ID<Issue>](json: $0) } ?? [])
  }
}

extension RetentionCase.Judgement: RecordValue {
  var json: JSON? {
    ["level": level.record, "on": on.record, "by": by.record, "reason": .string(reason)]
  }
  init?(json: JSONView) {
    guard let level = RetentionCase.Level(part: json["level"]), let on = Day(part: json["on"]),
      let by = ID<Person>(part: json["by"])
    else { return nil }
    self.init(level, on: on, by: by, reason: json["reason"]?.string ?? "")
  }
}

extension RetentionCase.Move: RecordValue {
  var json: JSON? {
    [
      "to": to.record, "on": on.record, "by": by.record, "note": .string(note),
      "town": town.record, "visitOn": visitOn.record, "confirmation": .string(confirmation),
    ]
  }
  init?(json: JSONView) {
    guard let on = Day(part: json["on"]), let by = ID<Person>(part: json["by"]) else { return nil }
    self.init(
      to: RetentionCase.State(part: json["to"]), on: on, by: by,
      note: json["note"]?.string ?? "", town: ID(part: json["town"]),
      visitOn: Day(part: json["visitOn"]), confirmation: json["confirmation"]?.string ?? "")
  }
}

/// Written as one text, `visit:V00012`: as an object, a merge patch would mix two sources.
extension Issue.Source: TextRecordValue {
  var recordText: String {
    switch self {
    case .visit(let id): "visit:\(id)"
    case .document(let text): "document:\(text)"
    case .call(let text): "call:\(text)"
    case .provider(let id): "provider:\(id)"
    case .duty(let id): "duty:\(id)"
    case .monthly(let id): "monthly:\(id)"
    case .direct(let text): "direct:\(text)"
    }
  }

  init?(recordText: String) {
    let parts = recordText.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let text = String(parts[1])
    switch parts[0] {
    case "visit":
      guard let id = ID<Visit>(text) else { return nil }
      self = .visit(id)
    case "document": self = .document(text)
    case "call": self = .call(text)
    case "provider":
      guard let id = ID<Unit>(text) else { return nil }
      self = .provider(id)
    case "monthly":
      guard let id = ID<ProjectMonthly>(text) else { return nil }
      self = .monthly(id)
    case "duty":
      guard let id = ID<DutyCall>(text) else { return nil }
      self = .duty(id)
    case "direct": self = .direct(text)
    default: return nil
    }
  }
}

extension Sitting: RecordValue {
  var json: JSON? {
    [
      "openedAt": openedAt.record, "presenter": presenter.record, "since": since.record,
      "seat": .integer(Int64(seat)),
    ]
  }
  init?(json: JSONView) {
    guard let openedAt = Instant(part: json["openedAt"]),
      let presenter = ID<Person>(part: json["presenter"]), let since = Instant(part: json["since"])
    else { return nil }
    self.init(
      openedAt: openedAt, presenter: presenter, since: since,
      seat: json["seat"].flatMap { Int(json: $0) } ?? 0)
  }
}

extension Wall: RecordValue {
  var json: JSON? { ["stop": stop.record, "since": since.record] }
  init?(json: JSONView) {
    guard let stop = Wall.Stop(part: json["stop"]), let since = Instant(part: json["since"]) else {
      return nil
    }
    self.init(stop, since: since)
  }
}

extension TextRecordValue {
  /// The value as a part that is always written.
  fileprivate var record: JSON { .string(recordText) }
  /// Nil for a part that is missing or an empty text.
  fileprivate init?(part: JSONView?) {
    guard let text = part?.string, !text.isEmpty else { return nil }
    self.init(recordText: text)
  }
}

extension Optional where Wrapped: TextRecordValue {
  fileprivate var record: JSON { .string(self?.recordText ?? "") }
}
