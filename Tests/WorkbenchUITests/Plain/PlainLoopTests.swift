import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

/// What is read, and what is said to it, until the person leaves.
struct PlainLoopTests {
  /// What was said until the end of these.
  private func said(_ inputs: PlainInput...) -> String {
    var desk = Desk(80, 27)
    var (rest, said) = (inputs[...], "")
    PlainLoop.run(
      &desk.session, isWrapped: true, read: { rest.popFirst() ?? .ended },
      write: { said += $0 + "\n" }, prompt: { said += $0 })
    return said
  }

  @Test func `who interrupts a form is told of its draft, as at the end of the input`() {
    for end in [PlainInput.interrupted, .ended] {
      let said = said(.line("1 w"), .line("订单充足"), end)
      #expect(said.hasSuffix("写了一半的存成了草稿，下次打开会提示\n"), "\(said)")
    }
  }

  @Test func `who comes back to the program is asked again`() {
    let question = "栏 经营情况："
    let said = said(.line("1 w"), .resumed)
    #expect(said.components(of: question) == 2, "\(said)")
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { split(separator: text).count - 1 }
}
