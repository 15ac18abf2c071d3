import Domain

/// One column of a list as it goes out.
package enum ListColumn<Row: ListRow> {
  case id
  case field(Row.Field)
  case derived(DerivedColumn<Row.Kept>)

  /// What it is called for machines, and on the command line.
  package var name: String {
    switch self {
    case .id: "id"
    case .field(let field): field.rawValue
    case .derived(let column): column.name
    }
  }

  package var title: Phrase {
    switch self {
    case .id: Phrase("编号", "id")
    case .field(let field): field.phrase
    case .derived(let column): column.title
    }
  }

  var names: [String] { [name, title.zh, title.en] }

  func bears(_ name: String) -> Bool { names.contains { comparable($0) == comparable(name) } }

  /// The whole of a list: the id, and every field that would come in again.
  package static var whole: [Self] { [.id] + Row.Field.allCases.map(Self.field) }

  /// The one people mean by a name; nil where there is none.
  package init?(named name: String) {
    if let field = Row.field(named: name) {
      self = .field(field)
    } else {
      let others = [Self.id] + Row.derived.map(Self.derived)
      guard let found = others.first(where: { $0.bears(name) }) else { return nil }
      self = found
    }
  }

  /// Where each answer of a closed list stands in it, by whatever a cell may say for it: answers are
  /// listed as they follow each other, and their words would be put in no order.
  package func grades(in workspace: Workspace, on day: Day) -> [String: Int] {
    guard case .field(let field) = self else { return [:] }
    switch workspace.settled(field.shape, on: day) {
    case .choice(let choices), .choices(let choices):
      let named = choices.enumerated().flatMap { place, choice in
        [choice.code, choice.phrase.zh, choice.phrase.en].map { ($0, place) }
      }
      return Dictionary(named) { first, _ in first }
    default: return [:]
    }
  }

  /// All there are, for whoever named one there is not.
  package static var all: [Self] { whole + Row.derived.map(Self.derived) }
}
