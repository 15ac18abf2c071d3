import Domain

/// Beginning a 挂钩联系 of an enterprise and a commissioner.
struct PairingForm: FormContent {
  private typealias Field = PairingField

  var form: Form
  /// The enterprise of which somebody said whether it agreed.
  private var asked: (enterprise: String, agreed: Bool)?

  /// Opens with an enterprise already chosen.
  init(enterprise: ID<Enterprise>? = nil, in scene: Scene, _ workspace: Workspace) {
    let field = KeyedFields(Field.self, in: scene, workspace)
    form = Form([
      field(
        .enterprise, .reference(.enterprise), enterprise?.fieldText ?? "", isRequired: true),
      field(.commissioner, .reference(.person), isRequired: true),
      field(.from, .day, scene.today.iso, isRequired: true),
      field(.charterReadOn, .day, scene.today.iso, hint: PairingFormWords.charterHint),
      field(.parks, .references([.park])),
      field(.appointment, .line),
    ])
    let first = form.fields.first { $0.editor.isEmpty }?.key
    form.go(to: first ?? Field.from.rawValue, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.record, Pairing().ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { PairingFormWords.begin }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let enterprise = EntityRef(form[Field.enterprise]),
      let person = EntityRef(form[Field.commissioner])
    else { return nil }
    return PairingFormWords.willBegin(
      workspace.label(of: enterprise), workspace.label(of: person))
  }

  /// Nobody is sent where nobody was asked (P14); what stood before has its appointment, and who has a
  /// commissioner is refused another anyway.
  func doubt(in scene: Scene, _ workspace: Workspace) -> FormDoubt? {
    guard let id = ID<Enterprise>(form[Field.enterprise]), form[Field.appointment].isEmpty,
      asked?.enterprise != form[Field.enterprise], !workspace.consents(id, asOf: scene.today),
      workspace.activePairing(of: id, on: scene.today) == nil
    else { return nil }
    let said = workspace.newestOutreach(to: id, asOf: scene.today)?.outcome.phrase
    return FormDoubt(
      key: "consent", title: OutreachWords.unasked,
      lines: [said, OutreachWords.unaskedLine].compactMap(\.self), yes: OutreachWords.pairAnyway,
      no: OutreachWords.askFirst)
  }

  mutating func settle(
    _ doubt: FormDoubt, isSo: Bool, in scene: Scene, _ workspace: Workspace
  ) {
    asked = (form[Field.enterprise], isSo)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    if let asked, asked.enterprise == form[Field.enterprise], !asked.agreed,
      form[Field.appointment].isEmpty
    {
      throw FormProblem(key: Field.enterprise.rawValue, words: OutreachWords.notAsked)
    }
    var pairing = Pairing()
    pairing.enterprise = ID(form[Field.enterprise]) ?? .unassigned
    pairing.commissioner = ID(form[Field.commissioner]) ?? .unassigned
    pairing.from = Day(iso: form[Field.from]) ?? .epoch
    pairing.charterReadOn = Day(iso: form[Field.charterReadOn])
    pairing.parks = form.ids(Field.parks)
    pairing.appointment = form[Field.appointment]
    return .pairing(.begin(pairing))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    PairingFormWords.recorded(of: receipt, in: workspace)
  }

  func field(of refusal: Refusal) -> String? { PairingField(refusal)?.rawValue }
}

/// The fields of pairing forms by their names in drafts.
enum PairingField: String {
  case enterprise, commissioner, from, charterReadOn, parks, appointment
  case what, lastDay, reason, note

  /// The field a refusal speaks of.
  init?(_ refusal: Refusal) {
    guard case .pairing(let refusal) = refusal else { return nil }
    switch refusal {
    case .enterpriseMissing, .enterpriseTaken: self = .enterprise
    case .commissionerMissing, .commissionerTaken, .notACommissioner, .standsInForHimself,
      .substituteAway:
      self = .commissioner
    case .beginMissing, .covered, .standsIn: self = .from
    case .charterNotRead: self = .charterReadOn
    case .endsBeforeItBegins, .alreadyEnded, .inTheFuture: self = .lastDay
    case .reasonMissing, .leaveReasonMissing: self = .reason
    case .handoverNoteMissing, .reviewNoteMissing: self = .note
    case .unknown: return nil
    }
  }

  var phrase: Phrase {
    switch self {
    case .enterprise: PairingFormWords.enterprise
    case .commissioner: PairingFormWords.commissioner
    case .from: PairingFormWords.from
    case .charterReadOn: PairingFormWords.charterReadOn
    case .parks: PairingFormWords.parks
    case .appointment: PairingFormWords.appointment
    case .what: PairingFormWords.what
    case .lastDay: PairingFormWords.lastDay
    case .reason: PairingFormWords.reason
    case .note: PairingFormWords.note
    }
  }
}

extension KeyedFields<PairingField> {
  /// Called as it always is, unless another label is given.
  func callAsFunction(
    _ key: Key, _ shape: FieldShape, _ value: String = "", isRequired: Bool? = nil,
    hint: Phrase? = nil, label: Phrase? = nil
  ) -> FormField {
    self(key, label ?? key.phrase, shape, value, isRequired: isRequired, hint: hint)
  }
}

extension PairingFormWords {
  static func recorded(of receipt: Receipt, in workspace: Workspace) -> Phrase {
    recorded(receipt.touches.last.map { workspace.label(of: $0.after.ref) } ?? "")
  }
}
