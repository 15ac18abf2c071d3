import ArgumentParser
import Domain

/// `pairing`: who looks after which enterprise (I1).
struct PairingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairing",
    abstract: say(
      "挂钩联系：查看、建立、顶岗、结束、交接、评估", "Pairings: list, add, cover, end, hand over, review."),
    subcommands: [
      List<Pairing>.self, Show<Pairing>.self, Add.self, Cover.self, End.self, HandOver.self,
      Review.self,
    ])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: say("给企业挂钩一名专员", "Pairs a commissioner with an enterprise."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Option(help: help("企业", "The enterprise.")) var enterprise: String
    @Option(help: help("专员", "The commissioner.")) var commissioner: String
    @Option(help: help("从哪天起，默认今天", "Its first day; today by default.")) var from = "今天"
    @Option(help: help("宣读章程的日期", "When the charter was read.")) var charterReadOn: String?
    @Option(help: help("选派文件号（已有挂钩）", "The number of the appointment.")) var appointment = ""
    @Option(help: help("同时联系的小微园", "Parks looked after as well.")) var parks = ""

    func run() throws {
      try LedgerSession.run(options) { session in
        var pairing = Pairing()
        pairing.enterprise = try session.id(of: enterprise, Enterprise.self)
        pairing.commissioner = try session.id(of: commissioner, Person.self)
        pairing.from = try session.day(from)
        pairing.charterReadOn = try charterReadOn.map { try session.day($0) }
        pairing.appointment = appointment
        pairing.parks = try session.ids(of: parks, Park.self)
        let hasAgreed = session.workspace.consents(pairing.enterprise, asOf: session.today)
        let receipt = try session.commit(.pairing(.begin(pairing)))
        if !hasAgreed, pairing.appointment.isEmpty {
          let label = session.workspace.label(of: pairing.enterprise)
          Output.note(OutreachWords.noConsent(label).text(in: options.language))
        }
        session.printMade(receipt, .pairing, asJSON: output.json)
      }
    }
  }

  struct End: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: say("结束挂钩", "Ends a pairing."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("挂钩编号", "The pairing's id.")) var pairing: String
    @Option(help: help("最后一天，默认今天", "Its last day; today by default.")) var on = "今天"
    @Option(help: help("原因", "The reason.")) var reason: String

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [reason], of: "reason")
        let id = try session.id(of: pairing, Pairing.self)
        let change = PairingChange.end(id, on: try session.day(on), reason: reason)
        _ = try session.commit(.pairing(change))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }

  struct HandOver: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "handover",
      abstract: say("换专员并写交接说明", "Hands an enterprise over to another commissioner."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("挂钩编号", "The pairing's id.")) var pairing: String
    @Option(help: help("接手的专员", "The commissioner who takes over.")) var to: String
    @Option(help: help("交接日期，默认今天", "The day; today by default.")) var on = "今天"
    @Option(help: help("交接说明", "The note for who comes.")) var note: String
    @Option(help: help("宣读章程的日期", "When the charter was read.")) var charterReadOn: String?

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [note], of: "note")
        let change = PairingChange.handOver(
          try session.id(of: pairing, Pairing.self), to: try session.id(of: to, Person.self),
          on: try session.day(on), note: note,
          charterReadOn: try charterReadOn.map { try session.day($0) })
        let receipt = try session.commit(.pairing(change))
        session.printMade(receipt, .pairing, asJSON: output.json)
      }
    }
  }

  struct Review: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review", abstract: say("满一年的评估", "Writes down the yearly review of a pairing."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var numbers: NumbersOptions
    @Argument(help: help("挂钩编号", "The pairing's id.")) var pairing: String
    @Option(help: help("评估日期，默认今天", "The day; today by default.")) var on = "今天"
    @Option(help: help("看到了什么、接下来怎么办", "What was found, and what comes of it.")) var note: String

    func run() throws {
      try LedgerSession.run(options) { session in
        try session.require(numbers, in: [note], of: "note")
        let id = try session.id(of: pairing, Pairing.self)
        _ = try session.commit(.pairing(.review(id, on: try session.day(on), note: note)))
        session.printMade(id.ref, asJSON: output.json)
      }
    }
  }
}
