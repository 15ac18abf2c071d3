import Domain

extension Paper {
  /// The same words with headings and tables; the slip stands at the end.
  package func markdown(in language: Language) -> String {
    let say = { (phrase: Phrase) in phrase.text(in: language) }
    let colon = language == .chinese ? "：" : ":"
    var parts = ["# \(say(heading))"]
    if !number.isEmpty { parts.append("**\(number)**") }
    if !addressee.isEmpty { parts.append(addressee + colon) }
    parts += blocks.map { Self.markdown(of: $0, in: language) }
    parts.append("\(signature)  \n\(say(day.printed))")
    if let slip {
      parts += ["---", "## \(say(slip.heading))", say(slip.lead)]
      parts.append(MarkdownTable.text(heads: slip.grid.heads, slip.grid.rows, in: language))
      parts += slip.signed.map(say)
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(of block: Block, in language: Language) -> String {
    switch block {
    case .text(let words): words.text(in: language)
    case .title(let words): "## " + words.text(in: language)
    case .table(let grid): MarkdownTable.text(heads: grid.heads, grid.rows, in: language)
    }
  }
}
