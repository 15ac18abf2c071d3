import Domain
import Testing

@testable import liuzhu

@Suite struct FieldFlagsTests {
  @Test func `flags and words are told apart in any order`() throws {
    let flags = try FieldFlags(["W2018-0001", "--lead-unit", "D01", "--is-key=是", "W2018-0002"])
    #expect(flags.words == ["W2018-0001", "W2018-0002"])
    #expect(flags.values.map(\.flag) == ["lead-unit", "is-key"])
    #expect(flags.values.map(\.value) == ["D01", "是"])
  }

  @Test func `a flag without a value is named`() {
    #expect(throws: UsageError.valueMissing(flag: "title")) { try FieldFlags(["--title"]) }
  }

  @Test func `a flag takes no other flag for its value, unless it is written with =`() throws {
    #expect(throws: UsageError.valueMissing(flag: "remarks")) {
      try FieldFlags(["--remarks", "--is-key", "是"])
    }
    let flags = try FieldFlags(["--remarks=--is-key", "--tags="])
    #expect(flags.values.map(\.value) == ["--is-key", ""] && flags.words.isEmpty)
  }

  @Test func `a word nobody took is told, never dropped`() throws {
    let flags = try FieldFlags(["--units", "D01", "D02"])
    #expect(throws: UsageError.tooManyWords("D02")) { try flags.texts(for: [StepField.units]) }
  }

  @Test func `a flag given twice holds both values`() throws {
    let flags = try FieldFlags(["--units", "D01", "--units", "D02"])
    #expect(try flags.texts(for: [StepField.units]) == [.units: "D01\nD02"])
  }

  @Test func `an unknown flag is answered with all there are, the command's own among them`()
    throws
  {
    var flags = try FieldFlags(["--enterprise", "E001", "--who", "办公室"])
    #expect(flags.take("enterprise") == ["E001"] && flags.take("reason").isEmpty)
    let known = ["enterprise", "units", "reason"]
    #expect(throws: UsageError.unknownFlag("who", known: known)) {
      try flags.texts(for: [StepField.units, .reason])
    }
  }

  @Test(arguments: [("leadUnit", "lead-unit"), ("name", "name"), ("isTaxTop20", "is-tax-top20")])
  func `a field is a flag in kebab case`(field: String, flag: String) {
    #expect(field.kebabCased == flag)
  }
}
