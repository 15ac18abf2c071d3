/// What a word asks for of a closed list.
extension [FieldShape.Choice] {
  /// Those that are called so, else those of whose words one begins so, else those whose Chinese name
  /// has it anywhere.
  ///
  /// Anywhere in an English name a letter says nothing: there is a g in grey, green and changes.
  func meant(by term: SearchTerm) -> Self {
    let called = filter { $0.isCalled(term) }
    if !called.isEmpty { return called }
    let begun = filter { $0.hasWord(beginning: term) }
    if !begun.isEmpty || term.isLetter { return begun }
    return filter { !term.highlights(in: $0.phrase.zh).isEmpty }
  }
}

extension FieldShape.Choice {
  func isCalled(_ term: SearchTerm) -> Bool {
    [phrase.zh, phrase.en, code, sign?.zh, sign?.en].compactMap(\.self).contains {
      term.equals(SearchText($0))
    }
  }

  fileprivate func hasWord(beginning term: SearchTerm) -> Bool {
    [phrase.zh, phrase.en, code].contains { name in
      let letters = Array(name)
      return term.highlights(in: name).contains { place in
        place.lowerBound == 0 || letters[place.lowerBound - 1] == " "
      }
    }
  }
}
