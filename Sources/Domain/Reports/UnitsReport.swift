extension Report {
  /// R4 单位台账与三率: by volume and not by shame; where there are too few, in grey.
  static func units(_ material: ReportMaterial) -> Report {
    let counts = material.counts
    let rows = counts.unitsByVolume.map { group in
      [.phrase(material.workspace.phrase(of: group))] + counts.unitCells(in: group)
    }
    let totals = [.phrase(ReportWords.total)] + counts.unitCells(in: nil)
    let table = ReportTable(
      "units", ReportName.units.title, Counts.unitColumns, rows: rows, totals: totals,
      notes: [ReportWords.fewAreGrey(Counts.few)])
    return material.report(
      basis: [
        ReportWords.validBasis, ReportWords.named(.responded), ReportWords.named(.repliedOnTime),
        ReportWords.named(.solved), ReportWords.named(.content),
      ], [table])
  }
}

extension Counts {
  /// Below so many a share says nothing about a unit.
  static let few = 5

  static var unitColumns: [ReportTable.Column] {
    [
      .init("unit", EntityKind.unit.phrase, width: 16),
      .number("valid", Counter.valid.phrase), .number("open", Counter.open.phrase),
      .number("closed", Counter.closed.phrase), .rate("responseRate", RateName.responded.phrase),
      .rate("onTimeRate", RateName.repliedOnTime.phrase),
      .rate("solvedRate", RateName.solved.phrase), .rate("contentRate", RateName.content.phrase),
    ]
  }

  /// The units that have or had an issue to lead, those with most first; what none has yet and what
  /// none was needed for are rows too, or the rows would not come to the total.
  var unitsByVolume: [IssueGroup] { byVolume(groups(.unit).filter { self[.valid, in: $0] > 0 }) }

  /// Those with most valid issues first; by id, code or name among equals.
  func byVolume(_ groups: [IssueGroup]) -> [IssueGroup] {
    groups.sorted { one, other in
      let (first, second) = (self[.valid, in: one], self[.valid, in: other])
      return first == second ? one.order < other.order : first > second
    }
  }

  fileprivate func unitCells(in group: IssueGroup?) -> [ReportCell] {
    let numbers = [Counter.valid, .open, .closed].map { number($0, in: group) }
    let rates = [RateName.responded, .repliedOnTime, .solved, .content].map {
      rateCell($0, in: group)
    }
    return numbers + rates
  }

  /// A number that opens its issues.
  func number(_ counter: Counter, in group: IssueGroup? = nil) -> ReportCell {
    .number(
      group.map { self[counter, in: $0] } ?? self[counter],
      .issues(IssueSelection(counter, in: group)))
  }

  /// A share; it opens those that are missing from it.
  func rateCell(_ name: RateName, in group: IssueGroup? = nil) -> ReportCell {
    let rate = group.map { self.rate(name, in: $0) } ?? self.rate(name)
    var cell = ReportCell.rate(rate, isQuiet: group != nil && rate.denominator < Self.few)
    if rate.numerator < rate.denominator {
      cell.behind = .issues(
        IssueSelection(name.denominator, except: CounterSet(name.numerator), in: group))
    }
    return cell
  }
}

extension IssueGroup {
  /// An order that hangs on nothing but what it is.
  fileprivate var order: String {
    switch self {
    case .object(let kind): kind.rawValue
    case .town(let id): id?.description ?? ""
    case .unit(let id): id?.description ?? ""
    case .onTheSpot: "onTheSpot"
    case .category(let code): code
    }
  }
}
