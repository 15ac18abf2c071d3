import ArgumentParser

/// `manual`: the man page, from the definitions of the commands.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: say("打印 man 手册页 liuzhu.1", "Prints the man page liuzhu.1."))
  @OptionGroup var options: GlobalOptions

  func run() {
    let page = ManualPage.text(
      of: .program, version: LiuzhuCommand.configuration.version)
    Output.write(Array(page.utf8))
  }
}
