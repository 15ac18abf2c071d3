/// The languages of the screen; Chinese is the normal one.
package enum Language: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"
}

/// Something said in every language at once: a phrase that lacks one does not compile.
package struct Phrase: Hashable, Sendable {
  package let zh: String
  package let en: String

  package init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// A name or number that is the same in every language.
  package init(verbatim text: String) { self.init(text, text) }

  package func text(in language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}
