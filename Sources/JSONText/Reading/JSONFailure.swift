/// Why a text is no JSON, and where.
package struct JSONFailure: Error, Equatable {
  package var problem: JSONProblem
  package var position: TextPosition

  package init(_ problem: JSONProblem, at position: TextPosition) {
    self.problem = problem
    self.position = position
  }
}

/// What was wrong at a position; the words for people are made elsewhere.
package enum JSONProblem: Equatable, Sendable {
  case textEnds
  case valueExpected
  case keyExpected
  case colonExpected
  /// A `,` or the closing bracket given.
  case commaOrEndExpected(Unicode.Scalar)
  case trailingComma
  case textAfterValue
  case byteOrderMark
  case commentNotAllowed
  case commentNotClosed
  case stringNotClosed
  case controlCharacter(UInt8)
  case invalidEscape
  case loneSurrogate
  case invalidUTF8
  case invalidNumber
  case duplicateKey(String)
  case tooDeep
  /// Over two gigabytes.
  case tooLong
}
