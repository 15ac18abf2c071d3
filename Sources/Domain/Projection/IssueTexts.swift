/// What people write into issues, the parts of their files, visits, meetings and classes.
extension Issue {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&title, Field.title.phrase)
    visitor.words(&details, Field.details.phrase)
    source.show(to: &visitor)
    guard var history else { return }
    visitor.words(&history.outcome)
    visitor.words(&history.document)
    self.history = history
  }
}

extension Issue.Source {
  fileprivate mutating func show(to visitor: inout some TextVisitor) {
    switch self {
    case .document(var text):
      visitor.words(&text)
      self = .document(text)
    case .call(var text):
      visitor.words(&text)
      self = .call(text)
    case .direct(var text):
      visitor.words(&text)
      self = .direct(text)
    case .visit, .provider, .monthly, .duty: break
    }
  }
}

extension Visit {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&otherVisitors, Field.otherVisitors.phrase)
    visitor.words(&situation, Field.situation.phrase)
    visitor.words(&difficulties, Field.difficulties.phrase)
    visitor.words(&wishes, Field.wishes.phrase)
    visitor.words(&serviceText, Field.serviceText.phrase)
  }
}

extension Step {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&proxy)
    visitor.words(&reason)
    visitor.words(&told)
    for place in amended.indices {
      let field = amended[place].field
      visitor.words(&amended[place].old, field.phrase)
      visitor.words(&amended[place].new, field.phrase)
    }
  }
}

extension Reply {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&document)
    visitor.words(&text)
    for place in evidence.indices { visitor.words(&evidence[place]) }
  }
}

extension Callback {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&comment)
    visitor.words(&override)
  }
}

extension DispatchDoc {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&signatory)
    visitor.words(&takenBy)
    visitor.words(&promise)
    visitor.words(&reason)
    visitor.words(&copyTo)
    wording?.show(to: &visitor)
  }
}

extension Wording {
  fileprivate mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&number, nil)
    visitor.title(&office, nil)
    visitor.title(&unit, nil)
    for place in items.indices { items[place].show(to: &visitor) }
  }
}

extension Wording.Item {
  fileprivate mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&objects, nil)
    visitor.words(&title)
    visitor.words(&details)
  }
}

extension Measure {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&text)
    visitor.words(&person)
    visitor.words(&doneEvidence)
  }
}

extension Extension {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&reason) }
}

extension ReturnRequest {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&reason)
    visitor.words(&overrideReason)
  }
}

extension Override {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&reason) }
}

extension Note {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&text) }
}

extension NotSame {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&reason) }
}

extension NotCommon {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&reason) }
}

extension Card {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&reason) }
}

extension Excuse {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.sensitive(&reason) }
}

extension Proposal {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&reason)
    visitor.words(&basis)
    guard var answer else { return }
    visitor.words(&answer.reason)
    self.answer = answer
  }
}

extension Meeting {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&topic, Field.topic.phrase)
    visitor.words(&reason, Field.reason.phrase)
    visitor.words(&place, Field.place.phrase)
    visitor.words(&guests, Field.guests.phrase)
    visitor.words(&minutes)
    for place in names.indices { names[place].show(to: &visitor) }
    visitor.words(&calledOffReason)
    for place in formerDecisions.indices { visitor.words(&formerDecisions[place].text) }
  }
}

extension MeetingItem {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&topic, Field.topic.phrase)
    visitor.words(&question, Field.question.phrase)
    visitor.words(&opinion, Field.opinion.phrase)
  }
}

extension Decision {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&text, Field.text.phrase)
    visitor.words(&doneNote)
  }
}

extension CommonClass {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&name, Field.name.phrase)
    visitor.words(&research, Field.research.phrase)
    for place in moves.indices { visitor.words(&moves[place].note) }
  }
}

extension Countermeasure {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&text)
    visitor.words(&policy)
    visitor.words(&doneEvidence)
  }
}
