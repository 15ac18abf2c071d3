import Testing

@testable import WorkbenchUI

struct TextCleaningTests {
  @Test func `a paste of several lines becomes one`() {
    #expect("储油\r\n设施\t改建\n".cleanedForOneLine == "储油 设施 改建 ")
  }

  @Test func `line ends of every kind become one kind`() {
    #expect("储油\r\n设施\r改建\u{2028}手续".cleanedForLines == "储油\n设施\n改建\n手续")
  }

  @Test func `control characters never enter a text`() {
    #expect("储\u{1B}[2J油\u{7F}\u{9B}".cleanedForLines == "储[2J油")
    #expect("\u{202D}储\u{2066}油\u{202C}".cleanedForOneLine == "储油")
  }
}
