import ArgumentParser
import Domain
import Glibc

/// How the program ends: with what a command or the parser of its arguments has to say.
enum ProgramEnd {
  /// A result that did not arrive, be it a page of help on a full disk, makes a command that went
  /// well one that did not.
  static func after(_ work: () throws -> Void) -> Never {
    var code = told(work)
    if let why = Output.takeFailure() {
      let words = SystemWords.lost(why)
      Output.complain(say(words.zh, words.en))
      if code.isSuccess { code = Exit.inputOutput.code }
    }
    exit(code.rawValue)
  }

  /// Does it, and says what the parser of its arguments has to say.
  private static func told(_ work: () throws -> Void) -> ExitCode {
    do {
      try work()
      return .success
    } catch let code as ExitCode {
      return code
    } catch {
      let text = LiuzhuCommand.fullMessage(for: error, columns: nil)
      guard text.hasPrefix(LiuzhuCommand._errorPrefix) else { return answered(text) }
      Output.note(ParserWords.said(text, in: .ofArguments))
      return LiuzhuCommand.exitCode(for: error)
    }
  }

  /// Help, the version, and what completes commands in a shell: to ask for its code as well would
  /// make that a second time, and it takes two seconds.
  private static func answered(_ text: String) -> ExitCode {
    Output.write(Array((HelpPage.shown(text) + "\n").utf8))
    return .success
  }
}
