extension Workspace {
  /// T7: what will be done, by whom and by when.
  ///
  /// Measures that have an id are brought up to date; that, and further measures once the issue is
  /// followed up, are no step. While a meeting is awaited new ones are: the first is owed then too,
  /// and the issue goes on waiting.
  mutating func takeMeasures(_ measures: [Measure], _ act: Act) throws(StepRefusal) {
    guard !measures.isEmpty else { throw .measureMissing }
    let act = try signIfNeeded(act)
    let added = try put(measures, act)
    guard [.inProgress, .coordinating].contains(act.issue.state), !added.isEmpty else { return }
    let waits = act.issue.state == .coordinating
    try record(.measure, to: waits ? .coordinating : .followUp, act) {
      $0.unit = act.issue.leadUnit
      $0.refs = Few(added)
    }
  }

  /// Writes measures down, new and known ones, and gives back the new ones.
  mutating func put(_ measures: [Measure], _ act: Act) throws(StepRefusal) -> [EntityRef] {
    try checkDay(act)
    var added: [EntityRef] = []
    for measure in measures {
      if measure.id == .unassigned {
        added.append(try add(measure, act).ref)
      } else {
        try update(measure, act)
      }
    }
    return added
  }

  private mutating func add(_ measure: Measure, _ act: Act) throws(StepRefusal) -> Measure {
    var measure = measure
    measure.text = try required(measure.text, or: .measureMissing)
    guard measure.dueOn != .epoch else { throw .fieldMissing(StepField.measureDue) }
    guard measure.dueOn >= act.on else { throw .dueBefore(act.on) }
    measure.id = measures.nextID()
    measure.issue = act.issue.id
    measure.struck = nil
    put(measure)
    return measure
  }

  /// Done, with its day, or carried to a later one.
  private mutating func update(_ measure: Measure, _ act: Act) throws(StepRefusal) {
    guard var known = live(measure.id), known.issue == act.issue.id else {
      throw .unknownMeasure(measure.id)
    }
    if let done = measure.doneOn, done > act.actor.today { throw .inTheFuture(done) }
    known.doneOn = measure.doneOn ?? known.doneOn
    if !measure.doneEvidence.isEmpty { known.doneEvidence = measure.doneEvidence }
    if measure.dueOn != .epoch { known.dueOn = measure.dueOn }
    put(known)
  }

  package func measures(of issue: ID<Issue>) -> [Measure] {
    members(Measure.self, of: issue.ref)
  }

  /// Neither done nor carried to a date that is still to come (T12).
  package func openMeasures(of issue: ID<Issue>, on day: Day) -> [Measure] {
    measures(of: issue).filter { $0.doneOn == nil && $0.dueOn < day }
  }
}
