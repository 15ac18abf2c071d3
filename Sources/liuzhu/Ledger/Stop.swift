import ArgumentParser
import Domain

/// A command ends with a sentence on stderr and an exit code of interface.md 1.
struct Stop: Error {
  let exit: Exit
  let text: String

  init(_ exit: Exit, _ phrase: Phrase, _ options: GlobalOptions) {
    self.exit = exit
    text = phrase.text(in: options.language)
  }

  init(_ error: StorageError, in workspace: Workspace, _ options: GlobalOptions) {
    self.init(Exit(error), error.phrase(in: workspace), options)
  }
}

extension Stop {
  /// Says the sentence and gives the exit code to end with.
  func ended() -> ExitCode {
    Output.complain(text)
    return exit.code
  }

  /// Does what may stop; where it does, the sentence is said and the code left with.
  static func told<Result>(_ work: () throws -> Result) throws -> Result {
    do { return try work() } catch let stop as Stop { throw stop.ended() }
  }
}

extension Exit {
  /// The code a storage's answer ends the program with.
  init(_ error: StorageError) {
    switch error {
    case .refused(let refusal): self.init(refusal)
    case .notSaved(.busy): self = .busy
    case .notSaved, .outcomeUnknown: self = .inputOutput
    case .readOnly(.asked), .readOnly(.noPermission), .readOnly(.readOnlyFileSystem),
      .unreadable:
      self = .notPermitted
    case .readOnly, .corrupt: self = .storeUnusable
    }
  }

  /// One row of several ends the program as it would alone.
  private init(_ refusal: Refusal) {
    switch refusal {
    case .row(_, let refusal): self.init(refusal)
    case .permission, .meeting(.notYours), .commonClass(_, .notYours),
      .step(_, .needsRole), .step(_, .notHisEnterprise), .step(_, .notHisUnit):
      self = .notPermitted
    case .conflict: self = .busy
    default: self = .refused
    }
  }
}
