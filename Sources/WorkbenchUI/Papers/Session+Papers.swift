import Domain

extension Session {
  /// Only what the person may have, and only what there is a paper of.
  mutating func write(_ refs: [EntityRef]) {
    let scene = workbench.scene
    let papers = refs.filter { workspace.maySee(paper: $0, by: scene.actor) }.compactMap { ref in
      workspace.paper(of: ref, on: scene.today).map { ($0, workspace.paperName(of: ref)) }
    }
    write(papers)
  }

  /// Not while projecting: a file with masks would take the place of the right one.
  mutating func write(_ papers: [(Paper, String)]) {
    if workbench.scene.isProjecting {
      workbench.message = .error(ProjectionWords.noPapers)
    } else if papers.isEmpty {
      workbench.message = .notice(PaperScreenWords.nothing)
    } else {
      tell(surroundings.papers.write(papers, workbench.scene.language))
    }
  }

  mutating func tell(_ outcome: PaperOutcome) {
    let words = workbench.scene.isProjecting ? outcome.phraseOnWall : outcome.phrase
    if case .failed = outcome {
      workbench.message = .error(words)
    } else {
      workbench.message = .notice(words)
    }
  }
}
