import Domain
import TerminalKit

extension Pairing: Listed {
  enum Order: ListOrder {
    case name
    case contact
    case number

    var phrase: Phrase {
      switch self {
      case .name: WorkbenchWords.byName
      case .contact: WorkbenchWords.byContact
      case .number: WorkbenchWords.byNumber
      }
    }
  }

  static var heading: Phrase { WorkbenchWords.pairings }
  static var guarded: Guarded? { .pairing }
  static var firstDay: (head: Phrase, ways: [FirstDayWords.Way]) {
    (FirstDayWords.noPairings, FirstDayWords.pairings)
  }

  static var columns: [Column<Pairing>] {
    [
      Column(WorkbenchWords.personName, width: 8, rank: 0) { pairing, _, workspace in
        Span(workspace.name(of: pairing.commissioner.ref) ?? pairing.commissioner.description)
      },
      Column(WorkbenchWords.unit, width: 8, growth: 1, rank: 2) { pairing, _, workspace in
        let unit = workspace[pairing.commissioner]?.unit
        return Span(unit.flatMap { workspace.name(of: $0.ref) } ?? "", .muted)
      },
      Column(WorkbenchWords.paired, width: 10, growth: 2, rank: 1) { pairing, _, workspace in
        Span(workspace.name(of: pairing.enterprise.ref) ?? pairing.enterprise.description)
      },
      Column(WorkbenchWords.lastContact, width: 8, rank: 3) { pairing, scene, workspace in
        let day = workspace.lastContact(of: pairing, on: scene.today)?.on
        return Span(scene(WorkbenchWords.ago(day, on: scene.today)), .muted)
      }
      .inFile { pairing, scene, workspace in
        workspace.lastContact(of: pairing, on: scene.today)?.on
      },
      Column(WorkbenchWords.openOfAll, width: 4, rank: 4, .right) { pairing, _, workspace in
        Span("\(workspace.issueCount(of: pairing.enterprise.ref).open)")
      },
      Column(PairingNewsWords.contactState, width: 8, rank: 5) { pairing, scene, workspace in
        let duty = workspace.contactDuty(of: pairing, on: scene.today)
        return Span(duty.map { scene($0.contactPhrase) } ?? "", duty.contactRole)
      },
    ]
  }

  static func rows(
    _ view: ListView<Order>, in scene: Scene, _ workspace: Workspace
  ) -> [ID<Pairing>] {
    let picked = view.narrowing?.picked(Pairing.self)
    let pairings = workspace.pairings.live.filter { pairing in
      let isShown =
        (view.showsAll || pairing.holds(on: scene.today))
        && workspace.maySee(pairing, by: scene.actor)
      switch view.narrowing {
      case nil: return isShown
      case .picked: return picked?.contains(pairing.id) ?? isShown
      case .enterprise(let id): return isShown && pairing.enterprise == id
      case .commissioner(let id): return isShown && pairing.commissioner == id
      }
    }
    switch view.order {
    case .number: return pairings.map(\.id)
    case .name:
      return sorted(pairings) { NameKey(workspace.name(of: $0.commissioner.ref) ?? "") }
    case .contact:
      return sorted(pairings) { workspace.lastContact(of: $0, on: scene.today)?.on ?? .epoch }
    }
  }

  private static func sorted(
    _ pairings: [Pairing], by figure: (Pairing) -> some Comparable
  ) -> [ID<Pairing>] {
    pairings.map { (figure: figure($0), id: $0.id) }
      .sorted { ($0.figure, $0.id) < ($1.figure, $1.id) }
      .map(\.id)
  }
}

extension Obligation? {
  fileprivate var contactRole: Role {
    switch self?.status {
    case .due: .accent
    case .late: .overdue
    default: .muted
    }
  }
}
