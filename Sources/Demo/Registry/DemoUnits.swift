import Domain

/// The units of the demo office: the departments of 2018, two committees, a few helpers from outside
/// and the towns, each with the categories it answers for (C2, C19).
struct DemoUnit {
  let name: String
  let short: String
  let type: Unit.UnitType
  let categories: [String]

  private init(
    _ name: String, _ short: String, _ categories: [String], _ type: Unit.UnitType = .department
  ) {
    (self.name, self.short, self.categories, self.type) = (name, short, categories, type)
  }

  static let all =
    departments + others + DemoTown.all.map { DemoUnit($0.name, $0.short, [], .town) }

  static let departments = [
    DemoUnit("人力资源和社会保障局", "人社局", ["02", "04"]),
    DemoUnit("人才工作办公室", "人才办", ["01", "04"]),
    DemoUnit("教育局", "教育局", ["03"]),
    DemoUnit("国土资源局", "国土局", ["05", "07"]),
    DemoUnit("发展和改革局", "发改局", ["06"]),
    DemoUnit("经济和信息化局", "经信局", ["06", "08", "17"]),
    DemoUnit("行政服务中心", "行政服务中心", ["07"]),
    DemoUnit("安全生产监督管理局", "安监局", ["07"]),
    DemoUnit("住房和城乡建设局", "住建局", ["06", "07", "09", "11"]),
    DemoUnit("供电公司", "供电公司", ["08", "10"]),
    DemoUnit("交通运输局", "交通局", ["11"]),
    DemoUnit("农业和农村工作办公室", "农办", ["12"]),
    DemoUnit("环境保护局", "环保局", ["13"]),
    DemoUnit("科学技术局", "科技局", ["14", "17"]),
    DemoUnit("司法局", "司法局", ["15", "16"]),
    DemoUnit("财政局", "财政局", ["17"]),
    DemoUnit("金融工作办公室", "金融办", ["19"]),
    DemoUnit("两新工委", "两新工委", ["18"]),
    DemoUnit("市场监督管理局", "市场监管局", ["14"]),
    DemoUnit("商务局", "商务局", ["16", "17"]),
    DemoUnit("国家税务局", "国税局", ["17", "19"]),
    DemoUnit("地方税务局", "地税局", ["08", "17"]),
    DemoUnit("公安消防大队", "消防大队", ["07"]),
    DemoUnit("公安局", "公安局", ["11"]),
    DemoUnit("水利局", "水利局", []),
    DemoUnit("综合行政执法局", "执法局", []),
    DemoUnit("总工会", "总工会", ["18"]),
    DemoUnit("水务集团", "水务集团", ["08", "13"]),
  ]

  private static let others = [
    DemoUnit("铁路新区管委会", "铁路新区", ["06", "12"], .committee),
    DemoUnit("东部新区管委会", "东部新区", ["05", "06"], .committee),
    DemoUnit("芒种律师事务所", "芒种律所", ["15"], .provider),
    DemoUnit("白露公证处", "白露公证处", ["16"], .provider),
    DemoUnit("清明燃气公司", "清明燃气", ["09"], .provider),
  ]

  /// Units have their ids in the order they are entered.
  static func id(_ short: String) -> ID<Unit> {
    ID((all.firstIndex { $0.short == short } ?? 0) + 1)
  }

  static func town(_ place: Int) -> ID<Unit> { ID(departments.count + others.count + place + 1) }

  /// Each with whom one rings there.
  static var entries: [Unit] {
    all.enumerated().map { place, unit in
      var entry = unit.entry
      entry.liaison = Contact(
        name: DemoNames.person(85 + place), title: "联络员", phone: DemoNames.phone(120 + place))
      return entry
    }
  }

  private var entry: Unit {
    var unit = Unit()
    let isOfCity = type == .department || type == .committee
    unit.name = isOfCity ? "温岭市\(name)" : name
    (unit.shortName, unit.type, unit.categories) = (short, type, categories)
    return unit
  }
}
