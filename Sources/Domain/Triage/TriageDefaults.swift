/// What a category proposes for a new matter, to be accepted or changed (C0.4).
extension Workspace {
  /// What stands in the other fields of triage once the category is known: as it was last decided
  /// for this category, else as the category and the registry say.
  ///
  /// Where several units declared the category it proposes none of them: whose the matter is, its words
  /// say and not what was decided last.
  package func triageDefaults(for code: String) -> [StepField: String] {
    guard let category = category(code) else { return [:] }
    let before = (0..<issues.count).last { place in
      issues[at: place].struck == nil && issues[at: place].category == code
        && issues[at: place].leadUnit != nil
    }.map { issues[at: $0] }
    var defaults: [StepField: String] = [
      .complexity: (before?.complexity ?? .simple).rawValue,
      .scope: category.defaultScope.rawValue,
    ]
    let declared = responsibleUnits(for: code)
    var lead = declared.count == 1 ? declared[0] : nil
    if category.defaultScope == .common {
      let open = openClasses(of: code)
      if open.count == 1 {
        defaults[.commonClass] = open[0].id.fieldText
        lead = open[0].leadUnit ?? lead
      } else if open.isEmpty {
        defaults[.newClass] = "\(category.phrase.zh)问题"
      }
    }
    defaults[.leadUnit] = lead?.fieldText
    return defaults
  }

  func isConcluded(_ id: ID<CommonClass>) -> Bool { live(id)?.state == .concluded }

  /// The classes of a category that are worked on.
  func openClasses(of code: String) -> [CommonClass] {
    classes.live.filter { $0.category == code && $0.state != .concluded }
  }
}
