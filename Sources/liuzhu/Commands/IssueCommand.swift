import ArgumentParser
import Domain

/// `issue`: what was found, and one verb for each step of its life (C3).
struct IssueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issue",
    abstract: say("问题：查看、登记、分办、交办直到销号", "Issues: list, show, add, and every step to the end."),
    subcommands: [
      ListIssues.self, ShowIssue.self, AddIssue.self,
      StepCommand<Triage>.self, StepCommand<Dispatch>.self, StepCommand<Sign>.self,
      StepCommand<Return>.self, StepCommand<Measures>.self, StepCommand<Coordinate>.self,
      StepCommand<Conclude>.self, StepCommand<Suspend>.self, StepCommand<Resume>.self,
      StepCommand<Reply>.self, StepCommand<CallBack>.self, StepCommand<Confirm>.self,
      StepCommand<Close>.self, StepCommand<Reopen>.self, StepCommand<Continue>.self,
      StepCommand<Merge>.self, StepCommand<Unmerge>.self, StepCommand<Decline>.self,
      StepCommand<Withdraw>.self, StepCommand<Restore>.self, StepCommand<Amend>.self,
      StepCommand<Correct>.self, StepCommand<Extend>.self, StepCommand<Urge>.self,
      StepCommand<Supervise>.self, StepCommand<Notes>.self, LetterCommand.self,
      DuplicatesCommand.self, JudgeCommand<NotSamePair>.self, JudgeCommand<RelatedPair>.self,
    ])

  /// What a command type is told of its verb.
  enum Triage: CommandVerb { static let verb = StepVerb.triage }
  enum Dispatch: CommandVerb { static let verb = StepVerb.dispatch }
  enum Sign: CommandVerb { static let verb = StepVerb.sign }
  enum Return: CommandVerb { static let verb = StepVerb.return }
  enum Measures: CommandVerb { static let verb = StepVerb.measure }
  enum Coordinate: CommandVerb { static let verb = StepVerb.coordinate }
  enum Conclude: CommandVerb { static let verb = StepVerb.conclude }
  enum Suspend: CommandVerb { static let verb = StepVerb.suspend }
  enum Resume: CommandVerb { static let verb = StepVerb.resume }
  enum Reply: CommandVerb { static let verb = StepVerb.reply }
  enum CallBack: CommandVerb { static let verb = StepVerb.callback }
  enum Confirm: CommandVerb { static let verb = StepVerb.confirm }
  enum Close: CommandVerb { static let verb = StepVerb.close }
  enum Reopen: CommandVerb { static let verb = StepVerb.reopen }
  enum Continue: CommandVerb { static let verb = StepVerb.continue }
  enum Merge: CommandVerb { static let verb = StepVerb.merge }
  enum Unmerge: CommandVerb { static let verb = StepVerb.unmerge }
  enum Decline: CommandVerb { static let verb = StepVerb.decline }
  enum Withdraw: CommandVerb { static let verb = StepVerb.withdraw }
  enum Restore: CommandVerb { static let verb = StepVerb.restore }
  enum Amend: CommandVerb { static let verb = StepVerb.amend }
  enum Correct: CommandVerb { static let verb = StepVerb.correct }
  enum Extend: CommandVerb { static let verb = StepVerb.extend }
  enum Urge: CommandVerb { static let verb = StepVerb.urge }
  enum Supervise: CommandVerb { static let verb = StepVerb.supervise }
  enum Notes: CommandVerb { static let verb = StepVerb.note }
}

/// The verb a sub-command is for; the parser wants a type of its own for each.
protocol CommandVerb: SendableMetatype {
  static var verb: StepVerb { get }
}

/// Registers an issue that was told directly, by letter or by telephone (T1).
struct AddIssue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: say("登记问题", "Registers an issue."),
    discussion: FlagHelp.of(
      Issue.Field.self,
      besides: [
        ("enterprise", Phrase("企业（即涉及对象）", "the enterprise it is about")),
        ("source", Phrase("来源：谁、怎么反映的", "who told it, and how")),
        ("provider", Phrase("来源：哪家服务机构自己走访时发现的", "which provider found it on a visit of its own")),
      ]))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

  func run() throws {
    try LedgerSession.run(options) { session in
      var flags = try session.flags(rest, numbers)
      var issue = Issue()
      let enterprises = flags.take("enterprise")
      issue.source = .direct(flags.take("source").joined(separator: " "))
      if let provider = flags.take("provider").last {
        issue.source = .provider(try session.id(of: provider, Unit.self))
      }
      issue.registeredOn = session.today
      try session.fill(&issue, from: flags)
      issue.objects =
        try Few(enterprises.map { try session.id(of: $0, Enterprise.self).ref }) + issue.objects
      let receipt = try session.commit(.issue(.register(issue)))
      session.printMade(receipt, .issue, asJSON: output.json)
    }
  }
}

/// One step of one issue; several ids make the same step of each, all or nothing.
struct StepCommand<Verb: CommandVerb>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Verb.verb.rawValue,
      abstract: say(Verb.verb.phrase.zh, Verb.verb.phrase.en),
      discussion: FlagHelp.of(Verb.verb))
  }
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var numbers: NumbersOptions
  @Argument(parsing: .allUnrecognized, help: help("问题编号，然后是字段", "Ids of issues, then fields."))
  var rest: [String] = []

  func run() throws {
    try LedgerSession.run(options) { session in
      var flags = try session.flags(rest, numbers)
      let ids = try flags.takeWords().map { try session.id(of: $0, Issue.self) }
      guard let first = ids.first else {
        throw Stop(.usage, UsageError.wordMissing(EntityKind.issue.phrase).phrase, options)
      }
      let change = try session.change(Verb.verb, of: ids, first: first, flags)
      let receipt = try session.commit(.issue(change))
      session.printStepped(ids, receipt, asJSON: output.json)
    }
  }
}

extension LedgerSession {
  /// Each issue that was changed; where a step changes none, what it left in their files: a note, a
  /// 催办, an extension, a return that was upheld.
  fileprivate func printStepped(_ ids: [ID<Issue>], _ receipt: Receipt, asJSON: Bool) {
    let touched = receipt.touches.map(\.after.ref)
    let changed = ids.map(\.ref).filter(touched.contains)
    for ref in changed.isEmpty ? touched : changed { printMade(ref, asJSON: asJSON) }
  }

  /// The step as a change, from flags named after the fields its form would ask for.
  fileprivate func change(
    _ verb: StepVerb, of ids: [ID<Issue>], first: ID<Issue>, _ flags: FieldFlags
  ) throws -> IssueChange {
    let (request, day) = try step(verb, of: first, flags)
    if ids.count == 1 { return .step(first, [request], on: day) }
    if case .dispatch(let dispatching) = request { return .dispatch(ids, dispatching, on: day) }
    return .each(ids, request, on: day)
  }

  /// What the flags say, and on which day it was done.
  func step(
    _ verb: StepVerb, of issue: ID<Issue>, _ flags: FieldFlags
  ) throws -> (request: StepRequest, day: Day) {
    guard let form = workspace.stepForm(verb, of: issue, by: try actor(), on: today) else {
      throw Stop(.refused, Refusal.step(issue: issue, .unknown).phrase(in: workspace), options)
    }
    let texts = try stepTexts(form, flags)
    do {
      return (try form.request(from: texts), try form.day(in: texts))
    } catch {
      try requireOpen(verb, of: issue, on: (try? form.day(in: texts)) ?? today)
      let words = form.phrase(of: error, given: texts, in: workspace)
      let field = form.flagged(error.field)
      // What is missing is asked for by the rule of the step; what cannot be read is a slip.
      throw Stop(
        error.problem == .missing ? .refused : .usage,
        Phrase("\(field.zh)：\(words.zh)", "\(field.en): \(words.en)"), options)
    }
  }

  /// What is not for a person needs nothing filled in: that is said before what is missing.
  func requireOpen(_ verb: StepVerb, of issue: ID<Issue>, on day: Day) throws {
    let person = try actor()
    guard let why = workspace.refusal(of: verb, for: issue, by: person, on: day) else { return }
    throw Stop(.refused(.step(issue: issue, why)), in: workspace, options)
  }

  /// The form's own defaults under what the flags say.
  private func stepTexts(_ form: StepForm, _ flags: FieldFlags) throws -> [StepField: String] {
    let given = try usage { () throws(UsageError) in
      try flags.texts(for: form.verb.fields)
    }
    var texts = form.defaults
    for (field, text) in given {
      let shape = form.shape(of: field, given: given)
      texts[field] = try fieldText(text, for: shape, called: form.phrase(of: field))
    }
    return texts
  }
}

extension StepForm {
  /// A field's words with its flag, so that a refusal says what to type.
  fileprivate func flagged(_ field: StepField) -> Phrase {
    let (words, flag) = (phrase(of: field), "--\(field.flag)")
    return Phrase("\(words.zh)（\(flag)）", "\(words.en) (\(flag))")
  }
}
