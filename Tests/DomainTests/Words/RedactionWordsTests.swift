import Testing

@testable import Domain

@Suite struct RedactionWordsTests {
  @Test(arguments: PersonalField.allCases)
  func `a personal field goes by its name in files, in Chinese and in English`(
    field: PersonalField
  ) {
    field.phrase.expectBothLanguages()
    for word in [field.rawValue, field.phrase.zh, field.phrase.en.uppercased()] {
      #expect(PersonalField(word, of: field.kind) == field)
    }
    #expect(PersonalField(field.rawValue, of: .issue) == nil)
  }

  @Test func `a word that names none is answered with those there are`() {
    let said = PersonalField.unknown("备注", of: .enterprise)
    said.expectBothLanguages()
    #expect(said.zh == "企业里“备注”不是可清除的私密项，可清除的有：联系人、首席人才官")
  }

  @Test func `a receipt says whether anything is gone yet`() {
    let redaction = Redaction(of: ID<Enterprise>(3).ref, .contacts, by: ID(2))
    for erased in [nil, 2] {
      let said = RedactionReceipt(seq: 7, redaction: redaction, erased: erased)
        .phrase(in: Workspace())
      said.expectBothLanguages()
      #expect(said.zh.contains("还没有清除") == (erased == nil))
    }
  }
}
