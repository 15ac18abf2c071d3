import Domain

extension Session {
  mutating func offerImport() {
    let screen = ImportScreen(surroundings.imports.lists())
    workbench.push(screen, for: .screen, in: workspace)
  }

  mutating func listFiles(_ beginning: String) -> [Order] {
    let files = surroundings.imports.files(beginning)
    return carryOut(workbench.hand(.files(files), in: workspace))
  }
}
