/// What a person may do with what the office sets for itself.
package enum SettingsChange: Equatable, Sendable {
  case category(EntryChange<Category>)
  case calendar(EntryChange<CalendarYear>)
  case sla(EntryChange<SLAVersion>)
  case thresholds(EntryChange<Thresholds>)
  case codeWord(EntryChange<CodeWord>)
  case filter(EntryChange<SavedFilter>)
  /// Strikes a saved filter, which nothing is built on.
  case giveUp(ID<SavedFilter>)
  /// Prepares a change of what everybody goes by, for the head to confirm (C16).
  case prepare(SettingDraft)
  case answer(ID<SettingDraft>, isConfirmed: Bool, reason: String)
  /// Takes one's own draft back before it is answered.
  case withdraw(ID<SettingDraft>)
}

/// Why a setting is refused.
package enum SettingsRefusal: Equatable, Sendable {
  /// Retired without a word on the open issues and the units that have it (C2).
  case categoryInUse(ID<Category>, issues: [ID<Issue>], units: [ID<Unit>])
  /// What is answered on the spot counts as it until somebody says better (T3).
  case categoryNeeded(ID<Category>)
  /// Retired while something says it (C2).
  case codeInUse(ID<CodeWord>, by: [EntityRef])
  /// Recorded answers belong to their list.
  case codeListFixed(ID<CodeWord>)
  /// The last answer its list has.
  case codeNeeded(ID<CodeWord>)
  /// A word speaks for another category already.
  case wordTaken(String, by: ID<Category>)
  case yearFixed(Int)
  /// A day of another year than the calendar's.
  case wrongYear(field: Phrase, Day, Int)
  case dayTwice(field: Phrase, Day)
  /// Worked anyhow: 补班 is a Saturday or Sunday.
  case notAWeekend(Day)
  /// Both a holiday and a day of work.
  case workedHoliday(Day)
  case beginsInThePast(Day)
  /// Another version begins on that day.
  case beginTaken(Day, by: EntityRef)
  /// What past days went by stays as it was.
  case inForce(EntityRef, since: Day)
  case outOfRange(field: Phrase, ClosedRange<Int>)
  /// The first measure would be due after the reply.
  case measureAfterReply(measure: Phrase, reply: Phrase)
  case filterName(String)
  case query(QueryError)
  /// Another draft waits for the same setting.
  case draftOpen(ID<SettingDraft>)
  case draftAnswered(ID<SettingDraft>, HeadAnswer)
  /// What it would change was changed by somebody else since it was prepared.
  case draftOvertaken(ID<SettingDraft>, [FieldConflict])
  case draftNotYours(ID<SettingDraft>, by: ID<Person>)
  /// Whoever prepared it would confirm it, though there is another head.
  case draftOwn(ID<SettingDraft>)
  case declinedWithoutReason

  /// The name of the field it speaks of, in forms.
  package var field: String? {
    switch self {
    case .categoryInUse: Category.Field.retirement.rawValue
    case .wordTaken: Category.Field.words.rawValue
    case .categoryNeeded: Category.Field.retiredOn.rawValue
    case .codeInUse, .codeNeeded: CodeWord.Field.retiredOn.rawValue
    case .codeListFixed: CodeWord.Field.list.rawValue
    case .yearFixed: CalendarYear.Field.year.rawValue
    case .notAWeekend, .workedHoliday: CalendarYear.Field.extraWorkdays.rawValue
    case .beginsInThePast, .beginTaken: SLAVersion.Field.from.rawValue
    case .filterName: SavedFilter.Field.name.rawValue
    case .query: SavedFilter.Field.query.rawValue
    case .wrongYear, .dayTwice, .outOfRange, .measureAfterReply, .inForce, .draftOpen,
      .draftAnswered, .draftOvertaken, .draftNotYours, .draftOwn, .declinedWithoutReason:
      nil
    }
  }

  /// The words over that field, where they tell which it is.
  package var label: Phrase? {
    switch self {
    case .wrongYear(let field, _, _), .dayTwice(let field, _), .outOfRange(let field, _): field
    case .measureAfterReply(let measure, _): measure
    default: nil
    }
  }
}
