import Domain

/// Asks `您是？`, once, a user whose login nobody in the ledger has (interface.md 1).
///
/// The answer is remembered beside the drafts. It proves nothing; the screen says 未验证 as ever.
struct Acquaintance {
  let memory: DraftFiles
  let asking: Asking

  /// Nil for somebody who only wants to look.
  func person(in workspace: Workspace) -> ID<Person>? {
    if let known = memory.person.flatMap({ ID<Person>($0) }),
      workspace.live(known)?.isActive == true
    {
      return known
    }
    guard workspace.people.live.contains(where: \.isActive) else { return nil }
    return ask(in: workspace)
  }

  private func ask(in workspace: Workspace) -> ID<Person>? {
    var question = AcquaintanceWords.question
    for _ in 0..<5 {
      guard let name = asking.line(question), !name.isEmpty else { return nil }
      switch workspace.resolve(name, kind: .person) {
      case .found(let ref):
        guard let id = ref.id(as: Person.self) else { return nil }
        memory.remember(id)
        return id
      case .ambiguous(let refs):
        question = AcquaintanceWords.several(refs.map { workspace.label(of: $0) })
      case .unknown(let near):
        question = AcquaintanceWords.unknown(name, near.map { workspace.label(of: $0) })
      }
    }
    return nil
  }
}

enum AcquaintanceWords {
  static let question = Phrase(
    "台账里没有您的登录名。您是？（姓名或编号；直接回车只看不记）：",
    "the ledger does not know your login. Who are you? (a name or an id; Enter just looks): ")

  static func several(_ names: [String]) -> Phrase {
    Phrase(
      "不止一位：\(names.joined(separator: "、"))。请写编号：",
      "several: \(names.joined(separator: ", ")). Which id? ")
  }

  static func unknown(_ name: String, _ near: [String]) -> Phrase {
    let hint =
      near.isEmpty
      ? Phrase("", "")
      : Phrase(
        "，是不是 \(near.joined(separator: "、"))？", "; near: \(near.joined(separator: ", "))")
    return Phrase(
      "没有“\(name)”\(hint.zh) 请再写一次（回车只看不记）：", "nobody is called “\(name)”\(hint.en). Again: ")
  }
}
