/// What is said of personal values that are erased for good.
extension PersonalField {
  package var phrase: Phrase {
    switch self {
    case .contacts: Enterprise.Field.contacts.phrase
    case .talentOfficer: Enterprise.Field.talentOfficer.phrase
    case .phone: Person.Field.phone.phrase
    case .liaison: Unit.Field.liaison.phrase
    }
  }

  /// The field of a kind that goes by a word: as files, flags and people call it.
  package init?(_ word: String, of kind: EntityKind) {
    let word = Folding.fold(word)
    let found = Self.allCases.first { field in
      field.kind == kind
        && [field.rawValue, field.phrase.zh, field.phrase.en].map(Folding.fold).contains(word)
    }
    guard let found else { return nil }
    self = found
  }

  package static func unknown(_ word: String, of kind: EntityKind) -> Phrase {
    let known = Phrase.list(allCases.filter { $0.kind == kind }.map(\.phrase))
    return Phrase(
      "\(kind.phrase.zh)里“\(word)”不是可清除的私密项，可清除的有：\(known.zh)",
      "“\(word)” is no personal field of \(kind.phrase.en); there are: \(known.en)")
  }
}

extension Redaction {
  /// Without names, which the log knows anyway.
  var phrase: Phrase {
    Phrase("\(of) 的\(field.phrase.zh)", "\(field.phrase.en) of \(of)")
  }

  package func title(in workspace: Workspace) -> Phrase {
    let label = workspace.label(of: of)
    return Phrase("\(label)的\(field.phrase.zh)", "\(field.phrase.en) of \(label)")
  }
}

extension RedactionRefusal {
  package func phrase(in workspace: Workspace) -> Phrase {
    switch self {
    case .nothingRecorded:
      Phrase(
        "这一项从来没有记过，或者已经清除，不用再清除",
        "nothing was ever recorded there, or it is erased already: nothing is to be done")
    case .askedAlready(let person):
      Phrase(
        "\(workspace.label(of: person)) 已经申请过；请另一人核对后加 --confirm 确认",
        "\(workspace.label(of: person)) has asked for it; somebody else confirms it with --confirm")
    case .notAsked:
      Phrase(
        "还没有人申请清除这一项；请先由一人申请（不加 --confirm），再由另一人确认",
        "nobody has asked for this: one person asks without --confirm, another confirms")
    case .needsAnother:
      Phrase(
        "清除要两个人（C14）：申请的人不能自己确认；请另一位办公室负责人或工作人员确认",
        "erasing takes two (C14): who asked cannot confirm; let another head or coordinator do it")
    }
  }
}

extension RedactionReceipt {
  package func phrase(in workspace: Workspace) -> Phrase {
    let title = redaction.title(in: workspace)
    guard let erased else {
      return Phrase(
        "第\(seq)号：已申请清除\(title.zh)；还没有清除，等另一人加 --confirm 确认",
        "record \(seq): erasing the \(title.en) is asked for; nothing is erased until somebody "
          + "else confirms it with --confirm")
    }
    return Phrase(
      "第\(seq)号：已清除\(title.zh)，共\(erased)个值；以前做的备份里还有，请一并处理",
      "record \(seq): the \(title.en) is erased, \(counted(erased, "value")); backups made before still hold "
        + "them")
  }
}
