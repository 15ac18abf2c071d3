import Testing

@testable import Domain

@Suite struct PersonalNumberTests {
  private func digits(_ text: String) -> [String] { PersonalNumber.all(in: text).map(\.digits) }

  @Test(arguments: [
    "周丁13800001234", "电话：138 0000 1234。", "138-0000-1234", "１３８００００１２３４", "+86 13800001234",
    "2018-06-07 13800001234 来电", "(86)13800001234，下午", "１３８－００００－１２３４",
  ])
  func `a mobile number is found however it is written`(text: String) {
    #expect(digits(text) == ["13800001234"])
  }

  @Test(arguments: [
    "", "没有数字", "投资12800万元", "2018-06-07", "0576-86123456", "12000001234", "138000012345",
    "1380000123", "91331081MA2AK00000", "订单 20180607 13800", "1380000 12345", "138。0000。1234",
  ])
  func `other numbers are left alone`(text: String) {
    #expect(digits(text).isEmpty)
  }

  @Test func `an identity card is known by its day of birth and its check digit`() {
    #expect(digits("身份证 11010519491231002X") == ["11010519491231002X"])
    #expect(digits("110105 19491231 002x").map(\.count) == [18])
    #expect(digits("110105194912310021").isEmpty)
    #expect(digits("11010519491331002X").isEmpty)
  }

  @Test func `several are found in their order`() {
    #expect(
      digits("13800001234、13900005678 和 13700009999") == [
        "13800001234", "13900005678", "13700009999",
      ])
  }

  @Test func `what stands in their place tells them apart and cannot be called`() {
    #expect(
      PersonalNumber.masking("周丁138-0000-1234，证件11010519491231002X。")
        == "周丁138****1234，证件110*************2X。")
    #expect(PersonalNumber.all(in: PersonalNumber.masking("138 0000 1234")).isEmpty)
  }

  @Test func `they are spoken of in both languages`() {
    let numbers = PersonalNumber.all(in: "13800001234 和 11010519491231002X")
    for some in [numbers, [numbers[0]], [numbers[1]]] {
      for phrase in [
        PersonalNumber.question(some), PersonalNumber.move(some),
        PersonalNumber.refusal(some, flag: "--text"),
      ] {
        phrase.expectBothLanguages()
        #expect(phrase.zh.contains(some == [numbers[1]] ? "110" : "138"))
      }
    }
  }
}
