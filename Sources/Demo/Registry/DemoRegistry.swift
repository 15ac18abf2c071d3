import Domain

/// Who and what the demo office knows, in the order of their ids.
struct DemoRegistry {
  let figures: DemoFigures
  private(set) var enterprises: [Enterprise] = []
  private(set) var trades: [DemoTrade] = []
  private(set) var parks: [Park] = []
  private(set) var sites: [OldSite] = []
  private(set) var projects: [Project] = []
  let staff: DemoStaff
  /// In which town, by its place in the table.
  private(set) var town: [EntityRef: Int] = [:]
  /// The enterprises that have a commissioner, in the order of the pairings.
  private(set) var paired: [ID<Enterprise>] = []

  init(_ figures: DemoFigures, _ chance: inout DemoChance) {
    self.figures = figures
    let towns = Self.towns(of: figures.enterprises + figures.unvisited)
    staff = DemoStaff(
      figures,
      objectsOfTown: DemoTown.all.indices.map { place in
        towns.count { $0 == place }
      })
    addEnterprises(in: towns, &chance)
    addParks()
    addSites()
    addProjects(&chance)
    settleStages()
    paired = pairedEnterprises
    for id in paired { enterprises[Int(id.number) - 1].isKey = true }
  }

  /// The town of each of so many things, spread by what share of them each has.
  private static func towns(of count: Int) -> [Int] {
    var had = DemoTown.all.map { _ in 0 }
    return (1...count).map { number in
      let lack = DemoTown.all.indices.map { DemoTown.all[$0].share * number - had[$0] * 100 }
      let next = lack.indices.max { lack[$0] < lack[$1] } ?? 0
      had[next] += 1
      return next
    }
  }

  /// The 霜降压缩机 of the first case, and others from all over the list (F5).
  private var pairedEnterprises: [ID<Enterprise>] {
    let first = enterprises.firstIndex { $0.shortName == "霜降压缩机" } ?? 0
    let stride = figures.enterprises / figures.pairings
    let others = (0..<figures.pairings).map { $0 * stride + stride / 2 }.filter { $0 != first }
    return ([first] + others).prefix(figures.pairings).map { ID($0 + 1) }
  }
}

// MARK: - Enterprises

extension DemoRegistry {
  private mutating func addEnterprises(in towns: [Int], _ chance: inout DemoChance) {
    var ofTown = DemoTown.all.map { _ in 0 }
    var ofTrade: [String: Int] = [:]
    for place in towns {
      let choices = DemoTown.all[place].trades
      let trade = choices[ofTown[place] % choices.count]
      let number = ofTrade[trade.word, default: 0]
      ofTown[place] += 1
      ofTrade[trade.word] = number + 1
      enterprises.append(enterprise(trade, number, town: place, &chance))
      trades.append(trade)
      town[ID<Enterprise>(enterprises.count).ref] = place
    }
  }

  private func enterprise(
    _ trade: DemoTrade, _ number: Int, town: Int, _ chance: inout DemoChance
  ) -> Enterprise {
    let index = enterprises.count
    var enterprise = Enterprise()
    enterprise.shortName = DemoNames.short(trade, number)
    enterprise.name = DemoNames.full(enterprise.shortName, number)
    (enterprise.sector, enterprise.town) = (trade.sector, DemoUnit.town(town))
    enterprise.scale = scale(of: trade, index)
    enterprise.siteKind = [.standalone, .park, .standalone, .oldSite][chance.below(4)]
    enterprise.isKey = chance.isOnce(in: 9)
    (enterprise.isTaxTop20, enterprise.isIndustryTop20) = (index % 45 == 7, index % 45 == 11)
    enterprise.isReturned = chance.isOnce(in: 40)
    enterprise.employees = chance.pick(["50人以下", "50–100人", "100–300人", "300–500人", "500人以上"])
    enterprise.contacts = [contact(index, &chance)]
    enterprise.registeredFrom = DemoDays.opening
    return enterprise
  }

  /// What the campaign did not go to are smaller ones (T7).
  private func scale(of trade: DemoTrade, _ index: Int) -> Enterprise.Scale {
    guard index < figures.enterprises else { return index % 3 == 0 ? .micro : .below }
    return trade.isService ? .aboveService : .aboveIndustry
  }

  private func contact(_ index: Int, _ chance: inout DemoChance) -> Contact {
    let title = chance.pick(["厂长", "总经理", "办公室主任", "行政经理", "生产副总"])
    return Contact(
      name: DemoNames.person(130 + index), title: title, phone: DemoNames.phone(200 + index))
  }
}

// MARK: - Parks, sites and projects

extension DemoRegistry {
  private mutating func addParks() {
    let kinds = ["机电", "汇富", "新材料", "创业", "智造", "众兴"]
    var ofTown = DemoTown.all.map { _ in 0 }
    for (index, place) in Self.towns(of: figures.parks).enumerated() {
      var park = Park()
      let (kind, round) = (kinds[ofTown[place] % kinds.count], ofTown[place] / kinds.count)
      park.name = DemoTown.all[place].short + kind + "小微园" + (round == 0 ? "" : "\(round + 1)期")
      ofTown[place] += 1
      (park.town, park.tenants) = (DemoUnit.town(place), tenants(of: place, from: index, 4))
      parks.append(park)
      town[ID<Park>(parks.count).ref] = place
    }
  }

  private mutating func addSites() {
    let names = ["前溪", "后洋", "塘下", "山前", "河头", "上林", "下陈", "桥里", "联树", "石粘"]
    for (index, place) in Self.towns(of: figures.sites).enumerated() {
      var site = OldSite()
      let round = index / names.count
      let mark = round == 0 ? "" : "\(round + 1)号"
      site.name = "\(DemoTown.all[place].short)\(names[index % names.count])\(mark)工业点"
      (site.town, site.tenants) = (DemoUnit.town(place), tenants(of: place, from: index * 3, 3))
      sites.append(site)
      town[ID<OldSite>(sites.count).ref] = place
    }
  }

  private func tenants(of place: Int, from start: Int, _ count: Int) -> [ID<Enterprise>] {
    let own = enterprises.indices.filter { enterprises[$0].town == DemoUnit.town(place) }
    guard !own.isEmpty else { return [] }
    let chosen = (0..<min(count, own.count)).map { own[(start * 5 + $0) % own.count] }
    return chosen.map { ID($0 + 1) }
  }

  /// The first are four parcels of one park (F11); three lists are tags on one register (T4).
  private mutating func addProjects(_ chance: inout DemoChance) {
    let stride = max(1, figures.enterprises / figures.projects)
    for index in 0..<figures.projects {
      var project = Project()
      let owner = index * stride
      let isParcel = index < figures.linkedProjects
      let place = isParcel ? 0 : town[ID<Enterprise>(owner + 1).ref] ?? 0
      project.name = isParcel ? "大溪产业园一期\(index + 1)号地块" : name(owner, &chance)
      project.enterprise = isParcel ? nil : ID(owner + 1)
      project.town = DemoUnit.town(place)
      project.stage = chance.pick([.preparation, .started, .building, .building, .completed])
      tag(&project, index, &chance)
      projects.append(project)
      town[ID<Project>(projects.count).ref] = place
    }
  }

  /// Of those that report how far they are, the stage is what they say; who builds at 15 % has not
  /// completed.
  private mutating func settleStages() {
    let progress = DemoProgress(registry: self)
    for index in projects.indices.prefix(figures.municipalProjects) {
      projects[index].stage = progress.stage(of: index)
    }
  }

  private func name(_ owner: Int, _ chance: inout DemoChance) -> String {
    let what = chance.pick(["智能化技改项目", "新厂区建设项目", "扩产项目", "研发中心项目"])
    let (trade, count) = (trades[owner], chance.pick([2, 3, 5, 8, 12]))
    let isMade = !what.hasPrefix("研发") && !trade.isService
    let yield = isMade ? "年产\(count)\(trade.measure)\(trade.goods)" : ""
    return enterprises[owner].shortName + yield + what
  }

  private func tag(_ project: inout Project, _ index: Int, _ chance: inout DemoChance) {
    let isLarge =
      index * figures.largeProjects / figures.projects
      != (index + 1) * figures.largeProjects / figures.projects
    project.investment = isLarge ? 5000 + 500 * chance.below(60) : 1200 + 200 * chance.below(18)
    // Whether the lists overlap is not known, so in part they do.
    if index % 12 != 11 { project.lists.append(.campaign86) }
    if index < figures.municipalProjects {
      project.lists.append(.municipal43)
      project.owner = staff.owners[index % staff.owners.count]
    }
    if isLarge { project.lists.append(.over5000w) }
  }
}
