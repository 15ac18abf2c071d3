import Domain
import TestSupport

extension TestOffice {
  /// Everything in it, as another process would have recorded it.
  var entities: [any Entity] {
    let registry: [any Entity] =
      workspace.offices.all + workspace.units.all + workspace.people.all
      + workspace.enterprises.all + workspace.parks.all + workspace.projects.all
      + workspace.pairings.all + workspace.visits.all
    let work: [any Entity] =
      workspace.issues.all + workspace.steps.all + workspace.dispatches.all
      + workspace.replies.all + workspace.callbacks.all + workspace.proposals.all
      + workspace.meetings.all + workspace.decisions.all + workspace.meetingItems.all
      + workspace.cards.all
      + workspace.classes.all + workspace.countermeasures.all + workspace.notCommon.all
      + workspace.projectMonthlies.all + workspace.projectPlans.all
      + workspace.retentions.all + workspace.briefs.all
      + workspace.topics.all + workspace.policyForms.all + workspace.lectures.all
      + workspace.listExports.all
    let set: [any Entity] =
      workspace.ownCategories.all + workspace.calendarYears.all + workspace.slaVersions.all
      + workspace.thresholdVersions.all + workspace.filters.all + workspace.settingDrafts.all
    let services: [any Entity] =
      workspace.demands.all + workspace.events.all + workspace.schoolPlaces.all
      + workspace.campaignMeasures.all + workspace.outputs.all + workspace.approvals.all
      + workspace.approvalSteps.all
    return registry + work + services + set
  }
}
