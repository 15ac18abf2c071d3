/// What is said of numbers that belong to a person and stand in a text everybody reads (C14).
extension PersonalNumber {
  /// `手机号 13800001234、证件号 1101…`.
  private static func named(_ numbers: [PersonalNumber]) -> Phrase {
    .list(numbers.map(\.phrase))
  }

  private var phrase: Phrase {
    switch kind {
    case .mobile: Phrase("手机号 \(digits)", "the mobile number \(digits)")
    case .identity: Phrase("身份证号 \(digits)", "the identity card \(digits)")
    }
  }

  /// The question a form asks.
  package static func question(_ numbers: [PersonalNumber]) -> Phrase {
    let found = named(numbers)
    return Phrase("这段文字里好像有\(found.zh)", "This text seems to hold \(found.en)")
  }

  package static let keep = Phrase("照存", "Save as it is")

  /// What becomes of them when they leave the text.
  package static func move(_ numbers: [PersonalNumber]) -> Phrase {
    let masks = numbers.map(\.mask).joined(separator: " ")
    guard numbers.contains(where: { $0.kind == .mobile }) else {
      return Phrase("遮住，只留 \(masks)", "Mask it: \(masks)")
    }
    return Phrase(
      "移到联系人（私密），这里留 \(masks)", "Move it to the private contacts, keep \(masks)")
  }

  /// The same where nothing can be moved.
  package static func mask(_ numbers: [PersonalNumber]) -> Phrase {
    let masks = numbers.map(\.mask).joined(separator: " ")
    return Phrase("这里只留 \(masks)", "Keep only \(masks) here")
  }

  /// What a contact is called whose name nobody gave yet.
  package static let namelessContact = "姓名待补"

  /// Why a command does not take a text, and how it would.
  package static func refusal(_ numbers: [PersonalNumber], flag: String) -> Phrase {
    let (found, masks) = (named(numbers), numbers.map(\.mask).joined(separator: " "))
    return Phrase(
      "\(flag) 里好像有\(found.zh)，谁都看得到：请记到企业的联系人里（enterprise edit 编号 --contacts），"
        + "这里写 \(masks)；确实要照存，加 --keep-numbers",
      "\(flag) seems to hold \(found.en), for everybody to read: put it with the contacts of the "
        + "enterprise (enterprise edit ID --contacts) and write \(masks) here; --keep-numbers saves "
        + "it as it is")
  }
}
