import Testing

@testable import Domain

struct WordSieveTests {
  private let names = ["霜降压缩机", "谷雨泵业", "惊蛰压延"].map { SearchText($0) }

  private func words(_ word: String, isNegated: Bool = false) -> QueryWords {
    var words = QueryWords()
    words.add(word, isNegated: isNegated)
    return words
  }

  @Test func `whatever was typed before, words find what they find by themselves`() {
    var sieve = WordSieve()
    for word in ["y", "ya", "yas", "yasx", "yas", "ya", "yay", "gy", "y", "压", "压缩", "压"] {
      for isNegated in [false, true] {
        let words = words(word, isNegated: isNegated)
        let found = sieve.places(of: words, in: names)
        #expect(found == words.places(in: names, among: Array(names.indices)), "\(word)")
      }
    }
  }

  /// Other texts, which nobody would give it, show where it looks.
  @Test func `a word that grows is looked for only where its beginning was found`() {
    var sieve = WordSieve()
    #expect(sieve.places(of: words("压"), in: names) == [0, 2])
    let others = names.map { _ in SearchText("压缩机") }
    #expect(sieve.places(of: words("压缩"), in: others) == [0, 2])
    #expect(sieve.places(of: words("机"), in: others) == [0, 1, 2])
  }

  @Test func `a word that is taken back is not looked for again`() {
    var sieve = WordSieve()
    _ = sieve.places(of: words("压"), in: names)
    #expect(sieve.places(of: words("压缩"), in: names) == [0])
    let others = names.map { _ in SearchText("") }
    #expect(sieve.places(of: words("压"), in: others) == [0, 2])
  }
}
