import Domain

/// The forms that keep drafts; the raw value begins the name of each, as it lies on disk.
enum DraftForm: String, CaseIterable {
  /// A record in the form that `RecordForms` opens; its name begins with the kind: `person-P003`,
  /// `person-new`.
  case record
  case visit, visitEdit
  case issue, amend, step, card, triage, letter
  case join, classStep
  case monthly, projectPlan
  case retention, excuse
  case distribute, collect, lectureStep
  case outcome, done
  case item, decide, attendance, end
  case newItem = "item-new"
}

/// Which form a draft belongs to: `visit-Q0001`, `step-W2018-0412+reply`, `person-new`.
struct DraftName: Hashable {
  let form: DraftForm
  /// What the form is about; nil for something new, where it is a record without a number.
  let ref: EntityRef?
  /// Which of several things about it: `R-HANDOVER` in `excuse-J0001+R-HANDOVER`, `2018-02` in
  /// `monthly-X020+2018-02`, `XM0007` in `issue-X020+XM0007`.
  let aspect: String?

  init(_ form: DraftForm, _ ref: EntityRef? = nil, _ aspect: String? = nil) {
    (self.form, self.ref, self.aspect) = (form, ref, aspect)
  }

  /// Of a draft of 办理, what is done.
  var step: StepChoice? { aspect.flatMap(StepChoice.init(code:)) }
  /// Of a draft of a 项目月报 that is corrected, its month.
  var month: Month? { aspect.flatMap { try? Month(fieldText: $0) } }
  /// Of a draft of an issue, the report it was told in.
  var report: ID<ProjectMonthly>? { aspect.flatMap { ID($0) } }

  private var isNew: Bool { ref.map { $0.number == 0 } ?? true }
}

// MARK: - On disk

extension DraftName {
  var text: String {
    let beginning = form == .record ? ref?.kind.rawValue : form.rawValue
    let subject = isNew ? nil : ref?.description
    let parts = [beginning, subject ?? (form == .triage ? "run" : "new")]
    return parts.compactMap(\.self).joined(separator: "-") + (aspect.map { "+\($0)" } ?? "")
  }

  /// Nil where no form writes such a name.
  init?(_ text: String) {
    let halves = text.split(separator: "+", maxSplits: 1).map(String.init)
    guard let name = halves.first, let (form, kind) = Self.form(beginning: name) else { return nil }
    let ref = EntityRef(String(name.dropFirst((kind?.rawValue ?? form.rawValue).count + 1)))
    self.init(
      form, ref ?? kind.map { EntityRef(kind: $0, year: 0, number: 0) },
      halves.count > 1 ? halves[1] : nil)
  }

  /// Of two beginnings the longer one is meant: `item-new-M0001` is no `item`.
  private static func form(beginning name: String) -> (DraftForm, EntityKind?)? {
    let forms = DraftForm.allCases.filter { name.hasPrefix("\($0.rawValue)-") }
    if let form = forms.max(by: { $0.rawValue.count < $1.rawValue.count }) { return (form, nil) }
    return EntityKind(rawValue: String(name.prefix { $0 != "-" })).map { (.record, $0) }
  }
}

// MARK: - Offered

extension DraftName {
  /// What a draft is called when it is offered, by its name on disk.
  static func phrase(of text: String, in workspace: Workspace) -> Phrase {
    DraftName(text)?.phrase(in: workspace) ?? Phrase(verbatim: text)
  }

  /// `走访 Q0001 霜降压缩机`.
  private func phrase(in workspace: Workspace) -> Phrase {
    let about = isNew ? nil : ref.map { " " + workspace.label(of: $0) }
    return Phrase(words.zh + (about ?? ""), words.en + (about ?? ""))
  }

  private var words: Phrase {
    switch form {
    case .record: ref.map(\.kind.phrase) ?? Phrase(verbatim: text)
    case .visit, .visitEdit: WorkbenchWords.visit
    case .issue: EntityKind.issue.phrase
    case .amend: WorkbenchWords.edit
    case .step: step.map { StepFormWords.action($0.phrase) } ?? WorkbenchWords.step
    case .card: EntityKind.card.phrase
    case .triage: WorkbenchWords.triage
    case .letter: LetterFormWords.title
    case .join: ClassVerb.join.phrase
    case .classStep: WorkbenchWords.step
    case .monthly: month.map(ProjectWords.report(of:)) ?? EntityKind.projectMonthly.phrase
    case .projectPlan: EntityKind.projectPlan.phrase
    case .retention: EntityKind.retention.phrase
    case .excuse: EntityKind.excuse.phrase
    case .distribute: ActionCode.distributeForms.phrase
    case .collect: ActionCode.collectForm.phrase
    case .lectureStep: EntityKind.lecture.phrase
    case .outcome: MeetingWords.settle
    case .done: MeetingWords.finish
    case .item: EntityKind.meetingItem.phrase
    case .newItem: PresentingWords.addTitle
    case .decide: EntityKind.decision.phrase
    case .attendance: PresentingWords.attendanceTitle
    case .end: PresentingWords.endTitle
    }
  }
}
