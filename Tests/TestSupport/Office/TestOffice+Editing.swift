import Domain

extension TestOffice {
  /// Sets one field of an enterprise as a form would that was opened when it showed `old`.
  @discardableResult
  package mutating func edit(
    _ id: ID<Enterprise>, _ field: Enterprise.Field, from old: String, to new: String,
    by person: ID<Person> = .coordinator
  ) throws(Refusal) -> [Touch] {
    try apply(.registry(.enterprise(.edit(id, [FieldEdit(field, from: old, to: new)]))), by: person)
  }
}

extension String {
  /// The credit code of these 18 characters with its last one mended (GB 32100-2015).
  package var withCheckDigit: String {
    do {
      return try CreditCode(fieldText: self).text
    } catch .wrongCreditCode(_, let check?) {
      return String(dropLast()) + String(check)
    } catch {
      return self
    }
  }
}

extension Workspace {
  /// Whether everything kept is the same, entity by entity.
  package func isSame(as other: Workspace) -> Bool {
    offices.all == other.offices.all && enterprises.all == other.enterprises.all
      && parks.all == other.parks.all && sites.all == other.sites.all
      && projects.all == other.projects.all && units.all == other.units.all
      && people.all == other.people.all && pairings.all == other.pairings.all
      && visits.all == other.visits.all && isSameWork(as: other)
  }

  private func isSameWork(as other: Workspace) -> Bool {
    issues.all == other.issues.all && steps.all == other.steps.all
      && replies.all == other.replies.all && callbacks.all == other.callbacks.all
      && dispatches.all == other.dispatches.all && measures.all == other.measures.all
      && extensions.all == other.extensions.all && returns.all == other.returns.all
      && meetings.all == other.meetings.all && decisions.all == other.decisions.all
      && meetingItems.all == other.meetingItems.all
      && overrides.all == other.overrides.all && notes.all == other.notes.all
      && proposals.all == other.proposals.all && figures.all == other.figures.all
      && classes.all == other.classes.all && countermeasures.all == other.countermeasures.all
      && notSame.all == other.notSame.all && notCommon.all == other.notCommon.all
      && projectMonthlies.all == other.projectMonthlies.all
      && projectPlans.all == other.projectPlans.all
      && retentions.all == other.retentions.all
      && briefs.all == other.briefs.all
      && cards.all == other.cards.all
      && excuses.all == other.excuses.all && topics.all == other.topics.all
      && policyForms.all == other.policyForms.all && lectures.all == other.lectures.all
      && listExports.all == other.listExports.all
      && isSetSame(as: other) && isSameService(as: other)
  }

  private func isSameService(as other: Workspace) -> Bool {
    demands.all == other.demands.all && events.all == other.events.all
      && schoolPlaces.all == other.schoolPlaces.all && outputs.all == other.outputs.all
      && campaignMeasures.all == other.campaignMeasures.all
      && approvals.all == other.approvals.all && approvalSteps.all == other.approvalSteps.all
  }

  private func isSetSame(as other: Workspace) -> Bool {
    ownCategories.all == other.ownCategories.all && calendarYears.all == other.calendarYears.all
      && slaVersions.all == other.slaVersions.all
      && thresholdVersions.all == other.thresholdVersions.all && filters.all == other.filters.all
      && settingDrafts.all == other.settingDrafts.all
  }
}
