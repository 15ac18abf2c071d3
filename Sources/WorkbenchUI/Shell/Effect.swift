import Domain
import TerminalKit

/// What a screen wants to happen after it took an event; effects are carried out in order.
enum Effect {
  /// Lays a screen over this one.
  case push(any Screen)
  /// Puts a screen in the place of this one.
  case replace(any Screen)
  /// Goes away; the screen below is answered `.cancelled`.
  case pop
  /// Goes away with an answer for the screen below.
  case answer(Answer)
  /// Brings a view to the front; whatever lies over it goes.
  case show(View)
  /// Brings back what was laid aside when the records behind a number were shown.
  case comeBack(to: View)
  /// Shows the records behind a number in the workbench, under this title.
  case open([EntityRef], titled: Phrase)
  /// Shows such issues with their filter open.
  case find([EntityRef], titled: Phrase)
  /// Shows a line above the footer until the next key.
  case say(Message)
  /// Something outside the screens.
  case order(Order)

  /// Asks for a change; the screen on top then gets the `Outcome`.
  static func commit(_ change: Change, masks: [String] = []) -> Effect {
    .order(.commit(Commit(change, masks: masks)))
  }
}

/// What only the loop can do, because it touches the store, the disk or the terminal.
package enum Order: Equatable {
  case commit(Commit)
  case saveDraft(Draft)
  /// Saves a draft and leaves its form; where it could not be saved the form stays.
  case leaveDraft(Draft)
  case dropDraft(named: String)
  /// Throws unfinished work away that is open nowhere.
  case discardDraft(named: String)
  /// Asks which unfinished work to take up again.
  case offerDrafts
  /// Takes unfinished work up again.
  case takeUpDraft(named: String)
  case copy(String)
  /// Writes the papers of these records to files and says where they lie.
  case write([EntityRef])
  /// Writes a paper that stands on the screen to a file and says where it lies.
  case print(Paper)
  /// Writes the minutes of a meeting, masked as they were on the wall, and says where they lie.
  case writeMinutes(ID<Meeting>)
  /// Writes a list to a file and says where it lies.
  case export(ListSheet)
  /// Offers the lists that can come in, the one that is meant first.
  case offerImport(list: String? = nil)
  /// Reads a list; the screen on top is answered `.reading`.
  case readList(ImportRequest)
  /// Looks for what the beginning of a path may go on to; the screen on top is answered `.files`.
  case listFiles(String)
  /// Begins or ends projecting the screen (C14).
  case project(Bool)
  /// Writes on in the person's own editor; the screen on top is answered `.text` or `.cancelled`.
  case edit(String)
  /// Remembers what the person does often.
  case keepHabits
  /// Looks for what others recorded.
  case refresh
  /// Draws every cell again, for a screen that something else has written on.
  case redraw
  /// Offers all themes there are.
  case offerThemes
  /// Draws everything in this theme from the next frame on.
  case wear(Theme)
  /// Opens with the theme of that name from the next start on.
  case keepTheme(String)
  /// Has the terminal tell of the mouse, or no longer.
  case listenToMouse(Bool)
  case suspend
  case quit
}

/// A change somebody asked for and what it is called in the log.
package struct Commit: Equatable {
  package let change: Change
  package let code: ActionCode
  /// What stands in its texts for numbers that whoever typed them wanted masked.
  let masks: [String]

  /// Under its own name, but for what is done again.
  init(_ change: Change, as code: ActionCode? = nil, masks: [String] = []) {
    self.change = change
    self.code = code ?? change.code
    self.masks = masks
  }

  /// So many at once that whoever waits wants to see how far it got.
  var isLong: Bool {
    if case .all(let changes) = change { changes.count > Headway.step } else { false }
  }
}

/// A line said to the person.
struct Message: Equatable {
  let phrase: Phrase
  let role: Role

  /// Something went as wanted.
  static func notice(_ phrase: Phrase) -> Message { Message(phrase: phrase, role: .notice) }
  /// Something did not, and why.
  static func error(_ phrase: Phrase) -> Message { Message(phrase: phrase, role: .error) }
}
