/// What a list can be asked for whose entries are found by just the fields they are filled in by.
package struct FieldAsked<Row: Fielded>: QueryField {
  let field: Row.Field

  package static var allCases: [Self] { Row.Field.allCases.map(Self.init) }

  /// Without what a label adds in brackets.
  package var names: [String] {
    [String(field.phrase.zh.prefix { $0 != "（" }), field.rawValue]
  }

  package var kind: QueryFieldKind {
    switch field.shape {
    case .number: .number
    case .day: .day
    default: .text
    }
  }

  package var codes: [FieldShape.Choice] {
    if case .choice(let choices) = field.shape { choices } else { [] }
  }
}

/// An entry that is found by its own fields, and by the names of what it belongs to.
package protocol FoundByFields: Registered, Findable where Asked == FieldAsked<Self> {}

extension FoundByFields {
  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name] + owners.flatMap(workspace.names(of:))
  }

  package func value(
    _ asked: FieldAsked<Self>, in workspace: Workspace, on today: Day
  ) -> QueryValue {
    let text = text(asked.field)
    switch asked.field.shape {
    case .number: return .number(Int(text))
    case .day: return .day(Day(iso: text))
    case .choice(let choices):
      let choice = choices.first { $0.code == text }
      return .anyOf(choice.map { [$0.phrase.zh, $0.phrase.en, $0.code] } ?? [])
    case .reference, .references, .town:
      return workspace.named(text.split(separator: "、").compactMap { EntityRef(String($0)) })
    default: return .text(text)
    }
  }
}

extension Demand: FoundByFields {}
extension TalentEvent: FoundByFields {}
extension SchoolPlace: FoundByFields {}
extension CampaignMeasure: FoundByFields {}
extension CampaignOutput: FoundByFields {}
extension CampaignRound: FoundByFields {}
extension Feedback: FoundByFields {}
extension Approval: FoundByFields {}
extension ApprovalStep: FoundByFields {}
