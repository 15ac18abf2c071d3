import ArgumentParser
import Domain

/// What becomes of numbers that belong to a person in a text that everybody reads (C14).
struct NumbersOptions: ParsableArguments {
  @Flag(help: help("文字里的手机号、证件号照存", "Save personal numbers in a text as they are."))
  var keepNumbers = false
}

extension LedgerSession {
  /// Reads flags that are named after fields, some of which are texts that everybody reads.
  func flags(_ arguments: [String], _ numbers: NumbersOptions) throws -> FieldFlags {
    let flags = try flags(arguments)
    let apart = PersonalField.allCases.map(\.rawValue.kebabCased)
    for (flag, value) in flags.values where !apart.contains(flag) {
      try require(numbers, in: [value], of: flag)
    }
    return flags
  }

  /// Ends the command where a text holds such a number and nobody said to keep it.
  func require(_ numbers: NumbersOptions, in texts: [String], of flag: String) throws {
    let found = texts.flatMap(PersonalNumber.all)
    guard !found.isEmpty, !numbers.keepNumbers else { return }
    throw Stop(.refused, PersonalNumber.refusal(found, flag: "--\(flag)"), options)
  }
}
