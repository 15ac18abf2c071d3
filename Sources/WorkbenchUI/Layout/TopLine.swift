import Domain
import TerminalKit

/// The top line: where we are, what day it is, who sits here, and whether all is saved.
struct TopLine {
  let office: Office?
  /// Whether some open form is on disk as it stands.
  let isDraftSaved: Bool
  /// Whether something was to be saved and is nowhere on disk.
  var isUnsaved = false
  let isVerified: Bool
  /// The program, or the view in front where no bar names it.
  var title = WorkbenchWords.program

  /// One piece of the line, and in what order pieces get room: rank 0 whatever happens.
  ///
  /// The office comes before the program's own name. That the data are samples, who sits here, and
  /// that nobody checked it is never left out (storage.md 3).
  private struct Piece {
    let span: Span
    let rank: Int
  }

  func draw(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let left = leftPieces(scene)
    var right = rightPieces(scene, day: scene.today.longPhrase)
    if width(left) + width(right) > area.columns - 2 {
      right = rightPieces(scene, day: scene.today.fullPhrase(today: scene.today))
    }
    let isKept = fitting(left + right, area.columns - 2)
    put(zip(left, isKept), at: area.column + 1, area, &canvas)
    let rest = Array(zip(right, isKept.dropFirst(left.count)))
    let taken = rest.reduce(0) { $0 + ($1.1 ? $1.0.span.text.columns : 0) }
    put(rest, at: area.columnRange.upperBound - taken - 1, area, &canvas)
  }

  /// Which pieces there is room for, those of low rank first.
  private func fitting(_ pieces: [Piece], _ columns: Int) -> [Bool] {
    var room = columns
    var isKept = pieces.map { _ in false }
    for place in pieces.indices.sorted(by: { (pieces[$0].rank, $0) < (pieces[$1].rank, $1) }) {
      let wanted = pieces[place].span.text.columns
      isKept[place] = pieces[place].rank == 0 || wanted <= room
      if isKept[place] { room -= wanted }
    }
    return isKept
  }

  private func leftPieces(_ scene: Scene) -> [Piece] {
    let office = office.map { Piece(span: Span($0.name + "  "), rank: 2) }
    let sample = self.office?.sampleDay.map { _ in
      Piece(span: Span(scene(WorkbenchWords.sample) + "  ", .notice), rank: 0)
    }
    let lead = scene.isProjecting ? "  " : ""
    let program = Piece(span: Span(lead + scene(title) + "  ", .headline), rank: 4)
    return [banner(scene), program, office, sample].compactMap(\.self)
  }

  /// Whoever stands before the wall must know at a glance.
  private func banner(_ scene: Scene) -> Piece? {
    guard scene.isProjecting else { return nil }
    return Piece(span: Span(" \(scene(ProjectionWords.banner)) ", .banner), rank: 0)
  }

  private func rightPieces(_ scene: Scene, day: Phrase) -> [Piece] {
    var pieces = [Piece(span: Span(scene(day), .muted), rank: 1)]
    if scene.today.weekday == .thursday {
      pieces.append(Piece(span: Span(" " + scene(WorkbenchWords.consultation), .accent), rank: 5))
    }
    pieces += who(scene)
    if !isVerified {
      pieces.append(Piece(span: Span(scene(WorkbenchWords.unverified), .muted), rank: 0))
    }
    return pieces + [Piece(span: state(scene), rank: 0)]
  }

  private func who(_ scene: Scene) -> [Piece] {
    let person = scene.actor.person
    let name = person.name.isEmpty ? scene(WorkbenchWords.anybody) : person.name
    let role = person.roles.first { $0.holds(on: scene.today) }?.role.phrase
    let standing = person.isActive ? role : WorkbenchWords.inactive
    return [Piece(span: Span("   " + name), rank: 0)]
      + (standing.map { [Piece(span: Span(" " + scene($0)), rank: 3)] } ?? [])
  }

  private func state(_ scene: Scene) -> Span {
    if scene.readOnly != nil { return Span("   " + scene(WorkbenchWords.readOnly), .notice) }
    if scene.changes.count > 0 {
      return Span("   " + scene(WorkbenchWords.updates(scene.changes.count)), .changed)
    }
    if isUnsaved { return Span("   " + scene(WorkbenchWords.unsaved), .notice) }
    return Span(
      "   " + scene(isDraftSaved ? WorkbenchWords.draftSaved : WorkbenchWords.saved), .muted)
  }

  private func width(_ pieces: [Piece]) -> Int { pieces.reduce(0) { $0 + $1.span.text.columns } }

  private func put(
    _ pieces: some Sequence<(Piece, Bool)>, at column: Int, _ area: Rect, _ canvas: inout Canvas
  ) {
    let shown = pieces.filter(\.1).map(\.0.span)
    canvas.put(shown, at: Point(row: area.row, column: max(area.column, column)))
  }
}
