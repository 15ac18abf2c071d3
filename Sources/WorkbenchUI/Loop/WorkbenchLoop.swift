import Domain
import TerminalKit

/// Runs a session on a terminal: waits, hands events over, shows frames.
package enum WorkbenchLoop {
  /// On anything smaller nothing can be done but leave.
  package static var smallestScreen: Size { WorkbenchLayout.smallest }

  /// Returns when the person leaves or the terminal is gone; drafts are then kept.
  ///
  /// Between events the program is blocked in one `poll`. All that has come is handled before the
  /// next frame is drawn, so a burst of keys costs one frame.
  package static func run(_ terminal: inout Terminal, _ session: inout Session) {
    while !session.isOver {
      show(session, on: &terminal)
      let events = wait(on: &terminal, for: &session)
      if events.isEmpty { session.wake() }
      for event in events where !session.isOver {
        for order in session.handle(event) { carryOut(order, on: &terminal, &session) }
      }
    }
  }

  private static func show(_ session: borrowing Session, on terminal: inout Terminal) {
    var canvas = Canvas(size: terminal.size)
    session.draw(into: &canvas)
    terminal.present(canvas)
  }

  /// Spends the time in which nobody types on the store's housekeeping, then blocks.
  private static func wait(on terminal: inout Terminal, for session: inout Session) -> [InputEvent]
  {
    let extra = session.wakeUp.map { [$0] } ?? []
    repeat {
      let events = terminal.poll(extra: extra, timeout: 0)
      if !events.isEmpty { return events }
    } while session.idle()
    // Nobody may press a key for an hour: what is wrong is shown at once.
    if session.hasNews { return [] }
    return terminal.poll(extra: extra, timeout: session.timeout)
  }

  private static func carryOut(
    _ order: Order, on terminal: inout Terminal, _ session: inout Session
  ) {
    switch order {
    case .redraw: terminal.redraw()
    case .wear(let theme): terminal.theme = theme
    case .suspend: terminal.suspend()
    case .listenToMouse(let isOn): terminal.listenToMouse(isOn)
    case .edit(let text):
      let orders = terminal.away { session.edit(text) }
      for order in orders { carryOut(order, on: &terminal, &session) }
    case .copy(let text):
      session.say(
        terminal.copy(text)
          ? WorkbenchWords.copied(text, throughTmux: Clipboard.goesThroughTmux)
          : WorkbenchWords.tooLongToCopy)
    case .commit, .readList:
      let waiting = session.waiting
      let orders = session.work(on: order) { terminal.present(waiting.canvas(telling: $0)) }
      for order in orders { carryOut(order, on: &terminal, &session) }
    case .saveDraft, .leaveDraft, .dropDraft, .discardDraft, .offerDrafts, .takeUpDraft,
      .offerThemes, .keepTheme, .keepHabits, .project, .refresh, .write, .print, .writeMinutes,
      .export, .offerImport, .listFiles, .quit:
      break
    }
  }
}
