/// What is said when a change to a visit is refused.
extension VisitRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .unknown(let visit):
      Phrase(
        "没有编号为 \(visit) 的走访记录，请核对编号", "there is no visit \(visit); check the id")
    case .objectMissing:
      Phrase(
        "请写走访了哪家企业、园区、工业点或项目",
        "please say which enterprise, park, site or project was visited")
    case .unknownObject(let object):
      Phrase(
        "没有 \(object)；走访对象是已登记的企业、小微园、老旧工业点或重点项目",
        "there is no \(object); one visits a registered enterprise, park, old site or project")
    case .visitorMissing: Phrase("请写是谁去走访的", "please say who went there")
    case .dayMissing: Phrase("请写走访日期", "please give the day of the visit")
    case .inTheFuture(let day): .inTheFuture(day)
    case .nextBefore(let day): .nextBefore(day)
    case .problemWithoutTitle(let line):
      Phrase(
        "第\(line)个问题没有写内容，请补上或删去这一行",
        "problem \(line) has no words; write them or remove the line")
    case .fieldProblem(let field, let problem): problem.phrase(for: field)
    }
  }
}

extension Phrase {
  /// The day that is given for the next visit lies before this one.
  package static func nextBefore(_ day: Day) -> Phrase {
    Phrase(
      "下次走访请填\(day.longPhrase.zh)或以后，这次是那天去的",
      "the next visit is on \(day.longPhrase.en) or later: this one was made then")
  }
}
