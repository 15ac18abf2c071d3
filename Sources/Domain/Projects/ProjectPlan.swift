/// The plan of a key project from a month on: how far it is to be by the end of which month (C12).
///
/// It is never corrected: another one takes its place from a later month on, with a reason, so that
/// what a month was measured by stays.
package struct ProjectPlan: Entity {
  package var id: ID<ProjectPlan> = .unassigned
  package var struck: Strike?
  package var project: ID<Project> = .unassigned
  package var from = Month(of: .epoch)
  package var points: [Point] = []
  /// 计划节点 in words, where they change with it.
  package var milestones = ""
  /// Why it changed; the first plan of a project needs none.
  package var reason = ""
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch

  package init() {}
  package static let kind = EntityKind.projectPlan
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.projectPlans }
  package var owners: [EntityRef] { [project.ref] }
  package var any: AnyEntity { .projectPlan(self) }

  /// So many percent of the whole by the end of a month.
  package struct Point: Hashable, Sendable {
    package var month: Month
    package var percent: Int

    package init(_ month: Month, _ percent: Int) {
      self.month = month
      self.percent = percent
    }
  }

  /// What it says of a month: its own point, or the last one before it.
  package func percent(in month: Month) -> Int? {
    points.last { $0.month <= month }?.percent
  }
}

/// One a line: `2018-06 45`, also `2018年6月 45%`.
extension ProjectPlan.Point: FieldValue {
  package var fieldText: String { "\(month.fieldText) \(percent)" }

  package init(fieldText: String) throws(FieldProblem) {
    let words = fieldText.split { " \t　：:".contains($0) }
    guard words.count == 2, let percent = Int(words[1].filter { !"%％".contains($0) }) else {
      throw .notAPlanPoint(fieldText)
    }
    self.init(try Month(fieldText: String(words[0])), percent)
  }
}

extension Month: FieldValue {
  package var fieldText: String { iso }

  /// Reads `2018-06`, `2018/6`, `2018年6月`.
  package init(fieldText: String) throws(FieldProblem) {
    let parts = fieldText.split { !$0.isNumber }.map(String.init)
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]),
      let month = Month(year: year, month: number)
    else { throw .notAMonth(fieldText) }
    self = month
  }
}
