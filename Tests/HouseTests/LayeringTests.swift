import TestSupport
import Testing

struct LayeringTests {
  private let sources = SourceFile.all.filter { $0.path.hasPrefix("Sources/") }

  /// The floors of the house: what each module may import, and nothing else.
  private let floors: [String: Set<String>] = [
    "JSONText": [],
    "Domain": [],
    "TerminalKit": ["JSONText", "CTerminal"],
    "JournalStore": ["Domain", "JSONText", "CFiles"],
    "Interchange": ["Domain", "JSONText"],
    "Demo": ["Domain"],
    "WorkbenchUI": ["Domain", "TerminalKit"],
    "liuzhu": [
      "WorkbenchUI", "JournalStore", "Interchange", "TerminalKit", "Demo", "Domain", "JSONText",
      "ArgumentParser",
    ],
    // Writes a table of Domain; no part of the program.
    "PinyinTableGenerator": [],
  ]

  /// The one folder of a module that speaks to the system; a module not named here has none.
  private let systemFolders = [
    "Interchange": "Sources/Interchange/Encoding",
    "JournalStore": "Sources/JournalStore/Files",
    "TerminalKit": "Sources/TerminalKit/Terminal",
    "liuzhu": "Sources/liuzhu/System",
    "PinyinTableGenerator": "Sources/PinyinTableGenerator",
  ]

  @Test func `every module has its floor`() {
    #expect(Set(sources.map(\.module)) == Set(floors.keys))
  }

  @Test func `a module imports only the floors below it`() {
    for file in sources {
      let allowed = floors[file.module, default: []].union(["Glibc"])
      #expect(allowed.isSuperset(of: file.imports), "\(file.path)")
    }
  }

  @Test func `a module speaks to the system from one folder only`() {
    for file in sources where file.imports.contains("Glibc") {
      #expect(file.folder == systemFolders[file.module], "\(file.path)")
    }
  }

  @Test func `nobody imports Foundation`() {
    for file in SourceFile.all {
      #expect(!file.imports.contains { $0.hasPrefix("Foundation") }, "\(file.path)")
    }
  }

  @Test(arguments: ["TerminalKit", "WorkbenchUI", "JournalStore"])
  func `nothing crosses threads`(module: String) {
    let crossing: Set<Substring> = ["async", "await", "Task", "Mutex", "pthread_mutex_t"]
    for file in sources where file.module == module {
      #expect(file.words.isDisjoint(with: crossing), "\(file.path)")
      #expect(!file.words.contains("actor") || !file.code.contains(/\bactor [A-Z]/), "\(file.path)")
    }
  }

  @Test func `what crosses a module is package, never public`() {
    for file in sources { #expect(!file.words.contains("public"), "\(file.path)") }
  }

  @Test func `a file holds one concept, so it has at most 400 lines`() {
    for file in SourceFile.all where !file.path.hasSuffix("/PinyinTable.swift") {
      #expect(file.lineCount <= 400, "\(file.path)")
    }
  }

  @Test func `a file stands no deeper than in a folder of its module`() {
    for file in SourceFile.all { #expect(file.places.count <= 3, "\(file.path)") }
  }

  @Test func `the top level holds six things and dot-files`() {
    // Package.resolved is written by every build and ignored by git: versions are pinned exactly.
    let known = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "README.md", "themes",
    ]
    let names = entries(of: Places.packageRoot).filter { !$0.hasPrefix(".") }
    #expect(names.contains("Package.swift"))
    #expect(Set(names).subtracting(known).isEmpty)
  }
}
