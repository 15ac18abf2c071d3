/// A class of matters an issue belongs to: what units answer for and lists count by (C2).
///
/// Its code is its number, so no code is ever used twice; one that is retired keeps its name.
package struct Category: OfferedSetting {
  package var id: ID<Category> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var english = ""
  /// What an issue of it is unless somebody says otherwise.
  package var defaultScope = Issue.Scope.individual
  /// Words that speak for it, where the office set its own: what suggestions, duplicates and common
  /// matters go by before triage (C9).
  package var ownWords: [String]?
  /// Offered no more from this day on.
  package var retiredOn: Day?
  /// What becomes of open issues and units that had it when it was retired.
  package var retirement = ""

  package init() {}
  package static let kind = EntityKind.category
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.ownCategories }
  package var any: AnyEntity { .category(self) }

  /// What is brought along holds until the office has its own.
  package var words: [String] {
    get { ownWords ?? Lexicon.shipped.words(for: code) }
    set { ownWords = newValue == Lexicon.shipped.words(for: code) ? nil : newValue }
  }

  package var code: String { Self.code(of: id) }

  /// What an issue solved on the spot counts as until somebody says better (T3).
  package static let other = "19"
  /// What commissioners mostly bring in (F7).
  package static let talent = "01"
  package static let recruitment = "02"
  /// Where people helped are counted, and stated before closing (T18, F8).
  package static let schooling = "03"

  /// `07`.
  package static func code(of id: ID<Category>) -> String {
    id.number < 10 ? "0\(id.number)" : "\(id.number)"
  }

  /// Nil for what is no code.
  package static func id(of code: String) -> ID<Category>? {
    guard let number = Int(code), number > 0, Self.code(of: ID(number)) == code else { return nil }
    return ID(number)
  }
}

extension Category {
  package enum Field: String, FieldName {
    case name, english, defaultScope, retiredOn, retirement, words

    package var isRequired: Bool { [.name, .defaultScope].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .name, .english, .retirement: .line
      case .defaultScope: Issue.Scope.shape
      case .words: .words
      case .retiredOn: .day
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .english: english
    case .defaultScope: defaultScope.fieldText
    case .words: words.fieldText()
    case .retiredOn: retiredOn.fieldText
    case .retirement: retirement
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .english: english = try plain(text)
    case .defaultScope: try take(text, into: \.defaultScope)
    case .words: try take(text, into: \.words)
    case .retiredOn: try take(text, into: \.retiredOn)
    case .retirement: retirement = try plain(text)
    }
  }

  package func check(
    since before: Category?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    try checkWords(in: workspace)
    try checkRetirement(since: before, in: workspace)
  }

  /// A word speaks for one category, or it says nothing.
  private func checkWords(in workspace: Workspace) throws(Refusal) {
    var taken: [String: ID<Category>] = [:]
    for other in workspace.categories where other.id != id {
      for word in other.words { taken[Folding.fold(word)] = other.id }
    }
    for word in words {
      if let other = taken[Folding.fold(word)] { throw .settings(.wordTaken(word, by: other)) }
    }
  }

  /// One that is still in use is retired only with a word on what becomes of that.
  private func checkRetirement(
    since before: Category?, in workspace: Workspace
  ) throws(Refusal) {
    guard retiredOn != nil, before?.retiredOn != retiredOn else { return }
    if code == Self.other { throw .settings(.categoryNeeded(id)) }
    let (issues, units) = workspace.users(of: code)
    guard retirement.isEmpty, !issues.isEmpty || !units.isEmpty else { return }
    throw .settings(.categoryInUse(id, issues: issues, units: units))
  }
}

extension Workspace {
  /// Nil where no category has the code; retired ones keep it.
  package func category(_ code: String) -> Category? {
    Category.id(of: code).flatMap { id in categories.first { $0.id == id } }
  }

  /// The categories one may choose on a day, and those that are held already.
  package func categories(on day: Day, besides held: [String] = []) -> [Category] {
    categories.filter { $0.isOffered(on: day) || held.contains($0.code) }
  }

  /// A shape as this office fills it: the choices of a category, and of lists it keeps, are its own.
  package func settled(_ shape: FieldShape, holding text: String = "", on day: Day) -> FieldShape {
    let held = text.split(separator: "、").map(String.init)
    switch shape {
    case .category: return .choice(categories(on: day, besides: held).choices)
    case .categories: return .choices(categories(on: day, besides: held).choices)
    case .code(let list): return .choice(codeWords(of: list, on: day, besides: held).choices)
    default: return shape
    }
  }

  /// What a code is called; the code itself where the list has none.
  package func categoryPhrase(_ code: String) -> Phrase {
    category(code)?.phrase ?? Phrase(verbatim: code)
  }

  /// The open issues that have a category, and the units that answer for it.
  package func users(of code: String) -> (issues: [ID<Issue>], units: [ID<Unit>]) {
    (issues.live.filter { $0.isOpen && $0.category == code }.map(\.id), responsibleUnits(for: code))
  }

  /// Categories as a query finds them, by code and by what they are called.
  func categories(_ codes: [String]) -> QueryValue {
    .anyOf(codes.flatMap { code in [code] + (category(code).map { [$0.name, $0.english] } ?? []) })
  }
}

extension [Category] {
  /// Choosing one of them.
  package var shape: FieldShape { .choice(choices) }

  /// The code of what a person typed: the code itself, the number settings list it by, or what it is
  /// called, whole or in part.
  package func code(of text: String) -> String? {
    let named = first { [$0.code, $0.name, $0.english, $0.id.description].contains(text) }
    return named?.code ?? choices.meant(by: text)?.code
  }
}
