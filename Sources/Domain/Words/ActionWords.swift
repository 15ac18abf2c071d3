/// What actions are called: in the log, and when they are to be taken back.
extension ActionCode {
  package var phrase: Phrase {
    switch self {
    case .found: Phrase("建立办公室", "found the office")
    case .add(let kind): Phrase("新增\(kind.phrase.zh)", "add \(kind.phrase.en)")
    case .edit(let kind): Phrase("修改\(kind.phrase.zh)", "edit \(kind.phrase.en)")
    case .giveUp(let kind): Phrase("停用\(kind.phrase.zh)", "give up the \(kind.phrase.en)")
    case .enterMany: Phrase("批量录入", "enter many")
    case .beginPairing: Phrase("挂钩", "pair")
    case .endPairing: Phrase("结束挂钩", "end the pairing")
    case .handOver: Phrase("交接", "hand over")
    case .reviewPairing: Phrase("挂钩评估", "review a pairing")
    case .appoint: Phrase("选派专员并挂钩", "appoint a commissioner")
    case .coverPairing: Phrase("安排顶岗", "arrange for cover")
    case .logVisit: Phrase("走访", "log a visit")
    case .register: Phrase("登记", "register")
    case .takeOver: Phrase("转入旧账", "take over")
    case .letter: Phrase("收文登记", "letter")
    case .judge(let isRelated):
      isRelated ? Phrase("认定相关", "call related") : Phrase("认定不是同一件", "call not the same")
    case .step(let verb): verb.phrase
    case .callMeeting: Phrase("安排会议", "call a meeting")
    case .holdMeeting: Phrase("会议结果", "what a meeting decided")
    case .cancelMeeting: Phrase("取消会议", "call a meeting off")
    case .finishDecision: Phrase("办结议定事项", "finish a decision")
    case .prepareMeeting: Phrase("备齐议程", "prepare the agenda")
    case .moveMeetingItem: Phrase("调整议程顺序", "move an agenda item")
    case .openMeeting: Phrase("开会投屏", "open the meeting")
    case .showMeetingItem: Phrase("投屏翻页", "turn to a slide")
    case .decideMeetingItem: Phrase("会上议定", "decide in the meeting")
    case .commonClass(let verb): verb.phrase
    case .prepareSetting: Phrase("拟改设置", "prepare a setting")
    case .confirmSetting: Phrase("确认拟改", "confirm a drafted setting")
    case .declineSetting: Phrase("不同意拟改", "decline a drafted setting")
    case .withdrawSetting: Phrase("收回拟改", "withdraw a drafted setting")
    case .acceptCard: Phrase("同意提示", "accept a card")
    case .declineCard: Phrase("不采纳提示", "decline a card")
    case .snoozeCard: Phrase("推后提示", "put a card off")
    case .markIssue: Phrase("提交领导小组", "put before the leading group")
    case .retention(let verb): verb.logPhrase
    case .reportProject: Phrase("报项目月报", "report on a project")
    case .planProject: Phrase("定项目计划", "plan a project")
    case .distributeForms: Phrase("发放选项表", "hand out policy forms")
    case .collectForm: Phrase("收选项表", "collect a policy form")
    case .voidForm: Phrase("作废选项表", "void a policy form")
    case .arrangeDuty: Phrase("排周四值班", "arrange a Thursday")
    case .logCall: Phrase("记接线", "log a call")
    case .raiseCall: Phrase("来电转为问题", "make a call an issue")
    case .logOutreach: Phrase("记征询电话", "log outreach")
    case .takeInForm: Phrase("补录选项表", "take a policy form in")
    case .export: Phrase("导出未隐去的名单", "take an unmasked list along")
    case .planLectures: Phrase("拟排宣讲", "plan lectures")
    case .fixLectures: Phrase("排定宣讲", "fix lectures")
    case .holdLecture: Phrase("记宣讲出席", "who came to a lecture")
    case .cancelLecture: Phrase("取消宣讲", "call a lecture off")
    case .undo: Phrase("撤销", "undo")
    case .redo: Phrase("重做", "redo")
    case .thaw: Phrase("解除停写", "thaw the store")
    case .restore: Phrase("从备份恢复", "restore a backup")
    case .askRedaction: Phrase("申请清除", "ask for an erasure")
    case .redact: Phrase("确认清除", "erase")
    }
  }
}

extension Author {
  /// What they did; the code itself where another version of the program wrote it.
  package var deed: Phrase { ActionCode(why)?.phrase ?? Phrase(verbatim: why) }
}
