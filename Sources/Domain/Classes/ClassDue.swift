/// What is owed next for a class, and by when (C5, the column 共性).
package struct ClassDue: Equatable, Sendable {
  package let task: Task
  package let due: Day
  /// Working days left; below zero, late by so many.
  package let left: Int

  package enum Task: String, CaseIterable, Sendable {
    case lead
    case research
    case countermeasure
    /// How far it got this month.
    case progress
    /// A look at what was parked, or was to be looked at again.
    case review
  }
}

extension Workspace {
  /// Nil where nothing has a date; of the class as it stood that day, see `asOf`.
  package func due(of commonClass: CommonClass, asOf day: Day) -> ClassDue? {
    let allowances = sla(on: commonClass.openedOn).common
    switch commonClass.state {
    case .gathered:
      return due(.lead, allowances.dispatch, after: commonClass.openedOn, day)
    case .assigned:
      let plan = allowances.firstMeasure ?? allowances.reply
      return commonClass.ledOn.map { due(.research, plan, after: $0, day) }
    case .researching:
      return commonClass.researchedSince.map {
        due(.countermeasure, allowances.reply, after: $0, day)
      }
    case .proposed, .implementing:
      let progress = progressDuty(of: commonClass, on: day).map { due(.progress, on: $0.due, day) }
      return [progress, review(of: commonClass, day)].compactMap(\.self).min { $0.due < $1.due }
    case .concluded, .parked: return review(of: commonClass, day)
    }
  }

  private func review(of commonClass: CommonClass, _ day: Day) -> ClassDue? {
    commonClass.reviewOn.map { due(.review, on: $0, day) }
  }

  private func due(_ task: ClassDue.Task, _ days: Int, after start: Day, _ today: Day) -> ClassDue {
    due(task, on: calendar.day(workdays: days, after: start), today)
  }

  private func due(_ task: ClassDue.Task, on due: Day, _ today: Day) -> ClassDue {
    ClassDue(task: task, due: due, left: calendar.workdaysLeft(until: due, on: today))
  }
}

extension CommonClass {
  /// Since when a countermeasure is owed: from the day it was led, or was taken up again.
  fileprivate var researchedSince: Day? {
    let before = moves.lastIndex { $0.to != .researching }
    if before.map({ moves[$0].to }) == .assigned { return ledOn }
    return moves[(before.map { $0 + 1 } ?? 0)...].first?.on
  }
}
