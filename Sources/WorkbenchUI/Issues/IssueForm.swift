import Domain

/// A new issue that did not come from a visit: what it is, about whom, and who said so (T1).
struct IssueForm: FormContent {
  var form: Form
  private let subject: EntityRef?
  /// The report it was told in, where it is a difficulty of a project.
  private var report: ID<ProjectMonthly>?

  private static let fields: [Domain.Issue.Field] = [.objects, .title, .kind, .details, .category]
  private static let source = "source"
  private static let sourceText = "sourceText"
  private static let provider = "provider"
  private static let on = "on"

  /// Where it came from, in the words of the form.
  private enum Source: String, CaseIterable {
    case direct, call, document, provider

    var option: Option {
      switch self {
      case .direct: Option(rawValue, IssueFormWords.direct)
      case .call: Option(rawValue, IssueFormWords.call)
      case .document: Option(rawValue, IssueFormWords.document)
      case .provider: Option(rawValue, IssueFormWords.provider)
      }
    }

    /// `provider` is who found it on a visit of their own (S8).
    func source(_ words: String, provider: ID<Unit>) -> Domain.Issue.Source {
      switch self {
      case .provider: .provider(provider)
      case .direct: .direct(words)
      case .call: .call(words)
      case .document: .document(words)
      }
    }
  }

  init(about subject: EntityRef? = nil, in scene: Scene, _ workspace: Workspace) {
    self.subject = subject
    var issue = Domain.Issue()
    issue.objects = subject.map { [$0] } ?? []
    let source = ChoiceField(Source.allCases.map(\.option), selected: Source.direct.rawValue)
    form = Form(
      Self.fields.map { FormField($0, of: issue, in: scene, workspace) } + [
        FormField(Self.source, IssueFormWords.source, source, isRequired: true),
        Self.sourceText(.direct),
        FormField(
          Self.on, IssueFormWords.on, DayField(.past, scene.today.iso, in: scene, workspace),
          isRequired: true),
      ])
    form.go(to: subject == nil ? 0 : 1, in: scene, workspace)
  }

  /// A difficulty of a project, which keeps the report it was told in (C12); other projects it hinders
  /// may stand beside it (S6).
  init(
    raisedBy report: ProjectMonthly?, of project: Project, in scene: Scene, _ workspace: Workspace
  ) {
    self.init(about: project.ref, in: scene, workspace)
    guard let report else { return }
    self.report = report.id
    form.fields.removeAll { [Self.source, Self.sourceText].contains($0.key) }
    form.set(Domain.Issue.Field.details.rawValue, to: report.difficulties, in: scene, workspace)
    form.go(to: Domain.Issue.Field.title.rawValue, in: scene, workspace)
  }

  private var source: Source { Source(rawValue: form[Self.source]) ?? .direct }

  /// Who said so in words, or which 服务机构 it was.
  private static func sourceText(_ source: Source) -> FormField {
    source == .provider
      ? FormField(
        provider, IssueFormWords.provider, RecordField([.unit], isSeveral: false),
        isRequired: true)
      : FormField(sourceText, IssueFormWords.sourceText, LineField(), isRequired: true)
  }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    guard let place = form.fields.firstIndex(where: { $0.key == Self.source }) else { return }
    let wanted = Self.sourceText(source)
    guard form.fields[place + 1].key != wanted.key else { return }
    let rest = Array(form.fields[(place + 2)...])
    form.replaceFields(from: place + 1, with: [wanted] + rest, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.issue, subject, report?.description) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { IssueFormWords.title }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var issue = Domain.Issue()
    try form.fill(&issue, Self.fields, whereEmpty: .left)
    issue.source =
      report.map { .monthly($0) }
      ?? source.source(
        form[Self.sourceText], provider: ID(form[Self.provider]) ?? .unassigned)
    issue.registeredOn = Day(iso: form[Self.on]) ?? scene.today
    return .issue(.register(issue))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref).first { $0.kind == .issue }
    return FormWords.saved(made.map(workspace.label(of:)) ?? "")
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    form.enterprise(Domain.Issue.Field.objects)
  }

  func field(of refusal: Refusal) -> String? {
    guard case .step(_, let refusal) = refusal else { return nil }
    return switch refusal {
    case .titleMissing: Domain.Issue.Field.title.rawValue
    case .objectMissing, .unknownObject: Domain.Issue.Field.objects.rawValue
    case .sourceMissing: Self.sourceText
    case .unknownUnit: Self.provider
    case .categoryUnknown: Domain.Issue.Field.category.rawValue
    case .inTheFuture: Self.on
    default: nil
    }
  }
}
