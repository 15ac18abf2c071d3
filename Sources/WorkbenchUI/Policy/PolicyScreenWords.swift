import Domain
import TerminalKit

/// What the view of policies and its forms say.
enum PolicyScreenWords {
  static let byWishes = Phrase("按需求", "by demand")
  static let byTown = Phrase("按镇街", "by town")
  static let minutes = Phrase("分钟", "minutes")
  static let came = Phrase("来/邀请", "came/of")
  static let attended = Phrase("来", "came")
  static let invited = Phrase("邀请", "invited")
  static let newTopic = Phrase("新宣讲项", "new topic")
  static let distribute = Phrase("发放", "hand out")
  static let collect = Phrase("逐张录入", "enter one by one")
  static let newLecture = Phrase("加一场", "add a lecture")
  static let plan = Phrase("拟排方案", "propose")
  static let nextPage = Phrase("下一表", "next list")
  static let pageBefore = Phrase("上一表", "list before")
  static let nextTown = Phrase("下一个镇街", "next town")
  static let townBefore = Phrase("上一个镇街", "town before")
  static let alreadyBack = Phrase("这张已收回或作废", "it is back already, or void")
  static let alreadyOver = Phrase("这场已讲或已取消", "it was held or called off")
  static let noPaperYet = Phrase("排定以后才有公文", "it has papers once it is fixed")
  static let allBack = Phrase("选项表都收齐了，按 o 看全部", "all forms are back; o shows them")
  static let noneToCome = Phrase(
    "没有待讲的场次，按 d 拟排，按 o 看全部", "nothing to come; d proposes, o shows all")

  static let what = Phrase("这张表", "this form")
  static let on = Phrase("收回日期", "back on")
  static let heldOn = Phrase("讲的那天", "held on")
  static let others = Phrase("还有谁来", "who else came")
  static let round = Phrase("第几轮", "round")
  static let topicsHint = Phrase(
    "打编号（3 7 12）、拼音或关键词，逗号、顿号隔开", "numbers (3 7 12), pinyin or keywords, commas between them")
  static let townsHint = Phrase(
    "不写镇街和企业就发给全部在册企业", "without towns or enterprises, everybody gets one")

  /// A page where it is named on other views.
  static func page(_ page: Phrase) -> Phrase {
    Phrase("\(PolicyWords.view.zh)：\(page.zh)", "\(PolicyWords.view.en): \(page.en)")
  }

  static func collecting(_ label: String) -> Phrase {
    Phrase("收选项表 \(label)", "Policy form of \(label)")
  }

  static func willDistribute(_ count: Int) -> Phrase {
    Phrase("将发放 \(count) 张", "\(count) will be handed out")
  }

  static func willFix(_ count: Int) -> Phrase {
    Phrase(
      "排定后可打印安排、邀请名单（\(count) 家）和任务单",
      "then its sheet, \(count) invitations and the unit's task can be printed")
  }
  static let attendedHint = Phrase(
    "空格去掉没来的，* 全选或全不选", "Space unmarks who did not come, * all or none")

  /// `将记录：到 53 家，邀请 67 家`.
  static func willHold(_ came: Int, of invited: Int) -> Phrase {
    Phrase(
      "将记录：到 \(came) 家，邀请 \(invited) 家；来了的，选过的宣讲项记为已讲；没来的仍留在需求里",
      "Will record: \(came) came, \(invited) invited; whoever came is served, the others still wait"
    )
  }

  static let take = Phrase("写入拟排", "take it over")
  static let nothingToPlan = Phrase("没有可排的场次", "nothing can be planned")
  static let weekLess = Phrase("少一周", "a week less")
  static let weekMore = Phrase("多一周", "a week more")
  static let fewer = Phrase("起讲家数－", "fewer firms")
  static let more = Phrase("起讲家数＋", "more firms")

  static func terms(_ terms: LectureTerms, today: Day) -> Phrase {
    let (from, to) = (terms.from.shortPhrase(today: today), terms.to.shortPhrase(today: today))
    return Phrase(
      "\(from.zh)至\(to.zh)，一项满 \(terms.fewest) 家起讲，不足 \(terms.smallTown) 家的镇街并场",
      "\(from.en) to \(to.en), for \(terms.fewest) firms at least; towns under \(terms.smallTown) are joined"
    )
  }

  /// `已收 312/1012  需求 1204  已讲 36  未讲 1168`.
  static func summary(
    of demand: PolicyDemand, in workspace: Workspace, _ scene: Scene
  ) -> [Span] {
    let counts = workspace.formCounts(asOf: demand.day)
    let (given, back) = (
      counts.reduce(0) { $0 + $1.given.count }, counts.reduce(0) { $0 + $1.collected }
    )
    let parts = [
      (PolicyWords.collected, "\(back)/\(given)"), (PolicyWords.wishes, "\(demand.wishes)"),
      (PolicyWords.served, "\(demand.servedCount)"),
      (PolicyWords.request, "\(demand.requests.count)"),
    ]
    return [Span(scene(PolicyWords.demand), .focus)]
      + parts.map { Span("  \(scene($0)) \($1)", .accent) }
  }
}
