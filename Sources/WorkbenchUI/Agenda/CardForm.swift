import Domain

/// The answer to a card of the ladder: do what it says, with the fields of that step, or not, or
/// later; each with a reason (C7).
struct CardForm: FormContent {
  var form: Form
  private let card: Escalation
  private let part: StepPart?

  private enum Field: String {
    case answer, reason, until
  }

  init(_ card: Escalation, in scene: Scene, _ workspace: Workspace) {
    self.card = card
    part = card.rung.verb.flatMap { verb in
      workspace.stepForm(verb, of: card.issue, by: scene.actor, on: scene.today).map {
        StepPart(form: $0, prefix: "", title: verb.phrase)
      }
    }
    let answers = ChoiceField(
      [
        Option(Card.Answer.accepted.rawValue, card.rung.phrase),
        Option(Card.Answer.declined.rawValue, Card.Answer.declined.phrase),
        Option(Card.Answer.snoozed.rawValue, Card.Answer.snoozed.phrase),
      ], selected: Card.Answer.accepted.rawValue)
    form = Form([
      FormField(Field.answer.rawValue, AgendaWords.answer, answers, isRequired: true)
    ])
    answered(in: scene, workspace)
  }

  private var answer: Card.Answer? { Card.Answer(rawValue: form[Field.answer.rawValue]) }
  var draftName: DraftName { DraftName(.card, card.issue.ref) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let label = workspace.label(of: card.issue)
    return Phrase("\(card.rung.phrase.zh)？\(label)", "\(card.rung.phrase.en)? \(label)")
  }

  func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? { card.cause.phrase }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    workspace.live(card.issue)?.enterprise
  }

  /// Why it lies open: the light with everything that speaks for it.
  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let light = workspace.light(of: card.issue, asOf: scene.today) else { return nil }
    let why = light.phrase(today: scene.today)
    return Phrase(
      "\(light.colourPhrase.zh)  \(why.zh)", "\(light.colourPhrase.en)  \(why.en)")
  }
}

// MARK: - Fields

extension CardForm {
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    form.fields[0].hint = answer == .accepted ? card.rung.purpose : nil
    fit(in: scene, workspace)
    if let part { part.checkDays(of: &form, workspace) }
  }

  private mutating func fit(in scene: Scene, _ workspace: Workspace) {
    let fields = fields(in: scene, workspace)
    guard !form.fields.dropFirst().elementsEqual(fields, by: FormField.asksTheSame) else { return }
    form.replaceFields(from: 1, with: fields, in: scene, workspace)
  }

  private func fields(in scene: Scene, _ workspace: Workspace) -> [FormField] {
    var why = FormField(
      Field.reason.rawValue, StepField.reason.phrase, LinesField(), isRequired: true)
    why.missing = CardRefusal.reasonMissing.phrase
    switch answer {
    case nil: return []
    case .accepted: return doing(why, in: scene, workspace)
    case .declined: return [why]
    case .snoozed:
      return [until(after: scene.today), why]
    }
  }

  private func until(after today: Day) -> FormField {
    FormField(
      Field.until.rawValue, AgendaWords.until, DayField(.deadline), isRequired: true,
      check: { text in
        let isLater = Day(iso: text).map { $0 > today } ?? true
        return isLater ? nil : CardRefusal.snoozeTooEarly(today.adding(days: 1)).phrase
      })
  }

  /// The fields of the step; its own reason says why, and where it asks for none the card does.
  private func doing(
    _ why: FormField, in scene: Scene, _ workspace: Workspace
  ) -> [FormField] {
    guard let part else { return [why] }
    var fields = part.fields(given: part.texts(in: form), in: scene, workspace)
    guard let place = fields.firstIndex(where: { $0.key == why.key }) else { return fields + [why] }
    (fields[place].isRequired, fields[place].missing) = (true, why.missing)
    return fields
  }
}

// MARK: - Saving

extension CardForm {
  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    let reason = form[Field.reason.rawValue]
    switch answer {
    case nil: return nil
    case .accepted: return .card(try acceptance(reason, in: scene, workspace))
    case .declined: return .card(.decline(card.issue, card.rung, reason: reason))
    case .snoozed:
      let day = Day(iso: form[Field.until.rawValue]) ?? .epoch
      return .card(.snooze(card.issue, card.rung, until: day, reason: reason))
    }
  }

  private func acceptance(
    _ reason: String, in scene: Scene, _ workspace: Workspace
  ) throws(FormProblem) -> CardChange {
    guard let part else {
      return .accept(card.issue, card.rung, act: nil, reason: reason, on: scene.today)
    }
    let texts = part.texts(in: form)
    do throws(StepFieldProblem) {
      return .accept(
        card.issue, card.rung, act: try part.form.request(from: texts), reason: reason,
        on: try part.form.day(in: texts))
    } catch {
      throw FormProblem(
        key: part.key(error.field), words: part.form.phrase(of: error, given: texts, in: workspace))
    }
  }

  func field(of refusal: Refusal) -> String? {
    switch refusal {
    case .card(_, .snoozeTooEarly): Field.until.rawValue
    case .card(_, .reasonMissing): Field.reason.rawValue
    case .step(_, let refusal):
      refusal.fields.map(\.rawValue).first { form.field($0) != nil }
    default: nil
    }
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    AgendaWords.answered(workspace.label(of: card.issue), answer ?? .accepted, card.rung)
  }
}
