import ArgumentParser
import Domain

extension PairingCommand {
  /// Pairings that stood before the program.
  struct TakeOver: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "takeover",
      abstract: say(
        "一次接收原有的挂钩，共用一个选派文件号", "Takes over pairings that stand, under one appointment."),
      discussion: say(
        "名单一行一对：企业 专员，后面可再写小微园。示例：liuzhu pairing takeover 名单.txt --appointment 温留驻〔2018〕3号",
        "A line of the list is: enterprise commissioner, then parks. "
          + "Example: liuzhu pairing takeover list.txt --appointment 2018-3"))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: help("名单文件，- 为标准输入", "The list; - for standard input.")) var list: String
    @Option(help: help("选派文件号", "The number of the appointment.")) var appointment: String
    @Option(help: help("从哪天起，默认今天", "Their first day; today by default.")) var from = "今天"

    func run() throws {
      try LedgerSession.run(options) { session in
        let bytes = try session.text(ofFile: list == "-" ? "/dev/stdin" : list)
        let text = String(decoding: bytes, as: UTF8.self)
        let day = try session.day(from)
        do {
          let pairings = try session.workspace.pairings(written: text, from: day)
          let change = PairingChange.takeOver(pairings, appointment: appointment)
          session.printMade(try session.commit(.pairing(change)), .pairing, asJSON: output.json)
        } catch let problem as PairingLineProblem {
          throw Stop(.usage, problem.phrase(in: session.workspace), options)
        }
      }
    }
  }

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
