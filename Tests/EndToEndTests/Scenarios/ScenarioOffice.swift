import TestSupport
import Testing

/// Where the nine scenarios are played (domain.md 4); names are made up, what had to be done is not.
extension Workplace {
  /// The office with 赵甲 looking after 霜降压缩机 and its park, 钱乙 who calls enterprises back, and
  /// units for schools and gas.
  static func scenario() throws -> Workplace {
    let place = try office()
    try place.does("unit", "add", "教育局", "--type", "department", "--categories", "03")
    try place.does("unit", "add", "燃气公司", "--type", "department", "--categories", "09")
    try place.does("person", "add", "钱乙", "--roles", "coordinator")
    try place.does("park", "add", "清明泵业小微园", "--town", "城西")
    try place.does(
      "pairing", "add", "--enterprise", "霜降压缩机", "--commissioner", "赵甲", "--from", "2018-06-04",
      "--charter-read-on", "2018-06-04", "--parks", "Y01")
    return place
  }

  /// Runs a sub-command that a rule refuses, in these words.
  func refuses(
    _ arguments: [String], saying words: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let command = try Command.run(Places.liuzhu, arguments, environment: environment)
    #expect(
      command.status == .exited(1) && command.errors.contains(words), "\(command.errors)",
      sourceLocation: sourceLocation)
  }

  /// 赵甲's own workbench, at the lists.
  func commissioner() throws -> ScreenSession { try openLists("--as", "赵甲").sees("霜降压缩机") }

  /// Whether another process finds this in what `show --json` prints.
  func tells(
    _ kind: String, _ id: String, _ texts: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let shown = try does(kind, "show", id, "--json", sourceLocation: sourceLocation)
    for text in texts {
      #expect(shown.contains(text), "\(shown)", sourceLocation: sourceLocation)
    }
  }
}

extension ScreenSession {
  /// Opens the form of a visit to what is selected.
  @discardableResult
  func logsVisit(sourceLocation: SourceLocation = #_sourceLocation) -> Self {
    press(.character("w")).sees("记走访 ", sourceLocation: sourceLocation)
  }

  /// Marks one of several answers.
  @discardableResult
  func marks(
    _ label: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    goes(to: label, sourceLocation: sourceLocation).types(text)
      .sees(
        "the caret at \(text)", where: { $0.textFromCaret.hasPrefix(" ] \(text)") },
        sourceLocation: sourceLocation
      )
      .press(.space).sees("[x] \(text)", sourceLocation: sourceLocation)
  }

  /// Takes a record by how it begins.
  ///
  /// What was typed may already read as the name does: it is taken when nothing is offered any more.
  @discardableResult
  func picks(
    _ label: String, _ text: String, sees name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    goes(to: label, sourceLocation: sourceLocation).types(text).press(.enter)
      .sees(
        "\(name), taken", where: { $0.isCursorVisible && $0.contains(name) && !$0.offersRecords },
        sourceLocation: sourceLocation)
  }
}

extension Screen {
  /// Below the field in hand stand the records it could take.
  fileprivate var offersRecords: Bool {
    let below = cursor.row + 1
    return rows.indices.contains(below)
      && rows[below].map(\.text).joined().drop { $0 == " " }.hasPrefix("▌")
  }
}
