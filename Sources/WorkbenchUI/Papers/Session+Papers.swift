import Domain

extension Session {
  /// Only what the person may have, and only what there is a paper of.
  ///
  /// Not while projecting: a file with masks would take the place of the right one.
  mutating func write(_ refs: [EntityRef]) {
    let scene = workbench.scene
    guard !scene.isProjecting else {
      workbench.message = .error(ProjectionWords.noPapers)
      return
    }
    let papers = refs.filter { workspace.maySee(paper: $0, by: scene.actor) }.compactMap { ref in
      workspace.paper(of: ref, on: scene.today).map { ($0, workspace.paperName(of: ref)) }
    }
    guard !papers.isEmpty else {
      workbench.message = .notice(PaperScreenWords.nothing)
      return
    }
    tell(surroundings.papers.write(papers, scene.language))
  }

  mutating func tell(_ outcome: PaperOutcome) {
    if case .failed = outcome {
      workbench.message = .error(outcome.phrase)
    } else {
      workbench.message = .notice(outcome.phrase)
    }
  }
}
