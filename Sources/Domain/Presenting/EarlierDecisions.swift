/// What a meeting looks through first: what became of what the ones before it decided (C12).
extension Workspace {
  /// The meetings of its kind that were held before it, the newest first; of those that have a matter
  /// of their own each, the ones on its matter.
  package func meetings(before meeting: Meeting) -> [Meeting] {
    let day = meeting.satOn ?? meeting.proposedOn
    return meetings.live.filter { other in
      other.kind == meeting.kind && other.id != meeting.id && other.heldOn.map { $0 <= day } == true
        && (meeting.kind.goesOn || meeting.sharesMatter(with: other))
    }.sorted { ($0.heldOn ?? .epoch, $0.id) > ($1.heldOn ?? .epoch, $1.id) }
  }

  /// What older ones left open, the oldest first, and all that the last one decided.
  package func decisions(before meeting: Meeting, asOf day: Day) -> [Decision] {
    let held = meetings(before: meeting).map(\.id)
    let open = held.dropFirst().reversed().flatMap {
      decisions(of: $0).filter { $0.isOpen(asOf: day) }
    }
    return open + held.prefix(1).flatMap { decisions(of: $0) }
  }
}

extension Meeting.Kind {
  /// Whether the next one goes on where the last stopped; each 协调会 and 专题会 has a matter of its own.
  fileprivate var goesOn: Bool { self == .leadingGroup || self == .monthlyAnalysis }
}

extension Meeting {
  /// Whether both are on one issue, or on one class.
  fileprivate func sharesMatter(with other: Meeting) -> Bool {
    issues.contains(where: other.issues.contains)
      || commonClass != nil && commonClass == other.commonClass
  }
}
