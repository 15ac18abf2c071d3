import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

struct FormRunTests {
  @Test func `which of several it is stands before where the record stands`() {
    let run = FormRun(place: 1, count: 3)
    #expect(run.progress(before: nil) == Phrase("2/3", "2/3"))
    let standing = Phrase("办理中", "in progress")
    #expect(run.progress(before: standing) == Phrase("2/3  办理中", "2/3  in progress"))
  }

  @Test(arguments: [(1, false), (2, true)])
  func `it is passed over only where others follow or went before`(count: Int, isPassed: Bool)
    throws
  {
    let office = try TestOffice()
    let (scene, workspace) = (Scene.test(office), office.workspace)
    let screen = FormScreen(
      VisitForm(in: scene, workspace), run: FormRun(place: 0, count: count))
    let bindings = screen.bindings(in: scene, workspace)
    #expect(bindings.contains { $0.action == .passedOver } == isPassed)
  }
}
