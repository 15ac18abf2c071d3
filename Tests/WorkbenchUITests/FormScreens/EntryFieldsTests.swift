import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

/// What stands in the fields of a form is taken over into an entry.
struct EntryFieldsTests {
  private let office: TestOffice
  private let before = Decision("扩班一个", unit: .education, dueOn: .iso("2018-06-15"))

  init() throws { office = try TestOffice() }

  private func filled(
    _ texts: [Decision.Field: String], whereEmpty empty: Form.EmptyField
  ) throws(FormProblem) -> Decision {
    let (scene, workspace) = (Scene.test(office), office.workspace)
    let fields: [Decision.Field] = [.text, .dueOn]
    var form = Form(fields.map { FormField($0, of: before, in: scene, workspace) })
    for field in fields { form.set(field.rawValue, to: texts[field] ?? "", in: scene, workspace) }
    var decision = before
    try form.fill(&decision, fields, whereEmpty: empty)
    return decision
  }

  @Test func `an empty field leaves what stands there, where nothing else is asked for`() throws {
    #expect(try filled([:], whereEmpty: .left) == before)
  }

  @Test func `only where something has to stand there an empty field leaves it`() throws {
    let decision = try filled([:], whereEmpty: .leftIfRequired)
    #expect(decision.text == before.text && decision.dueOn == nil)
  }

  @Test func `a text that does not fit is the problem of its field`() {
    #expect { try filled([.text: "扩班两个", .dueOn: "某天"], whereEmpty: .cleared) } throws: {
      ($0 as? FormProblem)?.key == Decision.Field.dueOn.rawValue
    }
  }
}
