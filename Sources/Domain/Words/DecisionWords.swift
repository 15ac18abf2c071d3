/// How what a meeting decided is said where its item is not beside it.
extension Decision {
  /// `安监局 6月20日前：出具意见`: whose, by when, what.
  package func sentence(in workspace: Workspace, on today: Day) -> Phrase {
    let name = owner.flatMap { workspace.name(of: $0) }
    let day = dueOn.map { $0.shortPhrase(today: today) }
    let zh = [name ?? MeetingWords.office.zh, day.map { "\($0.zh)前" } ?? ""]
    let en = [name ?? MeetingWords.office.en, day.map { "by \($0.en)" } ?? ""]
    return Phrase(
      "\(zh.filter { !$0.isEmpty }.joined(separator: " "))：\(phrase.zh)",
      "\(en.filter { !$0.isEmpty }.joined(separator: " ")): \(phrase.en)")
  }
}

extension Workspace {
  /// `霜降压缩机 储油设施改建手续补办：出具意见`: several of one meeting often differ in nothing else.
  package func phrase(of decision: Decision, on day: Day) -> Phrase {
    guard let subject = subject(of: decision, on: day) else { return decision.phrase }
    let words = decision.phrase
    return Phrase("\(subject.zh)：\(words.zh)", "\(subject.en): \(words.en)")
  }

  /// The enterprise and the title of its issue as it was called on a day, or the topic; nothing of what
  /// was kept for paper (C14).
  package func subject(of decision: Decision, on day: Day) -> Phrase? {
    let item = item(of: decision)
    guard item?.isOnPaper != true else { return nil }
    guard let id = decision.issue else { return item.map { phrase(of: $0) } }
    guard let issue = issue(id, asOf: day), veil == nil || issue.confidentiality == .normal else {
      return nil
    }
    let words = [joinedNames(of: issue.objects), issue.title].filter { !$0.isEmpty }
    return Phrase(verbatim: words.joined(separator: " "))
  }

  /// The item it was decided on, or one that has the same issue.
  private func item(of decision: Decision) -> MeetingItem? {
    if let item = decision.item { return live(item) }
    return items(of: decision.meeting).first { $0.issue != nil && $0.issue == decision.issue }
  }
}
