/// What is said where something is kept from who looks (C16).
extension Guarded {
  package var phrase: Phrase {
    switch self {
    case .contacts: Phrase("联系人", "contacts")
    case .registry: Phrase("名录", "registry")
    case .issue: Phrase("问题", "issues")
    case .dispatch: Phrase("交办文件", "dispatch documents")
    case .pairing: Phrase("挂钩联系", "pairings")
    case .visit: Phrase("走访", "visits")
    case .meeting: Phrase("会议", "meetings")
    case .projectMonthly: Phrase("项目进度", "project progress")
    case .retention: RetentionWords.open
    case .override: Phrase("同人回避例外", "overrides")
    case .configuration: Phrase("设置", "settings")
    case .policy: Phrase("政策宣讲", "policy lectures")
    case .duty: Phrase("接线记录", "calls")
    case .filter: Phrase("常用筛选", "saved filters")
    case .export: Phrase("未隐去的导出名单", "unmasked lists")
    }
  }
}

package enum PermissionWords {
  package static let contactsWithheld = Phrase(
    "不归您联系，不显示", "not yours to see")
  package static let someWithheld = Phrase(
    "联系人不归您联系，不显示", "contacts are not yours to see")

  /// What stands under rows of which some are left out: `另有 2 件不归您看`; nil where none is.
  package static func others(_ count: Int) -> Phrase? {
    guard count > 0 else { return nil }
    return Phrase("另有 \(count) 件不归您看", "\(counted(count, "more issue")) not yours to see")
  }

  /// Why nothing opens of what is counted: `36 件里没有您企业的，别家的不归您看`.
  package static func noneOfThem(_ count: Int) -> Phrase {
    Phrase(
      "\(count) 件里没有您企业的，别家的不归您看",
      "none of the \(counted(count, "issue")) is your enterprise's; others' are not yours to see")
  }

  /// The same of visits.
  package static func otherVisits(_ count: Int) -> Phrase? {
    guard count > 0 else { return nil }
    return Phrase("另有 \(count) 次走访不归您看", "\(counted(count, "more visit")) not yours to see")
  }

  /// Why a list is shorter than the ledger: his own alone, or none at all.
  package static func short(_ thing: Guarded, for actor: Actor) -> Phrase? {
    let reads = actor.seeingRoles.map { PermissionTable.rights(of: $0, on: thing).reads }
    if reads.contains(.own) { return Phrase("仅归您的", "your own only") }
    return reads.contains(.masked) ? nil : unseen(thing)
  }

  /// What a refusal says; only refusals name their rule.
  package static func hidden(_ thing: Guarded) -> Phrase {
    let words = unseen(thing)
    return Phrase("\(words.zh)（C16）", "\(words.en) (C16)")
  }

  private static func unseen(_ thing: Guarded) -> Phrase {
    Phrase("\(thing.phrase.zh)不给您的角色看", "your role does not see \(thing.phrase.en)")
  }
}
