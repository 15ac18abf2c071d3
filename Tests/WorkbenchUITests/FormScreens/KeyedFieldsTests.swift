import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

struct KeyedFieldsTests {
  private enum Key: String {
    case note, on
  }

  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private func fields(areRequired: Bool = false) -> KeyedFields<Key> {
    KeyedFields(Key.self, areRequired: areRequired, in: .test(office), office.workspace)
  }

  @Test func `a field is required where it says so, and else as all of its form are`() {
    let label = StepField.reason.phrase
    for areRequired in [false, true] {
      let field = fields(areRequired: areRequired)
      #expect(field(.note, label, .line).isRequired == areRequired)
      #expect(field(.note, label, .line, isRequired: !areRequired).isRequired == !areRequired)
    }
  }

  @Test func `what stands in it is read by its key, and is nothing somebody typed`() {
    let field = fields()
    let form = Form([field(.note, StepField.reason.phrase, .line, "已约周五"), field.pastDay(.on)])
    #expect(form[Key.note] == "已约周五" && form[Key.on] == office.today.iso)
    #expect(!form.isDirty)
  }
}
