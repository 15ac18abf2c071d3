import Testing

@testable import WorkbenchUI

struct EditedTextTests {
  @Test func `a burst of an input method is one edit and one undo step`() {
    var text = EditedText("改建")
    text.insert("储油设施")
    text.insert("手续")
    #expect(text.text == "改建储油设施手续")
    text.undo()
    #expect(text.text == "改建储油设施")
    text.undo()
    #expect(text.text == "改建")
    text.redo()
    text.redo()
    #expect(text.text == "改建储油设施手续")
    #expect(text.caret == 8)
  }

  @Test func `letters typed one by one are undone as a word`() {
    var text = EditedText()
    for letter in "gas line" { text.insert(String(letter)) }
    text.undo()
    #expect(text.text == "gas ")
    text.undo()
    text.undo()
    #expect(text.text == "")
  }

  @Test func `moving the caret begins a new undo step`() {
    var text = EditedText()
    text.insert("a")
    text.insert("b")
    text.move(to: 1)
    text.insert("c")
    text.undo()
    #expect(text.text == "ab")
    #expect(text.caret == 1)
  }

  @Test func `typing after an undo forgets what could be redone`() {
    var text = EditedText()
    text.insert("天然气")
    text.undo()
    text.insert("污水")
    text.redo()
    #expect(text.text == "污水")
  }

  @Test func `undo at the beginning and redo at the end change nothing`() {
    var text = EditedText("寒露")
    text.undo()
    text.redo()
    #expect(text.text == "寒露")
  }

  @Test func `the caret stays inside the text`() {
    var text = EditedText("寒露")
    text.move(to: 9)
    #expect(text.caret == 2)
    text.move(to: -1)
    #expect(text.caret == 0)
    text.delete(-3..<1)
    #expect(text.text == "露")
  }
}
