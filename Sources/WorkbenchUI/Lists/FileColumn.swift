import Domain

/// A column of a list as a file has it where that is not what the screen says: a file is read on other
/// days and sorted, so a day stands where the screen says how long ago, and one thing in each.
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

  /// A day as the screen says it; in a file the day itself.
  func inFile(day: @escaping (Row, Scene, Workspace) -> Day?) -> Column {
    inFile(FileColumn(title) { day($0, $1, $2).fieldText })
  }

  /// What a file has of it: mostly what the screen says.
  var fileColumns: [FileColumn<Row>] {
    ofFile ?? [FileColumn(title) { cell($0, $1, $2).text }]
  }
}
