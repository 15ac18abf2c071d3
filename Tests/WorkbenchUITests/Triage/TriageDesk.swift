import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// A coordinator at 批量分办, with the changes carried out on the test office.
struct TriageDesk {
  var office: TestOffice
  var screen: BatchTriage
  private(set) var question: Question?
  private(set) var said: [Phrase] = []
  private(set) var refusals: [StorageError] = []
  private(set) var isClosed = false

  init(_ office: TestOffice, _ issues: [ID<Domain.Issue>]) {
    self.office = office
    screen = BatchTriage(issues, in: .test(office), office.workspace)
  }

  var scene: Scene { .test(office) }

  var drawn: String {
    var canvas = Canvas(size: .usual)
    screen.draw(in: scene, office.workspace, into: &canvas, area: canvas.bounds)
    return canvas.text
  }

  func english(_ columns: Int) -> Canvas {
    var scene = self.scene
    scene.language = .english
    var canvas = Canvas(size: Size(rows: 24, columns: columns))
    screen.draw(in: scene, office.workspace, into: &canvas, area: canvas.bounds)
    return canvas
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      let bound = screen.press(key, in: scene, office.workspace)
      take(bound?.effects ?? screen.type(.key(key), in: scene, office.workspace) ?? [])
    }
  }

  mutating func type(_ text: String) {
    take(screen.type(.text(text), in: scene, office.workspace) ?? [])
  }

  mutating func answer(_ answer: Answer) {
    take(screen.resume(with: answer, in: scene, office.workspace))
  }

  /// Says of every row that the candidates were looked at.
  mutating func agreeToDuplicates() {
    for row in screen.rows.indices {
      let asked = screen.rows[row].form.fields.first { $0.key.hasPrefix("sawDuplicates") }
      guard let key = asked?.key else { continue }
      screen.rows[row].form.set(key, to: "是", in: scene, office.workspace)
    }
  }

  mutating func fill(_ row: Int, _ key: String, _ value: String) {
    screen.rows[row].form.set(key, to: value, in: scene, office.workspace)
    screen.rows[row].answered(in: scene, office.workspace)
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .push(let screen): question = screen as? Question
      case .pop, .answer: isClosed = true
      case .say(let message): said.append(message.phrase)
      case .order(.commit(let commit)): carryOut(commit.change)
      case .replace, .show, .comeBack, .open, .find, .order: break
      }
    }
  }

  private mutating func carryOut(_ change: Change) {
    let outcome: Outcome
    do {
      let touches = try office.apply(change)
      outcome = .recorded(Receipt(seq: 1, touches: touches, meanwhile: []))
    } catch {
      refusals.append(.refused(error))
      outcome = .refused(.refused(error))
    }
    take(screen.settle(outcome, in: scene, office.workspace))
  }
}
