/// What is said when a change is refused: which rule says no, and what would satisfy it.
extension Refusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .office(let refusal): refusal.phrase
    case .registry(let refusal): refusal.phrase(in: workspace)
    case .pairing(let refusal): refusal.phrase(in: workspace)
    case .visit(let refusal): refusal.phrase(in: workspace)
    // An issue that is refused before it was registered has no number yet.
    case .step(.unassigned, let refusal): refusal.phrase(in: workspace)
    case .step(let issue, let refusal):
      Phrase.about(issue.ref, refusal.phrase(in: workspace), in: workspace)
    case .meeting(let refusal): refusal.phrase(in: workspace)
    case .commonClass(let id, let refusal):
      Phrase.about(id.ref, refusal.phrase(in: workspace), in: workspace)
    case .excuse(let refusal): refusal.phrase(in: workspace)
    case .project(let refusal): refusal.phrase(in: workspace)
    case .retention(let refusal): refusal.phrase(in: workspace)
    case .policy(let refusal): refusal.phrase(in: workspace)
    case .lecture(let refusal): refusal.phrase(in: workspace)
    case .duty(let refusal): refusal.phrase(in: workspace)
    case .outreach(let refusal): refusal.phrase(in: workspace)
    case .export(.reasonMissing): ExportWords.reasonMissing
    case .card(let issue, let refusal):
      Phrase.about(issue.ref, refusal.phrase, in: workspace)
    case .permission(let refusal): refusal.phrase(in: workspace)
    case .conflict(let entity, let conflicts):
      Phrase.about(entity, .sentences(conflicts.map { $0.phrase(in: workspace) }), in: workspace)
    case .settings(let refusal): refusal.phrase(in: workspace)
    case .undo(let refusal): refusal.phrase(in: workspace)
    case .redaction(let refusal): refusal.phrase(in: workspace)
    case .masksWritten: ProjectionWords.masksWritten
    case .row(let row, let refusal): refusal.phrase(in: workspace).inRow(row)
    }
  }
}

extension Phrase {
  /// Names what a sentence is about before it, once it has a number.
  static func about(_ entity: EntityRef, _ phrase: Phrase, in workspace: Workspace) -> Phrase {
    guard entity.number > 0 else { return phrase }
    let label = workspace.label(of: entity)
    return Phrase("\(label)：\(phrase.zh)", "\(label): \(phrase.en)")
  }

  fileprivate func inRow(_ row: Int) -> Phrase {
    Phrase("第\(row)条：\(zh)。全部未保存", "row \(row): \(en); nothing was saved")
  }
}

extension OfficeRefusal {
  package var phrase: Phrase {
    switch self {
    case .alreadyFounded(let name):
      Phrase(
        "这里已经是“\(name)”的台账，新办公室请另建数据文件夹",
        "this is the ledger of “\(name)” already; a new office needs a folder of its own")
    case .nameMissing: Phrase("请写办公室的名称", "the office needs a name")
    }
  }
}

extension PermissionRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknownPerson(let person):
      Phrase(
        "没有编号为 \(person) 的人员，请先在“人员”中登记，或换一个身份",
        "there is no person \(person); register them first, or act as somebody else")
    case .inactive(let person):
      Phrase(
        "\(workspace.label(of: person)) 已不在岗，不能办理；请由在岗人员办理",
        "\(workspace.label(of: person)) is no longer active; somebody who is has to do this")
    case .needsRole(let roles): Self.needs(.anyOf(roles.map(\.phrase)))
    case .grantedByHead(let role):
      Phrase(
        "“\(role.phrase.zh)”这个角色由办公室负责人授予和收回，请他来改（C16）",
        "the head of office alone makes somebody \(role.phrase.en), or no longer; please ask the head "
          + "(C16)")
    case .notHisEnterprise(let object):
      Phrase(
        "\(workspace.label(of: object)) 不归您联系；您可以办挂钩企业、本镇街和自己负责的项目的事，"
          + "其余请工作人员代办",
        "\(workspace.label(of: object)) is not yours; you may act for the enterprise, town or "
          + "project that is, for others please ask a coordinator")
    }
  }

  private static func needs(_ roles: Phrase) -> Phrase {
    Phrase(
      "这件事由\(roles.zh)办理，请他们来办（C16）",
      "this is for a \(roles.en); please ask one of them (C16)")
  }
}

extension FieldConflict {
  /// All three values, so that a person can decide.
  package func phrase(in workspace: Workspace) -> Phrase {
    let (base, mine, theirs) = (
      said(base, workspace), said(mine, workspace), said(theirs, workspace)
    )
    return Phrase(
      "“\(field.zh)”在您填写时被别人改了：原为\(base.zh)，您填的是\(mine.zh)，现在是\(theirs.zh)，请看过再定",
      "“\(field.en)” was changed meanwhile: it was \(base.en), yours is \(mine.en), now it is "
        + "\(theirs.en); please decide")
  }

  private func said(_ text: String, _ workspace: Workspace) -> Phrase {
    guard !text.isEmpty else { return Phrase("空", "empty") }
    let value = workspace.spoken(text, shape)
    return Phrase("“\(value.zh)”", "“\(value.en)”")
  }
}

extension UndoRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .changedSince(let entity):
      Phrase(
        "\(workspace.label(of: entity)) 后来又被改过，不能撤销；请直接改成您要的内容",
        "\(workspace.label(of: entity)) was changed since; please change it to what you want")
    case .usedSince(let entity, let user):
      Phrase(
        "\(workspace.label(of: user)) 用到了 \(workspace.label(of: entity))，不能撤销；请先撤销前者",
        "\(workspace.label(of: user)) builds on \(workspace.label(of: entity)); undo that first")
    case .nothingToUndo: Phrase("没有可以撤销的操作", "there is nothing to undo")
    case .reasonMissing: Phrase("撤销请写明原因", "please say why it is undone")
    }
  }
}
