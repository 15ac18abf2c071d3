import Domain
import TerminalKit

/// 导入名单: a file, or cells pasted from a spreadsheet; a preview first, then all or nothing.
struct ImportScreen: Screen {
  enum Action: Equatable {
    case listMoved(by: Int)
    case encodingChanged
    case read
    case answered
    case saved
    case moved(ListMove)
    case left
  }

  private let lists: [(name: String, phrase: Phrase)]
  private var place = 0
  private var path = LineField()
  /// What the file is said to be written in.
  private var encoding = ImportRequest.Encoding.auto
  /// What the beginning of the path may go on to.
  private var files: [String] = []
  private var chosenFile: Int?
  private var request: ImportRequest?
  private var reading: ImportReading?
  /// What is being asked about.
  private var asked: ImportQuestion?
  /// Heads that somebody said are no field's, and names that nobody known bears.
  private var leftOut: [String] = []
  /// Whether it is asked if all of it is to be thrown away.
  private var isLeaving = false
  private var scroll = Scroll()

  /// Begins with the list of that name, where one is meant.
  init(_ lists: [(name: String, phrase: Phrase)], list: String? = nil) {
    self.lists = lists
    place = lists.firstIndex { $0.name == list } ?? 0
  }

  var takesText: Bool { true }
  var takesTables: Bool { true }

  private var plan: ImportPlan? {
    if case .plan(let plan) = reading { plan } else { nil }
  }

  private var whyNotSaved: Phrase? {
    guard let plan else { return ImportScreenWords.nothing }
    if !plan.problems.isEmpty { return ImportScreenWords.mend }
    return plan.change == nil ? ImportScreenWords.nothingToDo : nil
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    answers(wanted: true) + encodings + [
      Binding(
        [.control("s"), .function(2)], .saved, ImportScreenWords.save,
        unless: scene.readOnly ?? whyNotSaved),
      Binding([.enter], .read, ImportScreenWords.read),
      Binding([.tab], .listMoved(by: 1), ImportScreenWords.nextList),
    ] + answers(wanted: false) + others
  }

  private var others: [Binding<Action>] {
    [
      Binding([.backTab], .listMoved(by: -1), ImportScreenWords.previousList, place: .help),
      Binding([.down], .moved(.by(1)), WorkbenchWords.down, place: .help),
      Binding([.up], .moved(.by(-1)), WorkbenchWords.up, place: .help),
      Binding([.pageDown], .moved(.pages(1)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], .moved(.pages(-1)), WorkbenchWords.pageUp, place: .help),
      Binding([.escape], .left, WorkbenchWords.back),
    ]
  }

  /// What must be said stands first in the footer, what may be said after the rest.
  private func answers(wanted: Bool) -> [Binding<Action>] {
    guard let open, open.isWanted == wanted else { return [] }
    return [Binding(Self.answerKeys, .answered, open.action)]
  }

  private var encodings: [Binding<Action>] {
    guard isOfFile else { return [] }
    return [
      Binding(Self.encodingKeys, .encodingChanged, ImportScreenWords.nextEncoding)
    ]
  }

  /// Sentences name the first of them, as the footer does.
  static var answerKeys: [Key] { [.control("a"), .function(4)] }
  static var encodingKeys: [Key] { [.control("t"), .function(3)] }

  /// Cells come from the terminal, whose encoding is its own affair.
  private var isOfFile: Bool {
    if case .file = request?.source { true } else { false }
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .listMoved(let step): return move(by: step)
    case .encodingChanged: return changeEncoding()
    case .read: return read(in: scene, workspace)
    case .answered: return ask(open, workspace)
    case .saved: return plan?.change.map { [.commit($0)] } ?? []
    case .moved(let move): self.move(move, in: scene)
    case .left: return leave()
    }
    return []
  }

  private mutating func leave() -> [Effect] {
    guard holdsWork else { return [.pop] }
    isLeaving = true
    return [.push(Question.yesOrNo(title: ImportScreenWords.throwAway))]
  }

  /// Cells that were pasted and what was said of names and heads are kept nowhere else.
  private var holdsWork: Bool {
    guard let request, whyNotSaved != ImportScreenWords.nothingToDo else { return false }
    return !isOfFile || !request.agreed.isEmpty || !request.map.isEmpty
  }

  /// The same cells are read anew as what they are now said to be.
  private mutating func move(by step: Int) -> [Effect] {
    guard !lists.isEmpty else { return [] }
    place = (place + step + lists.count) % lists.count
    return request.map { ask(for: $0.source) } ?? []
  }

  /// What was said of names and heads was said of other characters.
  private mutating func changeEncoding() -> [Effect] {
    encoding = encoding.next
    return request.map { ask(for: $0.source) } ?? []
  }

  /// Through the files there are, or through the preview.
  private mutating func move(_ move: ListMove, in scene: Scene) {
    let area = Self.body(of: Frame.body(of: scene.size))
    if request != nil {
      let lines = lines(width: area.columns - 4, in: scene)
      scroll.move(move, of: lines.count, height: area.rows)
    } else if !files.isEmpty {
      chosenFile = move.place(from: chosenFile ?? -1, of: files.count, page: area.rows)
    }
  }

  /// A folder is gone into; a file is read.
  private mutating func read(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if let chosenFile, files.indices.contains(chosenFile) {
      path.take(files[chosenFile], in: scene, workspace)
      path.enter()
    }
    chosenFile = nil
    let file = path.value.trimmingBlanks
    guard !file.isEmpty, !file.hasSuffix("/") else { return lookForFiles() }
    return ask(for: .file(file))
  }

  private mutating func lookForFiles() -> [Effect] { [.order(.listFiles(path.value))] }

  private mutating func ask(
    for source: ImportRequest.Source, agreed: [ImportRequest.Agreed] = [], map: String = ""
  ) -> [Effect] {
    guard lists.indices.contains(place) else { return [] }
    if agreed.isEmpty && map.isEmpty { leftOut = [] }
    let request = ImportRequest(
      list: lists[place].name, source: source, agreed: agreed, map: map, encoding: encoding)
    (self.request, scroll) = (request, Scroll())
    return [.order(.readList(request))]
  }

  /// The preview before it knew less than the ledger does now: what it says now names the cell.
  private var readAgain: [Effect] { request.map { [.order(.readList($0))] } ?? [] }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    if case .paste(let text) = typing, text.contains(where: { $0 == "\t" || $0.isNewline }) {
      encoding = .auto
      return ask(for: .cells(text))
    }
    guard path.type(typing, columns: scene.size.columns, in: scene, workspace) else { return nil }
    (request, reading, chosenFile, encoding) = (nil, nil, nil, .auto)
    return lookForFiles()
  }

  /// What the person has to say before anything can be taken in, of names the first; then what he may.
  private var open: ImportQuestion? {
    if case .headWanted(let field, let heads) = reading { return .head(field, among: heads) }
    let name = plan?.questions.first
    return name.map { ImportQuestion.name($0, from: 0) } ?? plan.flatMap(alike)
      ?? plan.flatMap(passedOver)
  }

  /// The first new name of which nobody said yet that it is new.
  private func alike(in plan: ImportPlan) -> ImportQuestion? {
    plan.alike.first { !leftOut.contains($0.name) }.map(ImportQuestion.alike)
  }

  /// The first head that is still nobody's, where there are fields it may be.
  private func passedOver(in plan: ImportPlan) -> ImportQuestion? {
    guard !plan.unfilled.isEmpty else { return nil }
    let head = plan.passedOver.first { !leftOut.contains($0) && ImportRequest.mayMap($0) }
    return head.map { ImportQuestion.passedOver($0, plan.unfilled, from: 0) }
  }

  private mutating func ask(_ question: ImportQuestion?, _ workspace: Workspace) -> [Effect] {
    asked = question
    return question.map { [.push($0.question(in: workspace))] } ?? []
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    defer { isLeaving = false }
    switch answer {
    case .choice(let place) where isLeaving: return place == 0 ? [.pop] : []
    case .reading(let reading): self.reading = reading
    case .files(let files): self.files = files
    case .choice(let place): return take(place, workspace)
    default: break
    }
    return []
  }

  /// The same is read again with what was said.
  private mutating func take(_ place: Int, _ workspace: Workspace) -> [Effect] {
    guard let request else { return [] }
    switch asked?.answered(place) {
    case .agreed(let told)?:
      return ask(for: request.source, agreed: request.agreed + [told], map: request.map)
    case .mapped(let head, let field)?:
      let map = [request.map, "\(head)=\(field.zh)"].filter { !$0.isEmpty }
      return ask(for: request.source, agreed: request.agreed, map: map.joined(separator: ","))
    case .left(let name)?: leftOut.append(name)
    case .asked(let question)?: return ask(question, workspace)
    case .nothing?, nil: break
    }
    return []
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .recorded:
      return [.pop] + (plan.map { [.say(.notice(ImportScreenWords.recorded($0)))] } ?? [])
    case .refused(.refused(.row(let number, let refusal))):
      let words = refusal.phrase(in: workspace)
      let line = plan?.line(ofChange: number) ?? number
      return [.say(.error(ImportScreenWords.refused(line, words)))] + readAgain
    case .refused(let error): return [.say(.error(error.phrase(in: workspace)))]
    }
  }
}

// MARK: - Drawing

extension ImportScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    canvas.titledRule(
      scene(ImportScreenWords.title), at: area.origin, width: area.columns, role: .focus,
      right: lists.isEmpty ? "" : "\(place + 1)/\(lists.count)")
    let width = 8
    let label = { (words: Phrase) in Span(scene(words).padded(toColumns: width), .muted) }
    let list = lists.indices.contains(place) ? scene(lists[place].phrase) : ""
    canvas.put(
      [label(ImportScreenWords.list), Span(list, .title)] + encodingSpans(in: scene),
      at: Point(row: area.row + 1, column: area.column + 2), width: area.columns - 4)
    canvas.put(
      [label(ImportScreenWords.file)], at: Point(row: area.row + 2, column: area.column + 2),
      width: width)
    let field = Rect(
      row: area.row + 2, column: area.column + 2 + width, rows: 1,
      columns: area.columns - 4 - width)
    path.draw(isFocused: true, in: scene, workspace, into: &canvas, area: field)
    drawBody(in: scene, into: &canvas, Self.body(of: area))
  }

  /// What is left under list, file and a blank row.
  private static func body(of area: Rect) -> Rect { area.cutTop(4).rest }

  private func encodingSpans(in scene: Scene) -> [Span] {
    guard isOfFile else { return [] }
    return [
      Span("    \(scene(ImportScreenWords.encoding))  ", .muted), Span(scene(encoding.phrase)),
    ]
  }

  private func drawBody(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let lines = lines(width: area.columns - 4, in: scene)
    let visible = visible(lines.count, in: area.rows)
    for (offset, line) in lines[visible].enumerated() {
      canvas.put(
        [line], at: Point(row: area.row + offset, column: area.column + 2),
        width: area.columns - 3)
    }
    guard request == nil, let chosenFile else { return }
    let row = Rect(
      row: area.row + chosenFile - visible.lowerBound, column: area.column + 1, rows: 1,
      columns: area.columns - 2)
    canvas.highlight(row, .selection)
  }

  /// The chosen file is always seen.
  private func visible(_ lines: Int, in rows: Int) -> Range<Int> {
    guard request == nil else { return scroll.visible(of: lines, height: rows) }
    let first = min(max(0, (chosenFile ?? 0) - rows + 1), max(0, lines - rows))
    return first..<min(lines, first + rows)
  }

  /// The files there are, what is to be done first, or the preview.
  private func lines(width: Int, in scene: Scene) -> [Span] {
    let wrapped = { (words: Phrase, role: Role) in
      scene(words).wrapped(toColumns: width).map { Span(String($0), role) }
    }
    switch reading {
    case .unreadable(let why): return wrapped(why, .error)
    case .headWanted(let field, let heads):
      let key = Self.answerKeys[0].label
      return wrapped(ImportScreenWords.columnMissing(field, heads, key: key), .error)
    case .plan(let plan):
      var lines = wrapped(plan.summary, .headline)
      lines += plan.problems.flatMap { hanging($0, .error, width, scene) }
      lines += plan.warnings.flatMap { hanging($0, .accent, width, scene) }
      lines += plan.deeds.flatMap { hanging($0, .text, width, scene) }
      return lines + (plan.rest.map { wrapped($0, .muted) } ?? [])
    case nil:
      guard files.isEmpty else { return files.map { Span($0) } }
      return ImportScreenWords.guide.flatMap { wrapped($0, .muted) }
    }
  }

  /// An entry of its own: the rows it goes on in stand under it, and none looks like another entry.
  private func hanging(_ words: Phrase, _ role: Role, _ width: Int, _ scene: Scene) -> [Span] {
    let indent = "  "
    let rows = scene(words).wrapped(toColumns: width - indent.columns)
    return rows.enumerated().map { row, line in Span((row == 0 ? "" : indent) + line, role) }
  }
}
