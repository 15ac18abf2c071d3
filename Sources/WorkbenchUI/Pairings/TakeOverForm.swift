import Domain

/// Taking over the pairings that stood before the program: one 选派文件号 for all of them (C3b).
struct TakeOverForm: FormContent {
  var form: Form
  private static let list = "list"

  init(in scene: Scene, _ workspace: Workspace) {
    var lines = FormField(
      Self.list, PairingFormWords.list, FieldShape.lines.editor("", in: scene, workspace),
      isRequired: true)
    lines.hint = PairingFormWords.listHint
    form = Form([
      FormField(.appointment, .line, isRequired: true, in: scene, workspace),
      FormField(.from, .day, scene.today.iso, isRequired: true, in: scene, workspace), lines,
    ])
  }

  var draftName: String { "takeOver-new" }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { PairingFormWords.takeOver }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let day = Day(iso: form[.from]) ?? .epoch
    do {
      let pairings = try workspace.pairings(written: form[Self.list], from: day)
      return .pairing(.takeOver(pairings, appointment: form[.appointment]))
    } catch {
      throw FormProblem(key: Self.list, words: error.phrase(in: workspace))
    }
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    PairingFormWords.takenOver(receipt.touches.count)
  }

  func field(of refusal: Refusal) -> String? {
    if case .row = refusal { return Self.list }
    return PairingField(refusal)?.rawValue
  }
}
