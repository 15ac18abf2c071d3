import Domain

/// 政策点单 of the demo office: a form for everybody (F10), most of them back, lectures held and planned.
///
/// Collecting had only begun when the report was written.
struct DemoPolicy {
  let registry: DemoRegistry
  private var staff: DemoStaff { registry.staff }

  init(registry: DemoRegistry) { self.registry = registry }

  private static let givenOn = DemoDays.day(5, 21)
  private static let dueOn = DemoDays.day(6, 15)
  private static let firstBack = DemoDays.day(5, 24)
  private static let plannedOn = DemoDays.day(6, 1)
  /// Towns whose forms nobody fetched yet: the last ones of the list.
  private static let townsLeft = 4

  var entries: [DemoEntry] { [distribution] + collection + lectures }

  private var distribution: DemoEntry {
    entry(Self.givenOn, .work, by: staff.desk, "distribute") { _ in
      [.policy(.distribute(.everybody, round: 1, on: Self.givenOn, dueOn: Self.dueOn))]
    }
  }

  private func entry(
    _ day: Day, _ hour: DemoHour, by person: ID<Person>, _ name: String,
    _ decide: @escaping (Workspace) -> [Change]
  ) -> DemoEntry {
    DemoEntry(on: day, hour, by: person, .changes(name, { workspace, _ in decide(workspace) }))
  }
}

// MARK: - Forms

extension DemoPolicy {
  /// Town after town, the pile of a day at once.
  private var collection: [DemoEntry] {
    var chance = DemoChance(seed: 44)
    let days = DemoDays.workdays(from: Self.firstBack, to: DemoDays.day(6, 6))
    let towns = DemoTown.all.count - Self.townsLeft
    return registry.enterprises.indices.compactMap { place in
      let id = ID<Enterprise>(place + 1)
      guard let town = registry.town[id.ref], town < towns, !chance.isOnce(in: 6) else {
        return nil
      }
      let day = days[min(days.count - 1, town * days.count / towns)]
      if chance.isOnce(in: 90) { return voiding(id, on: day) }
      let answer = answer(of: id, &chance)
      return entry(day, .replies, by: staff.letters, "collect") { workspace in
        workspace.newestForm(of: id).map { [.policy(.collect($0.id, answer, on: day))] } ?? []
      }
    }
  }

  private func voiding(_ id: ID<Enterprise>, on day: Day) -> DemoEntry {
    entry(day, .closing, by: staff.letters, "void") { workspace in
      workspace.newestForm(of: id).map {
        [.policy(.void($0.id, reason: "企业停产，无人填写", on: day))]
      } ?? []
    }
  }

  /// Two to five topics; those at the head of each part of the list are wanted most, the last ones by
  /// nobody.
  private func answer(of id: ID<Enterprise>, _ chance: inout DemoChance) -> PolicyForm.Answer {
    let count = registry.figures.policyTopics - 3
    let topics = (0..<chance.within(2...5)).map { _ in
      ID<PolicyTopic>(min(chance.below(count), chance.below(count)) + 1)
    }
    let request = chance.isOnce(in: 24) ? chance.pick(Self.requests) : ""
    return PolicyForm.Answer(topics, request: request)
  }

  private static let requests = [
    "想听企业传承和家族企业治理", "请讲讲光伏屋顶怎么装、怎么并网", "出口欧盟的碳足迹要求", "夜间班车和工业区公交",
    "能否讲讲汇率风险怎么锁定", "食堂食品安全怎么管",
  ]
}

// MARK: - Lectures

extension DemoPolicy {
  /// Planned on one Friday, held from Tuesday on; one was called off, one nobody wrote down yet, and
  /// what came in since is planned for the head to fix.
  private var lectures: [DemoEntry] {
    let terms = LectureTerms(from: DemoDays.day(6, 5), to: DemoDays.day(6, 22))
    let (calledOff, plannedNext) = (DemoDays.day(6, 4), DemoDays.day(6, 6))
    return [
      entry(Self.plannedOn, .replies, by: staff.desk, "plan") { workspace in
        let plan = workspace.lecturePlan(terms, asOf: Self.plannedOn)
        return [.policy(.plan(Array(plan.sessions.prefix(9))))]
      },
      entry(Self.plannedOn, .head, by: staff.head, "fix") { workspace in
        [.policy(.fix(workspace.lectures.live.filter { $0.state == .planned }.map(\.id)))]
      },
      entry(calledOff, .work, by: staff.desk, "cancel") { workspace in
        let last = workspace.lectures.live.filter { $0.state == .fixed }.last
        return last.map {
          [.policy(.cancel($0.id, reason: "会场当天另有会议", on: calledOff))]
        } ?? []
      },
      holding(DemoDays.day(6, 5)),
      entry(plannedNext, .closing, by: staff.desk, "plan") { workspace in
        let terms = LectureTerms(from: DemoDays.day(6, 11), to: DemoDays.day(6, 29))
        let plan = workspace.lecturePlan(terms, asOf: plannedNext)
        return [.policy(.plan(Array(plan.sessions.prefix(4))))]
      },
    ]
  }

  /// Most of those invited came.
  private func holding(_ day: Day) -> DemoEntry {
    entry(day, .meetings, by: staff.letters, "hold") { workspace in
      workspace.lectures.live.filter { $0.state == .fixed && $0.on == day }.dropLast().map {
        session in
        let came = session.invited.enumerated().filter { $0.offset % 6 != 4 }.map(\.element)
        return .policy(
          .hold(session.id, .init(came, feedback: "答疑时间可以再长一些"), on: day))
      }
    }
  }
}
