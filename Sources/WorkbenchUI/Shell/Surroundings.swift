import Domain
import TerminalKit

/// Everything outside that the workbench needs, as closures: the executable hands in real ones, a
/// test its own.
package struct Surroundings {
  package var storage: Storage
  package var drafts: DraftStore
  /// What time it is; fixed in demonstrations and tests.
  package var clock: () -> Instant
  /// For long texts; nil where the person has none.
  package var editor: Editor?
  /// Where papers go.
  package var papers: PaperShelf
  /// Where lists come from.
  package var imports: ImportShelf
  package var themes: ThemeChoices
  /// What the person does often; nil where it is not kept.
  package var habits: HabitBook?
  /// The keys the person gave to actions.
  package var keys: KeyChart
  /// The name of one action of the person, never given twice.
  package var freshCommitID: () -> CommitID

  package init(
    storage: Storage, drafts: DraftStore, clock: @escaping () -> Instant, editor: Editor? = nil,
    papers: PaperShelf = .none, imports: ImportShelf = .none,
    themes: ThemeChoices = .shipped, habits: HabitBook? = nil, keys: KeyChart = KeyChart(),
    freshCommitID: @escaping () -> CommitID = CommitID.random
  ) {
    self.storage = storage
    self.drafts = drafts
    self.clock = clock
    self.editor = editor
    self.papers = papers
    self.imports = imports
    self.themes = themes
    self.habits = habits
    self.keys = keys
    self.freshCommitID = freshCommitID
  }
}

/// Where unfinished work is kept until it is saved or given up: small texts by name, mode 0600.
///
/// Nothing here throws: a draft that cannot be saved must not stop anybody from typing. `save`
/// answers whether it did, so that the person is told. What lies under a name is written over only by
/// whoever began it, or loaded it to go on with it.
package struct DraftStore {
  /// Where they lie, for people.
  package var place: String
  package var save: (Draft) -> Bool
  package var load: (_ name: String) -> Draft?
  /// What it holds, for people to know it by: it is not taken up.
  package var peek: (_ name: String) -> Draft?
  /// The names of all drafts that are open in no window, oldest first.
  package var names: () -> [String]
  package var remove: (_ name: String) -> Void
  /// Told the names of what is open in this window: other windows may have the rest.
  package var release: (_ open: Set<String>) -> Void
  /// Told that this one is left for later: what is begun anew under its name is kept beside it.
  package var leave: (_ name: String) -> Void

  package init(
    place: String = "", save: @escaping (Draft) -> Bool, load: @escaping (_ name: String) -> Draft?,
    peek: @escaping (_ name: String) -> Draft? = { _ in nil },
    names: @escaping () -> [String], remove: @escaping (_ name: String) -> Void,
    release: @escaping (_ open: Set<String>) -> Void = { _ in },
    leave: @escaping (_ name: String) -> Void = { _ in }
  ) {
    self.place = place
    self.save = save
    self.load = load
    self.peek = peek
    self.names = names
    self.remove = remove
    self.release = release
    self.leave = leave
  }
}

extension CommitID {
  /// 128 random bits as 32 hexadecimal digits.
  package static func random() -> CommitID {
    let halves = [UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)]
    return CommitID(
      halves.map { half in
        let digits = String(half, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
      }.joined())
  }
}
