import Domain
import Testing

/// The catalogue as a whole: everything with a name is named in both languages, and no two things
/// one chooses between are called the same.
struct PhraseTests {
  @Test func `all codes, fields, kinds and verbs are named`() {
    expectNamed(EntityKind.allCases.map(\.phrase))
    expectNamed(StepVerb.allCases.map(\.phrase))
    expectNamed(ActionCode.allCases.map(\.phrase))
    expectNamed(Weekday.allCases.map(\.phrase))
    expectNamed(IssueState.allCases.map(\.phrase))
    expectNamed(Role.allCases.map(\.phrase))
    expectNamed(Reply.Result.allCases.map(\.phrase))
    expectNamed(Callback.Satisfaction.allCases.map(\.phrase))
    expectNamed(Visit.Kind.allCases.map(\.phrase))
    expectNamed(Rung.allCases.map(\.phrase))
    expectNamed(AgendaTask.allCases.map(\.phrase))
    expectNamed(Cadence.allCases.map(\.phrase))
    expectNamed(Cadence.Mode.allCases.map(\.phrase))
  }

  @Test func `all fields are named`() {
    expectNamed(Enterprise.Field.allCases.map(\.phrase))
    expectNamed(PlaceField.allCases.map(\.phrase))
    expectNamed(Project.Field.allCases.map(\.phrase))
    expectNamed(Unit.Field.allCases.map(\.phrase))
    expectNamed(Person.Field.allCases.map(\.phrase))
    expectNamed(Visit.Field.allCases.map(\.phrase))
    expectNamed(Domain.Issue.Field.allCases.map(\.phrase))
    expectNamed(Category.Field.allCases.map(\.phrase))
    expectNamed(CalendarYear.Field.allCases.map(\.phrase))
    expectNamed(SLAVersion.Field.allCases.map(\.phrase))
    expectNamed(Thresholds.Field.allCases.map(\.phrase))
    expectNamed(SavedFilter.Field.allCases.map(\.phrase))
    expectNamed(CodeWord.Field.allCases.map(\.phrase))
  }

  @Test func `one of a thing is no plural in English`() {
    #expect(WorkbenchWords.draftsFound(1).en == "1 unfinished form")
    #expect(WorkbenchWords.draftsFound(2).en == "2 unfinished forms")
    #expect(counted(0, "issue") == "0 issues")
  }

  private func expectNamed(
    _ phrases: [Phrase], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for phrase in phrases { phrase.expectBothLanguages(sourceLocation: sourceLocation) }
    #expect(Set(phrases.map(\.zh)).count == phrases.count, sourceLocation: sourceLocation)
    #expect(Set(phrases.map(\.en)).count == phrases.count, sourceLocation: sourceLocation)
  }
}
