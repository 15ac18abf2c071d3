import Domain

/// What people call an action who do not know its name here; the list of everything finds it by that.
enum OtherNames {
  static func of(_ words: Phrase) -> [String] {
    table[words].map { [$0.zh, $0.en] } ?? []
  }

  private static let table: [Phrase: Phrase] = [
    WorkbenchWords.quit: Phrase("退出", "quit, exit"),
    WorkbenchWords.filter: Phrase("搜索、查找", "search, find"),
    WorkbenchWords.drafts: Phrase("没有保存的", "not saved"),
    PaperWords.papers: Phrase("打印", "print"),
    RetentionWords.open: Phrase("留驻风险、外迁", "retention, leaving"),
    PairingNewsWords.view: Phrase("请假顶岗、交接", "cover, hand over"),
  ]
}
