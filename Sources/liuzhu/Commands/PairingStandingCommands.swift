import ArgumentParser
import Domain

extension PairingCommand {
  /// Who stands in while the commissioner is away.
  struct Cover: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "cover",
      abstract: say("专员离岗时安排人顶岗", "Arranges who stands in while a commissioner is away."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("挂钩编号", "The pairing's id.")) var pairing: String
    @Option(help: help("顶岗的专员", "The commissioner who stands in.")) var by: String
    @Option(help: help("离岗首日，默认今天", "The first day; today by default.")) var from = "今天"
    @Option(help: help("离岗末日", "The last day.")) var to: String
    @Option(help: help("离岗原因", "Why he is away.")) var reason: String

    func run() throws {
      try LedgerSession.run(options) { session in
        let id = try session.id(of: pairing, Pairing.self)
        let cover = Pairing.Cover(
          by: try session.id(of: by, Person.self), from: try session.day(from),
          to: try session.day(to), reason: reason)
        _ = try session.commit(.pairing(.cover(id, cover)))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }
}
