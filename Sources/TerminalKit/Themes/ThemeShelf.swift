/// Where themes are looked for: folders in order, and the copies compiled in after them.
package struct ThemeShelf {
  /// The themes that are always there.
  package static let shipped = copies.map(\.name)

  /// What `Package.swift` compiles in, in the order of the picker.
  private static let copies: [(name: String, bytes: @Sendable () -> [UInt8])] = [
    ("dark", { PackageResources.dark_json }),
    ("light", { PackageResources.light_json }),
    ("projector", { PackageResources.projector_json }),
    ("projector-dark", { PackageResources.projector_dark_json }),
    ("high-contrast", { PackageResources.high_contrast_json }),
    ("colour-blind", { PackageResources.colour_blind_json }),
    ("mono", { PackageResources.mono_json }),
  ]

  private let folders: [String]
  private let list: (String) -> [String]
  private let read: (String) -> [UInt8]?

  /// - Parameters:
  ///   - folders: where `NAME.json` may be; the first found counts.
  ///   - list: the names in a folder, none where it cannot be read.
  ///   - read: the bytes of the file at a path, nil when there is none.
  package init(
    folders: [String], list: @escaping (String) -> [String] = { _ in [] },
    read: @escaping (String) -> [UInt8]?
  ) {
    self.folders = folders
    self.list = list
    self.read = read
  }

  /// The person's own folder, the one beside the program, the one shared beside it.
  package static func folders(
    executable: String, environment: (String) -> String?
  ) -> [String] {
    let own = Environment.configuration(environment).map { [$0 + "/themes"] } ?? []
    guard let slash = executable.lastIndex(of: "/") else { return own }
    let program = executable[..<slash]
    return own + [program + "/themes", program + "/../share/liuzhu/themes"]
  }

  /// The theme of that name, and what was wrong with its files; never an error.
  ///
  /// What neither the theme nor those it inherits describe is as in the shipped dark one. A theme
  /// that inherits its own name means the next of that name on the search path.
  package func load(_ name: String) -> (theme: Theme, warnings: [ThemeWarning]) {
    var files: [ThemeFile] = []
    var warnings: [ThemeWarning] = []
    var seen: Set<String> = []
    var next: Wanted? = Wanted(ThemeMention(name: name, file: "", line: 1, column: 1), from: 0)
    while let wanted = next {
      let found = find(wanted)
      let isNew = found.map { seen.insert($0.path).inserted } ?? true
      guard let found, isNew else {
        warnings.append(wanted.mention.warning(isNew ? .unknownTheme : .inheritsItself))
        break
      }
      let file = ThemeFile(found.bytes, path: found.path)
      files.append(file)
      warnings += file.warnings
      next = file.inherits.map { wanted.inheriting($0, foundAt: found.place) }
    }
    return (files.reversed().reduce(Self.base) { $1.laid(over: $0, name: name) }, warnings)
  }
}

extension ThemeShelf {
  /// A theme to find, and the place on the search path to start at.
  private struct Wanted {
    let mention: ThemeMention
    let start: Int

    init(_ mention: ThemeMention, from start: Int) {
      self.mention = mention
      self.start = start
    }

    func inheriting(_ parent: ThemeMention, foundAt place: Int) -> Wanted {
      Wanted(parent, from: parent.name == mention.name ? place + 1 : 0)
    }
  }

  private struct Found {
    let path: String
    let place: Int
    let bytes: [UInt8]
  }

  private func find(_ wanted: Wanted) -> Found? {
    let name = wanted.mention.name
    // A name is no path: a theme file must not lead anywhere else.
    guard !name.isEmpty, !name.contains("/") else { return nil }
    for (place, folder) in folders.enumerated().dropFirst(wanted.start) {
      let path = "\(folder)/\(name)\(Self.ending)"
      if let bytes = read(path) { return Found(path: path, place: place, bytes: bytes) }
    }
    guard wanted.start <= folders.count else { return nil }
    return Self.copies.first { $0.name == name }.map {
      Found(path: "\(name).json", place: folders.count, bytes: $0.bytes())
    }
  }

  /// The names of the themes in all folders.
  var names: [String] {
    folders.flatMap(list).filter { $0.hasSuffix(Self.ending) }
      .map { String($0.dropLast(Self.ending.count)) }.filter { !$0.isEmpty }
  }

  /// Where the theme of that name is read from; nil for the copy compiled in.
  func file(of name: String) -> String? {
    let found = find(Wanted(ThemeMention(name: name, file: "", line: 1, column: 1), from: 0))
    return found.flatMap { $0.place < folders.count ? $0.path : nil }
  }

  private static let ending = ".json"

  private static var base: Theme {
    ThemeFile(PackageResources.dark_json, path: "dark.json").laid(
      over: Theme(name: "dark"), name: "dark")
  }
}

/// Where a theme was asked for by name.
struct ThemeMention: Equatable {
  let name: String
  let file: String
  let line: Int
  let column: Int

  func warning(_ problem: ThemeWarning.Problem) -> ThemeWarning {
    ThemeWarning(file: file, line: line, column: column, key: name, problem)
  }
}
