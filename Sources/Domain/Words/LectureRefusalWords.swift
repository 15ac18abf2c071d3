/// What is said when a change to lectures is refused: which rule says no, and the way out.
extension LectureRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let id):
      Phrase("没有编号为 \(id) 的宣讲，请核对编号", "there is no lecture \(id); check the id")
    case .townMissing: Phrase("请写在哪个镇街讲", "please say in which town")
    case .topicMissing: Phrase("请选宣讲项", "please choose what it is on")
    case .unitMissing: Phrase("请选由哪个单位来讲", "please choose who lectures")
    case .tooManyTopics(let count):
      Phrase(
        "一场最多 \(LectureSession.mostTopics) 项，这里有 \(count) 项，请分成两场（C10）",
        "a lecture has at most \(LectureSession.mostTopics) topics, not \(count); make two of it (C10)"
      )
    case .tooManyUnits(let count):
      Phrase(
        "一场最多 \(LectureSession.mostUnits) 个单位，这里有 \(count) 个，请分成两场（C10）",
        "a lecture has at most \(LectureSession.mostUnits) units, not \(count); make two of it (C10)"
      )
    case .unknownReference(let ref): Phrase("没有 \(ref)，请核对", "there is no \(ref); please check")
    case .topicRetired(let id):
      Phrase(
        "\(workspace.label(of: id)) 已停用，请另选，或先恢复它",
        "\(workspace.label(of: id)) is retired; choose another, or take it up again")
    case .topicWithoutUnit(let id):
      Phrase(
        "\(workspace.label(of: id)) 的宣讲单位都已撤并，请先在宣讲项里换一个单位",
        "all units of \(workspace.label(of: id)) are gone; give the topic another one first")
    case .notTheirTopic(let id, let units): Self.notTheirTopic(id, units, in: workspace)
    case .unitRetired(let id):
      Phrase(
        "\(workspace.label(of: id)) 已撤并，请另选单位",
        "\(workspace.label(of: id)) is dissolved; choose another unit")
    case .dayOff(let day, let next):
      Phrase(
        "\(day.longPhrase.zh)不上班，最近的工作日是\(next.longPhrase.zh)（C10）",
        "nobody works on \(day.longPhrase.en); the next working day is \(next.longPhrase.en) (C10)")
    case .dayMissing: Phrase("请写宣讲日期", "please give the day")
    case .dayPassed(let day):
      Phrase(
        "\(day.longPhrase.zh)已经过去，请排在今天或以后",
        "\(day.longPhrase.en) is over; give today or a later day")
    case .unitTaken(let unit, let other): Self.taken(unit, other, in: workspace)
    case .townTaken(let town, let other): Self.taken(town, other, in: workspace)
    case .notFixed: Phrase("这场还是拟排，请办公室负责人先排定", "it is only planned; the head fixes it first")
    case .alreadyFixed(let day):
      Phrase("已于\(day.longPhrase.zh)排定", "it was fixed on \(day.longPhrase.en)")
    case .alreadyHeld(let day):
      Phrase(
        "已于\(day.longPhrase.zh)讲过，要再讲请另排一场", "it was held on \(day.longPhrase.en); plan another one"
      )
    case .calledOff(let day):
      Phrase(
        "已于\(day.longPhrase.zh)取消，要讲请另排一场",
        "it was called off on \(day.longPhrase.en); plan another one")
    case .notYetDue(let day):
      Phrase(
        "\(day.longPhrase.zh)才讲，讲过了再记出席",
        "it is on \(day.longPhrase.en); note who came once it was held")
    case .beforeItsDay(let day):
      Phrase(
        "这场排在\(day.longPhrase.zh)，出席日期不能早于它；请填那天或以后的日期（C10）",
        "it was fixed for \(day.longPhrase.en), and nobody came before; give that day or a later one "
          + "(C10)")
    case .nobodyCame:
      Phrase("请写来了哪些企业；没有讲成请取消并写原因", "please say who came; if it was not held, call it off")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    case .inTheFuture(let day): .inTheFuture(day)
    case .reasonMissing: Phrase("请写明原因", "please say why")
    }
  }

  private static func notTheirTopic(
    _ id: ID<PolicyTopic>, _ units: [ID<Unit>], in workspace: Workspace
  ) -> Phrase {
    let names = Phrase.names(units.compactMap { workspace.name(of: $0.ref) })
    return Phrase(
      "\(workspace.label(of: id)) 由\(names.zh)宣讲，请加上这个单位或去掉这一项",
      "\(workspace.label(of: id)) is for \(names.en); add the unit, or leave the topic out")
  }

  private static func taken(
    _ unit: ID<Unit>, _ other: ID<LectureSession>, in workspace: Workspace
  ) -> Phrase {
    let name = workspace.label(of: unit)
    guard let session = workspace[other] else { return Phrase(verbatim: name) }
    let when = Phrase(
      "\(session.on.longPhrase.zh)\(session.slot.phrase.zh)",
      "\(session.on.longPhrase.en), \(session.slot.phrase.en)")
    return Phrase(
      "\(name) \(when.zh)已有宣讲 \(workspace.label(of: other))，请换半天（C10）",
      "\(name) is at \(workspace.label(of: other)) on \(when.en); take another half day (C10)")
  }
}
