import Domain

/// What the parser prints of itself, in the person's language, and an example where it is help.
enum HelpPage {
  static func shown(_ text: String, in language: Language = .ofArguments) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // The version and what completes commands in a shell are for programs.
    guard let usage = lines.firstIndex(where: { $0.hasPrefix(head) }) else { return text }
    if let example = CommandExamples.of(command(in: lines[usage]), in: language) {
      // Behind all that the parser breaks into lines, so that it can be copied.
      lines.insert(contentsOf: ["", "EXAMPLE:", "  \(example)"], at: usage + 1)
    }
    return ParserWords.said(lines.joined(separator: "\n"), in: language)
  }

  private static let head = "USAGE: "

  /// `liuzhu issue show` of `USAGE: liuzhu issue show [--data <data>] <name>`.
  private static func command(in usage: String) -> String {
    usage.dropFirst(head.count).split(separator: " ")
      .prefix { $0.first?.isLetter == true }.joined(separator: " ")
  }
}
