import Domain
import TerminalKit

/// A session that is talked to by lines: what a line means is found among the live bindings, and what
/// it changed is said.
///
/// Every line is a key, a name of an action or an answer, so that nothing can be done here that the
/// screen does not know.
struct PlainDialog {
  private(set) var session: Session
  private var said: [String] = []
  /// Which form is being asked; nil outside of forms.
  private var asking: AskedForm?
  /// The last field was answered; an empty line saves.
  private var isAtEnd = false
  /// What has to be known to fill the form in, as far as it was said.
  private var known: [String] = []
  /// Somebody looks at the lines on a terminal of so many columns.
  private let isWrapped: Bool
  /// Says at once what cannot wait until a line is answered.
  private let aloud: (String) -> Void

  init(_ session: Session, isWrapped: Bool, aloud: @escaping (String) -> Void) {
    (self.session, self.isWrapped, self.aloud) = (session, isWrapped, aloud)
    self.session.talkByLine()
  }

  var isOver: Bool { session.isOver }

  mutating func takeSaid() -> [String] {
    defer { said = [] }
    return said
  }

  private var scene: Scene { session.workbench.scene }

  private mutating func say(_ line: String) {
    let line = scene(Phrase(verbatim: line))
    said += isWrapped ? line.said(toColumns: scene.size.columns) : [line]
  }

  private mutating func say(_ phrase: Phrase) { say(scene(phrase)) }

  /// Says who sits here and what there is to see.
  mutating func begin() {
    var canvas = Canvas(size: scene.size)
    session.draw(into: &canvas)
    say(PlainPage(canvas.top).lines.joined(separator: "  "))
    say(PlainWords.welcome)
    tellMessage()
    tell()
  }

  /// What was said last has scrolled away.
  mutating func askAgain() { tell() }

  /// The input came to its end: what was begun is kept.
  mutating func end() {
    if !session.isOver { _ = session.handle(.hangup) }
    farewell()
  }

  private mutating func farewell() {
    say(
      session.workbench.drafts.isEmpty ? PlainWords.farewell : PlainWords.farewellWithDrafts)
  }

  mutating func take(_ line: String) {
    session.catchUp()
    let line = line.cleanedForOneLine.trimmingBlanks
    if form == nil { command(line) } else { answer(line) }
    session.keepDrafts()
    if session.isOver { farewell() }
  }
}

// MARK: - What is said

extension PlainDialog {
  private var form: (any Questionnaire)? {
    (session.workbench.top as? any Questionnaire).flatMap { $0.questions == nil ? nil : $0 }
  }

  private mutating func tellMessage() {
    guard let message = session.takeMessage() else { return }
    say(message.phrase)
  }

  /// Says what is on top now: a page, or the next field of a form.
  private mutating func tell() {
    guard !session.isOver else { return }
    if form == nil { tellPage() } else { tellForm() }
  }

  private var page: PlainPage {
    var canvas = Canvas(size: session.sizeByLine)
    session.drawTop(into: &canvas)
    return PlainPage(canvas)
  }

  private mutating func tellPage() {
    // A question over a form is no reason to read all of it again.
    if let asking, session.workbench.layers.count <= asking.depth { self.asking = nil }
    if case .box(_, let title) = session.workbench.top.extent { say(title) }
    if let headline = session.headlineByLine { say(headline) }
    tellGuidance()
    for line in page.lines { say(line) }
    say(session.hintsByLine)
  }

  private mutating func tellGuidance() {
    guard let guidance = session.workbench.layers.last?.guidance else { return }
    say(guidance.byLine)
  }

  /// Does something and says what came of it: a message, and the page or the field there is then.
  private mutating func act(_ body: (inout Session) -> [Order]) {
    for order in body(&session) { carryOut(order) }
    tellMessage()
    tell()
  }

  private mutating func press(_ key: Key) { act { $0.handle(.key(key)) } }

  /// What the terminal would do.
  private mutating func carryOut(_ order: Order) {
    switch order {
    case .copy(let text): session.say(PlainWords.copied(text))
    case .edit(let text): for order in session.edit(text) { carryOut(order) }
    case .commit, .readList:
      for order in session.work(on: order, telling: teller) { carryOut(order) }
    default: break
    }
  }
}

extension PlainDialog {
  /// More seldom than on a screen, where it is one line written over again: here each is a line that
  /// somebody listens to.
  private static let headwayStep = 10 * Headway.step

  private var teller: Headway.Teller {
    let (scene, aloud) = (scene, aloud)
    return { headway in
      if headway.done % Self.headwayStep == 0 { aloud(scene(headway.phrase)) }
    }
  }
}

// MARK: - Commands

extension PlainDialog {
  private mutating func command(_ line: String) {
    switch line.halfWidth {
    // Nobody chose the first of several that were found.
    case "" where session.actionsFound ?? 1 > 1: say(PlainWords.whichAction)
    case "": press(.enter)
    case ".", "。": press(.escape)
    case "=": tell()
    case "+": turn(.pageDown)
    case "-": turn(.pageUp)
    case let text where text.first?.isNumber == true: choose(text)
    case let text where text.hasPrefix("/") || text.hasPrefix("、"): filter(text.dropFirst())
    case let text where session.workbench.top is ActionMenu: search(text)
    case let text: perform(text)
    }
  }

  private mutating func turn(_ key: Key) {
    guard session.offers.contains(where: { $0.keys.contains(key) }) else {
      return say(PlainWords.noPage)
    }
    press(key)
  }

  /// `3` selects the third row, `3 w` does something with it; of a question or a menu it is the answer.
  private mutating func choose(_ text: String) {
    let parts = text.split(separator: " ", maxSplits: 1)
    let page = page
    guard let number = Int(parts[0]) else { return perform(text) }
    if session.goesToNumbers, parts.count == 1 { return go(toPage: text) }
    guard page.choices.indices.contains(number - 1) else {
      let isForKeys = parts.count > 1 || session.takesNumbers
      return isForKeys ? perform(text) : say(PlainWords.noSuchRow(number))
    }
    walk(to: number - 1, on: page)
    if session.choosesAtOnce { return press(.enter) }
    if parts.count > 1 { return command(String(parts[1])) }
    say(self.page.selectedLine ?? scene(PlainWords.noSuchRow(number)))
  }

  /// Of a meeting: its digits, and Enter.
  private mutating func go(toPage digits: String) {
    for digit in digits { _ = session.handle(.key(.character(digit))) }
    press(.enter)
  }

  /// As many steps as lie between the rows, with the keys that a person would press.
  private mutating func walk(to place: Int, on page: PlainPage) {
    let isRow = page.choices[place].columns * 2 > scene.size.columns
    let (on, back): (Key, Key) = isRow ? (.down, .up) : (.right, .left)
    let steps = place - (page.selected ?? 0)
    for _ in 0..<abs(steps) { _ = session.handle(.key(steps > 0 ? on : back)) }
  }

  private mutating func filter(_ text: Substring) {
    guard session.offers.contains(where: { $0.keys.contains("/") }) else {
      // Where a line is typed, a path may begin so.
      if session.workbench.top.takesText { return perform("/" + text) }
      return say(PlainWords.noFilter)
    }
    _ = session.handle(.key("/"))
    _ = session.handle(.key(.control("u")))
    if !text.isEmpty { _ = session.handle(.paste(String(text))) }
    // What was not understood in it is said, and not said over by what follows.
    let problem = session.takeMessage()
    _ = session.handle(.key(.enter))
    // A line leaves no field open behind it: then all rows are there again.
    if session.workbench.top.takesText { _ = session.handle(.key(.escape)) }
    if let problem { say(problem.phrase) }
    tell()
  }

  private mutating func search(_ text: String) {
    _ = session.handle(.key(.control("u")))
    act { $0.handle(.paste(text)) }
  }

  /// By its key, its words, or whatever is found in the list of everything.
  private mutating func perform(_ text: String) {
    if let key = session.key(called: text) { return press(key) }
    if let orders = session.perform(text) { return act { _ in orders } }
    if session.workbench.top.takesText { return type(text) }
    // A key that was meant for another page is no word to look for.
    if text.count == 1, text.utf8.count == 1 { return say(PlainWords.noKey(text)) }
    _ = session.handle(.key(.control("p")))
    _ = session.handle(.paste(text))
    switch session.actionsFound ?? 0 {
    case 0:
      if session.actionsFound != nil { _ = session.handle(.key(.escape)) }
      say(PlainWords.nothingLike(text))
    case 1: press(.enter)
    default: tell()
    }
  }
}

extension PlainDialog {
  /// Into the one line a screen has for it, in place of what stands there.
  private mutating func type(_ text: String) {
    _ = session.handle(.key(.control("u")))
    _ = session.handle(.paste(text))
    press(.enter)
  }
}

// MARK: - Forms

extension PlainDialog {
  private mutating func tellForm() {
    guard let form, let asked = form.questions else { return }
    let heading = scene(form.heading(in: scene, session.workspace))
    let now = AskedForm(depth: session.workbench.layers.count, heading: heading)
    if asking != now {
      (asking, isAtEnd, known) = (now, false, [])
      tellWhole(form, asked)
    }
    tellMatter(form)
    if isAtEnd { say(PlainWords.end) } else { tellField(asked) }
  }

  /// All of it, with what stands there already.
  private mutating func tellWhole(_ form: any Questionnaire, _ asked: Form) {
    say(form.heading(in: scene, session.workspace))
    say(PlainWords.welcomeForm)
    tellGuidance()
    for (place, field) in asked.fields.enumerated() {
      say(PlainWords.row(place + 1, field.label, field.spoken(in: scene, session.workspace)))
    }
  }

  /// What stands under the fields of the screen, and whatever an answer adds to it.
  private mutating func tellMatter(_ form: any Questionnaire) {
    for line in form.matterByLine(in: scene, session.workspace) where !known.contains(line) {
      known.append(line)
      say(line)
    }
  }

  /// The field in hand: what is wrong with it, how it is called, what it holds, what may be answered.
  private mutating func tellField(_ asked: Form) {
    guard let field = asked.focused else { return }
    if let problem = field.problem {
      say(PlainWords.wrong(problem))
    } else if let hint = field.editor.hintByLine ?? field.hint {
      say(hint)
    }
    for offer in field.editor.offers(in: scene, session.workspace) { say("  " + offer) }
    let label = field.editor.further ?? field.label
    let value = field.spoken(in: scene, session.workspace)
    say(
      scene(PlainWords.field(asked.focus + 1, of: asked.fields.count, label))
        + (field.isRequired && value.isEmpty ? scene(PlainWords.required) : "")
        + (value.isEmpty ? "" : scene(PlainWords.now(value))) + scene(PlainWords.asked))
  }

  private mutating func answer(_ line: String) {
    switch line.halfWidth {
    case "": goOn()
    case ".", "。": press(.escape)
    case "?": tellAdvice()
    case "=":
      asking = nil
      tell()
    case "..": move(by: -1)
    case ".s": save()
    case ".-":
      session.changeForm { $0.clear(in: $1, $2) }
      tell()
    case let text where text.hasPrefix(".") && Int(text.dropFirst()) != nil:
      go(to: (Int(text.dropFirst()) ?? 0) - 1)
    default: fill(line)
    }
  }

  /// Reads back what was understood, and goes on; what is wrong is asked again.
  private mutating func fill(_ line: String) {
    isAtEnd = false
    session.changeForm { $0.answer(line, in: $1, $2) }
    guard let field = form?.questions?.focused else { return }
    let isTaken = field.problem == nil
    let heard = field.spoken(in: scene, session.workspace)
    if isTaken, heard != line { say("= " + heard) }
    if isTaken, !field.editor.takesMore { goOn() } else { tell() }
  }

  private mutating func tellAdvice() {
    if let editor = form?.questions?.focused?.editor {
      say(editor.advice)
      for line in editor.refusals(in: scene, session.workspace) { say("  " + line) }
    }
    tell()
  }

  /// An empty line: what the field lays open, its next question, the next field, or saving.
  private mutating func goOn() {
    guard let asked = form?.questions, let field = asked.focused else { return }
    if isAtEnd { return save() }
    if field.editor.opened(in: scene, session.workspace) != nil { return press(.enter) }
    var isDone = true
    session.changeForm { form, _, _ in isDone = form.skip() }
    guard isDone else { return tell() }
    if asked.focus + 1 < asked.fields.count { return move(by: 1) }
    finish()
  }

  /// Behind the last field it is said what will be recorded.
  private mutating func finish() {
    isAtEnd = true
    session.changeForm { form, scene, workspace in form.move(by: 1, in: scene, workspace) }
    sayRemark()
    tell()
  }

  private mutating func sayRemark() {
    if let remark = form?.remark(in: scene, session.workspace) { say(remark) }
  }

  private mutating func move(by step: Int) {
    isAtEnd = false
    session.changeForm { form, scene, workspace in form.move(by: step, in: scene, workspace) }
    tell()
  }

  private mutating func go(to place: Int) {
    guard form?.questions?.fields.indices.contains(place) == true else {
      return say(PlainWords.noSuchField)
    }
    isAtEnd = false
    session.changeForm { form, scene, workspace in form.go(to: place, in: scene, workspace) }
    tell()
  }

  /// Where something is to be mended, it is said of the form and asked again at the field.
  private mutating func save() {
    isAtEnd = false
    for order in session.handle(.key(.control("s"))) { carryOut(order) }
    tellMessage()
    if form?.questions?.problems == 0 { sayRemark() }
    tell()
  }
}
