import Domain
import TerminalKit

/// What is so around every screen at the moment of one event: small values only, made anew each
/// time.
struct Scene {
  var size: Size
  /// Who sits here, and now; where nobody is known, somebody without a name or a role.
  var actor: Actor
  var language = Language.chinese
  /// Why nothing can be recorded, if so.
  var readOnly: Phrase?
  /// Why not even a draft can be begun, if so; where the store alone cannot be written, forms open.
  var noForms: Phrase?
  /// What is wrong with the store, for as long as it is.
  var standing: Phrase?
  /// Why what is shown is not the whole, where the store could not be read whole: then nothing is
  /// called empty, and nobody is told to begin.
  var notWhole: Phrase?
  /// Whether long texts can be written in an editor of their own.
  var hasEditor = false
  /// What somebody else changed in the last minute, and who.
  var changes = RecentChanges()
  /// The names of the unfinished texts that are kept.
  var drafts: [String] = []
  /// What is typed cannot be kept as a draft.
  var losesDrafts = false
  /// What lies over everything while the screen is projected.
  var veil: Veil?
  /// The meeting that is being run somewhere.
  var sittingMeeting: ID<Meeting>?
  /// What is drawn is read out as lines: what is only there to be looked at is left out.
  var isByLine = false
  /// Projecting ends with the program, and not before.
  var presentsForGood = false
  /// The keys of the person's own.
  var keys = KeyChart()

  var today: Day { actor.today }
  var isProjecting: Bool { veil != nil }

  /// The words in the language of this screen; what was said before it was projected, or is made of
  /// what somebody typed, is hidden as well.
  func callAsFunction(_ phrase: Phrase) -> String {
    let text = phrase.text(in: language)
    return veil?.hiding(text) ?? text
  }
}

extension Scene {
  init(
    size: Size, seat: Seat, _ surroundings: Surroundings, in workspace: Workspace
  ) {
    let person = seat.person.flatMap { workspace[$0] }
    let actor = Actor(person ?? Person(), at: surroundings.clock())
    self.init(size: size, actor: actor, language: seat.language)
    let status = surroundings.storage.status()
    standing = status.standing
    notWhole = status.isWhole ? nil : status.readOnly?.phrase
    let nobody = workspace.whyNobody(seat.person)
    readOnly = status.readOnly?.phrase ?? nobody
    noForms = status.readOnly == .asked ? readOnly : nobody
    hasEditor = surroundings.editor != nil
    keys = surroundings.keys
    veil = workspace.veil
    sittingMeeting = workspace.sittingMeeting.flatMap {
      workspace.maySee($0, by: actor) ? $0.id : nil
    }
    isByLine = seat.isByLine
    presentsForGood = seat.presents || actor.isPresenter
  }
}

extension Workspace {
  /// Why whoever sits here records nothing, if so: nobody knows him, or he has left.
  fileprivate func whyNobody(_ person: ID<Person>?) -> Phrase? {
    guard let person = person.flatMap({ self[$0] }) else { return WorkbenchWords.nobodyKnown }
    guard person.isActive, person.struck == nil else {
      return Refusal.permission(.inactive(person.id)).phrase(in: self)
    }
    return nil
  }
}

extension Scene {
  /// Why no list is imported here, if so: what it shows of others' data is for no wall.
  var noImport: Phrase? { readOnly ?? (isProjecting ? ProjectionWords.noImport : nil) }

  /// Why nothing of these kinds can be written here, if so: nobody may write, or none of his roles
  /// does, or prepares it for whoever does (C16).
  func unwritable(_ things: Guarded..., in workspace: Workspace) -> Phrase? {
    if let noForms { return noForms }
    let writers = Domain.Role.allCases.filter { role in
      things.contains { PermissionTable.writers(of: $0).contains(role) }
    }
    if actor.isAny(of: writers) || things.contains(where: actor.onlyPrepares) { return nil }
    return Refusal.permission(.needsRole(writers)).phrase(in: workspace)
  }

  /// Why none of his roles takes the step of a row, if so (C3).
  func notTaking(_ rule: Rule, in workspace: Workspace) -> Phrase? {
    notAmong(StepTable.row(rule)?.roles ?? [], in: workspace)
  }

  /// Why he is none of those who take a step, if so (C3).
  func notAmong(_ takers: [Domain.Role], in workspace: Workspace) -> Phrase? {
    actor.isAny(of: takers) ? nil : StepRefusal.needsRole(takers).phrase(in: workspace)
  }
}
