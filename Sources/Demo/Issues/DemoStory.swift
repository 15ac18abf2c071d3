import Domain

/// Matters that stand for the cases the program was made for (S1, S6, S7, S8), retold of nobody.
enum DemoStory {
  /// A factory rebuilt its oil store and does not know which papers it lacks.
  case storage
  /// One power line, four parcels, one committee (F11).
  case parcels
  /// No land here, so it looks elsewhere.
  case expansion
  /// One visit, two matters of gas, for two units.
  case gasGrid, gasStore
  /// Found and settled by a law firm's volunteers.
  case contract

  var matter: DemoMatter {
    switch self {
    case .storage:
      DemoMatter(
        "07", "安监局", "储油设施改建手续补办",
        "老油罐扩了容，当时不知道要报批，现在设备商催着验收。",
        by: "现场核查，补做安全评价", "安全评价已通过，手续补齐。")
    case .parcels:
      DemoMatter(
        "10", "供电公司", "产业园一期四块工业用地高压线迁移",
        "四块地都拿了，一条高压线横在中间，村民又不肯让塔基落在田里。",
        by: "与铁路新区管委会分头做村民工作，改线、改渠、改路同步推进",
        "线路、水渠、道路全部迁改到位，四个项目按期开工。"
      ).about(.project)
    case .expansion:
      DemoMatter(
        "05", "国土局", "扩产用地落实不了，有外移想法",
        "外地开发区来谈过两轮，地和厂房都现成，这边再拿不到地就只好走。",
        by: "镇里与国土局联合上门，梳理可供地块", "二十亩地块已列入供地计划并完成挂牌，企业确认留下。")
    case .gasGrid:
      DemoMatter(
        "09", "清明燃气", "新厂区天然气大网接入",
        "热处理一天换十几瓶气，想接上大管网。", by: "勘察管位，与道路施工同步敷设",
        "支管与道路同步敷设完成，点火通气。")
    case .gasStore:
      DemoMatter(
        "09", "住建局", "备用储气站合格证办理",
        "接大网前要自备储气，站建好了缺合格证。", "已请检验机构上门，合格证核发。")
    case .contract:
      DemoMatter(
        "15", "芒种律所", "设备采购合同违约纠纷",
        "设备装好三个月达不到约定产能，对方不肯退货。", "律师志愿团调解，对方同意更换主机并赔付。")
    }
  }

  /// The day it was told.
  var day: Day {
    switch self {
    case .parcels: DemoDays.day(2, 5)
    case .expansion: DemoDays.day(2, 27)
    default: DemoDays.day(3, 6)
    }
  }

  /// The number of the park's four parcels and the like is what there is of projects (F11).
  var isOfProjects: Bool { self == .parcels }
}
