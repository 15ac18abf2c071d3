import Domain
import TerminalKit
import WorkbenchUI

/// All that `doctor` found out; what it says of it is a pure function.
struct Diagnosis: Equatable {
  var facts = TerminalFacts()
  /// Nil where there is no terminal to ask.
  var answers: TerminalAnswers?
  var theme = "dark"
  var themeWarnings: [ThemeWarning] = []
  /// The person's own file of keys; nil where there is none.
  var keyFile: String?
  var keyWarnings: [KeyWarning] = []
  /// What the person tried; empty where nobody was asked.
  var trials: [Trial] = []

  var findings: [Finding] {
    [terminal, locale, kind, colours].compactMap(\.self) + (size.map { [$0] } ?? []) + answered
      + [multiplexer, look, ownKeys].compactMap(\.self) + trials.map(\.finding)
  }
}

// MARK: - Without asking

extension Diagnosis {
  private var terminal: Finding {
    guard facts.isTerminal else {
      return Finding(
        "terminal", DoctorWords.terminal, DoctorWords.noTerminal, .notice,
        advice: DoctorWords.useTerminal)
    }
    let name = answers?.name ?? facts.multiplexer?.rawValue
    return Finding(
      "terminal", DoctorWords.terminal, name.map { Phrase(verbatim: $0) } ?? DoctorWords.isTerminal)
  }

  private var locale: Finding {
    let value = Phrase(
      "\(facts.locale.isEmpty ? "没有设" : facts.locale)，字符集 \(facts.codeset)",
      "\(facts.locale.isEmpty ? "not set" : facts.locale), characters \(facts.codeset)")
    guard facts.hasUTF8 else {
      return Finding("locale", DoctorWords.locale, value, .bad, advice: DoctorWords.installUTF8)
    }
    guard facts.codeset == "UTF-8" else {
      return Finding("locale", DoctorWords.locale, value, .notice, advice: DoctorWords.setUTF8)
    }
    return Finding("locale", DoctorWords.locale, value)
  }

  private var kind: Finding {
    let value = Phrase(verbatim: facts.term.isEmpty ? "TERM=" : "TERM=\(facts.term)")
    let isPlainInTmux =
      facts.multiplexer == .tmux && !["tmux", "screen"].contains { facts.term.hasPrefix($0) }
    let (state, advice): (Finding.State, Phrase?) =
      switch facts.kind {
      case .able where isPlainInTmux: (.notice, DoctorWords.tmuxTerm)
      case .able: (.fine, nil)
      case .unnamed, .unknown: (.bad, DoctorWords.setTerm)
      case .tooPlain: (.bad, DoctorWords.tooPlain)
      }
    return Finding("term", DoctorWords.kind, value, state, advice: advice)
  }

  private var colours: Finding {
    if facts.noColour {
      return Finding("colours", DoctorWords.colours, DoctorWords.noColour)
    }
    let value = DoctorWords.colours(facts.colours)
    return facts.colours < 256
      ? Finding("colours", DoctorWords.colours, value, .notice, advice: DoctorWords.fewColours)
      : Finding("colours", DoctorWords.colours, value)
  }

  private var size: Finding? {
    guard let size = facts.size else { return nil }
    let needed = WorkbenchLoop.smallestScreen
    let value = Phrase(verbatim: "\(size.columns)×\(size.rows)")
    return size.columns < needed.columns || size.rows < needed.rows
      ? Finding("size", DoctorWords.size, value, .bad, advice: DoctorWords.enlarge(needed))
      : Finding("size", DoctorWords.size, value)
  }

  private var multiplexer: Finding? {
    switch facts.multiplexer {
    case .tmux:
      Finding(
        "multiplexer", DoctorWords.multiplexer, Phrase(verbatim: "tmux"), .notice,
        advice: DoctorWords.tmux)
    case .screen:
      Finding(
        "multiplexer", DoctorWords.multiplexer, Phrase(verbatim: "screen"), .notice,
        advice: DoctorWords.screen)
    case nil: nil
    }
  }

  private var look: Finding {
    Finding(
      "theme", ThemeWords.title, Phrase(verbatim: theme), themeWarnings.isEmpty ? .fine : .notice,
      allAdvice: themeWarnings.map(\.phrase))
  }

  private var ownKeys: Finding? {
    guard let keyFile else { return nil }
    return Finding(
      "keys", DoctorWords.ownKeys, Phrase(verbatim: keyFile),
      keyWarnings.isEmpty ? .fine : .notice, allAdvice: keyWarnings.map(\.phrase))
  }
}

// MARK: - What the terminal answered

extension Diagnosis {
  private var answered: [Finding] { answers.map { [width($0), paste($0)] } ?? [] }

  private func width(_ answers: TerminalAnswers) -> Finding {
    switch answers.ambiguousColumns {
    case 1?: Finding("width", DoctorWords.width, DoctorWords.oneColumn)
    case let columns?:
      Finding(
        "width", DoctorWords.width, DoctorWords.columns(columns), .notice,
        advice: DoctorWords.wideLines)
    case nil:
      Finding(
        "width", DoctorWords.width, DoctorWords.noAnswer, .unknown, advice: DoctorWords.askAscii)
    }
  }

  private func paste(_ answers: TerminalAnswers) -> Finding {
    switch answers.bracketsPaste {
    case true?: Finding("paste", DoctorWords.paste, DoctorWords.brackets)
    case false?:
      Finding(
        "paste", DoctorWords.paste, DoctorWords.noBrackets, .bad, advice: DoctorWords.pasteWithCare)
    case nil: Finding("paste", DoctorWords.paste, DoctorWords.noAnswer, .unknown)
    }
  }
}
