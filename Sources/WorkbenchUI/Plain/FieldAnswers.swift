import Domain
import TerminalKit

/// How a field is asked for where there is no screen: what it holds in words, what can be answered,
/// and a whole line for an answer.
protocol AnsweredByLine {
  /// What it holds, as it is read out.
  func spoken(in scene: Scene, _ workspace: Workspace) -> String
  /// What can be answered, a line each; each begins with the number that stands for it.
  func offers(in scene: Scene, _ workspace: Workspace) -> [String]
  /// How it is answered; said when somebody asks.
  var advice: Phrase { get }
  /// What is said of it in place of a hint that names keys of the screen.
  var hintByLine: Phrase? { get }
  /// What cannot be answered now, with the reasons; said when somebody asks.
  func refusals(in scene: Scene, _ workspace: Workspace) -> [String]
  /// What is asked after its label, where one field asks for several things.
  var further: Phrase? { get }
  /// Whether another line goes on with it, until an empty one.
  var takesMore: Bool { get }
  /// Takes a line; why it cannot be taken.
  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase?
  /// Takes an empty line; false where it has something else to ask.
  mutating func skip() -> Bool
  mutating func clear(in scene: Scene, _ workspace: Workspace)
}

extension FieldEditor {
  func offers(in scene: Scene, _ workspace: Workspace) -> [String] { [] }
  func refusals(in scene: Scene, _ workspace: Workspace) -> [String] { [] }
  var advice: Phrase { PlainWords.aLine }
  var hintByLine: Phrase? { nil }
  var further: Phrase? { nil }
  var takesMore: Bool { false }
  mutating func skip() -> Bool { true }

  mutating func clear(in scene: Scene, _ workspace: Workspace) {
    take("", in: scene, workspace)
  }
}

// MARK: - Texts

extension LineField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String { text.shown(in: scene).text }

  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    rewrite(line)
    return nil
  }
}

extension LinesField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String { text.shown(in: scene).text }
  var advice: Phrase { PlainWords.someLines }
  var takesMore: Bool { true }

  /// Behind what stands there: nothing of it is lost.
  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    rewrite(text.isEmpty ? line : text.text + "\n" + line)
    return nil
  }
}

extension DayField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    let back = readBack(scene, workspace.calendar).map(scene.callAsFunction) ?? ""
    return back.isEmpty ? text.text : "\(text.text) \(back)"
  }

  var advice: Phrase { PlainWords.aDay }

  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    take(line, in: scene, workspace)
    return problem(in: scene, workspace)
  }
}

extension ProblemsField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    let told = problems.map { problem in
      problem.title + (problem.done.isEmpty ? "" : scene(PlainWords.doneOnTheSpot(problem.done)))
    }
    return told.joined(separator: scene(PlainWords.between))
  }

  var advice: Phrase { PlainWords.someProblems }
  var hintByLine: Phrase? { advice }
  var further: Phrase? { isDone ? VisitFormWords.doneOnTheSpot : nil }
  var takesMore: Bool { true }

  /// Each problem is followed by the question what was done about it.
  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    openLine()
    _ = type(.text(line), columns: .max, in: scene, workspace)
    if !turn(toDone: true) { _ = goToNextLine() }
    return nil
  }

  mutating func skip() -> Bool { !isDone || !goToNextLine() }
}

// MARK: - Choices

extension OptionList {
  /// Each with the number that stands for it: its own where it has one, else its place.
  func offers(in scene: Scene) -> [String] {
    options.enumerated().map { "\(number($0))  \(scene($1.phrase))" }
  }

  private var areNumbered: Bool { options.allSatisfy { Int($0.code) != nil } }

  private func number(_ place: Int) -> String {
    areNumbered ? options[place].code : "\(place + 1)"
  }

  /// The answer a line means: by its number, its name, or how it is found.
  func answered(_ line: String) -> Int? {
    let text = line.halfWidth
    return options.indices.first { number($0) == text } ?? place(ofCode: line)
      ?? (Int(text) == nil ? first(matching: line) : nil)
  }
}

extension OneAnswer {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    selected.map { scene(options[$0].phrase) } ?? ""
  }

  func offers(in scene: Scene, _ workspace: Workspace) -> [String] { options.offers(in: scene) }
  var advice: Phrase { PlainWords.aChoice }

  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let place = options.answered(line) else { return PlainWords.noChoice(line) }
    take(options[place].code, in: scene, workspace)
    return nil
  }
}

extension ChoicesField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    let marked = value.split(separator: "、").map(String.init)
    let phrases = marked.map { code in
      options.place(ofCode: code).map { options[$0].phrase } ?? Phrase(verbatim: code)
    }
    return scene(.list(phrases))
  }

  func offers(in scene: Scene, _ workspace: Workspace) -> [String] { options.offers(in: scene) }
  var advice: Phrase { PlainWords.someChoices }

  /// These and no others.
  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let parts = line.parts
    let places = parts.map(options.answered)
    if let wrong = places.firstIndex(of: nil) { return PlainWords.noChoice(parts[wrong]) }
    let codes = places.compactMap(\.self).map { options[$0].code }
    take(codes.joined(separator: "、"), in: scene, workspace)
    return nil
  }
}

extension StepMenuField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    item.map { scene($0.words) } ?? ""
  }

  /// What can be done; of what cannot, how much there is.
  func offers(in scene: Scene, _ workspace: Workspace) -> [String] {
    let others = menu.impossible.count
    return lines(isPossible: true, scene)
      + (others == 0 ? [] : [scene(PlainWords.folded(others))])
  }

  func refusals(in scene: Scene, _ workspace: Workspace) -> [String] {
    lines(isPossible: false, scene)
  }

  private func lines(isPossible: Bool, _ scene: Scene) -> [String] {
    menu.items.enumerated().filter { $0.element.isPossible == isPossible }.map { place, item in
      "\(place + 1)  \(scene(item.words))  \(scene(item.remark))"
    }
  }

  var advice: Phrase { PlainWords.aChoice }

  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let place = place(answered: line) else { return PlainWords.noChoice(line) }
    if let obstacle = menu.items[place].obstacle { return obstacle }
    cursor = place
    return nil
  }

  private func place(answered line: String) -> Int? {
    if let number = Int(line.halfWidth) {
      return menu.items.indices.contains(number - 1) ? number - 1 : nil
    }
    return possible.first(matching: line) ?? all.first(matching: line)
  }
}

// MARK: - Records

extension RecordField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    scene(.list(chosen.map { Phrase(verbatim: workspace.recordName($0)) }))
  }

  func offers(in scene: Scene, _ workspace: Workspace) -> [String] {
    found.enumerated().map {
      "\($0 + 1)  \(workspace.recordName($1))  \(workspace.recordDetail($1))"
    }
  }

  var advice: Phrase { isSeveral ? PlainWords.someRecords : PlainWords.aRecord }

  /// A line says all: what a draft brought back half typed is not waited for.
  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    forgetTyped()
    if let number = Int(line.halfWidth), found.indices.contains(number - 1) {
      add(found[number - 1])
      return nil
    }
    for part in isSeveral ? line.parts : [line] {
      if let problem = find(part, workspace) { return problem }
    }
    return nil
  }

  private mutating func add(_ ref: EntityRef) {
    if !isSeveral { chosen = [] }
    if !chosen.contains(ref) { chosen.append(ref) }
    found = []
  }

  /// The one that is called so, or the only one that is found; several are offered by number.
  private mutating func find(_ part: String, _ workspace: Workspace) -> Phrase? {
    let met = Array(RecordSearch(kinds, areTowns: areTowns, in: workspace).matches(part).prefix(9))
    let named = met.filter {
      workspace.recordName($0) == part || $0.description == part.uppercased()
    }
    if let only = named.count == 1 ? named.first : met.count == 1 ? met.first : nil {
      add(only)
      return nil
    }
    found = met
    return met.isEmpty ? notFound(part, workspace) : PlainWords.several(part)
  }
}

// MARK: - What is only looked at

extension ShownField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    lines.map(scene.callAsFunction).joined(separator: scene(PlainWords.between))
  }

  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    PlainWords.onlyShown
  }
}

extension DuplicatesField {
  func spoken(in scene: Scene, _ workspace: Workspace) -> String { words(scene, workspace) }
  var advice: Phrase { PlainWords.enterOpens }

  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) -> Phrase? {
    PlainWords.enterOpens
  }
}

extension String {
  /// The names of an enumeration.
  fileprivate var parts: [String] {
    split { "、，,;；".contains($0) }.map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
  }
}

extension FormField {
  /// What it holds, in one line.
  func spoken(in scene: Scene, _ workspace: Workspace) -> String {
    editor.spoken(in: scene, workspace).split(separator: "\n").joined(separator: " / ")
  }
}
