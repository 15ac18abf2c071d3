/// What is said when a change to forms or lectures is refused.
extension PolicyRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknownForm(let id):
      Phrase("没有编号为 \(id) 的选项表，请核对编号", "there is no form \(id); check the id")
    case .unknownEnterprise(let id):
      Phrase(
        "企业 \(id) 不在名录里，请先登记企业再发、收选项表",
        "enterprise \(id) is not in the registry; enter it before it gets a form")
    case .hasForm(let enterprise, let form):
      Phrase(
        "\(workspace.label(of: enterprise)) 这一轮已有选项表 \(form)，请直接收这一张，或作废后再发",
        "\(workspace.label(of: enterprise)) has form \(form) of this round; collect it, or void it first"
      )
    case .nobodyLeft(let round):
      Phrase(
        "第 \(round) 轮该发的都发过了；要再发一轮请把轮次写成 \(round + 1)",
        "everybody has a form of round \(round); for another one give round \(round + 1)")
    case .dueBefore(let day):
      Phrase(
        "收回期限早于发放的\(day.longPhrase.zh)，请往后写",
        "they are handed out on \(day.longPhrase.en); let them be due later")
    case .inTheFuture(let day): .inTheFuture(day)
    case .beforeGiven(let day):
      Phrase(
        "这张表\(day.longPhrase.zh)才发出，请填当天或以后",
        "it was handed out on \(day.longPhrase.en); give that day or a later one")
    case .alreadyCollected(let form, let day):
      Phrase(
        "\(form) 已于\(day.longPhrase.zh)收回，录错了请撤销（u）再录",
        "\(form) was collected on \(day.longPhrase.en); undo that (u) to enter it again")
    case .voided(let day):
      Phrase(
        "这张表已于\(day.longPhrase.zh)作废，要收请再发一张",
        "it was voided on \(day.longPhrase.en); hand out another one")
    case .nothingChosen:
      Phrase(
        "一项没选、也没有写需求；企业没有需求请写“无”",
        "nothing was chosen or asked for; where there is no wish, write so")
    case .reasonMissing: Phrase("请写明原因", "please say why")
    case .unknownTopic(let id):
      Phrase("没有宣讲项 \(id)，请核对编号", "there is no topic \(id); check the number")
    case .topicRetired(let id):
      Phrase(
        "\(workspace.label(of: id)) 已停用，请另选，或先恢复它",
        "\(workspace.label(of: id)) is retired; choose another, or take it up again")
    }
  }
}
