/// What visits and their fields are called.
extension Visit.Kind {
  package var phrase: Phrase {
    switch self {
    case .onSite: Phrase("现场走访", "on site")
    case .symposium: Phrase("座谈会", "symposium")
    case .phone: Phrase("电话", "telephone")
    case .meeting: Phrase("会议", "meeting")
    case .written: Phrase("书面", "in writing")
    }
  }

  package var otherWords: [String] { self == .onSite ? ["实地走访", "实地"] : [] }
}

extension Visit.Service {
  package var phrase: Phrase {
    switch self {
    case .policy: Phrase("政策告知", "policy advice")
    case .approval: Phrase("审批指导", "approval guidance")
    case .partyBuilding: Phrase("党建指导", "party building")
    case .coordination: Phrase("协调", "coordination")
    case .other: Phrase("其他", "other")
    }
  }
}

extension Visit.Field {
  package var phrase: Phrase {
    switch self {
    case .kind: Phrase("方式", "kind")
    case .on: Phrase("日期", "date")
    case .minutes: Phrase("时长（分钟）", "minutes")
    case .visitors: Phrase("走访人", "visitors")
    case .otherVisitors: Phrase("其他参加人", "other visitors")
    case .objects: Phrase("走访对象", "objects")
    case .round: Phrase("轮次", "round")
    case .situation: Phrase("经营情况", "how business goes")
    case .difficulties: Phrase("困难", "difficulties")
    case .wishes: Phrase("需政府解决", "wanted from government")
    case .services: Phrase("提供服务", "services given")
    case .serviceText: Phrase("服务内容", "what was done")
    case .nextVisitOn: Phrase("下次走访", "next visit")
    }
  }
}
