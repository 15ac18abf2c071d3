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

  /// All there are, for whoever named one there is not.
  package static var all: [Self] { whole + Row.derived.map(Self.derived) }
}
