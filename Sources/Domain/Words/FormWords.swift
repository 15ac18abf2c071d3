/// What forms say: keys, marks, and why a field cannot be taken as it stands.
package enum FormWords {
  package static let required = Phrase("*必填", "*required")
  package static let missing = Phrase("这一栏必填", "this must be filled in")

  package static func notFound(_ typed: String, kinds: [EntityKind]) -> Phrase {
    Phrase(
      "没有找到“\(typed)”，可输入\(joined(kinds).zh)的名称、拼音或编号",
      "nothing found for “\(typed)”; type a name, pinyin or number of a \(joined(kinds).en)")
  }

  private static func joined(_ kinds: [EntityKind]) -> Phrase {
    Phrase(
      kinds.map(\.phrase.zh).joined(separator: "、"),
      kinds.map(\.phrase.en).joined(separator: ", "))
  }

  package static func notADay(_ typed: String) -> Phrase {
    Phrase(
      "看不懂日期“\(typed)”，可写 今天 昨天 下周三 +3 15 7-15 20180715",
      "“\(typed)” is no date; write today, yesterday, +3, 15, 7-15 or 20180715")
  }
}

// MARK: - Days

extension FormWords {
  /// What stands in a field for a day that is there already, such that it reads back as that day.
  package static func typedDay(_ day: Day, today: Day, in language: Language) -> String {
    switch language {
    case .chinese: day.shortPhrase(today: today).zh
    case .english: day.iso
    }
  }

  /// What is shown behind a typed day: `= 6月6日 周三`, or `= 周三` where the date stands there.
  package static func readBack(_ typed: String, _ day: Day, today: Day) -> Phrase {
    let full = day.fullPhrase(today: today)
    let says = { (date: String) in typed.trimmingBlanks == date }
    return Phrase(
      "= " + (says(day.shortPhrase(today: today).zh) ? day.weekday.phrase.zh : full.zh),
      "= " + full.en)
  }

  /// A due date on a day off, and the working day before it that counts (T13).
  package static func movedEarlier(_ typed: Day, to day: Day, today: Day) -> Phrase {
    Phrase(
      "= \(typed.weekday.phrase.zh)，提前到 \(day.fullPhrase(today: today).zh)",
      "= \(typed.weekday.phrase.en), moved to \(day.fullPhrase(today: today).en)")
  }

  package static func workdaysLeft(_ count: Int) -> Phrase {
    count == 0
      ? Phrase("（今天到期）", "(due today)")
      : Phrase("（还剩 \(count) 个工作日）", "(\(count) working days left)")
  }
}
