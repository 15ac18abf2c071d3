import Domain

/// A visit of the demo office as it is planned, with the issues it finds.
struct DemoVisit {
  let day: Day
  let visitor: ID<Person>
  /// A leader who came along.
  var leader: ID<Person>?
  var objects: Few<EntityRef>
  var kind = Visit.Kind.onSite
  var round: Int?
  var services: [Visit.Service] = []
  var serviceText = ""
  var found: [Int] = []

  init(_ day: Day, _ visitor: ID<Person>, _ objects: EntityRef...) {
    (self.day, self.visitor, self.objects) = (day, visitor, Few(objects))
  }
}

extension DemoVisit {
  /// As it is written down (P4): how business goes, what is hard, what the government should do.
  func entry(
    telling cases: [DemoCase], of trade: DemoTrade?, _ chance: inout DemoChance
  ) -> Visit {
    var visit = Visit()
    (visit.on, visit.kind, visit.round) = (day, kind, round)
    (visit.visitors, visit.objects) = ([visitor] + [leader].compactMap(\.self), objects)
    visit.minutes = kind == .phone ? chance.pick([5, 8, 10]) : chance.pick([40, 50, 60, 90])
    visit.situation = situation(trade, &chance)
    visit.difficulties = cases.map(\.said).joined(separator: "\n")
    visit.wishes = cases.isEmpty ? "" : "希望帮忙解决：\(cases.map(\.title).joined(separator: "；"))"
    (visit.services, visit.serviceText) = (services, serviceText)
    return visit
  }

  private func situation(_ trade: DemoTrade?, _ chance: inout DemoChance) -> String {
    switch objects[0].kind {
    case .park: chance.words("入驻企业[基本满员|还有两间空置]，[二期在招商|消防设施齐全]。")
    case .site: chance.words("现有[十几|二十来]家小厂，[厂房老旧|电线老化]，[列入改造|等改造方案]。")
    case .project: chance.words("[桩基|主体|设备安装]施工中，[进度正常|比计划略慢|抢抓晴天]。")
    default:
      chance.words(
        "\(trade?.goods ?? "产品")[订单饱满|订单排到八月|销量持平|外贸增长一成|旺季提前]，"
          + "[技改在建|用工稳定|原材料涨价|准备上新线|产能用足]。")
    }
  }
}
