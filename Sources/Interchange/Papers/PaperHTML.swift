import Domain

/// A paper as one HTML file for A4: opens in a browser, Word and WPS, without script and without
/// anything from outside.
extension Paper {
  package func html(in language: Language) -> String {
    let say = { (phrase: Phrase) in escaped(phrase.text(in: language)) }
    let slip = slip.map { Self.html(of: $0, say) } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-Hans" : "en")">
      <head>
      <meta charset="utf-8">
      <title>\(escaped(number)) \(say(heading))</title>
      <style>
      \(Self.style)
      \(isWide ? Self.wide : "")
      </style>
      </head>
      <body>
      <h1>\(say(heading))</h1>
      \(number.isEmpty ? "" : "<p class=\"number\">\(escaped(number))</p>")
      <hr>
      \(addressee.isEmpty ? "" : "<p class=\"to\">\(escaped(addressee))\(colon(language))</p>")
      \(blocks.map { Self.html(of: $0, say) }.joined(separator: "\n"))
      <p class="signed">\(escaped(signature))<br>\(say(day.printed))</p>
      \(slip)
      </body>
      </html>

      """
  }

  /// 仿宋 where the machine has it, as official papers are set.
  private static let style = """
    @page { size: A4; margin: 28mm 24mm; @bottom-center { content: "— " counter(page) " —"; } }
    body { font: 12pt/1.8 FangSong, "仿宋", "FangSong_GB2312", "Noto Serif CJK SC", serif; color: #000; }
    h1 { font: 700 18pt/1.4 SimHei, "黑体", "Noto Sans CJK SC", sans-serif; text-align: center; }
    h2 { font: 700 13pt/1.6 SimHei, "黑体", "Noto Sans CJK SC", sans-serif; }
    .number { text-align: center; }
    .text { text-indent: 2em; }
    .signed { text-align: right; margin-top: 3em; }
    .slip { page-break-before: always; break-before: page; }
    .room td { height: 3em; }
    table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 10.5pt; line-height: 1.5; }
    th, td { border: 1px solid #000; padding: 4pt; vertical-align: top; overflow-wrap: anywhere; }
    thead { display: table-header-group; }
    tr { page-break-inside: avoid; break-inside: avoid; }
    """

  /// For tables of many columns: a sheet that lies, and letters that leave an id or a day whole.
  private static let wide = """
    @page { size: A4 landscape; margin: 18mm 15mm; }
    table { font-size: 8.5pt; }
    """

  private static func html(of block: Block, _ say: (Phrase) -> String) -> String {
    switch block {
    case .text(let words): "<p class=\"text\">\(say(words))</p>"
    case .title(let words): "<h2>\(say(words))</h2>"
    case .table(let grid): html(of: grid, say)
    }
  }

  private static func html(of grid: Grid, class name: String = "", _ say: (Phrase) -> String)
    -> String
  {
    let all = grid.shares.reduce(0, +)
    let columns = grid.shares.map { "<col style=\"width:\($0 * 100 / max(1, all))%\">" }
    let heads = grid.heads.map { "<th>\(say($0))</th>" }
    let rows = grid.rows.map { row in
      "<tr>" + row.map { "<td>\(say($0))</td>" }.joined() + "</tr>"
    }
    return """
      <table\(name.isEmpty ? "" : " class=\"\(name)\"")><colgroup>\(columns.joined())</colgroup>
      <thead><tr>\(heads.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody></table>
      """
  }

  private static func html(of slip: Slip, _ say: (Phrase) -> String) -> String {
    """
    <div class="slip">
    <h1>\(say(slip.heading))</h1>
    <p class="text">\(say(slip.lead))</p>
    \(html(of: slip.grid, class: "room", say))
    \(slip.signed.map { "<p>\(say($0))</p>" }.joined(separator: "\n"))
    </div>
    """
  }

  private func colon(_ language: Language) -> String { language == .chinese ? "：" : ":" }
}

/// Nothing a person wrote is taken for markup; a line break stays one.
private func escaped(_ text: String) -> String {
  var escaped = ""
  for character in text {
    switch character {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case _ where character.isNewline: escaped += "<br>"
    default: escaped.append(character)
    }
  }
  return escaped
}
