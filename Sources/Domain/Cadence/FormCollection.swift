/// R-FORM: the forms of a town are to be back by the day they were asked for (P18).
///
/// Form by form it would be a thousand lines of what there is to do; a town sees to all of its own, so
/// each town owes one thing, and the list of its forms says which are missing.
enum FormCollection: CadenceRule {
  static let cadence = Cadence.policyForm
  /// A round that went unanswered for a quarter is put to rest by voiding what is missing.
  static let period = 92

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.formWindows(asOf: today).filter { days.contains($0.window.upperBound) }.map {
      Claim(
        cadence: cadence, subject: $0.subject, window: $0.window,
        owner: $0.town.map(Obligation.Owner.unit) ?? .office)
    }
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    workspace.formsBackOn(claim.subject, due: claim.window.upperBound, asOf: day)
  }
}

/// The forms one town was handed for one day.
private struct FormWindow {
  let subject: EntityRef
  let town: ID<Unit>?
  var window: ClosedRange<Day>
}

extension Workspace {
  /// Town by town and day by day; whoever has no town is the office's own business.
  fileprivate func formWindows(asOf day: Day) -> [FormWindow] {
    var windows: [FormWindow] = []
    var places: [EntityRef: [Day: Int]] = [:]
    for place in 0..<policyForms.count {
      let form = policyForms[at: place]
      guard form.struck == nil, form.givenOn <= day, form.state(asOf: day) != .void
      else { continue }
      let town = town(of: form.enterprise.ref)
      guard let subject = town?.ref ?? office?.ref else { continue }
      if let known = places[subject]?[form.dueOn] {
        let window = windows[known].window
        windows[known].window = min(window.lowerBound, form.givenOn)...window.upperBound
      } else {
        places[subject, default: [:]][form.dueOn] = windows.count
        windows.append(
          FormWindow(subject: subject, town: town, window: form.givenOn...form.dueOn))
      }
    }
    return windows.sorted { $0.window.upperBound < $1.window.upperBound }
  }

  /// The day the last form of a town was back; nil while one is missing.
  fileprivate func formsBackOn(_ subject: EntityRef, due: Day, asOf day: Day) -> Day? {
    var last: Day?
    for place in formPlaces(of: subject) {
      let form = policyForms[at: place]
      guard form.dueOn == due, form.givenOn <= day, form.state(asOf: day) != .void else { continue }
      guard let back = form.collectedOn, back <= day else { return nil }
      last = last.map { max($0, back) } ?? back
    }
    return last
  }

  private func formPlaces(of subject: EntityRef) -> [Int] {
    guard subject.kind == .unit else {
      return (0..<policyForms.count).filter { place in
        let form = policyForms[at: place]
        return form.struck == nil && town(of: form.enterprise.ref) == nil
      }
    }
    return places(Enterprise.self, of: subject).flatMap { place in
      places(PolicyForm.self, of: enterprises[at: place].ref)
    }
  }
}
