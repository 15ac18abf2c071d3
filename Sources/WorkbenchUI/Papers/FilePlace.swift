import Domain

/// Where something was written, and on whose machine: enough to fetch it from one's own desk.
package struct FilePlace: Equatable, Sendable {
  package let path: String
  package let isFolder: Bool
  /// `zhang@10.1.2.3`.
  package let account: String

  package init(_ path: String, isFolder: Bool = false, account: String) {
    (self.path, self.isFolder, self.account) = (path, isFolder, account)
  }

  /// The whole line to type on one's own machine.
  package var scp: String { "scp \(isFolder ? "-r " : "")'\(source)' ." }

  /// A colon ends the name of the machine, so an address with colons in it stands in brackets.
  private var source: String {
    let parts = account.split(separator: "@", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].contains(":") else { return "\(account):\(path)" }
    return "\(parts[0])@[\(parts[1])]:\(path)"
  }

  package var phrase: Phrase {
    Phrase(
      "取回：WinSCP 登录 \(account)，或在自己电脑上 \(scp)",
      "fetch it with WinSCP as \(account), or on your own machine: \(scp)")
  }
}
