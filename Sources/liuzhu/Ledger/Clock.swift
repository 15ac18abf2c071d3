import Domain

/// What time it is for the ledger: fixed by `$LIUZHU_NOW`, on its own day in a sample office, else
/// the system's.
struct Clock {
  private let opened: Instant
  private let start: Instant
  private let isFixed: Bool

  init(fixed: Instant?, office: Office?, lastRecorded: Instant?) {
    opened = Host.now
    if let fixed {
      (start, isFixed) = (fixed, true)
    } else if let day = office?.sampleDay {
      // A sample office stays on its day, so that its deadlines mean what they meant to show.
      (start, isFixed) = (max(Instant(day: day, hour: 9), lastRecorded ?? .epoch), false)
    } else {
      (start, isFixed) = (opened, false)
    }
  }

  var now: Instant {
    isFixed
      ? start
      : start.adding(milliseconds: Host.now.milliseconds - opened.milliseconds)
  }
}

extension Clock {
  /// The moment `$LIUZHU_NOW` fixes, for tests and demonstrations.
  ///
  /// - Throws: `Stop` 64 for what is no moment: passed over, it would date what is recorded by today.
  static func fixed(_ options: GlobalOptions) throws -> Instant? {
    guard let text = Host.environment("LIUZHU_NOW") else { return nil }
    guard let moment = Instant(iso: text) else {
      throw Stop(.usage, SessionWords.noMoment(text), options)
    }
    return moment
  }
}
