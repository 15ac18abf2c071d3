import Domain

/// Beginning a 挂钩联系 of an enterprise and a commissioner.
struct PairingForm: FormContent {
  var form: Form
  /// The enterprise of which somebody said whether it agreed.
  private var asked: (enterprise: String, agreed: Bool)?

  /// Opens with an enterprise already chosen.
  init(enterprise: ID<Enterprise>? = nil, in scene: Scene, _ workspace: Workspace) {
    func field(
      _ field: PairingField, _ shape: FieldShape, _ value: String = "", isRequired: Bool = false,
      hint: Phrase? = nil
    ) -> FormField {
      FormField(field, shape, value, isRequired: isRequired, hint: hint, in: scene, workspace)
    }
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
    form.go(to: first ?? PairingField.from.rawValue, in: scene, workspace)
  }

  var draftName: DraftName { DraftName(.record, Pairing().ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase { PairingFormWords.begin }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let enterprise = EntityRef(form[.enterprise]), let person = EntityRef(form[.commissioner])
    else { return nil }
    return PairingFormWords.willBegin(
      workspace.label(of: enterprise), workspace.label(of: person))
  }

  /// Nobody is sent where nobody was asked (P14); what stood before has its appointment, and who has a
  /// commissioner is refused another anyway.
  func doubt(in scene: Scene, _ workspace: Workspace) -> FormDoubt? {
    guard let id = ID<Enterprise>(form[.enterprise]), form[.appointment].isEmpty,
      asked?.enterprise != form[.enterprise], !workspace.consents(id, asOf: scene.today),
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
    asked = (form[.enterprise], isSo)
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    if let asked, asked.enterprise == form[.enterprise], !asked.agreed,
      form[.appointment].isEmpty
    {
      throw FormProblem(key: PairingField.enterprise.rawValue, words: OutreachWords.notAsked)
    }
    var pairing = Pairing()
    pairing.enterprise = ID(form[.enterprise]) ?? .unassigned
    pairing.commissioner = ID(form[.commissioner]) ?? .unassigned
    pairing.from = Day(iso: form[.from]) ?? .epoch
    pairing.charterReadOn = Day(iso: form[.charterReadOn])
    pairing.parks = form.ids(PairingField.parks.rawValue)
    pairing.appointment = form[.appointment]
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

extension Form {
  subscript(field: PairingField) -> String { self[field.rawValue] }
}

extension FormField {
  /// A field of a pairing form, holding a value as `Fielded` writes it.
  init(
    _ field: PairingField, _ shape: FieldShape, _ value: String = "", isRequired: Bool = false,
    hint: Phrase? = nil, label: Phrase? = nil, in scene: Scene, _ workspace: Workspace
  ) {
    self.init(
      field.rawValue, label ?? field.phrase, shape.editor(value, in: scene, workspace),
      isRequired: isRequired)
    self.hint = hint
  }
}

extension PairingFormWords {
  static func recorded(of receipt: Receipt, in workspace: Workspace) -> Phrase {
    recorded(receipt.touches.last.map { workspace.label(of: $0.after.ref) } ?? "")
  }
}
