/// What a person may be to the office (C3 "Roles").
package enum Role: String, Coded {
  case leader
  case head
  case coordinator
  case commissioner
  case town
  case projectOwner
  case liaison
  case viewer
}

/// A role a person holds, for a time; written `coordinator`, `head@2018-01-01..2018-12-31`.
package struct RoleGrant: Equatable, Sendable, FieldValue {
  package var role: Role
  package var from: Day?
  package var to: Day?

  package init(_ role: Role, from: Day? = nil, to: Day? = nil) {
    self.role = role
    self.from = from
    self.to = to
  }

  package func holds(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  package var fieldText: String {
    guard from != nil || to != nil else { return role.rawValue }
    return "\(role.rawValue)@\(from.fieldText)..\(to.fieldText)"
  }

  package init(fieldText: String) throws(FieldProblem) {
    let (name, time) = fieldText.cut(at: "@＠")
    guard !name.isEmpty else { throw .notAGrant(fieldText) }
    let role = try Role(fieldText: name)
    guard let time else {
      self.init(role)
      return
    }
    let days = time.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard days.count == 3, days[1].isEmpty else { throw .notAGrant(fieldText) }
    self.init(
      role, from: days[0].isEmpty ? nil : try Day(fieldText: days[0]),
      to: days[2].isEmpty ? nil : try Day(fieldText: days[2]))
  }
}

extension Person {
  package func holds(_ role: Role, on day: Day) -> Bool {
    isActive && struck == nil && roles.contains { $0.role == role && $0.holds(on: day) }
  }
}
