/// What the head of office said to something another person prepared: a step (T17), a setting (C16).
package struct HeadAnswer: Equatable, Sendable {
  package var isConfirmed: Bool
  package var by: ID<Person>
  package var on: Day
  package var reason: String

  package init(isConfirmed: Bool, by: ID<Person>, on: Day, reason: String) {
    self.isConfirmed = isConfirmed
    self.by = by
    self.on = on
    self.reason = reason
  }
}
