import Domain

/// A column of a list as a file has it, which is read on other days and sorted: a day where the
/// screen says how long ago, and one thing in each.
struct FileColumn<Row> {
  let title: Phrase
  let text: (Row, Scene, Workspace) -> String

  init(_ title: Phrase, text: @escaping (Row, Scene, Workspace) -> String) {
    (self.title, self.text) = (title, text)
  }
}

extension Column {
  /// The same on the screen; a file has others in its place.
  func inFile(_ columns: FileColumn<Row>...) -> Column {
    var column = self
    column.ofFile = columns
    return column
  }

  /// What a file has of it: mostly what the screen says.
  var fileColumns: [FileColumn<Row>] {
    ofFile ?? [FileColumn(title) { cell($0, $1, $2).text }]
  }
}
