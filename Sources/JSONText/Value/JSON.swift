/// A JSON value that writes back to the text it was read from.
///
/// Numbers are never forced through a `Double`: whole numbers that fit are `integer`, everything
/// else keeps its exact digits. Two numbers are equal when their text is.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// The exact text of a number that is no plain 64-bit integer: `1.50`, `-0`, `1e400`.
  case decimal(String)
  case string(String)
  case array([JSON])
  case object(JSONObject)
}

extension JSON {
  package var boolean: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  package var integer: Int? {
    guard case .integer(let value) = self else { return nil }
    return Int(exactly: value)
  }

  package var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  package var array: [JSON]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  package var object: JSONObject? {
    guard case .object(let members) = self else { return nil }
    return members
  }

  package var isNull: Bool {
    guard case .null = self else { return false }
    return true
  }

  /// The member of an object; nil when there is none, or when this is no object.
  package subscript(key: String) -> JSON? { object?[key] }
}

extension JSON: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// Of keys given twice the last one counts.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    var object = JSONObject()
    for (key, value) in elements { object[key] = value }
    self = .object(object)
  }
}
