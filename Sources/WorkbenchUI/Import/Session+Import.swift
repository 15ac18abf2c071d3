import Domain

extension Session {
  /// Opens the screen of imports, at the list of a name.
  package mutating func offerImport(list: String?) {
    let screen = ImportScreen(surroundings.imports.lists(), list: list)
    workbench.push(screen, for: .screen, in: workspace)
  }

  mutating func listFiles(_ beginning: String) -> [Order] {
    let files = surroundings.imports.files(beginning)
    return carryOut(workbench.hand(.files(files), in: workspace))
  }
}
