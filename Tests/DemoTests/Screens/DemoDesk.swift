import Demo
import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// Somebody at the workbench of the demo office, who walks through all of it.
struct DemoDesk {
  private var session: Session
  private let size: Size

  /// What was given to the clipboard.
  private(set) var copied: [String] = []

  /// Nobody known sits there where `role` is nil; `presents` projects the screen from the first frame
  /// on.
  init(
    _ store: MemoryStore, as role: Domain.Role?, _ size: Size, _ language: Language = .chinese,
    presents: Bool = false
  ) throws {
    let (storage, workspace) = store.open()
    let person = role.flatMap { role in
      workspace.people.live.first { $0.isActive && $0.holds(role, on: DemoDays.today) }?.id
    }
    self.size = size
    session = Session(
      workspace: workspace,
      surroundings: Surroundings(
        storage: storage,
        drafts: DraftStore(
          save: { _ in true }, load: { _ in nil }, names: { [] }, remove: { _ in }),
        clock: { Instant(day: DemoDays.today, hour: 9) }),
      seat: Seat(person: person, language: language, presents: presents), size: size)
  }

  private mutating func press(_ keys: Key...) {
    for key in keys { handle(.key(key)) }
  }

  private mutating func handle(_ event: InputEvent) {
    for case .copy(let text) in session.handle(event) { copied.append(text) }
  }

  private var canvas: Canvas {
    var canvas = Canvas(size: size)
    session.draw(into: &canvas)
    return canvas
  }

  /// Every view, rows of its lists and what Enter opens on them, every form and page there is.
  mutating func walk(_ look: (Canvas) -> Void) {
    for view in View.allCases {
      for row in [0, 2, 7] {
        comeBack(to: view)
        for _ in 0..<row { press("j") }
        look(canvas)
        press(.enter)
        look(canvas)
        press(.enter, .tab, "j", .pageDown)
        look(canvas)
      }
    }
    for key in Self.doors {
      comeBack(to: .workbench)
      press(key)
      look(canvas)
      press(.tab, .enter)
      look(canvas)
    }
  }

  /// The agenda of a meeting, the form of each item, and every page as whoever follows sees it.
  mutating func walkMeeting(_ look: (Canvas) -> Void) {
    let meetings = session.workspace.meetings.live.map(\.id)
    let known = meetings.first { !session.workspace.items(of: $0).isEmpty }
    guard let meeting = known else { return }
    comeBack(to: .workbench)
    session.run([.push(MeetingItemsScreen(of: meeting))])
    look(canvas)
    for _ in session.workspace.items(of: meeting) {
      press(.enter)
      look(canvas)
      press(.escape, "j")
    }
    press("y")
    // The projects take several pages.
    for _ in 0..<session.workspace.stops(of: meeting).count + 8 {
      look(canvas)
      press(" ")
    }
    comeBack(to: .workbench)
  }

  /// Writes into every field of every form there is, one of the texts after the other, and copies
  /// what can be copied.
  mutating func write(_ texts: [String], _ look: (Canvas) -> Void) {
    for key in Self.doors where key != "/" {
      comeBack(to: .workbench)
      press(.tab, "y", key)
      for text in texts {
        press(.control("u"))
        handle(.paste(text))
        press(.tab)
        look(canvas)
      }
    }
  }

  /// What opens something over the workbench.
  private static let doors: [Key] = [
    "w", "t", "e", "p", "b", "c", "i", "m", "l", "F", "z", "o", "s", "?", ":", "/",
  ]

  private mutating func comeBack(to view: View) {
    for _ in 0..<6 where !session.workbench.isAtBase {
      press(.escape, "d")
      if session.workbench.top is Question { press("y") }
    }
    press(.escape, .escape, .character(view.key), "g")
  }
}
