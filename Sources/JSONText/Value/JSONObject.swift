/// The members of a JSON object in the order they were written.
///
/// Looked up by walking along them: a document has a dozen keys, where this beats hashing.
package struct JSONObject: Sendable {
  package struct Member: Equatable, Sendable {
    package var key: String
    package var value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }

    /// Most keys differ in length already, which is cheaper to see than that texts differ.
    package func has(_ name: String) -> Bool {
      key.utf8.count == name.utf8.count && key == name
    }
  }

  package private(set) var members: [Member]

  package init() { members = [] }

  /// Takes over members whose keys are known to differ.
  package init(distinct members: [Member]) { self.members = members }

  package var isEmpty: Bool { members.isEmpty }
  package var count: Int { members.count }
  package var keys: [String] { members.map(\.key) }

  /// Setting nil removes the member; a new key goes to the end.
  package subscript(key: String) -> JSON? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil): members.remove(at: index)
      case (nil, let value?): members.append(Member(key, value))
      case (nil, nil): break
      }
    }
  }

  private func index(of key: String) -> Int? {
    members.firstIndex { $0.has(key) }
  }
}

extension JSONObject: Equatable {
  /// Order is how a text looks, not what it says, so it does not matter here.
  package static func == (one: JSONObject, other: JSONObject) -> Bool {
    if one.members == other.members { return true }
    return one.count == other.count && one.members.allSatisfy { other[$0.key] == $0.value }
  }
}
