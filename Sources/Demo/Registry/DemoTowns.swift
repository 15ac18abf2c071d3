/// The towns of 温岭 as they were in 2018, how much industry each has, and which trades it is known
/// for (C19: real towns, as configuration).
struct DemoTown {
  let name: String
  let short: String
  /// So many of a hundred enterprises.
  let share: Int
  let trades: [DemoTrade]

  private init(_ name: String, _ short: String, _ share: Int, _ trades: [DemoTrade]) {
    (self.name, self.short, self.share, self.trades) = (name, short, share, trades)
  }

  static let all = [
    DemoTown("大溪镇", "大溪", 16, [.pumps, .motors, .castings, .pumps, .fans]),
    DemoTown("泽国镇", "泽国", 15, [.motors, .compressors, .wheels, .welders, .shoes]),
    DemoTown("温峤镇", "温峤", 8, [.tools, .gears, .tools, .machines]),
    DemoTown("横峰街道", "横峰", 9, [.shoes, .soles, .shoes, .packaging]),
    DemoTown("新河镇", "新河", 7, [.caps, .gears, .plastics, .machines]),
    DemoTown("城西街道", "城西", 7, [.compressors, .machines, .copper, .shoes]),
    DemoTown("太平街道", "太平", 6, [.trading, .clothing, .copper, .packaging]),
    DemoTown("城东街道", "城东", 6, [.machines, .wheels, .trading, .food]),
    DemoTown("城北街道", "城北", 5, [.shoes, .plastics, .soles, .fans]),
    DemoTown("松门镇", "松门", 5, [.seafood, .mixers, .castings, .seafood]),
    DemoTown("箬横镇", "箬横", 5, [.gears, .copper, .castings, .plastics]),
    DemoTown("滨海镇", "滨海", 3, [.wheels, .mixers, .plastics]),
    DemoTown("石塘镇", "石塘", 3, [.seafood, .seafood, .boats]),
    DemoTown("城南镇", "城南", 3, [.castings, .packaging, .clothing]),
    DemoTown("石桥头镇", "石桥头", 1, [.packaging, .soles]),
    DemoTown("坞根镇", "坞根", 1, [.food, .castings]),
  ]
}

/// What an enterprise of the demo office makes.
struct DemoTrade: Equatable {
  /// As it stands in the name: 泵业.
  let word: String
  let sector: String
  /// What leaves the factory, as visitors write it down.
  let goods: String
  /// What it is counted in; nothing where a service is rendered.
  let measure: String

  private init(_ word: String, _ sector: String, _ goods: String, in measure: String) {
    (self.word, self.sector, self.goods, self.measure) = (word, sector, goods, measure)
  }

  var isService: Bool { measure.isEmpty }

  static let pumps = DemoTrade("泵业", "泵与电机", "潜水泵", in: "万台")
  static let motors = DemoTrade("电机", "泵与电机", "小功率电机", in: "万台")
  static let compressors = DemoTrade("压缩机", "通用设备", "空压机", in: "万台")
  static let fans = DemoTrade("风机", "通用设备", "轴流风机", in: "万台")
  static let machines = DemoTrade("数控机床", "机床装备", "数控车床", in: "万台")
  static let tools = DemoTrade("刃具", "工量刃具", "钻头丝锥", in: "万件")
  static let gears = DemoTrade("齿轮", "汽摩配件", "减速齿轮", in: "万件")
  static let wheels = DemoTrade("轮毂", "汽摩配件", "铝合金轮毂", in: "万只")
  static let castings = DemoTrade("铸造", "铸造铸件", "泵体铸件", in: "万吨")
  static let copper = DemoTrade("铜业", "有色金属", "铜棒铜管", in: "万吨")
  static let welders = DemoTrade("焊机", "通用设备", "逆变焊机", in: "万台")
  static let shoes = DemoTrade("鞋业", "鞋帽服饰", "注塑鞋", in: "万双")
  static let soles = DemoTrade("鞋材", "鞋帽服饰", "鞋底鞋材", in: "万双")
  static let caps = DemoTrade("帽业", "鞋帽服饰", "运动帽", in: "万顶")
  static let clothing = DemoTrade("服饰", "鞋帽服饰", "针织服装", in: "万件")
  static let plastics = DemoTrade("塑胶", "塑料制品", "日用塑料件", in: "万件")
  static let packaging = DemoTrade("包装", "印刷包装", "彩印纸箱", in: "万只")
  static let seafood = DemoTrade("水产", "水产食品", "冷冻水产", in: "万吨")
  static let food = DemoTrade("食品", "水产食品", "年糕糕点", in: "万吨")
  static let mixers = DemoTrade("机械", "专用设备", "搅拌设备", in: "万台")
  static let boats = DemoTrade("船舶配件", "船舶修造", "船用配件", in: "万件")
  static let trading = DemoTrade("商贸", "商贸物流", "五金批发", in: "")
}
