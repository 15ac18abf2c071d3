import Domain

/// A 走访 in one screen: to whom, when, the three questions, and each problem found as a line.
///
/// Filled in from the pairing and the last visit, so that a commissioner types only what happened.
struct VisitForm: FormContent {
  var form: Form
  /// What the visit was opened for; the name of its draft.
  private let subject: EntityRef?
  /// The wishes that were said to be no issue.
  private var unregistered: String?
  /// It was said that nothing is to be written of it.
  private var isMeantEmpty = false

  static let fields: [Visit.Field] = [
    .objects, .kind, .on, .visitors, .situation, .difficulties, .wishes, .services, .serviceText,
    .nextVisitOn, .minutes, .otherVisitors,
  ]
  /// What the visit was about; the rest is who was where and when.
  private static let said: [Visit.Field] = [
    .situation, .difficulties, .wishes, .services, .serviceText,
  ]
  private static let problems = "problems"
  private static let (sign, signText) = ("sign", "signText")

  /// Opens for an enterprise, park, site or project; without one, for what a commissioner is paired
  /// with.
  init(for subject: EntityRef? = nil, in scene: Scene, _ workspace: Workspace) {
    let visit = workspace.prefilledVisit(to: subject, by: scene.actor)
    self.subject = subject
    var fields = Self.fields.map {
      FormField($0, of: visit, isHalf: $0.isHalf, in: scene, workspace)
    }
    let place = (fields.firstIndex { $0.key == Visit.Field.services.rawValue }) ?? fields.count
    var problems = FormField(Self.problems, VisitFormWords.problems, ProblemsField())
    problems.hint = VisitFormWords.problemsHint
    fields.insert(problems, at: place)
    if !scene.isProjecting { fields.append(Self.question) }
    form = Form(fields)
    form.expectPast(Visit.Field.on.rawValue, in: scene, workspace)
    let first = form.fields.first { $0.isRequired && $0.editor.isEmpty }
    form.go(to: first?.key ?? Visit.Field.situation.rawValue, in: scene, workspace)
  }

  /// The one question about leaving: asked, and never in the way (C11).
  private static var question: FormField {
    var field = FormField(
      sign, RetentionWords.question,
      ChoiceField(
        [
          Option(false.fieldText, Phrase("无", "no")), Option(true.fieldText, Phrase("有", "yes")),
        ], selected: false.fieldText))
    field.hint = RetentionWords.questionHint
    return field
  }

  private var noticesSign: Bool { form[Self.sign] == true.fieldText }

  private static var sentence: FormField {
    FormField(signText, RetentionWords.questionText, LineField())
  }

  /// A sentence is asked for where there is something to say.
  mutating func answered(in scene: Scene, _ workspace: Workspace) {
    checkNext()
    guard let place = form.fields.firstIndex(where: { $0.key == Self.sign }) else { return }
    let isAsked = noticesSign
    guard isAsked != (form.field(Self.signText) != nil) else { return }
    form.replaceFields(
      from: place + 1, with: isAsked ? [Self.sentence] : [], in: scene, workspace)
  }

  /// The next visit lies after the day that stands here for this one.
  private mutating func checkNext() {
    let key = Visit.Field.nextVisitOn.rawValue
    guard let on = Day(iso: form[Visit.Field.on.rawValue]),
      let place = form.fields.firstIndex(where: { $0.key == key })
    else { return }
    form.fields[place].check = { text in
      Day(iso: text).flatMap { $0 < on ? Phrase.nextBefore(on) : nil }
    }
  }

  var draftName: DraftName { DraftName(.visit, subject) }

  func title(in scene: Scene, _ workspace: Workspace) -> Phrase {
    guard let subject else { return VisitFormWords.title }
    let name = workspace.label(of: subject)
    return Phrase("\(VisitFormWords.title.zh) \(name)", "\(VisitFormWords.title.en) \(name)")
  }

  func summary(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard form.isDirty else { return nil }
    let found = found
    return VisitFormWords.summary(issues: found.count, done: found.count { !$0.done.isEmpty })
  }

  private var found: [FoundProblem] {
    (form.field(Self.problems)?.editor as? ProblemsField)?.problems ?? []
  }

  func change(in scene: Scene, _ workspace: Workspace) throws(FormProblem) -> Change? {
    var visit = Visit()
    try form.fill(&visit, Self.fields, whereEmpty: .left)
    guard noticesSign else { return .visit(.log(visit, problems: found)) }
    return .visit(.logNoticing(visit, problems: found, sign: form[Self.signText]))
  }

  func recorded(_ receipt: Receipt, in workspace: Workspace) -> Phrase {
    let made = receipt.touches.map(\.after.ref)
    return VisitFormWords.recorded(
      made.first { $0.kind == .visit }?.description ?? "",
      issues: made.filter { $0.kind == .issue }.map(\.description))
  }

  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    form.enterprise(Visit.Field.objects)
  }

  func field(of refusal: Refusal) -> String? { Self.field(of: refusal) }

  static func field(of refusal: Refusal) -> String? {
    if case .retention = refusal { return sign }
    guard case .visit(let refusal) = refusal else { return nil }
    if case .problemWithoutTitle = refusal { return problems }
    return refusal.field?.rawValue
  }
}

// MARK: - What is asked before it is saved

extension VisitForm {
  func doubt(in scene: Scene, _ workspace: Workspace) -> FormDoubt? {
    if saysNothing { return isMeantEmpty ? nil : Self.emptiness }
    let wishes = form[Visit.Field.wishes.rawValue]
    guard !wishes.isEmpty, wishes != unregistered, found.isEmpty else { return nil }
    return FormDoubt(
      key: Visit.Field.wishes.rawValue, title: VisitFormWords.unregistered,
      lines: [Phrase(verbatim: wishes.cleanedForOneLine)], yes: VisitFormWords.register,
      no: VisitFormWords.leaveUnregistered)
  }

  private var saysNothing: Bool {
    Self.said.allSatisfy { form[$0.rawValue].isEmpty } && found.isEmpty && !noticesSign
  }

  private static var emptiness: FormDoubt {
    FormDoubt(
      key: "", title: VisitFormWords.nothingSaid, lines: [VisitFormWords.allEmpty],
      yes: FormWords.saveSo, no: FormWords.backToForm, goesBack: true)
  }

  /// Registered it is a problem like those that were typed.
  mutating func settle(
    _ doubt: FormDoubt, isSo: Bool, in scene: Scene, _ workspace: Workspace
  ) {
    guard doubt.key == Visit.Field.wishes.rawValue else {
      isMeantEmpty = true
      return
    }
    let wishes = form[doubt.key]
    if isSo {
      form.set(Self.problems, to: wishes.cleanedForOneLine, in: scene, workspace)
    } else {
      unregistered = wishes
    }
  }
}

extension Visit.Field {
  /// Besides the short ones, the one that is nearly always left as it is.
  var isHalf: Bool { self == .otherVisitors }
}
