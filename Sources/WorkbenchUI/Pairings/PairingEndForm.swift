import Domain

/// Ending a 挂钩联系, handing it over to another commissioner with a note for him, its yearly review,
/// or who stands in while its commissioner is away.
struct PairingEndForm: FormContent {
  private typealias Field = PairingField

  var form: Form
  private let pairing: Pairing

  enum What: String {
    case end, handOver, review, cover
  }

  /// With what to do chosen already, the caret stands in its first field.
  init(
    _ pairing: Pairing, choosing chosen: What? = nil, in scene: Scene, _ workspace: Workspace
  ) {
    self.pairing = pairing
    let what = ChoiceField(
      [
        Option(What.end.rawValue, PairingFormWords.end),
        Option(What.handOver.rawValue, PairingFormWords.handOver),
        Option(What.review.rawValue, PairingFormWords.review),
        Option(What.cover.rawValue, PairingFormWords.cover),
      ], selected: chosen?.rawValue ?? "")
    form = Form([
      FormField(Field.what.rawValue, PairingFormWords.what, what, isRequired: true)
    ])
    answered(in: scene, workspace)
    if chosen != nil { form.go(to: 1, in: scene, workspace) }
  }

  private var what: What? { What(rawValue: form[Field.what]) }
  var draftName: DraftName { DraftName(.record, pairing.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    PairingFormWords.change(workspace.label(of: pairing.id))
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? { pairing.enterprise }

  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    let fields = fields(in: scene, workspace)
    guard fields.map(\.key) != form.fields.dropFirst().map(\.key) else { return }
    form.replaceFields(from: 1, with: fields, in: scene, workspace)
  }

  private func fields(in scene: Scene, _ workspace: Workspace) -> [FormField] {
    let field = KeyedFields(Field.self, areRequired: true, in: scene, workspace)
    let day = field(.lastDay, .day, scene.today.iso)
    switch what {
    case nil: return []
    case .end: return [day, field(.reason, .lines)]
    case .review:
      return [
        field(.lastDay, .day, scene.today.iso, label: PairingFormWords.reviewedOn),
        field(
          .note, .lines, hint: PairingFormWords.reviewHint, label: PairingFormWords.reviewNote),
      ]
    case .cover:
      return [
        field(.from, .day, scene.today.iso, label: PairingFormWords.awayFrom),
        field(.lastDay, .day, label: PairingFormWords.awayTo),
        field(
          .commissioner, .reference(.person), hint: PairingFormWords.substituteHint,
          label: PairingFormWords.substitute),
        field(.reason, .line, label: PairingFormWords.leaveReason),
      ]
    case .handOver:
      return [
        day,
        field(.commissioner, .reference(.person), label: PairingFormWords.successor),
        field(.note, .lines, hint: PairingFormWords.noteHint),
        field(.charterReadOn, .day, isRequired: false, hint: PairingFormWords.charterHint),
      ]
    }
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let day = Day(iso: form[Field.lastDay]) ?? .epoch
    switch what {
    case nil: return nil
    case .end: return .pairing(.end(pairing.id, on: day, reason: form[Field.reason]))
    case .review: return .pairing(.review(pairing.id, on: day, note: form[Field.note]))
    case .cover:
      let cover = Pairing.Cover(
        by: ID(form[Field.commissioner]) ?? .unassigned, from: Day(iso: form[Field.from]) ?? .epoch,
        to: day, reason: form[Field.reason])
      return .pairing(.cover(pairing.id, cover))
    case .handOver:
      return .pairing(
        .handOver(
          pairing.id, to: ID(form[Field.commissioner]) ?? .unassigned, on: day,
          note: form[Field.note], charterReadOn: Day(iso: form[Field.charterReadOn])))
    }
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    PairingFormWords.recorded(of: receipt, in: workspace)
  }

  func field(of refusal: Refusal) -> String? { PairingField(refusal)?.rawValue }
}
