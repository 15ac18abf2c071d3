import Domain
import TerminalKit

/// A day in the words people use, shown back in full: `昨天 = 6月6日 周三`.
struct DayField: FieldEditor {
  /// What the day is for.
  enum Meaning: Equatable {
    /// When something happened or will happen.
    case date
    /// When something happened: a day to come is said to be none on leaving the field, and before
    /// anything is asked on saving (I5).
    case past
    /// By when something is due: shown with working days, and never later than the last one before
    /// a holiday.
    case deadline
  }

  private(set) var text = EditedText()
  /// What was typed, understood; a deadline counts from the working day before it.
  private(set) var day: Day?
  private let meaning: Meaning
  /// The caret has just come: what is typed now replaces what stands there.
  private var isFresh = false

  init(_ meaning: Meaning = .date) { self.meaning = meaning }

  /// Holding a day, as `value` gives it.
  init(_ meaning: Meaning, _ value: String, in scene: Scene, _ workspace: Workspace) {
    self.init(meaning)
    take(value, in: scene, workspace)
  }

  /// The day as `2018-06-07`; what is no day is kept as it was typed, so that a draft loses nothing.
  var value: String { day?.iso ?? text.text.trimmingBlanks }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    let day = Day(iso: value)
    text.reset(
      to: day.map { FormWords.typedDay($0, today: scene.today, in: scene.language) } ?? value)
    read(scene, workspace.calendar)
  }

  var isText: Bool { true }

  mutating func enter() { isFresh = true }
  mutating func leave(in scene: Scene, _ workspace: Workspace) { isFresh = false }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    guard let command = TextCommand(typing)?.forOneLine() else { return false }
    if isFresh, case .insert(let burst) = command {
      text.rewrite(burst)
    } else {
      text.apply(command)
    }
    isFresh = false
    read(scene, workspace.calendar)
    return true
  }

  private mutating func read(_ scene: Scene, _ calendar: WorkCalendar) {
    day = parsed(scene).map { meaning == .deadline ? calendar.lastWorkday(upTo: $0) : $0 }
  }

  private func parsed(_ scene: Scene) -> Day? {
    // What holds from the first of all days came with the program, and began on none.
    if text.text == scene(SettingsViewWords.shipped) { return .epoch }
    return try? DayWords.parse(text.text, today: scene.today)
  }

  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    guard let day else { return noDay(scene) }
    return meaning == .past && day > scene.today ? Phrase.inTheFuture(day) : nil
  }

  /// Words that mean nothing, or a date that no calendar has; an empty field holds no day and is right.
  private func noDay(_ scene: Scene) -> Phrase? {
    guard !text.text.trimmingBlanks.isEmpty else { return nil }
    do throws(DayWordsError) {
      _ = try DayWords.parse(text.text, today: scene.today)
      return nil
    } catch {
      return FormWords.notADay(text.text, error)
    }
  }

  /// A day is read back whole: `下周三 = 6月13日 周三`, `2018-12-31 = Mon 31 Dec`.
  func leastColumns(in scene: Scene) -> Int { scene.language == .chinese ? 21 : 23 }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let back = readBack(scene, workspace.calendar).map(scene.callAsFunction) ?? ""
    let typed = area.cutLeft(min(area.columns, max(12, text.text.columns + 1))).left
    canvas.fieldGround(typed, isFocused: isFocused)
    let window = LineWindow(text.shown(in: scene), columns: typed.columns)
    canvas.put(window.shown, at: typed.origin, isFocused ? .fieldFocused : .field)
    let rest = area.cutLeft(min(text.text.columns + 1, area.columns)).rest
    canvas.put(back.cut(toColumns: rest.columns), at: rest.origin, .muted)
    guard isFocused else { return }
    canvas.caret = Point(row: area.row, column: area.column + window.caretColumn)
  }

  func readBack(_ scene: Scene, _ calendar: WorkCalendar) -> Phrase? {
    guard let day, day != .epoch, let typed = parsed(scene) else { return nil }
    if day != typed { return FormWords.movedEarlier(typed, to: day, today: scene.today) }
    let back = FormWords.readBack(text.text, day, today: scene.today)
    guard meaning == .deadline, day >= scene.today else { return back }
    let left = FormWords.workdaysLeft(
      calendar.workdayCount(from: scene.today, to: day))
    return Phrase(back.zh + left.zh, back.en + " " + left.en)
  }
}

extension WorkCalendar {
  fileprivate func lastWorkday(upTo day: Day) -> Day {
    countsAsWorkday(day) ? day : self.day(workdays: -1, after: day)
  }
}
