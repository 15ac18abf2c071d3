import Domain

/// The menus of the bar: every action of the list that footer, help and palette read is in one.
enum MenuGroup: CaseIterable {
  /// What the screen in hand is for.
  case here
  /// Each step of the issue in hand.
  case steps
  case new
  case list
  case move
  case reports
  case views
  case program

  var phrase: Phrase {
    switch self {
    case .here: MenuWords.here
    case .steps: MenuWords.steps
    case .new: MenuWords.new
    case .list: MenuWords.list
    case .move: MenuWords.move
    case .reports: MenuWords.reports
    case .views: MenuWords.views
    case .program: MenuWords.program
    }
  }

  init(of item: MenuItem) {
    switch item.source {
    case .screen: self.init(ofOwn: item.hint)
    case .further: self.init(ofFurther: item.hint)
    case .shell: self.init(ofShell: item.hint)
    case .room: self.init(ofRoom: item.hint)
    }
  }

  /// Where an action of the screen in hand belongs: words that mean the same on every screen have one
  /// place on all of them.
  private init(ofOwn hint: Hint) {
    if Self.moves.contains(hint.words) {
      self = .move
    } else if Self.lists.contains(hint.words) {
      self = .list
    } else {
      self = Self.isNew(hint) ? .new : .here
    }
  }

  /// Where something belongs that only the palette finds besides.
  private init(ofFurther hint: Hint) { self = Self.reportOrNew(hint) ?? .steps }

  /// Where a room belongs that stands on the workbench.
  private init(ofRoom hint: Hint) { self = Self.reportOrNew(hint) ?? .views }

  private static func reportOrNew(_ hint: Hint) -> MenuGroup? {
    if ReportName.allCases.contains(where: { $0.heading == hint.words }) { return .reports }
    return isNew(hint) ? .new : nil
  }

  private init(ofShell hint: Hint) {
    self = Self.looks.contains(hint.words) ? .views : .program
  }

  private static func isNew(_ hint: Hint) -> Bool {
    hint.words == WorkbenchWords.newIssue
      || EntityKind.allCases.contains { WorkbenchWords.new($0) == hint.words }
  }

  private static let moves: Set<Phrase> = [
    WorkbenchWords.down, WorkbenchWords.up, WorkbenchWords.pageDown, WorkbenchWords.pageUp,
    WorkbenchWords.halfDown, WorkbenchWords.halfUp, WorkbenchWords.first, WorkbenchWords.last,
    WorkbenchWords.nextMatch, WorkbenchWords.previousMatch, WorkbenchWords.nextPane,
    WorkbenchWords.previousPane, FormWords.nextField, FormWords.previousField,
    FormWords.someFieldsOn, FormWords.someFieldsBack, FormWords.lineOrFieldOn,
    FormWords.lineOrFieldBack, FormWords.markNext, FormWords.markPrevious,
    ReportPageWords.nextNumber, ReportPageWords.previousNumber,
  ]

  private static let lists: Set<Phrase> = [
    WorkbenchWords.filter, WorkbenchWords.mark, WorkbenchWords.markRange, WorkbenchWords.markAll,
    WorkbenchWords.sort, WorkbenchWords.unsettled, WorkbenchWords.export, WorkbenchWords.copy,
    WorkbenchWords.keepFilter, WorkbenchWords.clearFilter, SettingsViewWords.saveFilter,
  ]

  private static let looks = Set(
    View.allCases.map(\.phrase) + [
      ThemeWords.title, WorkbenchWords.redraw, ProjectionWords.begin, ProjectionWords.end,
    ])
}
