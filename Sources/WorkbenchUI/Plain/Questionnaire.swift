import Domain

/// A screen whose fields are asked one after the other where there is no screen.
protocol Questionnaire: Screen {
  /// The form in hand; nil while it shows something else.
  var questions: Form? { get }
  /// What saving will record, or why it was not.
  func remark(in scene: Scene, _ workspace: Workspace) -> Phrase?
  func heading(in scene: Scene, _ workspace: Workspace) -> Phrase
  /// What one has to know to fill it in, a line each.
  func matterByLine(in scene: Scene, _ workspace: Workspace) -> [String]
  /// Lets the field in hand take a line, or an empty one.
  mutating func change(in scene: Scene, _ workspace: Workspace, _ body: (inout Form) -> Void)
}

/// Which form is asked: in a run the next one takes the place of the one before.
struct AskedForm: Equatable {
  let depth: Int
  let heading: String
}

extension FormScreen: Questionnaire {
  var questions: Form? { form }

  func remark(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    refusal ?? content.summary(in: scene, workspace)
  }

  func heading(in scene: Scene, _ workspace: Workspace) -> Phrase {
    content.title(in: scene, workspace)
  }

  func matterByLine(in scene: Scene, _ workspace: Workspace) -> [String] {
    // So wide that no text goes on in another line.
    content.matter(columns: Form.mostCharacters * 3, in: scene, workspace).map { spans in
      spans.map(\.text).joined().spacedOut
    }
  }

  mutating func change(in scene: Scene, _ workspace: Workspace, _ body: (inout Form) -> Void) {
    body(&content.form)
    refusal = nil
    content.answered(in: scene, workspace)
  }
}

extension BatchTriage: Questionnaire {
  var questions: Form? { isChanging && rows.indices.contains(current) ? rows[current].form : nil }

  func remark(in scene: Scene, _ workspace: Workspace) -> Phrase? { nil }

  func heading(in scene: Scene, _ workspace: Workspace) -> Phrase {
    let facts = matter(in: scene, workspace)?.facts ?? ""
    return Phrase(verbatim: workspace.label(of: rows[current].issue) + "  " + facts)
  }

  func matterByLine(in scene: Scene, _ workspace: Workspace) -> [String] { [] }

  mutating func change(in scene: Scene, _ workspace: Workspace, _ body: (inout Form) -> Void) {
    body(&rows[current].form)
    rows[current].isAccepted = false
    rows[current].answered(in: scene, workspace)
  }
}

extension Form {
  /// Lets the field in hand take a whole line; what is wrong with it stands there afterwards.
  mutating func answer(_ line: String, in scene: Scene, _ workspace: Workspace) {
    guard fields.indices.contains(focus) else { return }
    let (line, cut) = fitting(line)
    fields[focus].problem =
      fields[focus].lock(in: scene) ?? fields[focus].editor.answer(line, in: scene, workspace)
      ?? cut ?? fields[focus].found(onSaving: false, in: scene, workspace)
  }

  /// An empty line: false where the field has something else to ask.
  mutating func skip() -> Bool {
    fields.indices.contains(focus) ? fields[focus].editor.skip() : true
  }

  mutating func clear(in scene: Scene, _ workspace: Workspace) {
    guard fields.indices.contains(focus) else { return }
    fields[focus].problem = fields[focus].lock(in: scene)
    if fields[focus].problem == nil { fields[focus].editor.clear(in: scene, workspace) }
  }
}
