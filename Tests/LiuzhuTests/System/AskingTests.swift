import Testing

@testable import liuzhu

/// Questions before there is a screen, where the terminal gathers the line.
struct AskingTests {
  @Test(arguments: [
    ("\u{1B}[B2", "2"), ("\u{1B}OA\u{1B}[1;5C3", "3"), ("孙\u{1B}[D丙", "孙丙"), ("温岭市留驻办", "温岭市留驻办"),
    ("\u{1B}[15~", ""),
  ])
  func `an arrow or another key that was pressed is no part of an answer`(
    line: String, answer: String
  ) {
    #expect(line.withoutKeys == answer)
  }
}
