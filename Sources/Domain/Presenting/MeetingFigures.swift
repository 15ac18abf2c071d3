/// The figures of a meeting, frozen when it was opened: steps taken meanwhile change the ledger and
/// not what is on the wall, and a terminal that joins later shows the same (interface.md 6).
///
/// A record of what was shown, so it is kept, and holds no words: names are looked up.
package struct MeetingFigures: Equatable, Sendable {
  package let day: Day
  package let lines: [Line]

  package init(day: Day, lines: [Line]) {
    self.day = day
    self.lines = lines
  }

  package struct Line: Equatable, Sendable {
    package let subject: Subject
    package let numbers: [Int]

    package init(_ subject: Subject, _ numbers: Int...) {
      self.init(subject, numbers)
    }

    package init(_ subject: Subject, _ numbers: [Int]) {
      self.subject = subject
      self.numbers = numbers
    }
  }

  package enum Subject: Equatable, Sendable {
    /// How many.
    case counter(Counter)
    /// In the registry, and visited.
    case objects(EntityKind)
    /// All, and those that came to their conclusion.
    case classes
    /// Valid, open, solved.
    case group(IssueGroup)
    /// Registered, solved, open at its end; by its Monday.
    case week(Day)
    /// One of the worst, by the days since it was registered.
    case red(ID<Issue>)
    /// How many are red.
    case reds
    /// Reports that are missing, then planned and actual percent and of which month (`201805`) where
    /// anything was reported; the most urgent first (C12).
    case project(ID<Project>)
  }
}

// MARK: - Counting

extension MeetingFigures {
  private static let counters: [Counter] = [
    .registered, .valid, .replied, .solved, .content, .reached, .closed, .open, .longTerm,
  ]
  /// So many of the red ones go before the leaders (R1).
  private static let worst = 10

  /// Everything an agenda may show, as it is now.
  package init(of workspace: Workspace, on day: Day) {
    let counts = Counts(of: workspace, asOf: day)
    let groups = [IssueGroup.Kind.category, .town, .unit].flatMap {
      counts.byVolume(counts.groups($0))
    }
    self.init(
      day: day,
      lines: Self.counters.map { Line(.counter($0), counts[$0]) }
        + Self.objects(workspace, day) + [Self.classes(workspace, day)]
        + groups.map {
          Line(.group($0), counts[.valid, in: $0], counts[.open, in: $0], counts[.solved, in: $0])
        }
        + Self.weeks(counts) + Self.reds(workspace, day) + Self.projects(workspace, day))
  }

  private static func objects(_ workspace: Workspace, _ day: Day) -> [Line] {
    let coverage = Coverage(of: workspace, since: nil, asOf: day)
    return Coverage.kinds.map { kind in
      Line(
        .objects(kind), coverage.registered.count { $0.kind == kind },
        coverage.visited.count { $0.kind == kind })
    }
  }

  private static func classes(_ workspace: Workspace, _ day: Day) -> Line {
    let classes = workspace.classes.live.compactMap { $0.asOf(day) }
    return Line(.classes, classes.count, classes.count { $0.state == .concluded })
  }

  private static func weeks(_ counts: Counts) -> [Line] {
    let monday = counts.day.startOfWeek
    return (0..<WeekMarks.count).map { age in
      let week = counts.week(age)
      return Line(.week(monday.adding(days: -7 * age)), week.registered, week.solved, week.open)
    }
  }

  private static func projects(_ workspace: Workspace, _ day: Day) -> [Line] {
    workspace.projectStandings(on: day).map { standing in
      Line(
        .project(standing.project),
        [standing.missing.count]
          + [standing.planned, standing.actual, standing.month?.number].compactMap(\.self))
    }
  }

  private static func reds(_ workspace: Workspace, _ day: Day) -> [Line] {
    let reds = workspace.reds(on: day, most: worst)
    return [Line(.reds, reds.count)] + reds.oldest.map { Line(.red($0)) }
  }
}

extension Workspace {
  /// How many of the open issues are red, and so many of them that were registered first.
  func reds(on day: Day, most: Int) -> (count: Int, oldest: [ID<Issue>]) {
    var oldest: [(on: Day, id: ID<Issue>)] = []
    let all = redIssues(on: day)
    for id in all {
      let red = (on: registration(of: id), id: id)
      if oldest.count == most, let last = oldest.last, last < red { continue }
      oldest.insert(red, at: oldest.firstIndex { red < $0 } ?? oldest.count)
      if oldest.count > most { oldest.removeLast() }
    }
    return (all.count, oldest.map(\.id))
  }

  private func redIssues(on day: Day) -> [ID<Issue>] {
    if let known = standings.known(on: day) { return known.open(in: .red) }
    return openIssues(on: day).filter { light(of: $0, asOf: day)?.colour == .red }
  }

  private func registration(of id: ID<Issue>) -> Day {
    issues.place(of: id).map { issues[at: $0].registeredOn } ?? .distantFuture
  }
}

// MARK: - Asking

extension MeetingFigures {
  package func number(_ counter: Counter) -> Int { numbers(of: .counter(counter)).first ?? 0 }

  package func rate(_ name: RateName) -> Rate {
    Rate(number(name.numerator), of: number(name.denominator))
  }

  /// Visited, of how many there are.
  package func visited(_ kind: EntityKind) -> Rate { share(of: .objects(kind)) }

  /// Concluded, of how many there are.
  package var classes: Rate { share(of: .classes) }

  package var reds: Int { numbers(of: .reds).first ?? 0 }

  package var red: [ID<Issue>] {
    lines.compactMap { if case .red(let id) = $0.subject { id } else { nil } }
  }

  package typealias Group = (group: IssueGroup, valid: Int, open: Int, solved: Int)

  /// The largest first.
  package func groups(_ kind: IssueGroup.Kind) -> [Group] {
    lines.compactMap { line in
      guard case .group(let group) = line.subject, group.kind == kind, line.numbers.count == 3
      else {
        return nil
      }
      return (group, line.numbers[0], line.numbers[1], line.numbers[2])
    }
  }

  package typealias Week = (monday: Day, registered: Int, solved: Int, open: Int)

  /// The newest first.
  package var weeks: [Week] {
    lines.compactMap { line in
      guard case .week(let monday) = line.subject, line.numbers.count == 3 else { return nil }
      return (monday, line.numbers[0], line.numbers[1], line.numbers[2])
    }
  }

  package typealias Progress = (
    project: ID<Project>, planned: Int?, actual: Int?, month: Month?, light: ProjectLight
  )

  /// The most urgent first.
  package var projects: [Progress] {
    lines.compactMap { line in
      guard case .project(let project) = line.subject, let missing = line.numbers.first else {
        return nil
      }
      let report = Array(line.numbers.dropFirst())
      guard report.count >= 2 else {
        return (project, nil, nil, nil, ProjectLight(gap: nil, missing: missing))
      }
      let month = report.count > 2 ? Month(number: report[2]) : nil
      let light = ProjectLight(gap: report[0] - report[1], missing: missing)
      return (project, report[0], report[1], month, light)
    }
  }

  /// Those that are behind or were not reported.
  var laggards: [Progress] { projects.filter { $0.light.colour != .green } }

  private func numbers(of subject: Subject) -> [Int] {
    lines.first { $0.subject == subject }?.numbers ?? []
  }

  private func share(of subject: Subject) -> Rate {
    let numbers = numbers(of: subject)
    return numbers.count == 2 ? Rate(numbers[1], of: numbers[0]) : Rate(0, of: 0)
  }
}

extension Month {
  /// `201805`, as a figure says it.
  fileprivate var number: Int { year * 100 + month }

  fileprivate init?(number: Int) { self.init(year: number / 100, month: number % 100) }
}
