import Domain

/// What `/` finds a paper by: its number and day, to whom it goes, the issues it is about, and the
/// numbers of the letters about them, out and in.
struct PaperFinding {
  /// Folded once, when somebody first looks for one.
  private var texts: [EntityRef: SearchText] = [:]

  /// The papers that every word is found in.
  mutating func found(
    _ text: String, among papers: [EntityRef], in scene: Scene, _ workspace: Workspace
  ) -> [EntityRef] {
    let terms = SearchTerm.each(of: text)
    if terms.isEmpty { return papers }
    if texts.isEmpty { fold(papers, in: scene, workspace) }
    return papers.filter { ref in
      texts[ref].map { text in terms.allSatisfy { $0.matches(text) } } ?? false
    }
  }

  private mutating func fold(_ papers: [EntityRef], in scene: Scene, _ workspace: Workspace) {
    for ref in papers { texts[ref] = workspace.text(ofPaper: ref, on: scene.today) }
  }
}

extension Workspace {
  fileprivate func text(ofPaper ref: EntityRef, on today: Day) -> SearchText {
    let paper = paper(of: ref, on: today)
    let phrases = paper.map { [$0.title, $0.day.shortPhrase(today: today)] } ?? []
    let issues = ref.id(as: DispatchDoc.self).flatMap { live($0) }?.issues ?? []
    return SearchText(
      phrases.flatMap { [$0.zh, $0.en] } + [paperName(of: ref)] + issues.map(matter)
        + issues.flatMap(letterNumbers))
  }
}
