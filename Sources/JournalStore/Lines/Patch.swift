import JSONText

/// A merge patch (RFC 7396): decided just now, or as it stands in a file.
///
/// Thousands are read when a ledger is opened, and nearly all go straight into entities: they stay
/// the text they are until somebody asks for the value.
package struct Patch: Sendable {
  private enum Form {
    case decided(JSON)
    case written(JSONTape)
  }

  private let form: Form

  package init(_ value: JSON) { form = .decided(value) }

  init(_ tape: JSONTape) { form = .written(tape) }

  package var value: JSON {
    switch form {
    case .decided(let value): value
    case .written(let tape): tape.value
    }
  }

  /// Looks at it in place; the view is good for nothing once `body` has returned.
  func read<Result, Failure: Error>(
    _ body: (JSONView) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch form {
    case .decided(let value): try JSONTape(value).read(body)
    case .written(let tape): try tape.read(body)
    }
  }
}

extension Patch: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral members: (String, JSON)...) {
    var object = JSONObject()
    for (key, value) in members { object[key] = value }
    self.init(.object(object))
  }
}

extension Patch: Equatable {
  package static func == (one: Patch, other: Patch) -> Bool { one.value == other.value }
}

extension JSONWriter {
  mutating func write(_ patch: Patch) { write(patch.value) }
}
