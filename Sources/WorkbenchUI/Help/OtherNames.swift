import Domain

/// What people call an action who do not know its name here; the list of everything finds it by that.
enum OtherNames {
  static func of(_ words: Phrase) -> [String] {
    let names = reports.contains(words) ? report : table[words]
    return names.map { [$0.zh, $0.en] } ?? []
  }

  private static let reports = Set(ReportName.allCases.map(\.heading))
  private static let report = Phrase("报表", "report")

  private static let table: [Phrase: Phrase] = [
    WorkbenchWords.visit: VisitFormWords.title,
    WorkbenchWords.step: Phrase("回访、答复、销号", "callback, reply, close"),
    WorkbenchWords.quit: Phrase("退出", "quit, exit"),
    WorkbenchWords.filter: Phrase("搜索、查找、找企业", "search, find"),
    WorkbenchWords.drafts: Phrase("没有保存的", "not saved"),
    PaperWords.papers: Phrase("打印", "print"),
    WorkbenchWords.letter: Phrase("收文登记、来文、复函", "incoming mail"),
    WorkbenchWords.meetings: Phrase("协调会、会商、专题会、月分析例会", "coordination, special meetings"),
    WorkbenchWords.newMeeting: Phrase("协调会、会商、专题会", "coordination, special meeting"),
    DuplicateWords.check: Phrase(
      "重复、合并办理、取消合并、不是同一件", "duplicates, merge, unmerge, not the same"),
    SettingsViewWords.list(.calendar): Phrase("工作日历、补班", "working calendar, holidays"),
    SettingsViewWords.list(.sla): Phrase("时限规则", "SLA, time limits"),
    PolicyScreenWords.page(DutyWords.rosters): Phrase(
      "电话咨询、谁值班", "phone consultation, who answers"),
    PolicyScreenWords.page(DutyWords.calls): Phrase("电话咨询、来电登记", "phone consultation, who rang"),
    RetentionWords.open: Phrase("留驻风险、外迁", "retention, leaving"),
    PairingNewsWords.view: Phrase("我的企业、请假顶岗、交接", "my enterprise, cover, hand over"),
  ]
}
