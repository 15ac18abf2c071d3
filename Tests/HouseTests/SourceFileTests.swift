import Testing

/// The other tests of the house would pass over anything if these did not hold.
struct SourceFileTests {
  @Test func `comments and strings are no code`() {
    #expect(codeOnly("let a = \"public // \\\" x\" // public") == "let a =  ")
    #expect(codeOnly("let b = #\"public \"quoted\" \"#, c") == "let b = , c")
    #expect(codeOnly("/// public\nlet c") == "\nlet c")
    #expect(codeOnly("a\n  \"\"\"\n  public\n  \"\"\"\nb") == "a\n\n\n\nb")
  }

  @Test func `every form of import is seen`() {
    let text = """
      import One
      @testable import Two
      package import struct Three.Thing
      import Four.Part
      // import Five
      let importance = 6
      """
    let file = SourceFile(path: "Sources/A/B/C.swift", text: text)
    #expect(file.imports == ["One", "Two", "Three", "Four"])
  }

  @Test func `the package's own files are found`() {
    let paths = SourceFile.all.map(\.path)
    #expect(paths.contains("Tests/HouseTests/SourceFileTests.swift"))
    #expect(paths.contains { $0.hasPrefix("Sources/Domain/Registry/") })
  }
}
