import Domain

extension Visit {
  /// A visit on 2018-06-06 by the coordinator, unless said otherwise.
  package static func test(
    _ objects: EntityRef..., by visitors: [ID<Person>] = [.coordinator],
    on day: Day = .iso("2018-06-06")
  ) -> Visit {
    var visit = Visit()
    visit.on = day
    visit.visitors = visitors
    visit.objects = Few(objects.isEmpty ? [ID<Enterprise>.frost.ref] : objects)
    visit.situation = "订单饱满，技改在建"
    return visit
  }
}

extension TestOffice {
  @discardableResult
  package mutating func log(
    _ visit: Visit = .test(), _ problems: FoundProblem..., by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.visit(.log(visit, problems: problems)), by: person)
  }
}
