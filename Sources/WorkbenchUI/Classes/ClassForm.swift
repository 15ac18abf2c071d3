import Domain
import TerminalKit

/// 立类: from what may be a common matter, or by hand; what belongs to a class already joins it, what
/// is no common matter is put aside, and may be taken up again.
struct ClassForm: FormContent {
  var form: Form
  private let candidates: [ClassCandidate]
  private let aside: [NotCommon]
  private var taken: [String] = []
  private var preview = DeadlinePreview()

  enum Field: String {
    case from, what, name, category, issues, leadUnit, coUnits, owner, reason
  }

  /// What is done with the choice.
  private enum Way: String {
    case open, join, putAside, takeUp
  }

  /// `category` is that of a candidate to begin with.
  init(from category: String? = nil, in scene: Scene, _ workspace: Workspace) {
    candidates = workspace.classCandidates(on: scene.today)
    aside = workspace.mayBeTakenUp(on: scene.today)
    form = Form([])
    if !candidates.isEmpty || !aside.isEmpty { form = Form([from(in: scene, workspace)]) }
    form.replaceFields(
      from: form.fields.count, with: Self.own(.open, in: scene, workspace), in: scene, workspace)
    guard let category, candidates.contains(where: { $0.category == category }) else { return }
    form.set(Field.from.rawValue, to: category, in: scene, workspace)
    answered(in: scene, workspace)
    form.countAsOpened()
  }

  private static let byHand = "byHand"

  private func from(in scene: Scene, _ workspace: Workspace) -> FormField {
    let proposed = proposed(in: workspace)
    let judged = aside.map { judged in
      Option(
        judged.id.description, ClassWords.aside(judged, in: workspace, today: scene.today))
    }
    return FormField(
      Field.from.rawValue, ClassWords.from,
      PickField(proposed + [Option(Self.byHand, ClassWords.byHand)] + judged))
  }

  /// Their sizes stand under each other.
  private func proposed(in workspace: Workspace) -> [Option] {
    let names = candidates.map { ClassWords.named($0, in: workspace) }
    let (zh, en) = (names.map(\.zh.columns).max() ?? 0, names.map(\.en.columns).max() ?? 0)
    return zip(candidates, names).map { candidate, name in
      let extent = ClassWords.extent(candidate, in: workspace)
      return Option(
        candidate.category,
        Phrase(
          "\(name.zh.padded(toColumns: min(zh, Self.widestName)))  \(extent.zh)",
          "\(name.en.padded(toColumns: min(en, Self.widestName)))  \(extent.en)"))
    }
  }

  private static let widestName = 28

  /// A class for it, the one there is, or none.
  private var what: FormField? {
    guard let candidate else { return nil }
    let take = candidate.existing == nil ? ClassVerb.open : .join
    let options = [take, .putAside].map { Option($0.rawValue, $0.phrase) }
    return FormField(
      Field.what.rawValue, ClassWords.what, ChoiceField(options, selected: take.rawValue))
  }

  private var way: Way {
    if chosenAside != nil { return .takeUp }
    guard let candidate else { return .open }
    if form[Field.what] == Way.putAside.rawValue { return .putAside }
    return candidate.existing == nil ? .open : .join
  }

  /// The class is there where one is joined: only its issues are asked for.
  private static func own(_ way: Way, in scene: Scene, _ workspace: Workspace) -> [FormField] {
    let field = KeyedFields(Field.self, in: scene, workspace)
    let issues = field(
      .issues, ClassWords.issues, .references([.issue]), isRequired: way != .open)
    let fields = CommonClass.Field.self
    switch way {
    case .join: return [issues]
    case .putAside:
      return [issues, field(.reason, StepField.reason.phrase, .line, isRequired: true)]
    case .takeUp: return []
    case .open:
      return [
        field(.name, fields.name.phrase, fields.name.shape, isRequired: true),
        field(.category, fields.category.phrase, fields.category.shape, isRequired: true),
        issues,
        field(.leadUnit, ClassWords.leadUnit, .reference(.unit)),
        field(.coUnits, fields.coUnits.phrase, fields.coUnits.shape),
        field(.owner, fields.owner.phrase, fields.owner.shape),
      ]
    }
  }

  var draftName: DraftName { DraftName(.record, CommonClass().ref) }
  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { ClassVerb.open.phrase }

  private var candidate: ClassCandidate? {
    candidates.first { $0.category == form[Field.from] }
  }

  private var chosenAside: NotCommon? {
    aside.first { $0.id.description == form[Field.from] }
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    fillIn(in: scene, workspace)
    shiftDeadlines(in: scene, workspace)
  }

  /// Nothing is asked of a rule before the class has a name.
  private mutating func shiftDeadlines(in scene: Scene, _ workspace: Workspace) {
    let fields: [Field] = [.category, .issues, .leadUnit]
    let answers =
      [way.rawValue, "\(form[Field.name].isEmpty)"] + fields.map { form[$0] }
    guard answers != preview.answers else { return }
    preview = DeadlinePreview(
      answers, of: form.ids(Field.issues), by: try? change(in: scene, workspace),
      in: scene, workspace)
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    preview.words(today: scene.today).map { StepFormWords.summary($0) }
  }

  /// Fills in what the candidate says, once for each that is chosen.
  private mutating func fillIn(in scene: Scene, _ workspace: Workspace) {
    let chosen = [form[Field.from], way.rawValue]
    guard form.field(Field.from.rawValue) != nil, chosen != taken else { return }
    taken = chosen
    let fields = [what].compactMap(\.self) + Self.own(way, in: scene, workspace)
    form.replaceFields(from: 1, with: fields, in: scene, workspace)
    guard let candidate else { return }
    let values: [(Field, String)] = [
      (.name, workspace.categoryPhrase(candidate.category).zh), (.category, candidate.category),
      (.issues, candidate.issues.map(\.description).joined(separator: "、")),
    ]
    for (field, value) in values where form.field(field.rawValue) != nil {
      form.set(field.rawValue, to: value, in: scene, workspace)
    }
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    if let chosenAside { return .commonClass(.takeUp(chosenAside.id)) }
    let issues: [ID<Issue>] = form.ids(Field.issues)
    if let candidate, way == .putAside {
      let reason = form[Field.reason]
      return .commonClass(.putAside(category: candidate.category, issues, reason: reason))
    }
    if let existing = candidate?.existing {
      return .commonClass(.join(issues, existing, reason: GivenReason.mayBeCommon.recorded))
    }
    return .commonClass(.open(draft, issues: issues))
  }

  private var draft: CommonClass {
    var draft = CommonClass()
    draft.name = form[Field.name]
    draft.category = form[Field.category]
    draft.leadUnit = ID(form[Field.leadUnit])
    draft.coUnits = form.ids(Field.coUnits)
    draft.owner = ID(form[Field.owner])
    return draft
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    for touch in receipt.touches {
      if case .notCommon(let judged) = touch.after {
        return ClassWords.judged(judged, in: workspace)
      }
    }
    let ref = receipt.touches.first { $0.after.ref.kind == .commonClass }?.after.ref
    return FormWords.saved((ref ?? candidate?.existing?.ref).map { workspace.label(of: $0) } ?? "")
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .registry(.nameTaken): Field.name.rawValue
    case .commonClass(_, .reasonMissing): Field.reason.rawValue
    case .commonClass(_, .unknownUnit): Field.leadUnit.rawValue
    case .commonClass(_, .alreadyMember), .commonClass(_, .unknownIssue),
      .commonClass(_, .issueOver):
      Field.issues.rawValue
    default: nil
    }
  }
}
