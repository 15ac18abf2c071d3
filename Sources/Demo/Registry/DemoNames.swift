/// Names nobody bears: enterprises after the solar terms, people after the heavenly stems (C19).
enum DemoNames {
  static let terms = [
    "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑",
    "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至", "小寒", "大寒",
  ]

  /// What makes a second and a third name of one term: 谷雨泵业, 谷雨禾泵业, 谷雨川泵业.
  private static let middles = ["", "禾", "川", "润", "泰", "和", "源", "诚", "丰", "明"]

  /// Every fifth is a joint-stock company, as larger ones are.
  private static let forms = ["有限公司", "有限公司", "股份有限公司", "有限公司", "有限公司"]

  /// The short name of the `place`-th enterprise of a trade; no two are alike.
  static func short(_ trade: DemoTrade, _ place: Int) -> String {
    let term = terms[(place * 7 + trade.word.utf8.count) % terms.count]
    let middle = place / terms.count % middles.count
    let round = place / (terms.count * middles.count)
    return term + middles[middle] + (round == 0 ? "" : "第\(round + 1)") + trade.word
  }

  static func full(_ short: String, _ place: Int) -> String { short + forms[place % forms.count] }

  private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章")
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸")

  /// The name of the `index`-th person: 赵甲, 钱乙, 孙丙.
  static func person(_ index: Int) -> String {
    let stem = stems[(index + index / surnames.count * 3) % stems.count]
    let round = index / (surnames.count * stems.count)
    let second = round == 0 ? "" : String(stems[round % stems.count])
    return "\(surnames[index % surnames.count])\(stem)\(second)"
  }

  /// A phone on a prefix nobody has: 120-0000-0001.
  static func phone(_ index: Int) -> String {
    let digits = String(index + 1)
    return "120" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
  }
}
