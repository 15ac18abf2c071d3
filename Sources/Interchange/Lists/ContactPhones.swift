import Domain

/// 联系人 and 电话 stand in two columns of most lists, and are one contact of the enterprise here.
extension Enterprise {
  private static let phones = [
    "电话", "联系电话", "电话号码", "手机", "手机号", "手机号码", "联系方式", "联系人电话", "联系人手机", "phone",
    "telephone", "mobile",
  ]

  package static func field(saidAlsoIn head: String) -> Field? {
    phones.contains { comparable($0) == comparable(head) } ? .contacts : nil
  }

  /// Each contact with his number; where they do not come out even, the numbers stand by themselves,
  /// so that nobody gets another's.
  package static func joined(
    _ contacts: String, with phones: String
  ) throws(FieldProblem) -> String {
    let people = contacts.split { "\n;；".contains($0) }.map { String($0).trimmingBlanks }
    let numbers = parts(of: phones).filter { !$0.isEmpty }.map { number in
      inOnePiece(number.split(whereSeparator: \.isWhitespace).map(String.init))
    }
    if numbers.isEmpty { return contacts }
    if people.count == numbers.count {
      for number in numbers { try requireTelephone(number) }
      return zip(people, numbers).map { contact($0, $1) }.joined(separator: "\n")
    }
    let all = numbers.joined(separator: "、")
    try requireTelephone(all)
    if people.count == 1 { return contact(people[0], all) }
    return (people + ["\(PersonalNumber.namelessContact) \(all)"]).joined(separator: "\n")
  }

  /// `王辛 厂长` with its number behind it; beside one that stands there the other.
  private static func contact(_ person: String, _ number: String) -> String {
    if person.contains(number) { return person }
    let hasNumber = person.unicodeScalars.contains { ("0"..."9").contains($0) }
    return person + (hasNumber ? "、" : " ") + number
  }
}
