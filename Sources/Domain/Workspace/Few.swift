/// A short list whose first element stands where the list itself stands.
///
/// Of a hundred thousand lists nearly all hold one element: looked up elsewhere, each of them takes
/// longer than what is reckoned from it.
package struct Few<Element: Sendable>: Sendable {
  package private(set) var first: Element?
  private var others: [Element] = []

  package init() {}

  package init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  package mutating func append(_ element: Element) {
    if first == nil { first = element } else { others.append(element) }
  }
}

extension Few: RandomAccessCollection, RangeReplaceableCollection, MutableCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { first == nil ? 0 : 1 + others.count }

  package subscript(place: Int) -> Element {
    get {
      guard place == 0, let first else { return others[place - 1] }
      return first
    }
    set { if place == 0 { first = newValue } else { others[place - 1] = newValue } }
  }

  package mutating func replaceSubrange(_ places: Range<Int>, with new: some Collection<Element>) {
    var all = Array(self)
    all.replaceSubrange(places, with: new)
    self = Few(all)
  }
}

extension Few: Equatable where Element: Equatable {}

extension Few: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: Element...) { self.init(elements) }
}
