import Domain
import TestSupport

/// The proposal of lectures for 1,000 forms on 44 topics in 16 towns (C10).
enum PolicyBench {
  private static let (forms, topics, towns, units) = (1000, 44, 16, 20)

  static func rows() -> [Row] {
    var workspace = Workspace()
    for entity in [AnyEntity.office(Office())] + registry + answers { workspace.load(entity) }
    let terms = LectureTerms.usual(after: BenchOffice.day)
    var met = 0
    let plans = Stopwatch.time(20) { _ in
      met = workspace.lecturePlan(terms, asOf: BenchOffice.day).met
    }
    precondition(met > 0)
    return [
      Row("lectures proposed, 1,000 forms, 44 topics, 16 towns", plans, unit: "ms", limit: 100)
    ]
  }

  /// Towns first, then the departments that lecture, then topics and enterprises.
  private static var registry: [AnyEntity] {
    let bodies = (1...towns + units).map { number in
      var unit = Unit()
      (unit.id, unit.name) = (ID(number), "第\(number)单位")
      unit.type = number > towns ? .department : .town
      return unit.any
    }
    let offered = (1...topics).map { number in
      var topic = PolicyTopic()
      (topic.id, topic.name, topic.units) = (
        ID(number), "政策\(number)", [ID(towns + 1 + number % units)]
      )
      return topic.any
    }
    let enterprises = (1...forms).map { number in
      var enterprise = Enterprise()
      (enterprise.id, enterprise.name) = (ID(number), "第\(number)泵业")
      enterprise.town = ID(number * number % towns + 1)
      return enterprise.any
    }
    return bodies + offered + enterprises
  }

  private static var answers: [AnyEntity] {
    var dice = Dice(seed: 44)
    return (1...forms).map { number in
      var form = PolicyForm()
      (form.id, form.enterprise) = (ID(number), ID(number))
      (form.givenOn, form.dueOn, form.collectedOn) = (.may2, BenchOffice.day, .may2)
      form.topics = (1...topics).filter { _ in Int.random(in: 0..<9, using: &dice) == 0 }.map {
        ID($0)
      }
      return form.any
    }
  }
}
