import Domain
import TerminalKit

/// What one concrete form adds to `FormScreen`, which does all that forms have in common.
protocol FormContent {
  var form: Form { get set }
  /// Under what name what was typed is kept: `visit-Q0001`.
  var draftName: DraftName { get }
  /// The further ones of several marked issues it is about, kept with what was typed: the name of a
  /// file would not hold them all.
  var further: [ID<Issue>] { get }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase
  /// Where the record stands now, at the right end of the title.
  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase?
  /// What one has to know to fill it in, in the rows the fields leave; the most needed first.
  func matter(columns: Int, in scene: Scene, _ workspace: Workspace) -> [[Span]]
  /// Fits the fields to what was just answered.
  mutating func answered(in scene: Scene, _ workspace: Workspace)
  /// What saving will record, said before it does.
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase?
  /// What has to be asked before it is saved, one thing at a time; nil once nothing is left to ask.
  func doubt(in scene: Scene, _ workspace: Workspace) -> FormDoubt?
  /// Takes in the answer to it.
  mutating func settle(
    _ doubt: FormDoubt, isSo: Bool, in scene: Scene, _ workspace: Workspace)
  /// What typed texts come to; nil where nothing differs from what is recorded.
  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change?
  /// What is said once it is recorded.
  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase
  /// The field a refusal speaks of.
  func field(of refusal: Refusal) -> String?
  /// Whose contacts a number belongs with that was typed into a text.
  func enterprise(in workspace: Workspace) -> ID<Enterprise>?
  /// Somebody else changed the record: takes over what this person did not touch.
  mutating func rebase(in scene: Scene, _ workspace: Workspace)
}

/// Why the texts of a form make no change: which field, and what is wrong with it.
struct FormProblem: Error, Equatable {
  let key: String
  let words: Phrase
}

/// What was typed may mean something else, which only the person knows.
struct FormDoubt: Equatable {
  /// What the form knows it by.
  let key: String
  let title: Phrase
  let lines: [Phrase]
  /// What `y` says, and what `n` says.
  let yes: Phrase
  let no: Phrase
  /// `n` leads back to the form instead of saving what stands in it.
  var goesBack = false

  /// The answer that is there already is the one that leaves things as they were typed.
  var question: Question {
    Question(
      title: title, lines: lines, choices: [.init("y", yes), .init("n", no)], selected: 1)
  }
}

extension FormContent {
  var further: [ID<Issue>] { [] }
  func doubt(in scene: Scene, _ workspace: Workspace) -> FormDoubt? { nil }
  mutating func settle(
    _ doubt: FormDoubt, isSo: Bool, in scene: Scene, _ workspace: Workspace
  ) {}
  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? { nil }
  func matter(columns: Int, in scene: Scene, _ workspace: Workspace) -> [[Span]] { [] }
  mutating func answered(in scene: Scene, _ workspace: Workspace) {}
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? { nil }
  func field(of refusal: Refusal) -> String? { nil }
  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { nil }
  mutating func rebase(in scene: Scene, _ workspace: Workspace) {}
}
