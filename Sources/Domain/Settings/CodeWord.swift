/// The lists of answers the office keeps itself (C2).
///
/// Lists whose answers the rules go by (what came of a call, how content somebody was, how urgent a
/// matter is) are closed, and none of these.
package enum CodeList: String, Coded {
  /// What an enterprise is afraid of that was asked whether it wants a commissioner (P13).
  case concern
  /// Why something that is owed regularly does not count this time (C8).
  case excuse
}

/// One answer of such a list: records hold its code, screens show its name.
///
/// The code comes with the id and is given to nothing else; one that is retired keeps both.
package struct CodeWord: OfferedSetting {
  package var id: ID<CodeWord> = .unassigned
  package var struck: Strike?
  package var list = CodeList.concern
  package var name = ""
  package var english = ""
  /// Offered no more from this day on.
  package var retiredOn: Day?

  package init() {}
  package static let kind = EntityKind.codeWord
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.ownCodeWords }
  package var any: AnyEntity { .codeWord(self) }

  /// What is brought along has the word that older ledgers hold.
  package var code: String { Self.shippedCodes[id] ?? id.description }
}

extension CodeWord {
  package static let shipped: [CodeWord] = [
    CodeWord(1, .concern, "怕干预经营", "afraid of meddling"),
    CodeWord(2, .concern, "怕增加负担", "afraid of a burden"),
    CodeWord(3, .concern, "其他", "other"),
    CodeWord(4, .excuse, "请假", "leave"),
    CodeWord(5, .excuse, "放假", "holiday"),
    CodeWord(6, .excuse, "企业停工", "the enterprise is shut"),
  ]

  fileprivate static let shippedCodes: [ID<CodeWord>: String] = [
    ID(1): OutreachCall.meddling, ID(2): OutreachCall.burden, ID(3): "other",
    ID(4): Excuse.leave, ID(5): Excuse.holiday, ID(6): Excuse.shut,
  ]

  private init(_ number: Int, _ list: CodeList, _ name: String, _ english: String) {
    id = ID(number)
    self.list = list
    self.name = name
    self.english = english
  }
}

extension CodeWord {
  package enum Field: String, FieldName {
    case list, name, english, retiredOn

    package var isRequired: Bool { [.list, .name].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .list: CodeList.shape
      case .name, .english: .line
      case .retiredOn: .day
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .list: list.fieldText
    case .name: name
    case .english: english
    case .retiredOn: retiredOn.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .list: try take(text, into: \.list)
    case .name: try take(text, into: \.name)
    case .english: english = try plain(text)
    case .retiredOn: try take(text, into: \.retiredOn)
    }
  }

  /// Each list has names of its own.
  package func isRival(of other: CodeWord) -> Bool { list == other.list }

  /// What still stands somewhere is not taken away, nor the last answer there is.
  package func check(
    since before: CodeWord?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    if let before, before.list != list { throw .settings(.codeListFixed(id)) }
    guard retiredOn != nil, before?.retiredOn != retiredOn else { return }
    guard workspace.codeWords.contains(where: isLeft) else { throw .settings(.codeNeeded(id)) }
    let users = workspace.users(of: self, on: today)
    guard users.isEmpty else { throw .settings(.codeInUse(id, by: users)) }
  }

  /// Whether another is an answer of the same list for good: one that goes on a later day leaves none
  /// on that day.
  private func isLeft(_ other: CodeWord) -> Bool {
    other.list == list && other.id != id && other.retiredOn == nil
  }
}

extension Workspace {
  /// The answers one may choose on a day, and those that are held already.
  package func codeWords(
    of list: CodeList, on day: Day, besides held: [String] = []
  ) -> [CodeWord] {
    codeWords.filter { $0.list == list && ($0.isOffered(on: day) || held.contains($0.code)) }
  }

  /// The answer where nobody names one, as long as it is offered: the first.
  package func usualCode(of list: CodeList, on day: Day) -> String {
    codeWords(of: list, on: day).first?.code ?? ""
  }

  /// What a code is called; the code itself where the list has none.
  package func codePhrase(_ code: String, of list: CodeList) -> Phrase {
    codeWord(code, of: list)?.phrase ?? Phrase(verbatim: code)
  }

  /// The code of what a person typed: the code itself, or what it is called, whole or in part.
  package func code(named text: String, of list: CodeList) -> String? {
    let words = codeWords.filter { $0.list == list }
    let named = words.first { [$0.code, $0.name, $0.english].contains(text) }
    return named?.code ?? words.choices.meant(by: text)?.code
  }

  /// A code as a query finds it: by itself, and by what it is called.
  func codeValue(_ code: String, of list: CodeList) -> QueryValue {
    let word = codeWord(code, of: list)
    return .anyOf([code, word?.name ?? "", word?.english ?? ""])
  }

  private func codeWord(_ code: String, of list: CodeList) -> CodeWord? {
    codeWords.first { $0.list == list && $0.code == code }
  }

  /// What says it now: what an enterprise said last still stands, and an excuse until its last day.
  func users(of word: CodeWord, on day: Day) -> [EntityRef] {
    switch word.list {
    case .concern: newestOutreach(asOf: day).filter { $0.concern == word.code }.map(\.ref)
    case .excuse: excuses.live.filter { $0.cause == word.code && $0.to >= day }.map(\.ref)
    }
  }

  /// What a word was ever chosen in, which nobody could read with it gone; else what was retired
  /// because it is left.
  func user(of word: ID<CodeWord>) -> EntityRef? {
    guard !CodeWord.shipped.contains(where: { $0.id == word }) else { return nil }
    return outreach.live.first { $0.concern == word.description }?.ref
      ?? excuses.live.first { $0.cause == word.description }?.ref
      ?? retirement(leaving: word)
  }

  private func retirement(leaving word: ID<CodeWord>) -> EntityRef? {
    let list = codeWords.first { $0.id == word }?.list
    let others = codeWords.filter { $0.list == list && $0.id != word }
    return others.contains { $0.retiredOn == nil } ? nil : others.first?.ref
  }
}
