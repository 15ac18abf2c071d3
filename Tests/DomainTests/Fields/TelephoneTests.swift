import Domain
import Testing

struct TelephoneTests {
  @Test(arguments: [
    "13800001234", "138 0000 1234", "+86 13800001234", "0576-86123456转801",
    "86123456、86123457", "0576-86123456/57", "13800001234；661234", "661234",
  ])
  func `a number stays as people write it`(text: String) throws {
    var person = Person()
    try person.set(.phone, to: text)
    #expect(person.phone == text)
  }

  @Test func `digits of full width are kept as those that can be dialled`() throws {
    var person = Person()
    try person.set(.phone, to: "１３８００００１２３４")
    #expect(person.phone == "13800001234")
  }

  @Test(arguments: ["abc", "13800", "转801", "138、139、140", "问办公室"])
  func `what nobody can call is no telephone number`(text: String) {
    var person = Person()
    #expect(throws: FieldProblem.notAPhone(text)) { try person.set(.phone, to: text) }
  }

  @Test(arguments: ["1.38E+10", "1.38e+10", "0576-86123456、1.38E+10"])
  func `what a spreadsheet made of a number is told as that`(text: String) {
    var person = Person()
    #expect(throws: FieldProblem.phoneAsNumber(text)) { try person.set(.phone, to: text) }
  }

  @Test(arguments: [
    ("13800001234 0576 86123456", "13800001234、0576-86123456"),
    ("0576 86123456 13800001234", "0576-86123456、13800001234"),
    ("138 0000 1234", "138-0000-1234"), ("86123456 86123457", "86123456、86123457"),
  ])
  func `blanks part numbers and not the pieces of one`(typed: String, kept: String) throws {
    #expect(try Contact(fieldText: "周丁 \(typed)").phone == kept)
  }

  @Test func `a contact's number is checked too`() throws {
    #expect(throws: FieldProblem.phoneAsNumber("1.38E+10")) {
      try Contact(fieldText: "周丁 厂长 1.38E+10")
    }
    #expect(throws: FieldProblem.notAPhone("13800")) { try Contact(fieldText: "周丁 13800") }
    let wide = try Contact(fieldText: "周丁 １３８００００１２３４")
    #expect(wide == Contact(name: "周丁", phone: "13800001234"))
  }

  @Test(arguments: [
    ("周丁 138 0000 1234", "周丁", "138-0000-1234"), ("周丁 (0576) 86123456", "周丁", "(0576)-86123456"),
    ("周丁　１３８　００００　１２３４", "周丁", "138-0000-1234"),
    ("周丁 13800001234 13900001234", "周丁", "13800001234、13900001234"),
    ("１３８００００１２３４", "姓名待补", "13800001234"), ("138 0000 1234", "姓名待补", "138-0000-1234"),
  ])
  func `a contact's number may have blanks in it, and is nobody's name`(
    text: String, name: String, phone: String
  ) throws {
    #expect(try Contact(fieldText: text) == Contact(name: name, phone: phone))
    let titled = try Contact(fieldText: "周丁 2车间主任 138 0000 1234")
    #expect(titled == Contact(name: "周丁", title: "2车间主任", phone: "138-0000-1234"))
    #expect(throws: FieldProblem.notAPhone("12")) { try Contact(fieldText: "12") }
  }

  @Test func `a number that stood before it was checked keeps nobody from saving the rest`() throws
  {
    var person = Person()
    person.phone = "13800"
    try person.set(.phone, to: "13800")
    var enterprise = Enterprise()
    enterprise.contacts = [Contact(name: "周丁", phone: "13800")]
    try enterprise.set(.contacts, to: "周丁 13800")
    #expect(person.phone == "13800" && enterprise.contacts.count == 1)
  }
}
