import Domain

extension TestOffice {
  /// Sets one field of a setting as a form would that shows what stands there now.
  @discardableResult
  package mutating func set<Row: Setting>(
    _ id: ID<Row>, _ field: Row.Field, to new: String, by person: ID<Person> = .head,
    as wrap: (EntryChange<Row>) -> SettingsChange
  ) throws(Refusal) -> [Touch] {
    let old = workspace.setting(id)?.text(field) ?? ""
    return try apply(.settings(wrap(.edit(id, [FieldEdit(field, from: old, to: new)]))), by: person)
  }

  /// Enters the holidays of a year; those of 2018 are there and are put aside by these.
  @discardableResult
  package mutating func enter(
    _ year: Int, holidays: String, extra: String = "", by person: ID<Person> = .head
  ) throws -> [Touch] {
    guard let standing = workspace.setting(ID<CalendarYear>(year)) else {
      var entered = CalendarYear(year)
      try entered.set(.holidays, to: holidays)
      try entered.set(.extraWorkdays, to: extra)
      return try apply(.settings(.calendar(.add(entered))), by: person)
    }
    let edits = [
      FieldEdit(CalendarYear.Field.holidays, from: standing.text(.holidays), to: holidays),
      FieldEdit(.extraWorkdays, from: standing.text(.extraWorkdays), to: extra),
    ]
    return try apply(.settings(.calendar(.edit(standing.id, edits))), by: person)
  }

  /// The holidays of 2019 as they were announced.
  package mutating func enter2019() throws {
    try enter(
      2019,
      holidays: "1-1\n2-4..2-10\n4-5..4-7\n5-1..5-4\n6-7..6-9\n9-13..9-15\n10-1..10-7",
      extra: "2-2、2-3、4-28、5-5、9-29、10-12")
  }

  /// Deadlines like the ones in force but for what is changed, from today on.
  @discardableResult
  package mutating func decide(
    _ name: String = "SLA-2", from day: Day? = nil, by person: ID<Person> = .head,
    _ change: (inout SLA) -> Void = { _ in }
  ) throws(Refusal) -> [Touch] {
    var version = workspace.nextSLAVersion(from: day ?? today)
    version.name = name
    change(&version.sla)
    return try apply(.settings(.sla(.add(version))), by: person)
  }
}

extension Category {
  package static func named(_ name: String) -> Category {
    var category = Category()
    category.name = name
    return category
  }
}
