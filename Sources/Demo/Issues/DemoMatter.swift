import Domain

/// Something enterprises bring up: what they say of it, what the unit does about it.
///
/// `[甲|乙]` in a text stands for one of the two; none of it happened.
struct DemoMatter {
  let category: String
  /// The short name of the unit that answers for it.
  let unit: String
  let title: String
  let said: String
  /// What is laid down first; a matter without it is a simple one.
  let measure: String?
  let done: String
  var kind = Issue.Kind.problem
  /// What it can be about.
  var objects: [EntityKind] = [.enterprise]

  var complexity: Issue.Complexity { measure == nil ? .simple : .complex }

  init(
    _ category: String, _ unit: String, _ title: String, _ said: String, by measure: String? = nil,
    _ done: String
  ) {
    (self.category, self.unit, self.title, self.said) = (category, unit, title, said)
    (self.measure, self.done) = (measure, done)
  }

  func about(_ objects: EntityKind...) -> DemoMatter {
    var matter = self
    matter.objects = objects
    return matter
  }

  func asking(_ kind: Issue.Kind) -> DemoMatter {
    var matter = self
    matter.kind = kind
    return matter
  }

  static let all = people + land + supplies + rights

  static func of(_ category: String, _ kind: Issue.Kind = .problem) -> [DemoMatter] {
    all.filter { $0.category == category && $0.kind == kind }
  }
}
