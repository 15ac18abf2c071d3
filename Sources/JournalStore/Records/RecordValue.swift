import Domain
import JSONText

/// A property's value as it stands in a file; nil in `json` leaves the key out.
protocol RecordValue: SendableMetatype {
  var json: JSON? { get }
  /// Nil when the JSON is not of the right shape.
  init?(json: JSONView)
}

/// A value that is one short text in the file.
protocol TextRecordValue: RecordValue {
  var recordText: String { get }
  init?(recordText: String)
}

extension TextRecordValue {
  var json: JSON? { .string(recordText) }
  init?(json: JSONView) {
    guard let text = json.string else { return nil }
    self.init(recordText: text)
  }
}

extension String: RecordValue {
  var json: JSON? { isEmpty ? nil : .string(self) }
  init?(json: JSONView) {
    guard let text = json.string else { return nil }
    self = text
  }
}

extension Int: RecordValue {
  var json: JSON? { .integer(Int64(self)) }
  init?(json: JSONView) {
    guard let number = json.integer else { return nil }
    self = number
  }
}

extension Bool: RecordValue {
  var json: JSON? { .bool(self) }
  init?(json: JSONView) {
    guard let flag = json.boolean else { return nil }
    self = flag
  }
}

extension Optional: RecordValue where Wrapped: RecordValue {
  var json: JSON? { self?.json }
  init?(json: JSONView) {
    guard let value = Wrapped(json: json) else { return nil }
    self = value
  }
}

extension Array: RecordValue where Element: RecordValue {
  var json: JSON? { isEmpty ? nil : .array(compactMap(\.json)) }
  init?(json: JSONView) {
    guard let items = json.array else { return nil }
    var values: [Element] = []
    for item in items {
      guard let value = Element(json: item) else { return nil }
      values.append(value)
    }
    self = values
  }
}

extension Day: TextRecordValue {
  var recordText: String { iso }
  init?(recordText: String) { self.init(iso: recordText) }
}

extension Instant: TextRecordValue {
  var recordText: String { iso }
  init?(recordText: String) { self.init(iso: recordText) }
}

extension ID: TextRecordValue, RecordValue {
  var recordText: String { description }
  init?(recordText: String) { self.init(recordText) }
  /// An id not yet given is no id.
  var json: JSON? { self == .unassigned ? nil : .string(description) }
}

extension EntityRef: TextRecordValue {
  var recordText: String { description }
  init?(recordText: String) { self.init(recordText) }
}

extension CreditCode: TextRecordValue {
  var recordText: String { text }
  init?(recordText: String) { try? self.init(fieldText: recordText) }
}

extension RoleGrant: TextRecordValue {
  var recordText: String { fieldText }
  init?(recordText: String) { try? self.init(fieldText: recordText) }
}

/// Codes stand in files as they are; each conformance is one line.
extension RawRepresentable where RawValue == String {
  var recordText: String { rawValue }
  init?(recordText: String) { self.init(rawValue: recordText) }
}

extension Enterprise.SiteKind: TextRecordValue {}
extension Enterprise.Scale: TextRecordValue {}
extension Enterprise.Status: TextRecordValue {}
extension Project.ProjectList: TextRecordValue {}
extension Project.Stage: TextRecordValue {}
extension Unit.UnitType: TextRecordValue {}
extension Visit.Kind: TextRecordValue {}
extension Visit.Service: TextRecordValue {}
extension IssueState: TextRecordValue {}
extension ClosingOutcome: TextRecordValue {}
extension Issue.Kind: TextRecordValue {}
extension Issue.Complexity: TextRecordValue {}
extension Issue.Scope: TextRecordValue {}
extension Issue.Severity: TextRecordValue {}
extension Issue.Confidentiality: TextRecordValue {}
extension Issue.Field: TextRecordValue {}
extension Rule: TextRecordValue {}
extension Reply.Result: TextRecordValue {}
extension Callback.Channel: TextRecordValue {}
extension Callback.Satisfaction: TextRecordValue {}
extension StepRequest.Suspending.Cause: TextRecordValue {}
extension DispatchDoc.Kind: TextRecordValue {}
extension Rung: TextRecordValue {}
extension Card.Answer: TextRecordValue {}
extension Cadence: TextRecordValue {}
extension Excuse.Cause: TextRecordValue {}
extension ReturnRequest.Ruling: TextRecordValue {}
extension Meeting.Kind: TextRecordValue {}
extension ReportedFigure.Qualifier: TextRecordValue {}
extension FigureSubject: TextRecordValue {}
extension ClassState: TextRecordValue {}
