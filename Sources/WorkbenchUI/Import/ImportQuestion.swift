import Domain

/// What a person may say of a list that the program does not know.
enum ImportQuestion: Equatable {
  /// A name and whom it may mean, offered from one of them on.
  case name(ImportPlan.NearName, from: Int)
  /// A new name, and whose it may be.
  case alike(ImportPlan.NearName)
  case head(Phrase, among: [String])
  /// A head no field took, and the fields it may be, offered from one of them on.
  case passedOver(String, [Phrase], from: Int)

  /// What an answer comes to.
  enum Answered: Equatable {
    case agreed(ImportRequest.Agreed)
    case mapped(head: String, to: Phrase)
    /// It is none of them, and not asked again.
    case left(String)
    case asked(ImportQuestion)
    case nothing
  }

  /// Whether nothing can be taken in before it is answered.
  var isWanted: Bool {
    switch self {
    case .name, .head: true
    case .alike, .passedOver: false
    }
  }

  /// What the key is called that answers it.
  var action: Phrase {
    switch self {
    case .name, .alike: ImportScreenWords.answer
    case .head: ImportScreenWords.answerHead
    case .passedOver: ImportScreenWords.answerPassedOver
    }
  }

  func question(in workspace: Workspace) -> Question {
    let answers = answers(in: workspace).prefix(Self.mostAnswers)
    let choices = answers.enumerated().map { Question.Choice(Self.keys[$0], $1) }
    return Question(title: title, choices: choices, selected: 0)
  }

  private var title: Phrase {
    switch self {
    case .name(let asked, _), .alike(let asked): ImportScreenWords.whoIs(asked.name)
    case .head(let field, _): ImportScreenWords.whichColumn(field)
    case .passedOver(let head, _, _): ImportScreenWords.whichField(head)
    }
  }

  /// That it is none stands first, where it may be.
  private func answers(in workspace: Workspace) -> [Phrase] {
    let labels = { (refs: [EntityRef]) in
      refs.map { Phrase(verbatim: workspace.label(of: $0)) }
    }
    return switch self {
    case .name(let asked, let first): page(of: labels(asked.near), from: first)
    case .alike(let asked): [ImportScreenWords.isNew] + labels(asked.near)
    case .head(_, let heads): heads.map { Phrase(verbatim: $0) }
    case .passedOver(_, let fields, let first):
      [ImportScreenWords.noField] + page(of: fields, from: first)
    }
  }

  /// Of many answers so many at once, and behind them that there are more.
  private func page(of answers: [Phrase], from first: Int) -> [Phrase] {
    let rest = answers.dropFirst(first)
    let more = rest.count > Self.mostAtOnce ? [ImportScreenWords.more] : []
    return Array(rest.prefix(Self.mostAtOnce)) + more
  }

  /// A digit or a letter each.
  private static let keys = Array("123456789abcdefg")
  private static let mostAnswers = 12
  /// Beside them stand that it is none, and that there are more.
  private static let mostAtOnce = mostAnswers - 2

  func answered(_ place: Int) -> Answered {
    switch self {
    case .name(let asked, let first):
      let (chosen, next) = (first + place, first + Self.mostAtOnce)
      return chosen == next ? .asked(.name(asked, from: next)) : .agreed(asked, at: chosen)
    case .alike(let asked): return place == 0 ? .left(asked.name) : .agreed(asked, at: place - 1)
    case .head(let field, let heads):
      return heads.indices.contains(place) ? .mapped(head: heads[place], to: field) : .nothing
    case .passedOver(let head, let fields, let first):
      let (field, next) = (first + place - 1, first + Self.mostAtOnce)
      guard place > 0, fields.indices.contains(field) else { return .left(head) }
      return field == next
        ? .asked(.passedOver(head, fields, from: next)) : .mapped(head: head, to: fields[field])
    }
  }
}

extension ImportQuestion.Answered {
  fileprivate static func agreed(_ asked: ImportPlan.NearName, at place: Int) -> Self {
    guard asked.near.indices.contains(place) else { return .nothing }
    return .agreed(ImportRequest.Agreed(name: asked.name, ref: asked.near[place]))
  }
}
