import Domain
import JSONText
import JournalStore
import TerminalKit

extension LedgerSession {
  /// Prints entities as a table for people, or as one array of objects for machines.
  func print<Row: Entity>(_ rows: [Row], columns: [TextTable<Row>.Column], asJSON: Bool) {
    if asJSON {
      Output.print(JSON.array(rows.map { $0.any.json }).text())
    } else {
      let table = TextTable(columns: columns, language: options.language)
      Output.print(table.text(of: rows))
    }
  }

  /// Prints what was made or changed: its id, or with `--json` the whole object.
  func printMade(_ ref: EntityRef, asJSON: Bool) {
    let entity = workspace.entity(ref)?.any
    let seen = entity.flatMap { workspace.seen($0, by: reader) }
    Output.print(asJSON ? (seen.map(json) ?? .null).text() : ref.description)
  }

  /// As `show` gives it: some tell how they stand as well.
  private func json(of entity: AnyEntity) -> JSON {
    switch entity {
    case .issue(let issue): Issue.json(issue, in: self)
    case .project(let project): Project.json(project, in: self)
    default: entity.json
    }
  }
}

extension AnyEntity {
  /// The object machines read: the id, then the keys of the record (README "For machines").
  var json: JSON {
    var object = JSONObject()
    object["id"] = .string(ref.description)
    for member in Records.document(of: self).object?.members ?? [] {
      object[member.key] = member.value
    }
    return .object(object)
  }
}

/// Rows under column heads, aligned by display columns.
struct TextTable<Row> {
  struct Column {
    let title: Phrase
    let text: (Row) -> String
  }

  let columns: [Column]
  let language: Language

  func text(of rows: [Row]) -> String {
    let heads = columns.map { $0.title.text(in: language) }
    let lines = [heads] + rows.map { row in columns.map { Self.oneLine($0.text(row)) } }
    let widths = columns.indices.map { place in lines.map { $0[place].columns }.max() ?? 0 }
    return lines.map { line(of: $0, widths) }.joined(separator: "\n")
  }

  private func line(of cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (place, cell) in cells.enumerated() {
      line += cell
      if place < cells.count - 1 {
        line += String(repeating: " ", count: widths[place] - cell.columns + 2)
      }
    }
    return line
  }

  private static func oneLine(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
