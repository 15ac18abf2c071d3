import Domain

/// Who and what the demo office knows.
///
/// The towns and units of 2018, enterprises named after the solar terms, people named after the
/// stems: nobody in it is real (C19).
enum DemoRegistry {
  static let towns = [
    "太平街道", "城东街道", "城西街道", "城北街道", "横峰街道", "泽国镇", "大溪镇", "松门镇",
    "箬横镇", "新河镇", "石塘镇", "滨海镇", "温峤镇", "城南镇", "石桥头镇", "坞根镇",
  ]

  /// Name, short name, the categories it answers for (C2).
  static let departments: [(name: String, short: String, categories: [String])] = [
    ("人力资源和社会保障局", "人社局", ["01", "02", "04"]),
    ("教育局", "教育局", ["03"]),
    ("国土资源局", "国土局", ["05"]),
    ("发展和改革局", "发改局", ["06"]),
    ("安全生产监督管理局", "安监局", ["07"]),
    ("经济和信息化局", "经信局", ["08"]),
    ("住房和城乡建设局", "住建局", ["07", "09", "11"]),
    ("供电公司", "供电公司", ["10"]),
    ("农业和农村工作办公室", "农办", ["12"]),
    ("环境保护局", "环保局", ["13"]),
    ("科学技术局", "科技局", ["14"]),
    ("司法局", "司法局", ["15", "16"]),
    ("财政局", "财政局", ["17"]),
    ("组织部人才办", "人才办", ["01", "18"]),
    ("金融工作办公室", "金融办", ["19"]),
  ]

  private static let terms = [
    "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑",
    "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至", "小寒", "大寒",
  ]

  private static let trades: [(word: String, sector: String, form: String)] = [
    ("泵业", "泵与电机", "有限公司"), ("压缩机", "通用设备", "股份有限公司"), ("数控设备", "机床", "有限公司"),
    ("铜业", "有色金属", "有限公司"), ("鞋业", "鞋帽服饰", "有限公司"), ("轮毂", "汽摩配件", "股份有限公司"),
    ("食品", "水产食品", "有限公司"), ("电机", "泵与电机", "有限公司"), ("工量刃具", "工量刃具", "有限公司"),
    ("塑胶", "塑料制品", "有限公司"),
  ]

  /// The name of the `index`-th enterprise; no two are alike.
  static func enterprise(_ index: Int) -> (name: String, short: String, sector: String) {
    let term = terms[index % terms.count]
    let trade = trades[(index + index / terms.count) % trades.count]
    let round = index / (terms.count * trades.count)
    let mark = round == 0 ? "" : "第\(round + 1)"
    let short = "\(term)\(mark)\(trade.word)"
    return (short + trade.form, short, trade.sector)
  }

  private static let surnames = Array("赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏")
  private static let stems = Array("甲乙丙丁戊己庚辛壬癸")

  /// The name of the `index`-th person, as in 赵甲, 钱乙, 孙丙.
  static func person(_ index: Int) -> String {
    let stem = stems[(index + index / surnames.count) % stems.count]
    return "\(surnames[index % surnames.count])\(stem)"
  }

  /// A phone on a prefix nobody has (C19).
  static func phone(_ index: Int) -> String {
    let digits = String(index + 1)
    return "120" + String(repeating: "0", count: max(0, 8 - digits.utf8.count)) + digits
  }
}
