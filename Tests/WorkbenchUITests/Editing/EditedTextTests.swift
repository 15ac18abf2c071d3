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

  @Test func `what was rubbed out and what was replaced come back where they stood`() {
    var text = EditedText("储油设施手续", caret: 4)
    text.apply(.backspace)
    text.apply(.backspace)
    text.insert("罐")
    text.undo()
    #expect(text.text == "储油手续" && text.caret == 2)
    text.undo()
    #expect(text.text == "储油设施手续" && text.caret == 4)
    text.redo()
    text.redo()
    #expect(text.text == "储油罐手续" && text.caret == 3)
    text.rewrite("另写")
    text.undo()
    #expect(text.text == "储油罐手续" && text.caret == 3)
  }

  @Test func `what can be undone takes the room of what was changed, not of the whole text`() {
    var text = EditedText(String(repeating: "长", count: 9_000))
    for _ in 0..<100 { text.insert("改建") }
    #expect(text.history.characters == 200)
  }

  @Test func `of large steps the oldest are forgotten, and the newest is not`() {
    var text = EditedText()
    for _ in 0..<10 {
      text.insert(String(repeating: "长", count: 9_000))
      text.rewrite("")
    }
    #expect(text.history.characters <= EditHistory.mostCharacters)
    text.undo()
    #expect(text.characters.count == 9_000)
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
