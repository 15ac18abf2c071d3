import Domain

/// 发放选项表: to everybody on the books, some towns or a few by name, in one go.
struct DistributeForm: FormContent {
  var form: Form

  enum Field: String {
    case towns, enterprises, round, dueOn
  }

  init(in scene: Scene, _ workspace: Workspace) {
    let field = KeyedFields(Field.self, in: scene, workspace)
    let due = workspace.calendar.day(workdays: 10, after: scene.today)
    form = Form([
      field(
        .towns, ReportWords.town, .references([.unit]), hint: PolicyScreenWords.townsHint),
      field(.enterprises, EntityKind.enterprise.phrase, .references([.enterprise])),
      field(.round, PolicyScreenWords.round, .number, "\(workspace.policyRound)", isRequired: true),
      field(.dueOn, PolicyWords.due, .day, due.iso, isRequired: true),
    ])
  }

  var draftName: DraftName { DraftName(.distribute) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    ActionCode.distributeForms.phrase
  }

  private var recipients: PolicyForm.Recipients {
    let enterprises: [ID<Enterprise>] = form.ids(Field.enterprises)
    if !enterprises.isEmpty { return .enterprises(enterprises) }
    let towns: [ID<Unit>] = form.ids(Field.towns)
    return towns.isEmpty ? .everybody : .towns(towns)
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let round = Int(form[Field.round]) ?? 1
    let count = workspace.withoutForm(recipients, round: round, on: scene.today).count
    return PolicyScreenWords.willDistribute(count)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    guard let round = Int(form[Field.round]), round > 0 else {
      throw FormProblem(
        key: Field.round.rawValue,
        words: FieldProblem.notANumber(form[Field.round]).phrase)
    }
    let due = Day(iso: form[Field.dueOn]) ?? scene.today
    return .policy(.distribute(recipients, round: round, on: scene.today, dueOn: due))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    PolicyWords.distributed(receipt.touches.count)
  }

  func field(of refusal: Refusal) -> String? {
    guard case .policy(let refusal) = refusal else { return nil }
    return switch refusal {
    case .dueBefore: Field.dueOn.rawValue
    case .nobodyLeft: Field.round.rawValue
    case .hasForm, .unknownEnterprise: Field.enterprises.rawValue
    default: nil
    }
  }
}
