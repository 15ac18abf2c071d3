import Domain
import Interchange

/// What is said of something wrong in a table, its place apart.
extension TableProblem {
  func sentence(in workspace: Workspace) -> Phrase {
    let text =
      found.isEmpty ? Phrase("空白", "nothing") : Phrase(verbatim: "“\(begun(found))”").onOneLine
    let (zh, en) = (text.zh, text.en)
    let label = { (ref: EntityRef) in workspace.label(of: ref) }
    return switch expected {
    // A field's own words say both what stands there and what it takes, and so do a rule's.
    case .field(let wrong): wrong.phrase
    case .rule(let refusal): refusal.phrase(in: workspace)
    case .entry where found.isEmpty, .town where found.isEmpty: FieldProblem.missing.phrase
    case .entry(let kinds, let near):
      unknown(
        Phrase.anyOf(kinds.map(\.phrase)), text, near: near.map(label),
        else: kinds.contains(.unit) ? unitsFirst(in: workspace) { _ in true } : nil)
    case .town(let near):
      unknown(
        ReportWords.town, text, near: near.map(label),
        else: unitsFirst(in: workspace) { $0.isTown })
    case .category: Phrase("没有\(zh)这个类别", "there is no category \(en)")
    case .oneOf(let refs) where refs.count == 1:
      Phrase(
        "\(zh)是不是 \(label(refs[0]))？请写编号或全名",
        "is \(en) \(label(refs[0]))? give the id or the full name")
    case .oneOf(let refs):
      Phrase(
        "\(zh)不止一个：\(refs.map(label).joined(separator: "、"))，请写编号",
        "\(en) may be \(refs.map(label).joined(separator: ", ")); give the id")
    case .headerRow:
      Phrase("没有表头：第一行应写每一列的名称", "there is no header: the first row should name the columns")
    case .distinctHeader(let first):
      Phrase("\(zh)和第\(first)列的表头重复", "column \(first) is headed \(en) too")
    case .rowNotHeader(let first):
      Phrase("这里又是第\(first)行的表头，请删去", "the header of line \(first) once more; delete it")
    case .closingQuote: Phrase("引号没有配对", "the quote that opens here is never closed")
    case .delimiterAfterQuote:
      Phrase(
        "引号后面多出\(zh)，应接分隔符或换行",
        "\(en) behind the closing quote, where a delimiter or the end of the line should be")
    case .cells(let count):
      Phrase(
        "有 \(found) 格，表头只有 \(count) 格；请删去多出的格，或给它加上表头",
        "\(found) cells under a header of \(count); empty those beyond it, or give them a head")
    case .distinct(let line): Phrase("\(zh)和第\(line)行重复", "\(en) stands on line \(line) too")
    case .notTaken(let by):
      Phrase(
        "\(zh)登记的是 \(label(by))，和这一行说的不是同一个",
        "\(en) is \(label(by)), and the row speaks of another")
    case .dayNotNumber(let day):
      Phrase(
        "\(zh)是表格把 \(day.iso) 存成的数字：把这一列设为日期格式再另存",
        "\(en) is the number a spreadsheet keeps for \(day.iso); make the column one of dates and "
          + "save again")
    case .dayWithYear:
      Phrase("\(zh)没有年份，请写全，如 2018-06-07", "\(en) has no year; write it as 2018-06-07")
    case .dayYearFirst:
      Phrase(
        "\(zh)分不清年、月、日，请把年份写在前面，如 2018-06-07",
        "which number of \(en) is what is not clear; write the year first, as 2018-06-07")
    case .atMost(let bytes):
      Phrase(
        "\(zh)太长，一格最多 \(bytes / 1000) KB",
        "\(en) is too long: a cell holds at most \(bytes / 1000) KB")
    case .noFormula:
      Phrase(
        "\(zh)是公式，请填它算出的值；确实以“=”开头的，前面加一个英文单引号",
        "\(en) is a formula; give what it comes to, or an apostrophe before a text that does begin "
          + "with =")
    case .unmasked:
      Phrase(
        "\(zh)是隐去后的内容，导入不了，请填原来的",
        "\(en) is masked and says nothing; give what stood there before")
    case .settled(let ref, let text):
      Phrase(
        "\(zh)和台账里 \(label(ref)) 的“\(text)”不一致，要改请在台账里更正",
        "\(en) is not what \(label(ref)) says in the ledger, “\(text)”; correct it there")
    case .dayIn(let year): Phrase("\(zh)不是\(year)年的日子", "\(en) is no day of \(year)")
    case .weekend(let day):
      Phrase(
        "\(day.longPhrase.zh) 本来就上班，补班只能是周六或周日",
        "\(day.longPhrase.en) is worked anyhow; only a Saturday or Sunday makes up for a holiday")
    case .dayKind: Phrase("\(zh)看不出是放假还是补班", "\(en) is neither holiday nor work")
    }
  }
}

/// `台账里没有镇街“大溪镇”，是不是 D01 大溪镇人民政府？`.
private func unknown(
  _ kind: Phrase, _ name: Phrase, near: [String], else way: Phrase?
) -> Phrase {
  let (zh, en) = ("台账里没有\(kind.zh)\(name.zh)", "there is no \(kind.en) \(name.en)")
  if let way { return Phrase("\(zh)，\(way.zh)", "\(en); \(way.en)") }
  return Phrase(
    zh + (near.isEmpty ? "" : "，是不是 \(near.joined(separator: "、"))？"),
    en + (near.isEmpty ? "" : "; near: \(near.joined(separator: ", "))"))
}

/// In a new office there is none yet that others could name.
private func unitsFirst(in workspace: Workspace, which isNamed: (Unit) -> Bool) -> Phrase? {
  if workspace.units.live.contains(where: isNamed) { return nil }
  return Phrase(
    "请先导入单位：liuzhu import units 单位.csv（镇街也是单位）",
    "import the units first, towns among them: liuzhu import units units.csv")
}

/// A cell may hold a book.
private func begun(_ text: String) -> String {
  text.count > 40 ? text.prefix(40) + "…" : text
}
