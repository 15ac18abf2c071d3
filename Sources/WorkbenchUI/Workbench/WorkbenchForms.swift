import Domain
import TerminalKit

/// The forms a person can ask for from the lists.
enum FormRequest: CaseIterable, Equatable {
  case visit
  case step
  case triage
  case newIssue
  case edit
  case pair

  var key: Character {
    switch self {
    case .visit: "w"
    case .step: "t"
    case .triage: "b"
    case .newIssue: "c"
    case .edit: "e"
    case .pair: "p"
    }
  }

  var words: Phrase {
    switch self {
    case .visit: WorkbenchWords.visit
    case .step: WorkbenchWords.step
    case .triage: WorkbenchWords.triage
    case .newIssue: WorkbenchWords.newIssue
    case .edit: WorkbenchWords.edit
    case .pair: WorkbenchWords.pair
    }
  }

  var isInFooter: Bool { true }
}

/// What the lists hand to a form: the record in hand.
enum Target: Equatable {
  case enterprise(ID<Enterprise>?)
  /// The marked issues, or the selected one alone.
  case issues([ID<Issue>], selected: ID<Issue>?)
  case pairing(ID<Pairing>?)

  var ref: EntityRef? {
    switch self {
    case .enterprise(let id): id?.ref
    case .issues(_, let id): id?.ref
    case .pairing(let id): id?.ref
    }
  }

  /// The enterprise it is or is about.
  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    switch self {
    case .enterprise(let id): id
    case .issues(_, let id): id.flatMap { workspace[$0]?.enterprise }
    case .pairing(let id): id.flatMap { workspace[$0]?.enterprise }
    }
  }

  var issue: ID<Issue>? {
    guard case .issues(_, let id) = self else { return nil }
    return id
  }
}

/// The one place where forms are opened from the lists.
enum WorkbenchForms {
  /// Why a form cannot be opened here; nil when it can.
  static func obstacle(
    to request: FormRequest, on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    if let readOnly = scene.readOnly { return readOnly }
    switch request {
    case .visit, .newIssue, .triage: return nil
    case .pair, .edit: return target.ref == nil ? WorkbenchWords.nothingSelected : nil
    case .step: return target.issue == nil ? WorkbenchWords.selectIssue : nil
    }
  }

  static func open(
    _ request: FormRequest, on target: Target, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    []
  }
}
