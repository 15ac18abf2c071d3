import Domain

/// Reads lists for the workbench, which knows neither files nor their formats.
package struct ImportShelf {
  /// The lists that can come in, by the name a request gives; made when somebody asks, for most who
  /// open the workbench do not.
  package var lists: () -> [(name: String, phrase: Phrase)]
  /// The decision on a list, or why it cannot be read; the workspace lies under no veil.
  ///
  /// What a rule would refuse to who takes it in is wrong too; where nobody may, no rule is asked.
  package var read: Reader
  /// What may be meant by the beginning of a path: folders, and files that may be lists.
  package var files: (_ beginning: String) -> [String]

  package typealias Reader =
    (ImportRequest, Workspace, Actor?, Language, Headway.Teller) -> ImportReading

  package init(
    lists: @autoclosure @escaping () -> [(name: String, phrase: Phrase)], read: @escaping Reader,
    files: @escaping (_ beginning: String) -> [String]
  ) {
    (self.lists, self.read, self.files) = (lists, read, files)
  }

  /// What the key is called that reads a file in another encoding.
  package static var encodingKey: Phrase { ImportScreen.encodingKeys[0].label }
  /// The same of the key that says whom a name means.
  package static var answerKey: Phrase { ImportScreen.answerKeys[0].label }

  /// For who has nothing to read from.
  package static var none: ImportShelf {
    ImportShelf(
      lists: [], read: { _, _, _, _, _ in .unreadable(ImportScreenWords.nothing) },
      files: { _ in [] })
  }
}
