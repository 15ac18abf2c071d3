import Testing

@testable import Interchange

struct FormulaGuardTests {
  @Test(arguments: ["=SUM(A1)", "+86 576", "-cmd", "@x", "＝1", "\t=1", "-1-1", "-", "'=1", "''@"])
  func `a dangerous cell gets an apostrophe and loses it again`(text: String) {
    #expect(FormulaGuard.guarded(text) == "'" + text)
    #expect(FormulaGuard.unguarded("'" + text) == text)
  }

  @Test(arguments: ["", "霜降", "-12.5", "-3", "1+1", "'quoted'", "a=b"])
  func `every other cell stays as it is`(text: String) {
    #expect(FormulaGuard.guarded(text) == text)
    #expect(FormulaGuard.unguarded(text) == text)
  }
}
