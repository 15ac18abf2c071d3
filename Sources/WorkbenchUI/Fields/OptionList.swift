import Domain
import TerminalKit

/// One answer a choice offers.
struct Option: Equatable {
  /// What is recorded.
  let code: String
  let phrase: Phrase

  init(_ code: String, _ phrase: Phrase) {
    self.code = code
    self.phrase = phrase
  }

  init(_ choice: FieldShape.Choice) { self.init(choice.code, choice.phrase) }
}

/// The answers of a choice: found by what is typed, laid out in rows.
struct OptionList {
  let options: [Option]
  private let texts: [SearchText]

  init(_ options: [Option]) {
    self.options = options
    texts = options.map { SearchText([$0.phrase.zh, $0.phrase.en]) }
  }

  subscript(place: Int) -> Option { options[place] }
  var count: Int { options.count }

  /// The place of the answer with this code, or that is called so.
  func place(ofCode code: String) -> Int? {
    options.firstIndex { $0.code == code } ?? place(ofName: code)
  }

  private func place(ofName name: String) -> Int? {
    options.firstIndex { $0.phrase.zh == name || $0.phrase.en == name }
  }

  /// The answers that what was typed could mean; all of them while nothing is.
  func places(matching typed: String) -> [Int] {
    let typed = typed.halfWidth
    if typed.isEmpty { return Array(options.indices) }
    let numbered = numbered(typed)
    if !numbered.isEmpty { return numbered }
    guard let term = SearchTerm(typed) else { return [] }
    return options.indices.filter { term.matches(texts[$0]) }
  }

  /// The likeliest answer: what is called so goes before what only begins so, and that before what has
  /// it inside.
  func first(matching typed: String) -> Int? {
    if let called = place(ofName: typed) { return called }
    let places = places(matching: typed)
    guard let term = SearchTerm(typed) else { return places.first }
    let begins = { (words: String) in term.highlights(in: words).first?.lowerBound == 0 }
    return places.first { begins(options[$0].phrase.zh) }
      ?? places.first { begins(options[$0].phrase.en) } ?? places.first
  }

  /// Digits mean a numeric code (07), or the place of the answer counted from 1.
  private func numbered(_ typed: String) -> [Int] {
    guard typed.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(typed) else {
      return []
    }
    let coded = options.indices.filter { options[$0].code.hasPrefix(typed) }
    if !coded.isEmpty { return coded }
    return options.indices.contains(number - 1) ? [number - 1] : []
  }

  /// The answers in rows, each with its display column; two columns lie between them.
  func rows(
    of places: [Int], columns: Int, _ scene: Scene
  ) -> [[(place: Int, column: Int)]] {
    var rows: [[(place: Int, column: Int)]] = [[]]
    var column = 0
    for place in places {
      let width = scene(options[place].phrase).columns
      if column > 0 && column + width > columns {
        rows.append([])
        column = 0
      }
      rows[rows.count - 1].append((place, column))
      column += width + 2
    }
    return rows
  }

  /// The same under one another, in columns as wide as the longest.
  func grid(columns: Int, _ scene: Scene) -> [[(place: Int, column: Int)]] {
    let width = options.reduce(0) { max($0, scene($1.phrase).columns) } + 2
    let across = max(1, (columns + 2) / width)
    return stride(from: 0, to: count, by: across).map { first in
      (first..<min(first + across, count)).map { (place: $0, column: ($0 - first) * width) }
    }
  }
}
