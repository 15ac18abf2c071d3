import TestSupport

/// A Swift file of the package, seen the way the tests of the house need it.
struct SourceFile {
  /// From the package's root: `Sources/Domain/Registry/Enterprise.swift`.
  let path: String
  let text: String
  /// The text without comments and without what stands in string literals.
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = codeOnly(text)
  }

  /// The names below `Sources` or `Tests`: module, folder, file.
  var places: [Substring] { path.split(separator: "/").dropFirst() + [] }
  var module: String { String(places[0]) }

  /// `Sources/Module/Folder`, or `Sources/Module` for a file that stands in no folder.
  var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }

  var lineCount: Int { text.utf8.count { $0 == UInt8(ascii: "\n") } }

  /// The modules the file imports, whole or in part.
  var imports: [String] {
    code.split(separator: "\n").filter { $0.contains("import ") }.compactMap { line in
      line.wholeMatch(of: /(?:@?\w+\s+)*import\s+(?:\w+\s+)?(\w+)(?:\.\w+)*\s*/)
        .map { String($0.1) }
    }
  }

  /// The words of the code.
  var words: Set<Substring> {
    Set(code.split { !($0.isLetter || $0.isNumber || $0 == "_") })
  }

  /// Every Swift file of the package, read once.
  static let all = ["Sources", "Tests"].flatMap { folder in
    files(below: "\(Places.packageRoot)/\(folder)")
      .filter { $0.hasSuffix(".swift") }
      .map { SourceFile(path: "\(folder)/\($0)", text: textOfFile("\(folder)/\($0)")) }
  }
}

/// The text of a file of the package, empty where there is none.
func textOfFile(_ path: String) -> String {
  String(decoding: readFile("\(Places.packageRoot)/\(path)") ?? [], as: UTF8.self)
}

/// Takes out comments and the contents of string literals, line breaks staying where they are.
///
/// Line by line: the house has no block comments, for the formatter refuses them.
func codeOnly(_ text: String) -> String {
  var isInText = false
  var code: [UInt8] = []
  for line in Array(text.utf8).split(separator: newline, omittingEmptySubsequences: false) {
    let fences = fenceCount(line)
    if !isInText && fences == 0 { appendCode(of: line, to: &code) }
    if fences % 2 == 1 { isInText.toggle() }
    code.append(newline)
  }
  return String(decoding: code.dropLast(), as: UTF8.self)
}

private let newline = UInt8(ascii: "\n")
private let quote = UInt8(ascii: "\"")
private let hash = UInt8(ascii: "#")
private let slash = UInt8(ascii: "/")
private let backslash = UInt8(ascii: "\\")

/// How often `"""` stands in a line.
private func fenceCount(_ line: ArraySlice<UInt8>) -> Int {
  guard line.contains(quote) else { return 0 }
  return line.indices.dropLast(2).count { line[$0...].prefix(3) == [quote, quote, quote] }
}

private func appendCode(of line: ArraySlice<UInt8>, to code: inout [UInt8]) {
  // Most lines hold neither a text nor a comment, and byte by byte takes its time.
  guard line.contains(quote) || line.contains(slash) else {
    code += line
    return
  }
  var rest = line
  while let byte = rest.first {
    if rest.starts(with: [slash, slash]) { return }
    if rest.starts(with: [hash, quote]) {
      rest = afterLiteral(rest.dropFirst(2), end: [quote, hash])
    } else if byte == quote {
      rest = afterLiteral(rest.dropFirst(), end: [quote])
    } else {
      code.append(byte)
      rest = rest.dropFirst()
    }
  }
}

private func afterLiteral(_ text: ArraySlice<UInt8>, end: [UInt8]) -> ArraySlice<UInt8> {
  var rest = text
  while !rest.isEmpty && !rest.starts(with: end) {
    let isEscape = end.count == 1 && rest.first == backslash
    rest = rest.dropFirst(isEscape ? 2 : 1)
  }
  return rest.dropFirst(end.count)
}
