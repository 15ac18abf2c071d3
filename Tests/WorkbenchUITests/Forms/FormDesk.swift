import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// A person at one form: every stroke goes the way the shell sends it, changes are carried out on
/// the test office, and what was done and said is kept.
struct FormDesk<Content: FormContent> {
  var office: TestOffice
  var screen: FormScreen<Content>
  var person: ID<Person>
  var size = Size(rows: 24, columns: 80)
  var language = Language.chinese
  private(set) var strokes = 0
  private(set) var changes: [Change] = []
  private(set) var said: [Phrase] = []
  private(set) var refusals: [StorageError] = []
  private(set) var pushed: (any Screen)?
  private(set) var dropped: [String] = []
  private(set) var kept: [Draft] = []
  private(set) var isClosed = false

  init(
    _ office: TestOffice, _ person: ID<Person> = .coordinator,
    _ open: (Scene, Workspace) -> Content
  ) {
    self.office = office
    self.person = person
    screen = FormScreen(open(.test(office, person), office.workspace))
  }

  var scene: Scene {
    .test(office, rows: size.rows, columns: size.columns, language: language, person)
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      strokes += 1
      let bound = screen.press(key, in: scene, office.workspace)
      take(bound?.effects ?? screen.type(.key(key), in: scene, office.workspace) ?? [])
    }
  }

  /// One burst of an input method, or one letter.
  mutating func type(_ text: String) {
    strokes += 1
    take(screen.type(.text(text), in: scene, office.workspace) ?? [])
  }

  mutating func paste(_ text: String) {
    take(screen.type(.paste(text), in: scene, office.workspace) ?? [])
  }

  /// A field filled in somehow; no strokes are counted.
  mutating func fill(_ key: String, _ value: String) {
    screen.fill(key, value, in: scene, office.workspace)
  }

  /// What others recorded reaches the screen.
  mutating func refresh() { screen.refresh(in: scene, office.workspace) }

  mutating func restore(_ draft: Draft) { screen.restore(draft, in: scene, office.workspace) }

  mutating func answer(_ answer: Answer) {
    take(screen.resume(with: answer, in: scene, office.workspace))
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .push(let screen), .replace(let screen): pushed = screen
      case .pop, .answer: isClosed = true
      case .say(let message): said.append(message.phrase)
      case .order(.commit(let commit)): carryOut(commit.change)
      case .order(.dropDraft(let name)): dropped.append(name)
      case .order(.saveDraft(let draft)): kept.append(draft)
      case .order(.leaveDraft(let draft)):
        kept.append(draft)
        isClosed = true
      case .show, .comeBack, .open, .find, .order: break
      }
    }
  }

  private mutating func carryOut(_ change: Change) {
    let outcome: Outcome
    do {
      let touches = try office.apply(change, by: person)
      changes.append(change)
      outcome = .recorded(Receipt(seq: 1, touches: touches, meanwhile: []))
    } catch {
      refusals.append(.refused(error))
      outcome = .refused(.refused(error))
    }
    take(screen.settle(outcome, in: scene, office.workspace))
  }

  var canvas: Canvas {
    var canvas = Canvas(size: size)
    screen.draw(in: scene, office.workspace, into: &canvas, area: canvas.bounds)
    return canvas
  }

  /// The screen without the blank rows at its end.
  var drawn: String {
    var lines = canvas.lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  func drawn(_ size: Size, _ language: Language = .chinese) -> String {
    var desk = self
    (desk.size, desk.language) = (size, language)
    return desk.drawn
  }
}

extension Size {
  static let usual = Size(rows: 20, columns: 80)
  static let small = Size(rows: 14, columns: 60)
  static let large = Size(rows: 32, columns: 120)
}
