import Domain

/// A 选项表 as a list has it: to whom it went, and what came back (C10).
package struct PolicyFormRow: ListRow, Equatable {
  private var form = PolicyForm()
  private var round: Int?

  package init() {}

  package init(_ kept: PolicyForm, in workspace: borrowing Workspace) {
    form = kept
    round = kept.round
  }

  package enum Field: String, FieldName {
    case enterprise, round, givenOn, dueOn, collectedOn, topics, request, voidedOn, voidReason

    package var isRequired: Bool { self == .enterprise }

    package var shape: FieldShape {
      switch self {
      case .enterprise: .reference(.enterprise)
      case .round: .number
      case .givenOn, .dueOn, .collectedOn, .voidedOn: .day
      case .topics: .references([.topic])
      case .request: .lines
      case .voidReason: .line
      }
    }

    package var phrase: Phrase {
      switch self {
      case .enterprise: EntityKind.enterprise.phrase
      case .round: Phrase("轮次", "round")
      case .givenOn: Phrase("发放日期", "handed out on")
      case .dueOn: Phrase("应收日期", "due on")
      case .collectedOn: Phrase("收回日期", "collected on")
      case .topics: PolicyWords.topics
      case .request: Phrase("其他需求", "free request")
      case .voidedOn: Phrase("作废日期", "voided on")
      case .voidReason: Phrase("作废原因", "why it was voided")
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .enterprise: form.enterprise.fieldText
    case .round: round.fieldText
    case .givenOn: form.givenOn.fieldText
    case .dueOn: form.dueOn.fieldText
    case .collectedOn: form.collectedOn.fieldText
    case .topics: form.topics.fieldText()
    case .request: form.request
    case .voidedOn: form.voidedOn.fieldText
    case .voidReason: form.voidReason
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .enterprise: try take(text, into: \.form.enterprise)
    case .round: try take(text, into: \.round)
    case .givenOn: try take(text, into: \.form.givenOn)
    case .dueOn: try take(text, into: \.form.dueOn)
    case .collectedOn: try take(text, into: \.form.collectedOn)
    case .topics: try take(text, into: \.form.topics)
    case .request: form.request = try plain(text)
    case .voidedOn: try take(text, into: \.form.voidedOn)
    case .voidReason: form.voidReason = try plain(text)
    }
  }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .enterprise: ["企业名称", "单位名称", "填表企业"]
    case .topics: ["选项", "所选宣讲项", "所选项", "点题", "序号"]
    case .request: ["自由需求", "其他", "其他要求"]
    case .collectedOn: ["收表日期", "回收日期"]
    case .givenOn: ["发表日期", "发出日期"]
    case .round, .dueOn, .voidedOn, .voidReason: []
    }
  }
}

extension PolicyFormRow: DatedRow {
  /// A list of what came back seldom says when the form went out.
  package func twins(in workspace: Workspace) -> [String] {
    let form = "\(form.enterprise)|\(round ?? workspace.policyRound)"
    return self.form.givenOn == .epoch ? [form] : ["\(form)|\(self.form.givenOn.iso)", form]
  }

  package var adding: Change {
    var form = form
    form.round = round ?? 1
    if form.dueOn == .epoch { form.dueOn = form.givenOn }
    return .policy(.takeIn(form))
  }

  /// What is out may come back; what came back is as it is.
  package func correcting(_ id: ID<PolicyForm>, from base: PolicyFormRow) -> [Change]? {
    let answer: [Field] = [.collectedOn, .topics, .request]
    let isAnswer = edits(since: base).allSatisfy { answer.contains($0.field) }
    guard isAnswer, base.form.state == .given, let day = form.collectedOn else { return nil }
    let back = PolicyForm.Answer(form.topics, request: form.request)
    return [.policy(.collect(id, back, on: day))]
  }
}
