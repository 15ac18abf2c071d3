import Domain
import TestSupport
import Testing

struct CreditCodeTests {
  /// Made up: nobody has these numbers; the check digits were reckoned by hand from GB 32100-2015.
  @Test(arguments: ["91331081MA2AAAAA0X", "91331081MA00000001", "12345678ABCDEFGHJK"])
  func `one check digit fits, every other is refused`(code: String) throws {
    let right = code.withCheckDigit
    #expect(try CreditCode(fieldText: right).text == right)
    for last in "0123456789ABCDEFGHJKLMNPQRTUWXY" where last != right.last {
      let wrong = String(right.dropLast()) + String(last)
      let problem = FieldProblem.wrongCreditCode(wrong, expectedCheck: right.last)
      #expect(throws: problem) { try CreditCode(fieldText: wrong) }
    }
  }

  @Test func `small letters are taken for capitals`() throws {
    let code = "91331081MA00000001".withCheckDigit
    #expect(try CreditCode(fieldText: code.lowercased()).text == code)
  }

  @Test(arguments: ["９１３３１０８１ＭＡ２ＡＡＡＡＡ０", "9133 1081 MA2A AAAA 0", "９１３３　１０８１　ma2a　aaaa　0"])
  func `a code in full width or in groups is the code`(typed: String) throws {
    let right = "91331081MA2AAAAA0X".withCheckDigit
    #expect(try CreditCode(fieldText: typed + String(right.suffix(1))).text == right)
  }

  @Test func `a single wrong character is always found`() throws {
    let code = Array("91331081MA00000001".withCheckDigit)
    for place in 0..<17 {
      var changed = code
      changed[place] = code[place] == "5" ? "6" : "5"
      #expect(throws: FieldProblem.self) { try CreditCode(fieldText: String(changed)) }
    }
  }

  @Test(arguments: ["9133", "", "91331081MA0000000I1", "91331081MA000000I0", "９133108"])
  func `what cannot be a code is refused without a guess`(text: String) {
    let problem = FieldProblem.wrongCreditCode(text, expectedCheck: nil)
    #expect(throws: problem) { try CreditCode(fieldText: text) }
  }
}
