import Testing

@testable import JournalStore

struct ExcerptTests {
  private func excerpt(_ text: String) -> String { Excerpt.of(Array(text.utf8)) }

  @Test func `what can be read is shown, on one line and without what steers a terminal`() {
    #expect(excerpt("{\"seq\":7,\n\u{1B}[31m\0\u{7F}\u{202E}\u{85}霜降") == "{\"seq\":7,[31m霜降")
    #expect(Excerpt.of(Array("霜降".utf8).dropLast()) == "霜")
  }

  @Test func `what holds nothing readable shows nothing`() {
    #expect(excerpt("").isEmpty)
    #expect(Excerpt.of([UInt8](repeating: 0, count: 5000)).isEmpty)
    #expect(Excerpt.of([UInt8](repeating: 0, count: 5000) + [65]) == "A")
  }

  @Test func `it is cut by its width, and says so`() {
    #expect(excerpt(String(repeating: "a", count: 72)).count == 72)
    #expect(excerpt(String(repeating: "a", count: 73)).hasSuffix("a…"))
    #expect(excerpt(String(repeating: "霜", count: 500)) == String(repeating: "霜", count: 36) + "…")
  }
}
