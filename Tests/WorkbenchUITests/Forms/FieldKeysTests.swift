import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Help and palette of a form tell the keys of the field that has the caret.
struct FieldKeysTests {
  private func visiting(_ key: String) throws -> FormDesk<VisitForm> {
    var desk = try FormDesk(TestOffice()) { VisitForm(for: ID<Enterprise>.frost.ref, in: $0, $1) }
    desk.screen.content.form.go(to: key, in: desk.scene, desk.office.workspace)
    return desk
  }

  private func words(of key: Key, _ desk: FormDesk<VisitForm>) -> Phrase? {
    desk.screen.hints(in: desk.scene, desk.office.workspace)
      .first { $0.keys.contains(key) }?.words
  }

  @Test func `Enter is told as a new line where it begins one, else as the next field`() throws {
    let (lines, day) = (try visiting("situation"), try visiting("on"))
    #expect(words(of: .enter, lines) == FormWords.newLine)
    #expect(words(of: .enter, day) == FormWords.nextField)
  }

  @Test func `Enter is told as the next problem and Tab as what was done, once there is one`()
    throws
  {
    var desk = try visiting("problems")
    #expect(words(of: .enter, desk) == FormWords.nextField)
    #expect(words(of: .tab, desk) == FormWords.nextField)
    desk.type("储油设施改建手续补办")
    #expect(words(of: .enter, desk) == VisitFormWords.nextProblem)
    #expect(words(of: .tab, desk) == VisitFormWords.tellDone)
    desk.press(.tab)
    #expect(words(of: .tab, desk) == FormWords.nextField)
    #expect(words(of: .backTab, desk) == VisitFormWords.backToProblem)
  }

  @Test func `where names are offered, Enter and the arrows are told to choose among them`() throws
  {
    var desk = try visiting("visitors")
    desk.type("李")
    #expect(words(of: .enter, desk) == FormWords.takeMarked)
    #expect(words(of: .down, desk) == FormWords.markNext)
  }

  @Test func `the keys of a text are told where one is typed, and nowhere else`() throws {
    let (text, choice) = (try visiting("situation"), try visiting("kind"))
    for command in TextCommand.told {
      #expect(words(of: command.key, text) == command.words)
      #expect(words(of: command.key, choice) == nil)
    }
  }

  @Test func `every key that is told for a text edits it`() {
    for command in TextCommand.told { #expect(TextCommand(command.key) != nil) }
  }

  @Test func `typing is undone from the palette as well`() {
    var desk = Desk(120, 36)
    desk.press("w")
    desk.type("订单充足")
    desk.press(.control("p"))
    desk.type("撤销输入")
    desk.press(.enter)
    #expect(desk.session.workbench.top is FormScreen<VisitForm>)
    #expect(!desk.screen.contains("订单充足"))
  }
}
