import Domain

/// An issue as a list has it: the fields of its form, when and where it came from, and what came of
/// it as reported (C3b).
package struct IssueRow: ListRow, Equatable {
  private var issue = Issue()
  private var source = ""
  /// What came of it; a list that says so brings a 历史件, which no step of this ledger vouches for.
  private var outcome = ""
  private var outcomeDocument = ""
  private var outcomeOn: Day?

  package init() {}

  package init(_ kept: Issue, in workspace: borrowing Workspace) {
    issue = kept
    source = workspace.words(of: kept.source)
    guard let history = kept.history else {
      (outcome, outcomeOn) = workspace.reportedOutcome(of: kept)
      return
    }
    (outcome, outcomeDocument, outcomeOn) = (history.outcome, history.document, history.on)
  }

  package enum Field: String, FieldName {
    case title, kind, objects, registeredOn, source, category, severity, complexity, scope
    case commonClass, leadUnit, coUnits, round, details, confidentiality, isRedFlag, beneficiaries
    case outcome, outcomeDocument, outcomeOn

    /// The field of the same name on the form of an issue; nil for what only a list has.
    var ofForm: Issue.Field? { Issue.Field(rawValue: rawValue) }

    package var isRequired: Bool { self == .title || self == .objects }

    package var shape: FieldShape {
      switch self {
      case .registeredOn, .outcomeOn: .day
      default: ofForm?.shape ?? .line
      }
    }

    package var phrase: Phrase {
      switch self {
      case .registeredOn: Phrase("登记日期", "registered on")
      case .source: Phrase("来源", "source")
      case .outcome: Phrase("办理结果", "outcome")
      case .outcomeDocument: Phrase("结果文号", "document of the outcome")
      case .outcomeOn: Phrase("办结日期", "outcome on")
      default: ofForm?.phrase ?? Phrase(rawValue, rawValue)
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .registeredOn: issue.registeredOn.fieldText
    case .source: source
    case .outcome: outcome
    case .outcomeDocument: outcomeDocument
    case .outcomeOn: outcomeOn.fieldText
    default: field.ofForm.map(issue.text) ?? ""
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .registeredOn: try take(text, into: \.issue.registeredOn)
    case .source: source = try plain(text)
    case .outcome: if !(isOpen && Self.saysOpen(text)) { outcome = try plain(text) }
    case .outcomeDocument: outcomeDocument = try plain(text)
    case .outcomeOn: try take(text, into: \.outcomeOn)
    default: if let field = field.ofForm { try issue.set(field, to: text) }
    }
  }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .title: ["问题", "事项", "问题标题", "事项名称", "问题内容", "反映问题"]
    case .kind: ["问题类型", "事项类型"]
    case .objects: ["企业", "企业名称", "对象", "反映企业", "涉及企业"]
    case .registeredOn: ["收集日期", "反映日期", "登记时间", "收集时间"]
    case .source: ["问题来源"]
    case .category: ["类别", "问题类别"]
    case .leadUnit: ["承办单位", "责任单位", "主办单位", "牵头单位"]
    case .coUnits: ["协办单位", "配合单位"]
    case .details: ["具体情况", "详细情况", "说明"]
    case .outcome: ["办理情况", "办结情况", "结果", "是否解决"]
    case .outcomeDocument: ["文号", "答复文号"]
    case .outcomeOn: ["办结时间", "销号日期"]
    case .severity, .complexity, .scope, .commonClass, .round, .confidentiality, .isRedFlag,
      .beneficiaries:
      []
    }
  }
}

extension IssueRow: DatedRow {
  package func twins(in workspace: Workspace) -> [String] {
    let what = "\(issue.objects.first?.description ?? "")|\(Folding.fold(issue.title))"
    let dayless = "|\(what)"
    return issue.registeredOn == .epoch
      ? [dayless] : ["\(issue.registeredOn.iso)|\(what)", dayless]
  }

  package var adding: Change {
    var issue = issue
    issue.source = .direct(source.isEmpty ? "表格导入" : source)
    guard !outcome.isEmpty else { return .issue(.register(issue)) }
    issue.history = Issue.HistoryNote(outcome: outcome, document: outcomeDocument, on: outcomeOn)
    return .issue(.takeOver(issue))
  }

  private var isOpen: Bool { issue.history == nil && issue.state.isLive }

  /// 正在办理 is no outcome: a new issue is registered and waits, one that is open stays as it is.
  private static func saysOpen(_ text: String) -> Bool { openWords.contains(Folding.fold(text)) }

  private static let openWords = Set(
    [
      "否", "未解决", "未办结", "未完成", "未办理", "未答复", "尚未解决", "尚未办结", "正在办理", "正在处理", "正在解决",
      "办理中", "处理中", "解决中", "进行中", "推进中", "跟进中", "协调中", "在办", "待办", "待解决", "待办理",
      "no", "open", "pending", "in progress",
    ].map(Folding.fold)
      + IssueState.allCases.filter(\.isLive).flatMap {
        [Folding.fold($0.phrase.zh), Folding.fold($0.phrase.en)]
      })

  /// An issue that is registered changes by its steps and its corrections alone (T26).
  package func correcting(_ id: ID<Issue>, from base: IssueRow) -> [Change]? { nil }
}

extension IssueRow {
  package static var derived: [DerivedColumn<Issue>] {
    [
      DerivedColumn("state", Phrase("环节", "state")) { issue, _, _ in issue.state.phrase },
      DerivedColumn("light", WorkbenchWords.light) { issue, workspace, day in
        workspace.light(of: issue.id, asOf: day)?.colour.letter ?? Phrase("", "")
      },
      DerivedColumn("mover", WorkbenchWords.move) { issue, workspace, _ in
        workspace.moverPhrase(of: issue)
      },
      DerivedColumn("due", WorkbenchWords.due) { issue, workspace, day in
        workspace.firstDue(of: issue.id, asOf: day).map { Phrase(verbatim: $0.due.iso) }
          ?? Phrase("", "")
      },
    ]
  }
}

extension Workspace {
  /// Where an issue came from, as a list says it.
  fileprivate func words(of source: Issue.Source) -> String {
    switch source {
    case .document(let words), .call(let words), .direct(let words): words
    case .visit, .provider, .duty, .monthly: source.ref?.description ?? ""
    }
  }

  /// How far an issue of this ledger got, for a ledger that will not have its steps.
  fileprivate func reportedOutcome(of issue: Issue) -> (String, Day?) {
    guard issue.state != .registered else { return ("", nil) }
    let closing = issue.closing.map { "（\($0.phrase.zh)）" } ?? ""
    return (issue.state.phrase.zh + closing, lastStep(of: issue.id)?.on)
  }
}
