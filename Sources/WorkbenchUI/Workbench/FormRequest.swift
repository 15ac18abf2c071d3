import Domain
import TerminalKit

/// The forms a person can ask for from the lists.
enum FormRequest: Equatable {
  case visit
  case step
  /// 办理 with its step chosen already, for the issues it was offered for.
  case take(StepChoice, of: [ID<Issue>])
  case triage
  case newIssue
  case letter
  case edit
  case pair
  /// The list of meetings and what they decided.
  case meetings
  /// Correcting the newest visit to the enterprise in hand.
  case editVisit
  /// A meeting on the issues in hand.
  case newMeeting
  case classes
  /// Enterprises that may leave, for those who keep them.
  case retention
  case duplicates
  case join
  /// Letters and minutes, to read and to print.
  case papers
  /// What became of the problems of the enterprise in hand.
  case notice
  /// A new entry of the registry.
  case add(EntityKind)
  /// A report to read.
  case report(ReportName)

  /// What is done all day, and what stands behind it in footer and help.
  static let usual: [FormRequest] = [.visit, .step, .edit, .pair]
  static let others: [FormRequest] =
    [
      .triage, .newIssue, .letter, .meetings, .classes, .newMeeting, .editVisit, .duplicates, .join,
      .papers, .notice, .retention,
    ] + EntityKind.registry.map(add)

  /// What needs no record in hand.
  static let ofNoRecord: [FormRequest] =
    [.visit, .newIssue, .letter, .meetings, .classes, .papers, .retention]
    + EntityKind.registry.map(add) + ReportName.allCases.map(report)

  /// What is done with a record of the workbench, and has no key that other views show.
  static let ofRecord: [FormRequest] = [.editVisit, .duplicates, .join, .notice]

  /// The others are named in the footer where they push nothing out of it.
  func isInFooter(in scene: Scene) -> Bool {
    key != nil && (Self.usual.contains(self) || scene.size.columns >= columnsForFooter)
  }

  private var columnsForFooter: Int {
    switch self {
    case .classes: WorkbenchLayout.footerOfClasses
    case .letter, .meetings: WorkbenchLayout.footerOfMeetings
    default: WorkbenchLayout.footerOfMore
    }
  }

  /// Whether it is done with all that is marked.
  var takesMarked: Bool {
    switch self {
    case .step, .take, .triage, .join, .newMeeting: true
    default: false
    }
  }

  /// The key that opens it; nil for what is reached by the palette alone.
  var key: Key? {
    switch self {
    case .visit: "w"
    case .step: "t"
    case .triage: "b"
    case .newIssue: "c"
    case .letter: "i"
    case .edit: "e"
    case .pair: "p"
    case .meetings: "m"
    case .classes: "l"
    case .take, .newMeeting, .editVisit, .add, .report, .duplicates, .join, .papers, .notice,
      .retention:
      nil
    }
  }

  /// What is said of it while it is new to somebody.
  var explained: Explanation? {
    switch self {
    case .visit: ExplanationWords.visit
    case .step: ExplanationWords.step
    case .triage: ExplanationWords.triage
    case .newIssue: ExplanationWords.newIssue
    case .letter: ExplanationWords.letter
    case .edit: ExplanationWords.edit
    case .pair: ExplanationWords.pair
    case .meetings: ExplanationWords.meetings
    default: nil
    }
  }

  var words: Phrase {
    switch self {
    case .visit: WorkbenchWords.visit
    case .step: WorkbenchWords.step
    case .triage: WorkbenchWords.triage
    case .newIssue: WorkbenchWords.newIssue
    case .letter: WorkbenchWords.letter
    case .edit: WorkbenchWords.edit
    case .pair: WorkbenchWords.pair
    case .meetings: WorkbenchWords.meetings
    case .newMeeting: WorkbenchWords.newMeeting
    case .editVisit: VisitFormWords.editLast
    case .take: WorkbenchWords.step
    case .classes: ClassWords.classes
    case .duplicates: DuplicateWords.check
    case .join: ClassVerb.join.phrase
    case .retention: RetentionWords.open
    case .papers: PaperWords.papers
    case .notice: PaperWords.noticeShort
    case .add(let kind): WorkbenchWords.new(kind)
    case .report(let name): name.heading
    }
  }
}
