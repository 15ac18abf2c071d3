/// What is said of a text that does not fit its field, and of a field's value.
extension FieldProblem {
  package var phrase: Phrase {
    switch self {
    case .missing: Phrase("这一栏必填", "this is required")
    case .notANumber(let text):
      Phrase("“\(text)”不是数字，请填整数", "“\(text)” is no number; a whole number is needed")
    case .below(let least):
      least == 0
        ? Phrase("不能是负数", "this must not be negative")
        : Phrase("至少是\(least)", "this is at least \(least)")
    case .outside(let range):
      Phrase(
        "要在\(range.lowerBound)到\(range.upperBound)之间",
        "this lies between \(range.lowerBound) and \(range.upperBound)")
    case .notADay(let text):
      Phrase(
        "“\(text)”不是日期，请写成 2018-06-07", "“\(text)” is no date; write it as 2018-06-07")
    case .yetToCome(let day): .inTheFuture(day)
    case .notYesOrNo(let text):
      Phrase("“\(text)”看不出是或否，请填“是”或“否”", "“\(text)” is neither yes nor no")
    case .notAChoice(let text, let choices): Self.notAChoice(text, choices)
    case .retired(let name, let day, let note): Self.retired(name, since: day, note)
    case .notAnID(let text, let kinds): Self.notAnID(text, kinds)
    case .wrongCreditCode(let text, let check): Self.wrongCreditCode(text, check)
    case .notAPhone(let text):
      Phrase(
        "“\(text)”不是电话号码，请填6位以上数字，可带区号",
        "“\(text)” is no telephone number; give six digits or more, with the area code if any")
    case .phoneAsNumber(let text):
      Phrase(
        "“\(text)”是表格把电话号码写成了数字：把这一列设为数值格式、小数0位再另存，或填完整号码",
        "“\(text)” is what a spreadsheet made of a telephone number: make the column one of numbers "
          + "without decimals and save again, or give the whole number")
    case .notAContact(let text):
      Phrase(
        "“\(text)”看不明白，联系人请写成：姓名 职务 电话",
        "“\(text)” is not understood; write a contact as: name title phone")
    case .notAGrant(let text):
      Phrase(
        "“\(text)”看不明白，角色的起止请写成：工作人员@2018-01-01..2018-12-31",
        "“\(text)” is not understood; write a role in its time as coordinator@2018-01-01..2018-12-31"
      )
    case .notAMonth(let text):
      Phrase("“\(text)”不是月份，请写成 2018-06", "“\(text)” is no month; write it as 2018-06")
    case .notAPlanPoint(let text):
      Phrase(
        "“\(text)”看不明白，请一行写一个月：2018-06 45",
        "“\(text)” is not understood; write a month a line: 2018-06 45")
    case .controlCharacter(let scalar): Self.controlCharacter(scalar)
    }
  }

  /// The same with the name of the field before it.
  package func phrase(for field: Phrase) -> Phrase {
    Phrase("\(field.zh)：\(phrase.zh)", "\(field.en): \(phrase.en)")
  }

  private static func notAChoice(_ text: String, _ choices: [Phrase]) -> Phrase {
    let list = Phrase.anyOf(choices)
    return Phrase("没有“\(text)”，可填\(list.zh)", "“\(text)” is none of \(list.en)")
  }

  /// `“环保”自2018年6月8日 周五起停用（并入安全生产），请另选类别（C2）`.
  private static func retired(_ name: Phrase, since day: Day, _ note: String) -> Phrase {
    let note = note.isEmpty ? Phrase(verbatim: "") : Phrase("（\(note)）", " (\(note))")
    return Phrase(
      "“\(name.zh)”自\(day.longPhrase.zh)起停用\(note.zh)，请另选类别（C2）",
      "“\(name.en)” is used no more since \(day.longPhrase.en)\(note.en); choose another category "
        + "(C2)")
  }

  private static func notAnID(_ text: String, _ kinds: [EntityKind]) -> Phrase {
    guard !kinds.isEmpty else {
      return Phrase("“\(text)”不是编号", "“\(text)” is no id")
    }
    let list = Phrase.anyOf(kinds.map(\.phrase))
    return Phrase("“\(text)”不是\(list.zh)的编号", "“\(text)” is no id of a \(list.en)")
  }

  private static func controlCharacter(_ scalar: Unicode.Scalar) -> Phrase {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Phrase(
      "里面有看不见的控制字符 \(code)，请删去它再填",
      "it holds the control character \(code), which cannot be seen; remove it")
  }

  private static func wrongCreditCode(_ text: String, _ check: Character?) -> Phrase {
    guard let check else {
      return Phrase(
        "“\(text)”不是统一社会信用代码：应为18位数字和字母，没有 I、O、S、V、Z",
        "“\(text)” is no credit code: it has 18 digits and letters without I, O, S, V, Z")
    }
    return Phrase(
      "“\(text)”有误：按前17位，末位应为\(check)，请核对营业执照",
      "“\(text)” is wrong: after its first 17 the last should be \(check)")
  }
}

extension Workspace {
  /// A field's value as people read it: codes by their words, ids with their names.
  package func spoken(_ text: String, _ shape: FieldShape) -> Phrase {
    switch shape {
    case .choice(let choices), .choices(let choices): spoken(text, choices)
    case .category, .categories: .list(parts(of: text).map(categoryPhrase))
    case .code(let list): codePhrase(text, of: list)
    case .reference, .references, .town:
      .names(parts(of: text).map { labelled($0) })
    case .flag: text == true.fieldText ? Phrase("是", "yes") : Phrase("否", "no")
    case .grants: .list(parts(of: text).map(grantPhrase))
    case .day where text == Day.epoch.iso: SettingsViewWords.shipped
    case .line, .lines, .number, .day, .words, .phone, .creditCode, .contacts:
      Phrase(verbatim: text)
    }
  }

  private func spoken(_ text: String, _ choices: [FieldShape.Choice]) -> Phrase {
    .list(
      parts(of: text).map { code in
        choices.first { $0.code == code }?.phrase ?? Phrase(verbatim: code)
      })
  }

  private func parts(of text: String) -> [String] {
    text.split(separator: "、").map(String.init)
  }

  /// `工作人员`, `工作人员@2018-01-01..2018-12-31`.
  private func grantPhrase(_ text: String) -> Phrase {
    guard let grant = try? RoleGrant(fieldText: text) else { return Phrase(verbatim: text) }
    let time = String(text.dropFirst(grant.role.rawValue.count))
    let role = grant.role.phrase
    return Phrase(role.zh + time, role.en + time)
  }

  private func labelled(_ text: String) -> String { EntityRef(text).map(label(of:)) ?? text }
}
