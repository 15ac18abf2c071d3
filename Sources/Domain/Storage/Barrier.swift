/// What keeps somebody from a file, as far as its group and its mode tell.
package enum Barrier: Equatable, Sendable {
  case unknown
  /// He is not in the group it belongs to.
  case outside(group: String)
  /// He is, but its mode keeps the group out; the mode it should have.
  case mode(String, of: String)
}
