/// Reads what was typed into the fields of a step.
struct StepFieldReader {
  private let texts: [StepField: String]
  private let today: Day
  /// Those one may choose.
  private let categories: [Category]
  /// Those one might once.
  private let retired: [Category]

  init(
    _ texts: [StepField: String], today: Day, categories: [Category], retired: [Category]
  ) {
    self.texts = texts
    self.today = today
    self.categories = categories
    self.retired = retired
  }

  func text(_ field: StepField) -> String { (texts[field] ?? "").trimmingBlanks }

  /// Nil when nothing was typed.
  func value<Value: FieldValue>(
    _ field: StepField, as _: Value.Type = Value.self
  ) throws(StepFieldProblem) -> Value? {
    let text = text(field)
    guard !text.isEmpty else { return nil }
    do { return try Value(fieldText: text) } catch {
      throw StepFieldProblem(field: field, problem: error)
    }
  }

  /// What was typed if it can be read: what further questions hang on.
  func known<Value: FieldValue>(_ field: StepField, as _: Value.Type = Value.self) -> Value? {
    try? value(field, as: Value.self)
  }

  func isOn(_ field: StepField) -> Bool { known(field, as: Bool.self) == true }

  func day(_ field: StepField) throws(StepFieldProblem) -> Day? {
    let text = text(field)
    return text.isEmpty ? nil : try day(text, of: field)
  }

  private func day(_ text: String, of field: StepField) throws(StepFieldProblem) -> Day {
    if let day = Day(iso: text) { return day }
    do { return try DayWords.parse(text, today: today) } catch {
      throw StepFieldProblem(field: field, problem: .notADay(text))
    }
  }

  /// One value a line, or separated by 、 or commas.
  func list<Value: FieldValue>(
    _ field: StepField, as _: Value.Type = Value.self
  ) throws(StepFieldProblem) -> [Value] {
    var values: [Value] = []
    for part in parts(of: text(field), separators: ["、", "，", ",", ";", "；", "\n"]) {
      do { values.append(try Value(fieldText: part)) } catch {
        throw StepFieldProblem(field: field, problem: error)
      }
    }
    return values
  }

  func category() throws(StepFieldProblem) -> String {
    let text = text(.category)
    if let code = categories.code(of: text) { return code }
    throw StepFieldProblem(field: .category, problem: problem(ofCategory: text))
  }

  private func problem(ofCategory text: String) -> FieldProblem {
    let known = retired.code(of: text).flatMap { code in retired.first { $0.code == code } }
    guard let known, let day = known.retiredOn else {
      return .notAChoice(text, among: categories.map(\.phrase))
    }
    return .retired(known.phrase, since: day, note: known.retirement)
  }

  /// The code of the category that was typed; empty where none is known by that.
  var knownCategory: String { categories.code(of: text(.category)) ?? "" }

  private func parts(of text: String, separators: Set<Character>) -> [String] {
    text.split(whereSeparator: separators.contains)
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }
}

// MARK: - Lines

extension StepFieldReader {
  /// New and re-dated measures, and those that are done: `做什么；谁；2018-06-30`, `C00012；+5`.
  func measures() throws(StepFieldProblem) -> [Measure] {
    var measures: [Measure] = []
    for line in lines(.measures) { measures.append(try measure(line)) }
    for id in try list(.doneMeasures, as: ID<Measure>.self) {
      var measure = Measure()
      measure.id = id
      measure.doneOn = try day(.on) ?? today
      measure.doneEvidence = text(.doneEvidence)
      measures.append(measure)
    }
    return measures
  }

  private func measure(_ line: String) throws(StepFieldProblem) -> Measure {
    let parts = columns(of: line)
    guard parts.count >= 2, let due = parts.last else {
      throw StepFieldProblem(field: .measures, problem: .notADay(line))
    }
    var measure = Measure()
    measure.dueOn = try day(due, of: .measures)
    if let known = ID<Measure>(parts[0]) { measure.id = known } else { measure.text = parts[0] }
    measure.person = parts.dropFirst().dropLast().joined(separator: "，")
    return measure
  }

  /// `议定什么；D03；2018-06-30`, unit and day where they are given.
  func decisions() throws(StepFieldProblem) -> [Decision] {
    var decisions: [Decision] = []
    for line in lines(.decisions) {
      let parts = columns(of: line)
      guard let text = parts.first else { continue }
      var decision = Decision(text)
      for part in parts.dropFirst() {
        if let unit = ID<Unit>(part) {
          decision.unit = unit
        } else {
          decision.dueOn = try day(part, of: .decisions)
        }
      }
      decisions.append(decision)
    }
    return decisions
  }

  private func lines(_ field: StepField) -> [String] {
    parts(of: text(field), separators: ["\n", "\r\n"])
  }

  private func columns(of line: String) -> [String] {
    parts(of: line, separators: ["；", ";", "｜", "|"])
  }
}

// MARK: - Checking

extension StepFieldReader {
  /// What is wrong with a text that is not empty.
  func problem(in field: StepField, shape: FieldShape) -> StepFieldProblem? {
    do {
      try check(field, shape: shape)
      return nil
    } catch {
      return error
    }
  }

  private func check(_ field: StepField, shape: FieldShape) throws(StepFieldProblem) {
    switch (field, shape) {
    case (.measures, _), (.doneMeasures, _): _ = try measures()
    case (.decisions, _): _ = try decisions()
    case (.category, _): _ = try category()
    case (_, .day): _ = try day(field)
    case (_, .number): _ = try value(field, as: Int.self)
    case (_, .flag): _ = try value(field, as: Bool.self)
    case (_, .choice(let choices)): try check(field, among: choices)
    case (_, .reference(let kind)): try check(field, kinds: [kind])
    case (_, .references(let kinds)): try check(field, kinds: kinds)
    default: _ = try value(field, as: String.self)
    }
  }

  private func check(
    _ field: StepField, among choices: [FieldShape.Choice]
  ) throws(StepFieldProblem) {
    let text = text(field)
    let isOne = choices.contains { [$0.code, $0.phrase.zh, $0.phrase.en].contains(text) }
    guard !isOne else { return }
    throw StepFieldProblem(field: field, problem: .notAChoice(text, among: choices.map(\.phrase)))
  }

  private func check(_ field: StepField, kinds: [EntityKind]) throws(StepFieldProblem) {
    for ref in try list(field, as: EntityRef.self) where !kinds.contains(ref.kind) {
      throw StepFieldProblem(field: field, problem: .notAnID(ref.description, kinds: kinds))
    }
  }
}
