/// What `liuzhu-proof` is asked for by its words; without words everything.
package struct Errand {
  package private(set) var size = Trials.Size.long
  package private(set) var part = Part.whole
  package private(set) var suites: [Suite] = []
  package private(set) var bugs: [PlantedBug] = []

  /// A word that means nothing here; to pass it over would call unproven what was asked for.
  package struct UnknownWord: Error, Equatable {
    package let word: String
  }

  package init(_ words: [String]) throws(UnknownWord) {
    for word in words { try take(word) }
    guard suites.isEmpty, bugs.isEmpty else { return }
    suites = Suite.all
    bugs = PlantedBug.allCases
  }

  private mutating func take(_ word: String) throws(UnknownWord) {
    if word == "--share" {
      size = .share
    } else if word.hasPrefix("--"), let part = Part(word.dropFirst(2)) {
      self.part = part
    } else if let suite = Suite.named(word) {
      suites.append(suite)
    } else if word == "bugs" {
      bugs = PlantedBug.allCases
    } else if let bug = PlantedBug(rawValue: word) {
      bugs.append(bug)
    } else {
      throw UnknownWord(word: word)
    }
  }

  /// Everything there is to ask for.
  package static var help: String {
    let suites = (Suite.all + Suite.forRoot).map { "  \($0.letter)  \($0.title)" }
    let elsewhere = "  Z  lines with a valid checksum: swift test --filter MutatedLineTests"
    let bugs =
      "  bugs, or one of them: \(PlantedBug.allCases.map(\.rawValue).joined(separator: " "))"
    let sizes = "  --share as little as swift test does, --2/5 the second fifth of what takes long"
    return (suites + [elsewhere, bugs, sizes]).joined(separator: "\n")
  }
}
