import Domain

/// Where something was written, and on whose machine: enough to fetch it from one's own desk.
package struct FilePlace: Equatable, Sendable {
  package let path: String
  package let isFolder: Bool
  /// `zhang@10.1.2.3`.
  package let account: String
  /// Where that account begins.
  private let home: String

  package init(_ path: String, isFolder: Bool = false, account: String, home: String = "") {
    (self.path, self.isFolder) = (path, isFolder)
    (self.account, self.home) = (account, home)
  }

  /// The whole line to type on one's own machine.
  package var scp: String { "scp \(isFolder ? "-r " : "")'\(source)' ." }

  /// A colon ends the name of the machine, so an address with colons in it stands in brackets.
  private var source: String {
    let parts = account.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].contains(":") else { return "\(account):\(pattern)" }
    return "\(parts[0])@[\(parts[1])]:\(pattern)"
  }

  /// Older machines hand the path to a shell, which takes it apart at blanks and brackets: `?` stands
  /// for them there and everywhere.
  private var pattern: String {
    String(shortPath.map { $0.isASCII && !Self.isPlain($0) ? "?" : $0 })
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "/._-~+@".contains(character)
  }

  /// From the account's home on, so that the line stays in one row and a mouse takes it whole.
  private var shortPath: String {
    guard !home.isEmpty, path.hasPrefix(home + "/") else { return path }
    return String(path.dropFirst(home.count + 1))
  }

  /// The command has lines of its own, so that it is copied whole.
  package var phrase: Phrase {
    Phrase(
      "在自己电脑上取回：\n\(scp)\n或用 WinSCP 登录 \(account)",
      "fetch it on your own machine:\n\(scp)\nor with WinSCP as \(account)")
  }
}
