/// What an office does first, in the order in which each step builds on the one before
/// (interface.md 2, 设置).
package enum FirstDayStep: CaseIterable, Sendable {
  case units
  case towns
  case enterprises
  case commissioners
  case pairings
  /// Which units answer for what.
  case categories
  case calendar
  case deadlines
}

/// How far a step is.
package struct FirstDayState: Equatable, Sendable {
  package let step: FirstDayStep
  package let isDone: Bool
  /// How many there are of what the step brings in; for the calendar, the year that is missing.
  package let figure: Int
}

extension Workspace {
  package func firstDay(on day: Day) -> [FirstDayState] {
    FirstDayStep.allCases.map { step in
      switch step {
      case .units: counted(step, units.live.count { $0.type != .town && !$0.isRetired })
      case .towns: counted(step, units.live.count { $0.type == .town && !$0.isRetired })
      case .enterprises: counted(step, enterprises.live.count { _ in true })
      case .commissioners: counted(step, people.live.count { $0.holds(.commissioner, on: day) })
      case .pairings: counted(step, pairings.live.count { $0.holds(on: day) })
      case .categories: counted(step, declaredCategories(on: day))
      case .calendar: calendarState(on: day)
      case .deadlines: counted(step, slaVersions.live.count { _ in true })
      }
    }
  }

  private func counted(_ step: FirstDayStep, _ count: Int) -> FirstDayState {
    FirstDayState(step: step, isDone: count > 0, figure: count)
  }

  /// The categories some unit answers for.
  private func declaredCategories(on day: Day) -> Int {
    let declared = Set(units.live.lazy.filter { !$0.isRetired }.flatMap(\.categories))
    return categories(on: day).count { declared.contains($0.code) }
  }

  /// The notice for the next year comes in November: from December on it is missing.
  private func calendarState(on day: Day) -> FirstDayState {
    let missing = nextCalendarYear(from: day)
    let isDone = missing > day.year + (Month(of: day).month == 12 ? 1 : 0)
    return FirstDayState(step: .calendar, isDone: isDone, figure: missing)
  }
}
