import Domain

/// Visits of an old ledger; what they found comes in as issues.
extension Visit: DatedRow {
  package func twins(in workspace: Workspace) -> [String] {
    let places = objects.map(\.description).sorted() + visitors.map(\.description).sorted()
    return [([on.iso] + places + [Folding.fold(otherVisitors)]).joined(separator: "|")]
  }

  package var adding: Change { .visit(.log(self, problems: [])) }

  package func correcting(_ id: ID<Visit>, from base: Visit) -> [Change]? {
    [.visit(.edit(id, edits(since: base)))]
  }

  package static var assumed: [Field] { [.kind] }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .on: ["日期", "走访日期", "走访时间", "联系日期"]
    case .kind: ["走访方式", "方式", "联系方式"]
    case .objects: ["企业", "企业名称", "对象", "走访企业"]
    case .visitors: ["走访人员", "专员", "营商专员", "人员"]
    case .otherVisitors: ["同行人员", "其他人员"]
    case .situation: ["经营情况", "发展情况"]
    case .difficulties: ["困难", "存在困难"]
    case .wishes: ["需政府解决", "诉求"]
    case .minutes, .round, .services, .serviceText, .nextVisitOn: []
    }
  }
}
