import WorkbenchUI

/// What a person does often, in `$XDG_STATE_HOME/liuzhu/habits`, beside the drafts.
enum KeptHabits {
  private static var path: String { "\(StateFolder.path)/habits" }

  static var book: HabitBook { HabitBook(read: read, write: write) }

  private static func read() -> HabitBook.Reading {
    let bytes = PrivateFile.read(path) ?? []
    guard let text = String(validating: bytes, as: UTF8.self), let habits = Habits(text: text)
    else { return .damaged(file: path) }
    return .found(habits)
  }

  /// Where it cannot be kept, nothing is lost but the order of a list.
  private static func write(_ habits: Habits) {
    Host.makeFolders(StateFolder.path)
    _ = PrivateFile.replace(path, by: habits.text)
  }
}
