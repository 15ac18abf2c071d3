/// How many there are of what English makes a plural of with an s: `1 issue`, `12 issues`.
package func counted(_ count: Int, _ word: String) -> String {
  "\(count) \(word)\(count == 1 ? "" : "s")"
}
