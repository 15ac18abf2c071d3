struct WorkbenchCommand {
  let options: GlobalOptions
  func run() throws {}
}
