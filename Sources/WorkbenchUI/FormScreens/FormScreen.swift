import Domain
import TerminalKit

/// A form over whatever was on the screen: typing, moving, saving, leaving, and what came of it.
struct FormScreen<Content: FormContent>: Restorable {
  enum Action: Equatable {
    case saved
    case stepped(by: Int)
    /// Enter, Up or Down: the field's if it has a use for it, else they go to another field.
    case pressed(Key)
    /// A key that edits the text of the field.
    case typed(Key)
    /// The long text of the field is to be written in an editor.
    case editorAsked
    /// Of several that are gone through the next one comes.
    case passedOver
    case left
  }

  var content: Content
  /// Nil where it was opened by itself.
  private let run: FormRun?
  /// What a rule said of the last try to save; stays until something is typed.
  var refusal: Phrase?
  var asked = Asked.nothing
  var numbers = NumberCare()

  /// What the form waits for: a question that lies over it, or the editor.
  enum Asked: Equatable {
    case nothing
    case editor
    /// A field is answered by the screen it laid over the form.
    case field(String)
    case howToLeave
    /// Whether all of what was typed is to go.
    case givingUp
    /// What was typed may mean something else.
    case doubt(FormDoubt)
    case whoseText([FieldConflict])
    /// On a wall other answers are offered than elsewhere; they mean what they said.
    case numbers([PersonalNumber], isOnWall: Bool)
    /// Numbers are on their way to the contacts; the form itself is saved behind them.
    case moved
  }

  init(_ content: Content, run: FormRun? = nil) {
    self.content = content
    self.run = run
  }

  /// Opens the form with what a draft holds.
  init(_ content: Content, restoring draft: Draft, in scene: Scene, _ workspace: Workspace) {
    self.init(content)
    restore(draft, in: scene, workspace)
  }

  /// Takes up what a draft holds.
  mutating func restore(_ draft: Draft, in scene: Scene, _ workspace: Workspace) {
    let draft = FormDraft(text: draft.text)
    // Answers bring up the fields that others belong to: of a letter the unit, then the results.
    for _ in 0..<3 {
      content.form.restore(draft, in: scene, workspace)
      content.answered(in: scene, workspace)
    }
    content.rebase(in: scene, workspace)
    content.form.comeBack(to: draft.focus)
  }

  var form: Form { content.form }
  var takesText: Bool { true }
  var movesByRow: Bool { false }

  var draftName: String? { content.draftName.text }
  var draft: Draft? {
    guard form.isDirty || form.isHalfTyped else { return nil }
    let typed = FormDraft(of: form, further: content.further)
    return Draft(name: content.draftName.text, text: typed.text)
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    footer(in: scene) + moves + form.textBindings(Action.typed)
  }

  private func footer(in scene: Scene) -> [Binding<Action>] {
    [
      moving(.tab, FormWords.nextField, .footer),
      Binding([.control("s"), .function(2)], .saved, FormWords.save, unless: scene.readOnly),
    ] + runBindings + markingBindings + editorBinding(in: scene) + [
      Binding([.escape], .left, scene.losesDrafts ? WorkbenchWords.back : FormWords.leave)
    ]
  }

  private var moves: [Binding<Action>] {
    [
      moving(.backTab, FormWords.previousField), moving(.enter, FormWords.nextField),
      moving(.down, FormWords.nextField), moving(.up, FormWords.previousField),
      Binding([.pageDown], .stepped(by: 5), FormWords.someFieldsOn, place: .help),
      Binding([.pageUp], .stepped(by: -5), FormWords.someFieldsBack, place: .help),
    ]
  }

  private func moving(
    _ key: Key, _ words: Phrase, _ place: Hint.Place = .help
  ) -> Binding<Action> {
    Binding([key], .pressed(key), form.use(of: key, else: words), place: place)
  }

  private var runBindings: [Binding<Action>] {
    guard run?.isOneOfSeveral == true else { return [] }
    return [
      Binding([.control("n")], .passedOver, FormWords.passOver, help: FormWords.passOverHelp)
    ]
  }

  /// Where several answers are marked nothing else says how.
  private var markingBindings: [Binding<Action>] {
    guard form.focused?.editor is ChoicesField else { return [] }
    return [
      Binding([.character(" ")], .typed(.character(" ")), FormWords.markAnswer),
      Binding([.right], .typed(.right), FormWords.nextAnswer),
      Binding([.left], .typed(.left), FormWords.previousAnswer, place: .help),
    ]
  }

  /// In a field of one line Ctrl-E goes to its end.
  private func editorBinding(in scene: Scene) -> [Binding<Action>] {
    guard form.focused?.editor.longText != nil else { return [] }
    return [
      Binding(
        [.control("e")], .editorAsked, FormWords.edit,
        unless: scene.isProjecting
          ? ProjectionWords.noEditor : scene.hasEditor ? nil : FormWords.noEditor)
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .saved: return save(in: scene, workspace)
    case .stepped(let step): return move(by: step, in: scene, workspace)
    case .pressed(let key):
      if type(.key(key), in: scene, workspace) != nil {
        let isDone = key == .enter && form.focused?.editor.isDoneByEnter == true
        return isDone ? move(by: 1, in: scene, workspace) : []
      }
      if key == .enter, let opened = openField(in: scene, workspace) { return opened }
      return move(by: key == .up || key == .backTab ? -1 : 1, in: scene, workspace)
    case .typed(let key): return type(.key(key), in: scene, workspace) ?? []
    case .editorAsked: return openEditor()
    case .passedOver: return passOver(in: scene, workspace)
    case .left: return leave(in: scene, workspace)
    }
  }

  private mutating func openField(in scene: Scene, _ workspace: Workspace) -> [Effect]? {
    guard let field = form.focused, let screen = field.editor.opened(in: scene, workspace) else {
      return nil
    }
    asked = .field(field.key)
    return [.push(screen)]
  }

  /// What was typed is on disk before another program has the terminal.
  private mutating func openEditor() -> [Effect] {
    guard let text = form.focused?.editor.longText else { return [] }
    asked = .editor
    return (draft.map { [.order(.saveDraft($0))] } ?? []) + [.order(.edit(text))]
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard content.form.type(typing, in: scene, workspace) else { return nil }
    refusal = nil
    content.answered(in: scene, workspace)
    return []
  }

  /// Fills one field with a value, as a picker that lay over the form does.
  mutating func fill(
    _ key: String, _ value: String, in scene: Scene, _ workspace: Workspace
  ) {
    content.form.set(key, to: value, in: scene, workspace)
    content.answered(in: scene, workspace)
  }

  private mutating func move(
    by step: Int, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let target = min(max(0, form.focus + step), form.fields.count - 1)
    let isAtEnd = target == form.focus
    content.form.go(to: target, in: scene, workspace)
    content.answered(in: scene, workspace)
    return isAtEnd && step > 0 ? [.say(.notice(FormWords.lastField))] : []
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    content.rebase(in: scene, workspace)
  }
}

// MARK: - Leaving

extension FormScreen {
  /// What is typed and not taken yet is taken, as when the caret goes to another field; it counts as
  /// typed though nothing was found for it.
  mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    let isHalfTyped = form.isHalfTyped
    if isHalfTyped {
      content.form.go(to: form.focus, in: scene, workspace)
      content.answered(in: scene, workspace)
    }
    guard form.isDirty || isHalfTyped else { return [.pop] }
    asked = .howToLeave
    var question = Question.leavingChangedForm
    question.savesBelow = scene.readOnly == nil
    return [.push(question)]
  }

  /// What was typed is not passed over with it: one is asked as on leaving.
  private mutating func passOver(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    form.isDirty || form.isHalfTyped ? leave(in: scene, workspace) : [.answer(.passedOver)]
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let question = asked
    asked = .nothing
    switch (question, answer) {
    case (.howToLeave, .choice(Question.savingInstead)): return save(in: scene, workspace)
    case (.howToLeave, .choice(Question.givingUp)) where form.changed > 1:
      asked = .givingUp
      return [.push(Question.yesOrNo(title: FormWords.giveUpQuestion(form.changed)))]
    case (.howToLeave, .choice(let choice)):
      return Question.left(by: choice, keeping: draft, named: content.draftName.text)
    case (.givingUp, .choice(0)):
      return Question.left(by: Question.givingUp, keeping: nil, named: content.draftName.text)
    case (.doubt(let doubt), .choice(let choice)):
      return settle(doubt, isSo: choice == 0, in: scene, workspace)
    case (.field(let key), .choice):
      fill(key, true.fieldText, in: scene, workspace)
      return []
    case (.editor, .text(let text)):
      content.form.rewrite(text)
      content.answered(in: scene, workspace)
      return []
    case (.whoseText(let conflicts), .sides(let sides)):
      return settle(conflicts, sides, in: scene, workspace)
    case (.numbers(let found, let isOnWall), .choice(let choice)):
      return settle(found, choice, isOnWall: isOnWall, in: scene, workspace)
    default: return []
    }
  }
}

extension Question {
  /// 继续编辑, 存草稿, 放弃; Enter goes on editing.
  static var leavingChangedForm: Question {
    Question(
      title: FormWords.leaveChanged,
      choices: [
        Choice("e", FormWords.goOnEditing), Choice("s", FormWords.keepDraft),
        Choice("d", FormWords.giveUp),
      ], selected: 0)
  }

  /// What 放弃 answers to it.
  static var givingUp: Int { 2 }

  /// What Ctrl-S answers to it.
  static var savingInstead: Int { leavingChangedForm.choices.count }

  /// What the answer to it comes to.
  static func left(by choice: Int, keeping draft: Draft?, named name: String) -> [Effect] {
    switch choice {
    case 1: return [draft.map { Effect.order(.leaveDraft($0)) } ?? .pop]
    case givingUp: return [.order(.dropDraft(named: name)), .pop]
    default: return []
    }
  }
}

// MARK: - Drawing

extension FormScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (head, rest) = area.cutTop(1)
    let standing = standing(in: scene, workspace).map(scene.callAsFunction) ?? place
    canvas.titledRule(
      scene(content.title(in: scene, workspace)), at: head.origin, width: head.columns,
      role: .focus, right: standing)
    let below = foot(in: scene, workspace, columns: area.columns)
    let (body, foot) = rest.cutBottom(min(below.count, rest.rows / 2))
    form.draw(in: scene, workspace, into: &canvas, area: body)
    drawMatter(in: scene, workspace, into: &canvas, body)
    for (row, line) in below.prefix(foot.rows).enumerated() {
      canvas.put(line.text, at: Point(row: foot.row + row, column: foot.column + 2), line.role)
    }
  }

  /// Under a rule at the bottom, as much of it as the fields leave room for.
  private func drawMatter(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, _ area: Rect
  ) {
    let all = content.matter(columns: area.columns - 3, in: scene, workspace)
    guard !all.isEmpty else { return }
    let taken = FormLayout(form, columns: area.columns, in: scene).places(workspace).rows
    let lines = all.prefix(max(0, area.rows - taken - 1))
    guard !lines.isEmpty else { return }
    let (rule, body) = area.cutBottom(lines.count + 1).bottom.cutTop(1)
    canvas.horizontalRule(at: rule.origin, width: rule.columns)
    for (row, line) in lines.enumerated() {
      let start = Point(row: body.row + row, column: body.column + FormLayout.margin)
      canvas.put(line, at: start, width: body.columns - 3)
    }
  }

  private func standing(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    let standing = content.standing(in: scene, workspace)
    return run?.progress(before: standing) ?? standing
  }

  /// `3/12`: the field that has the caret.
  private var place: String { "\(form.focus + 1)/\(form.fields.count)" }

  /// Under the fields: what will be recorded, or why it was not; and that nothing can be.
  private func foot(in scene: Scene, _ workspace: Workspace, columns: Int) -> [Span] {
    let said: (words: Phrase, role: Role)? =
      if let refusal { (refusal, .error) } else {
        content.summary(in: scene, workspace).map { ($0, .accent) }
      }
    let unsavable: (words: Phrase, role: Role)? =
      scene.readOnly == nil ? nil : (FormWords.unsavable, .notice)
    return [said, unsavable].compactMap(\.self).flatMap { words, role in
      scene(words).wrapped(toColumns: columns - 3).map { Span(String($0), role) }
    }
  }
}
