import Domain
import Testing

extension Phrase {
  /// Both are there, the Chinese one holds no English sentence, the English one no Chinese one.
  func expectBothLanguages(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!zh.trimmingBlanks.isEmpty, sourceLocation: sourceLocation)
    #expect(!en.trimmingBlanks.isEmpty, sourceLocation: sourceLocation)
    #expect(zh.longestRunOfEnglishWords < 3, "\(zh)", sourceLocation: sourceLocation)
    #expect(!en.hasChinesePunctuation, "\(en)", sourceLocation: sourceLocation)
    #expect(!zh.hasSuffix("。"), "\(zh)", sourceLocation: sourceLocation)
  }
}

extension String {
  /// A name may be Chinese anywhere: what stands between names is of the language they are said in.
  fileprivate var hasChinesePunctuation: Bool {
    contains { "，。；：、！？（）".contains($0) } || contains("……")
  }

  fileprivate var longestRunOfEnglishWords: Int {
    var (run, longest) = (0, 0)
    for word in split(separator: " ") {
      run = word.utf8.allSatisfy { (97...122).contains($0) } ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
