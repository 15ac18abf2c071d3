/// What a person may do to keep an enterprise (C11).
package enum RetentionChange: Equatable, Sendable {
  case open(RetentionCase)
  case judge(ID<RetentionCase>, RetentionCase.Level, reason: String, on: Day)
  /// What drives it away, and joint visits that were made.
  case link(ID<RetentionCase>, issues: [ID<Issue>], visits: [ID<Visit>])
  case note(ID<RetentionCase>, String, on: Day)
  case brief(Brief)
  case engage(ID<RetentionCase>, plan: String, town: ID<Unit>?, visitOn: Day?, on: Day)
  /// How it ended, with what was learnt; `confirmation` is the enterprise's word that it stays.
  case close(
    ID<RetentionCase>, RetentionCase.State, lessons: String, confirmation: String, on: Day)
  /// Who of the office may read it too.
  case grant(ID<RetentionCase>, [ID<Person>])
}

/// What a change does, for forms, commands and the log.
package enum RetentionVerb: String, Coded {
  case open, judge, link, note, brief, engage, close, grant
}

extension RetentionChange {
  package var verb: RetentionVerb {
    switch self {
    case .open: .open
    case .judge: .judge
    case .link: .link
    case .note: .note
    case .brief: .brief
    case .engage: .engage
    case .close: .close
    case .grant: .grant
    }
  }

  /// The case it is about, where it has its number already.
  package var subject: EntityRef? {
    switch self {
    case .open: nil
    case .brief(let brief): brief.retention.ref
    case .judge(let id, _, _, _), .link(let id, _, _), .note(let id, _, _),
      .engage(let id, _, _, _, _), .close(let id, _, _, _, _), .grant(let id, _):
      id.ref
    }
  }
}

/// Why a change to a case is refused.
package enum RetentionRefusal: Error, Equatable, Sendable {
  case unknown(ID<RetentionCase>)
  case enterpriseMissing
  case signsMissing
  case alreadyOpen(ID<RetentionCase>)
  case over(RetentionCase.State)
  case reasonMissing
  case textMissing
  case addresseeMissing
  case beforeOpening(Day)
  case inTheFuture(Day)
  /// Not about this enterprise.
  case foreign(EntityRef)
  case leadersNotTold
  case planMissing
  case townMissing
  case visitDayMissing
  case notFrom(RetentionCase.State, to: RetentionCase.State)
  /// Neither solved nor planned to a day.
  case driversOpen([ID<Issue>])
  case confirmationMissing
  case lessonsMissing(RetentionCase.State)
  case unknownReader(ID<Person>)
}
