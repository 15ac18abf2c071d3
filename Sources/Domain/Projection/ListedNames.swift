/// The names of people at enterprises that the registry knows, wherever somebody writes them.
package struct ListedNames: Equatable, Sendable {
  private var words = WordSet()

  package init() {}

  /// One character alone is no name, nor is what begins with a letter or in a rare plane looked for.
  package init(_ names: some Sequence<String>) {
    words = WordSet(
      names.filter { name in
        let scalars = name.unicodeScalars
        return scalars.count > 1 && scalars.first.map { 0x3007..<0x10000 ~= $0.value } == true
      })
  }

  func length(in scalars: [Unicode.Scalar], at place: Int) -> Int? {
    words.length(in: scalars, at: place)
  }

  func mayStand(at scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    words.mayStand(at: scalar, before: next)
  }
}
