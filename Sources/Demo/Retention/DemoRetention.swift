import Domain

/// The enterprises of the demo office that may leave: one of each level, and one that was kept (P17,
/// S7, C19).
struct DemoRetention {
  let registry: DemoRegistry

  var entries: [DemoEntry] { kept + beingKept + [warned, watched].flatMap(\.self) }

  private var head: ID<Person> { registry.staff.head }
  /// What is judged is told to the leaders.
  private static let leader = "分管副市长"

  private func entry(
    _ day: Day, _ name: String, by person: ID<Person>? = nil,
    _ change: @escaping (Workspace) -> RetentionChange?
  ) -> DemoEntry {
    DemoEntry(
      on: day, .meetings, by: person ?? head,
      .changes("retention-\(name)") { workspace, _ in
        change(workspace).map { [.retention($0)] } ?? []
      })
  }

  /// The case of an enterprise, once it is open.
  private static func known(
    _ enterprise: ID<Enterprise>, in workspace: Workspace
  ) -> RetentionCase? {
    workspace.openRetention(of: enterprise)
  }

  private func opening(
    _ enterprise: ID<Enterprise>, _ level: RetentionCase.Level, _ signs: [RetentionCase.Sign],
    _ text: String, because reason: String, on day: Day
  ) -> DemoEntry {
    entry(day, "open-\(enterprise)") { [head] _ in
      var known = RetentionCase()
      (known.enterprise, known.openedOn, known.signs) = (enterprise, day, signs)
      known.text = text
      known.judgements = [.init(level, on: day, by: head, reason: reason)]
      return .open(known)
    }
  }

  private func brief(_ enterprise: ID<Enterprise>, _ text: String, on day: Day) -> DemoEntry {
    entry(day, "p-brief-\(enterprise)") { workspace in
      Self.known(enterprise, in: workspace).map { known in
        var brief = Brief()
        (brief.retention, brief.on) = (known.id, day)
        (brief.addressee, brief.text) = (Self.leader, text)
        return .brief(brief)
      }
    }
  }

  private func engaging(
    _ enterprise: ID<Enterprise>, _ plan: String, visitOn: Day, on day: Day
  ) -> DemoEntry {
    let town = registry.town[enterprise.ref].map { DemoUnit.town($0) }
    return entry(day, "q-engage-\(enterprise)") { workspace in
      Self.known(enterprise, in: workspace).map {
        .engage($0.id, plan: plan, town: town, visitOn: visitOn, on: day)
      }
    }
  }
}

// MARK: - The four

extension DemoRetention {
  private func enterprise(_ number: Int) -> ID<Enterprise> { ID(number) }

  /// S7: it wanted land, was visited again and again, and stays.
  private var kept: [DemoEntry] {
    let id = enterprise(13)
    return [
      opening(
        id, .urgent, [.intent, .land], "产能翻番没有地，已到外地看过两块",
        because: "有明确外移意向", on: DemoDays.day(4, 9)),
      brief(id, "回归企业扩产用地无着落，有外移倾向，建议专题研究", on: DemoDays.day(4, 10)),
      engaging(
        id, "市领导带队，与镇党委书记同去，带两处备选地块", visitOn: DemoDays.day(4, 12),
        on: DemoDays.day(4, 11)),
      entry(DemoDays.day(5, 25), "r-close") { workspace in
        Self.known(id, in: workspace).map {
          .close(
            $0.id, .retained, lessons: "用地早一年排进计划，企业就不必去看外地", confirmation: "董事长当面确认",
            on: DemoDays.day(5, 25))
        }
      },
    ]
  }

  private var beingKept: [DemoEntry] {
    let id = enterprise(57)
    return [
      opening(
        id, .urgent, [.courted, .lease], "厂房租约年底到期，外地两次上门招商",
        because: "已在谈意向协议", on: DemoDays.day(5, 29)),
      brief(id, "租约到期，外地招商条件优厚，请市领导出面挽留", on: DemoDays.day(5, 30)),
      engaging(
        id, "镇里落实小微园标准厂房两层，经信局讲技改政策", visitOn: DemoDays.day(6, 8),
        on: DemoDays.day(6, 1)),
    ]
  }

  private var warned: [DemoEntry] {
    [
      opening(
        enterprise(101), .warning, [.shrinking], "两条线停产，裁员三成",
        because: "订单转到外地兄弟厂", on: DemoDays.day(6, 4))
    ]
  }

  private var watched: [DemoEntry] {
    [
      opening(
        enterprise(203), .watch, [.headChanged], "换了总经理，新负责人户口在外地",
        because: "先看三个月", on: DemoDays.day(6, 5))
    ]
  }
}
