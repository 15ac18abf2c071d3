import Domain
import TerminalKit

/// The top line: where we are, what day it is, who sits here, and whether all is saved.
struct TopLine {
  let office: Office?
  /// Whether some open form is on disk as it stands.
  let isDraftSaved: Bool
  let isVerified: Bool

  /// One piece of the line, and in what order pieces leave when it is narrow: the highest first.
  private struct Piece {
    let span: Span
    let rank: Int
  }

  func draw(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    var left = leftPieces(scene)
    var right = rightPieces(scene, day: scene.today.longPhrase)
    if width(left) + width(right) + 4 > area.columns {
      right = rightPieces(scene, day: scene.today.fullPhrase(today: scene.today))
    }
    while width(left) + width(right) + 4 > area.columns {
      let highest = (left + right).map(\.rank).max() ?? 0
      guard highest > 0 else { break }
      left.removeAll { $0.rank == highest }
      right.removeAll { $0.rank == highest }
    }
    put(left, at: area.column + 1, area, &canvas)
    put(right, at: area.columnRange.upperBound - width(right) - 1, area, &canvas)
  }

  private func leftPieces(_ scene: Scene) -> [Piece] {
    var pieces = [Piece(span: Span(scene(WorkbenchWords.program), .headline), rank: 0)]
    if let office { pieces.append(Piece(span: Span("  " + office.name), rank: 4)) }
    if office?.sampleDay != nil {
      pieces.append(Piece(span: Span("  " + scene(WorkbenchWords.sample), .notice), rank: 3))
    }
    return pieces
  }

  private func rightPieces(_ scene: Scene, day: Phrase) -> [Piece] {
    var pieces = [Piece(span: Span(scene(day), .muted), rank: 1)]
    if scene.today.weekday == .thursday {
      pieces.append(Piece(span: Span(" " + scene(WorkbenchWords.consultation), .accent), rank: 5))
    }
    pieces.append(Piece(span: Span("   " + who(scene)), rank: 0))
    if !isVerified {
      pieces.append(Piece(span: Span(scene(WorkbenchWords.unverified), .muted), rank: 2))
    }
    return pieces + [Piece(span: state(scene), rank: 0)]
  }

  private func who(_ scene: Scene) -> String {
    let person = scene.actor.person
    guard !person.name.isEmpty else { return scene(WorkbenchWords.anybody) }
    let role = person.roles.first { $0.holds(on: scene.today) }
    return person.name + (role.map { " " + scene($0.role.phrase) } ?? "")
  }

  private func state(_ scene: Scene) -> Span {
    if scene.readOnly != nil { return Span("   " + scene(WorkbenchWords.readOnly), .notice) }
    if scene.changes.count > 0 {
      return Span("   " + scene(WorkbenchWords.updates(scene.changes.count)), .changed)
    }
    return Span(
      "   " + scene(isDraftSaved ? WorkbenchWords.draftSaved : WorkbenchWords.saved), .muted)
  }

  private func width(_ pieces: [Piece]) -> Int { pieces.reduce(0) { $0 + $1.span.text.columns } }

  private func put(_ pieces: [Piece], at column: Int, _ area: Rect, _ canvas: inout Canvas) {
    canvas.put(pieces.map(\.span), at: Point(row: area.row, column: max(area.column, column)))
  }
}
