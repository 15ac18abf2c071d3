import ArgumentParser
import Domain
import TerminalKit
import WorkbenchUI

/// `doctor`: what this terminal can do, and what would make it better (interface.md 1).
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say("查这个终端：编码、颜色、按键、输入法、剪贴板，给出建议", "What this terminal can do, with advice."),
    discussion: say(
      "要请您试的都可以跳过；--json 和管道里什么都不问。",
      "What you are asked to try may be skipped; nothing is asked with --json."
    ))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions

  func run() {
    var diagnosis = Diagnosis(facts: .gathered())
    diagnosis.theme = options.themeName
    diagnosis.themeWarnings = ThemeShelf.installed().load(options.themeName).warnings
    if let file = KeyFile.installed() {
      diagnosis.keyFile = file.path
      diagnosis.keyWarnings = KeyChart.reading(file, at: Host.now).warnings
    }
    if diagnosis.facts.isTerminal && diagnosis.facts.kind != .tooPlain { ask(&diagnosis) }
    let (findings, language) = (diagnosis.findings, options.language)
    Output.print(output.json ? findings.json(language).text() : findings.text(language))
  }

  private func ask(_ diagnosis: inout Diagnosis) {
    guard let terminal = try? ListeningTerminal() else { return }
    let answers = terminal.ask()
    diagnosis.answers = answers
    if !output.json {
      diagnosis.trials = DoctorDialog(language: options.language).run(on: terminal)
    }
  }
}
