/// What is said when a change to a project's reports or plan is refused: which rule, and the way out.
extension ProjectRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let id):
      Phrase("没有月报 \(id)，请核对编号", "there is no project report \(id); check the id")
    case .unknownProject(let id):
      Phrase("没有项目 \(id)，请核对编号或先登记", "there is no project \(id); check the id or register it")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    case .titleMissing(let line):
      Phrase("列为问题第\(line)行没有内容，请写一句", "line \(line) of the issues is empty; write a sentence")
    case .milestonesByPlan(let id):
      Phrase(
        "\(workspace.label(of: id)) 的节点已按计划考核，请用“计划”调整：写明从哪个月起和理由（C12）",
        "\(workspace.label(of: id)) is measured by its plan; change it there, from a month on, with a "
          + "reason (C12)")
    case .planEmpty, .planWithoutReason, .planNotRising, .planPointBefore, .planReachesBack:
      ofPlan
    default: ofReport(in: workspace)
    }
  }

  private func ofReport(in workspace: Workspace) -> Phrase {
    switch self {
    case .monthAhead(let month):
      Phrase(
        "\(month.phrase.zh)还没到，请报本月或以前的（C12）", "\(month.iso) has not begun; report this month (C12)"
      )
    case .reportedBefore(let id):
      Phrase(
        "这个月已经报过（\(id)），要改请改那一份（C12）", "this month was reported as \(id); correct that one (C12)")
    case .notAPercentage(let field, let value): .notAPercentage(field, value)
    case .asOfOutside(let month):
      Phrase(
        "进度截至请填\(month.phrase.zh)1日到今天之间的日期（T13）",
        "give a day from the first of \(month.iso) to today (T13)")
    case .submittedOutside(let day):
      Phrase(
        "报送日期请填\(day.longPhrase.zh)到今天之间的日期（T13）",
        "it came on a day from \(day.longPhrase.en) to today (T13)")
    case .fellWithoutNote(let from, let month, let to):
      Phrase(
        "实际进度从\(month.phrase.zh)的 \(from)% 落到 \(to)%，请写“回落说明”，或核对数字（C12）",
        "it fell from \(from)% in \(month.iso) to \(to)%; say why, or check the number (C12)")
    case .laterIsLower(let month, let percent):
      Phrase(
        "\(month.phrase.zh)报的是 \(percent)%，比这里低，请先给那一份写回落说明（C12）",
        "\(month.iso) was reported as \(percent)%, which is lower; write its note first (C12)")
    case .plannedOtherwise(let percent, let month):
      Phrase(
        "\(month.phrase.zh)计划是 \(percent)%，改计划请用“计划”，写明从哪个月起和理由（C12）",
        "the plan of \(month.iso) is \(percent)%; change the plan, from a month on, with a reason "
          + "(C12)")
    default: Phrase(verbatim: "")
    }
  }

  private var ofPlan: Phrase {
    switch self {
    case .planEmpty:
      Phrase("请写各月应到百分之几，或新的节点（C12）", "give the percent by month, or new milestones (C12)")
    case .planWithoutReason:
      Phrase("调整计划请写明理由（C12）", "a plan changes with a reason; please give it (C12)")
    case .planNotRising(let month):
      Phrase(
        "\(month.phrase.zh)应排在后面且不低于前一个月，请核对（C12）",
        "\(month.iso) has to follow and not fall below the one before; please check (C12)")
    case .planPointBefore(let month, let from):
      Phrase(
        "\(month.phrase.zh)早于\(from.phrase.zh)，请从起始月写起（C12）",
        "\(month.iso) is before \(from.iso); begin with the month it holds from (C12)")
    case .planReachesBack(let reported):
      Phrase(
        "\(reported.phrase.zh)已经按原计划报过，请从下个月起调整（C12）",
        "\(reported.iso) was reported by the old plan; change it from the next month on (C12)")
    default: Phrase(verbatim: "")
    }
  }
}

extension Phrase {
  package static func notAPercentage(_ field: Phrase, _ value: Int) -> Phrase {
    Phrase("\(field.zh)是 \(value)，请填 0 到 100（C12）", "\(field.en) is \(value); give 0 to 100 (C12)")
  }
}
