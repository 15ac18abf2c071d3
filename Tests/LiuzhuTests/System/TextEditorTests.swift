import TestSupport
import Testing
import WorkbenchUI

@testable import liuzhu

/// The person's editor is a real program on a real file, which nobody else can read and nobody finds
/// afterwards.
struct TextEditorTests {
  private let turn = SignalTurn()

  @Test func `what the editor leaves is the text, without the newline it adds`() throws {
    let editor = TextEditor(command: "sed -i '$a\\主要是外贸单'")
    #expect(try editor.edit("订单减少三成") == "订单减少三成\n主要是外贸单")
  }

  @Test func `the file is the person's alone, and gone afterwards with what lies beside it`() throws
  {
    let folder = TemporaryDirectory()
    let script = folder.write(
      "cp \"$1\" \"$1~\"\nstat -c '%a %n' \"$1\" $(dirname \"$1\") > \(folder.path("seen"))\n",
      to: "editor.sh")
    _ = try TextEditor(command: "sh \(script)").edit("保密")
    let seen = String(decoding: folder.bytes(of: "seen") ?? [], as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    try #require(seen.count == 2)
    #expect(seen.map { $0[0] } == ["600", "700"])
    #expect(PrivateFile.read(seen[0][1]) == nil)
    #expect(!Host.exists(seen[1][1]))
  }

  @Test(arguments: [
    ("false", EditorFailure.failed(status: 1)), ("sh -c 'exit 3' #", .failed(status: 3)),
    ("no-such-editor-here", .notStarted("no-such-editor-here")),
    ("kill -9 $$ #", .killed(signal: 9)), ("printf '\\377' >", .notText),
  ])
  func `an editor that fails is told by how`(command: String, failure: EditorFailure) {
    #expect(throws: failure) { try TextEditor(command: command).edit("订单") }
  }
}
