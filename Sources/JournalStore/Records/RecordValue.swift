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
  /// The same from the bytes where they stand: the commonest values need no `String` to be read.
  init?(recordBytes: Span<UInt8>)
}

extension TextRecordValue {
  var json: JSON? { .string(recordText) }
  init?(json: JSONView) {
    if let bytes = json.utf8 {
      self.init(recordBytes: bytes.span)
    } else if let text = json.string {
      self.init(recordText: text)
    } else {
      return nil
    }
  }
  init?(recordBytes: Span<UInt8>) {
    // The bytes come out of a text that was checked.
    self.init(recordText: String(copying: unsafe UTF8Span(unchecked: recordBytes)))
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

extension RangeReplaceableCollection where Element: RecordValue {
  var json: JSON? { isEmpty ? nil : .array(compactMap(\.json)) }
  init?(json: JSONView) {
    guard let items = json.array else { return nil }
    self.init()
    for item in items {
      guard let value = Element(json: item) else { return nil }
      append(value)
    }
  }
}

extension Array: RecordValue where Element: RecordValue {}
extension Few: RecordValue where Element: RecordValue {}

extension Day: TextRecordValue {
  var recordText: String { iso }
  init?(recordText: String) { self.init(iso: recordText) }
  init?(recordBytes: Span<UInt8>) { self.init(iso: recordBytes) }
}

extension Month: TextRecordValue {
  var recordText: String { iso }
  init?(recordText: String) { try? self.init(fieldText: recordText) }
}

extension ProjectPlan.Point: TextRecordValue {
  var recordText: String { fieldText }
  init?(recordText: String) { try? self.init(fieldText: recordText) }
}

extension Instant: TextRecordValue {
  var recordText: String { iso }
  init?(recordText: String) { self.init(iso: recordText) }
  init?(recordBytes: Span<UInt8>) { self.init(iso: recordBytes) }
}

extension ID: TextRecordValue, RecordValue {
  var recordText: String { description }
  init?(recordText: String) { self.init(recordText) }
  init?(recordBytes: Span<UInt8>) { self.init(recordBytes) }
  /// An id not yet given is no id.
  var json: JSON? { self == .unassigned ? nil : .string(description) }
}

extension EntityRef: TextRecordValue {
  var recordText: String { description }
  init?(recordText: String) { self.init(recordText) }
  init?(recordBytes: Span<UInt8>) { self.init(recordBytes) }
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

extension Enterprise.SiteKind: CodeRecordValue {}
extension Enterprise.Scale: CodeRecordValue {}
extension Enterprise.Status: CodeRecordValue {}
extension Project.ProjectList: CodeRecordValue {}
extension Project.Stage: CodeRecordValue {}
extension Unit.UnitType: CodeRecordValue {}
extension Visit.Kind: CodeRecordValue {}
extension Visit.Service: CodeRecordValue {}
extension IssueState: CodeRecordValue {}
extension ClosingOutcome: CodeRecordValue {}
extension Issue.Kind: CodeRecordValue {}
extension Issue.Complexity: CodeRecordValue {}
extension Issue.Scope: CodeRecordValue {}
extension Issue.Severity: CodeRecordValue {}
extension Issue.Confidentiality: CodeRecordValue {}
extension Issue.Field: CodeRecordValue {}
extension Rule: CodeRecordValue {}
extension Reply.Result: CodeRecordValue {}
extension Callback.Channel: CodeRecordValue {}
extension Callback.Satisfaction: CodeRecordValue {}
extension StepRequest.Suspending.Cause: CodeRecordValue {}
extension DispatchDoc.Kind: CodeRecordValue {}
extension Rung: CodeRecordValue {}
extension Card.Answer: CodeRecordValue {}
extension Cadence: CodeRecordValue {}
extension ReturnRequest.Ruling: CodeRecordValue {}
extension Meeting.Kind: CodeRecordValue {}
extension MeetingItem.Kind: CodeRecordValue {}
extension ReportedFigure.Qualifier: CodeRecordValue {}
extension Demand.Sort: CodeRecordValue {}
extension Demand.State: CodeRecordValue {}
extension TalentEvent.Sort: CodeRecordValue {}
extension SchoolPlace.Grade: CodeRecordValue {}
extension CampaignMeasure.State: CodeRecordValue {}
extension CampaignOutput.Sort: CodeRecordValue {}
extension CampaignRound.Target: CodeRecordValue {}
extension FigureSubject: CodeRecordValue {}
extension RetentionCase.Sign: CodeRecordValue {}
extension RetentionCase.Level: CodeRecordValue {}
extension RetentionCase.State: CodeRecordValue {}
extension ClassState: CodeRecordValue {}
extension LectureSession.Slot: CodeRecordValue {}
