/// What is said when a setting is refused: which rule says no, and what would satisfy it.
extension SettingsRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .categoryInUse(let category, let issues, let units):
      Self.inUse(workspace.label(of: category), issues, units, in: workspace)
    case .wordTaken(let word, let category):
      Phrase(
        "“\(word)”已是 \(workspace.label(of: category)) 的提示词：一个词只归一类，请换个更具体的词（C9）",
        "“\(word)” speaks for \(workspace.label(of: category)) already: choose a word that says more "
          + "(C9)")
    case .categoryNeeded(let category):
      Phrase(
        "\(workspace.label(of: category)) 不能停用：当场办结而没有分类的问题都记在这一类（T3）；可以改它的名称",
        "\(workspace.label(of: category)) stays: what is answered on the spot without a category "
          + "counts as it (T3); its name may change")
    case .codeInUse(let word, let users):
      Self.inUse(
        workspace.label(of: word), users.map { workspace.label(of: $0) },
        workspace.setting(word)?.list ?? .concern)
    case .codeListFixed(let word):
      Phrase(
        "\(workspace.label(of: word)) 用在哪一项不能改，记过的都归那一项；请在别的那一项里另新增（C2）",
        "\(workspace.label(of: word)) stays in its list, as what was recorded does; add another to "
          + "the other list (C2)")
    case .codeNeeded(let word):
      Phrase(
        "\(workspace.label(of: word)) 不能停用：这一项至少留一个可选的；先新增一个，再停用它（C2）",
        "\(workspace.label(of: word)) stays: its list needs one answer; add another first (C2)")
    case .yearFixed(let year):
      Phrase(
        "这是\(year)年的节假日，年份不能改；别的年份请另录一年（C5）",
        "these are the holidays of \(year); enter another year by itself (C5)")
    case .beginsInThePast(let day):
      Phrase(
        "\(day.longPhrase.zh) 已经过去：新标准从今天或以后开始实行，以前登记的仍按当时的办（C5）",
        "\(day.longPhrase.en) is past: a version begins today or later; what was registered before "
          + "keeps its own (C5)")
    case .beginTaken(let day, let other):
      Phrase(
        "\(workspace.label(of: other)) 也从 \(day.longPhrase.zh) 开始实行，请改日期，或直接修改它（C5）",
        "\(workspace.label(of: other)) begins on \(day.longPhrase.en) too; choose another day, or "
          + "change that one (C5)")
    case .inForce(let version, let day): Self.inForce(workspace.label(of: version), day)
    case .outOfRange(let field, let range):
      Phrase(
        "“\(field.zh)”请填\(range.lowerBound)到\(range.upperBound)",
        "“\(field.en)” is a number from \(range.lowerBound) to \(range.upperBound)")
    case .measureAfterReply(let measure, let reply):
      Phrase(
        "“\(measure.zh)”不能晚于“\(reply.zh)”，请把前者改短或后者改长（C5）",
        "“\(measure.en)” cannot be later than “\(reply.en)”; shorten the one or lengthen the other "
          + "(C5)")
    case .filterName(let name):
      Phrase(
        "“\(name)”不能作筛选名称：只用汉字、字母、数字和 - _，中间不留空，才好写成 @名称",
        "“\(name)” is no name for a filter: letters, digits, - and _ only, without blanks, so that "
          + "it can be written @name")
    case .query(let problem): problem.phrase
    case .wrongYear, .dayTwice, .notAWeekend, .workedHoliday: days
    case .draftOpen, .draftAnswered, .draftOvertaken, .draftNotYours, .draftOwn,
      .declinedWithoutReason:
      draftPhrase(in: workspace) ?? Phrase("", "")
    }
  }

  /// A day of the calendar that cannot be as it is.
  private var days: Phrase {
    switch self {
    case .wrongYear(let field, let day, let year):
      Phrase(
        "“\(field.zh)”里的 \(day.longPhrase.zh) 不在\(year)年，请核对，或录进\(day.year)年的（C5）",
        "“\(field.en)” has \(day.longPhrase.en), which is not in \(year); please check, or enter it "
          + "in \(day.year) (C5)")
    case .dayTwice(let field, let day):
      Phrase(
        "“\(field.zh)”里 \(day.longPhrase.zh) 写了两次，请去掉一次（C5）",
        "“\(field.en)” has \(day.longPhrase.en) twice; take one away (C5)")
    case .notAWeekend(let day):
      Phrase(
        "\(day.longPhrase.zh) 本来就上班，不用写进补班日期，请核对（L9）",
        "\(day.longPhrase.en) is worked anyhow and no weekend day; please check (L9)")
    case .workedHoliday(let day):
      Phrase(
        "\(day.longPhrase.zh) 又放假又补班，请核对放假通知（L9）",
        "\(day.longPhrase.en) is both a holiday and worked; please check the notice (L9)")
    default: Phrase("", "")
    }
  }

  private static func inUse(
    _ category: String, _ issues: [ID<Issue>], _ units: [ID<Unit>], in workspace: Workspace
  ) -> Phrase {
    let open = issues.isEmpty ? nil : some(issues.map(\.description), of: issues.count)
    let names = units.map { workspace.label(of: $0) }
    let users = [
      open.map { Phrase("未结问题 \($0.zh)", "the open issues \($0.en)") },
      names.isEmpty
        ? nil
        : Phrase(
          "负责单位 \(names.joined(separator: "、"))", "the units \(names.joined(separator: ", "))"),
    ].compactMap(\.self)
    let list = Phrase.list(users)
    return Phrase(
      "\(category) 还在用：\(list.zh)；请先改用别的类别，或在“停用说明”里写明它们怎么办（C2）",
      "\(category) is in use by \(list.en); move them to another category first, or say what "
        + "becomes of them (C2)")
  }

  private static func inUse(_ word: String, _ users: [String], _ list: CodeList) -> Phrase {
    let (named, way) = (some(users, of: users.count), list.wayOut)
    return Phrase(
      "\(word) 还在用：\(named.zh)；\(way.zh)，再停用（C2）",
      "\(word) is in use by \(named.en); \(way.en), then retire it (C2)")
  }

  /// The first three of many.
  private static func some(_ names: [String], of count: Int) -> Phrase {
    let first = names.prefix(3)
    let (zh, en) = (first.joined(separator: "、"), first.joined(separator: ", "))
    return count > 3 ? Phrase("\(zh)等\(count)件", "\(en) and \(count - 3) more") : Phrase(zh, en)
  }

  private static func inForce(_ version: String, _ day: Day) -> Phrase {
    guard day > .epoch else {
      return Phrase(
        "\(version) 已经在用，以前的问题都按它算，不能改；请另立一个从今天或以后开始的（C5）",
        "\(version) is in force and what was done went by it; add one that begins today or later "
          + "(C5)")
    }
    return Phrase(
      "\(version) 自 \(day.longPhrase.zh) 起已经在用，不能改；请另立一个从今天或以后开始的（C5）",
      "\(version) is in force since \(day.longPhrase.en); add one that begins today or later (C5)")
  }
}

extension CodeList {
  /// What takes an answer out of use.
  fileprivate var wayOut: Phrase {
    switch self {
    case .concern:
      Phrase("先把它们改成别的，或者再打一次电话记下新的说法", "correct them, or ring again and log what is said now")
    case .excuse: Phrase("先等这些说明到期", "wait until these excuses are over")
    }
  }
}
