/// What people write into the entries of the registry and the settings.
extension Office {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, nil)
    visitor.title(&documentWord, nil)
  }
}

extension Enterprise {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.title(&shortName, Field.shortName.phrase)
    visitor.words(&sector, Field.sector.phrase)
    visitor.words(&employees, Field.employees.phrase)
    visitor.personName(&talentOfficer, Field.talentOfficer.phrase)
    for place in contacts.indices { visitor.contact(&contacts[place], Field.contacts.phrase) }
    for place in tags.indices { visitor.words(&tags[place], Field.tags.phrase) }
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension Place {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, PlaceField.name.phrase)
    visitor.words(&remarks, PlaceField.remarks.phrase)
  }
}

extension Project {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&milestones, Field.milestones.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension ProjectMonthly {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&difficulties, Field.difficulties.phrase)
    visitor.words(&suggestions, Field.suggestions.phrase)
    visitor.words(&note, Field.note.phrase)
  }
}

extension ProjectPlan {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&milestones)
    visitor.words(&reason)
  }
}

extension RetentionCase {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&text)
    for place in judgements.indices { visitor.words(&judgements[place].reason) }
    for place in moves.indices {
      visitor.words(&moves[place].note)
      visitor.words(&moves[place].confirmation)
    }
  }
}

extension KeptName {
  mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, nil)
    visitor.title(&shortName, nil)
  }
}

extension Brief {
  package mutating func show(to visitor: inout some TextVisitor) {
    for place in names.indices { names[place].show(to: &visitor) }
    visitor.words(&addressee)
    visitor.words(&text)
  }
}

extension Unit {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.title(&shortName, Field.shortName.phrase)
    guard var liaison else { return }
    visitor.contact(&liaison, Field.liaison.phrase)
    self.liaison = liaison
  }
}

extension Person {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&login, Field.login.phrase)
    visitor.words(&rank, Field.rank.phrase)
    visitor.words(&formerPost, Field.formerPost.phrase)
    visitor.phone(&phone, Field.phone.phrase)
  }
}

extension Pairing {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&endReason)
    visitor.words(&handoverNote)
    visitor.words(&appointment)
    for place in reviews.indices { visitor.words(&reviews[place].note) }
    for place in covers.indices { visitor.sensitive(&covers[place].reason) }
  }
}

extension ReportedFigure {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&source, Field.source.phrase)
    visitor.words(&note, Field.note.phrase)
  }
}

extension ListExport {
  package mutating func show(to visitor: inout some TextVisitor) { visitor.words(&reason) }
}

extension Demand {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&skill, Field.skill.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension TalentEvent {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&place, Field.place.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension SchoolPlace {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&basis, Field.basis.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension CampaignMeasure {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&progress, Field.progress.phrase)
  }
}

extension CampaignOutput {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension CampaignRound {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&campaign, Field.campaign.phrase)
  }
}

extension Feedback {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension Approval {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension ApprovalStep {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&remarks, Field.remarks.phrase)
  }
}

extension PolicyTopic {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    for place in keywords.indices { visitor.words(&keywords[place], Field.keywords.phrase) }
  }
}

extension PolicyForm {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&request, PolicyWords.request)
    visitor.words(&voidReason)
  }
}

extension LectureSession {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&venue, Field.venue.phrase)
    visitor.words(&lecturers, Field.lecturers.phrase)
    visitor.words(&feedback, PolicyWords.feedback)
    visitor.words(&calledOffReason)
  }
}

extension OutreachCall {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&note, Field.note.phrase)
  }
}

extension DutyRoster {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&skippedReason, Field.skippedReason.phrase)
  }
}

extension DutyCall {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.personName(&caller, Field.caller.phrase)
    visitor.words(&question, Field.question.phrase)
    visitor.words(&answer, Field.answer.phrase)
  }
}

// MARK: - Settings

extension Category {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.title(&english, Field.english.phrase)
    visitor.words(&retirement, Field.retirement.phrase)
    guard var own = ownWords else { return }
    for place in own.indices { visitor.words(&own[place], Field.words.phrase) }
    ownWords = own
  }
}

extension CalendarYear {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.words(&source, Field.source.phrase)
  }
}

extension SLAVersion {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&basis, Field.basis.phrase)
  }
}

extension Thresholds {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&basis, Field.basis.phrase)
  }
}

extension CodeWord {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.title(&english, Field.english.phrase)
  }
}

extension SavedFilter {
  package mutating func show(to visitor: inout some TextVisitor) {
    visitor.title(&name, Field.name.phrase)
    visitor.words(&query, Field.query.phrase)
  }
}

extension SettingDraft {
  package mutating func show(to visitor: inout some TextVisitor) {
    for place in edits.indices {
      visitor.words(&edits[place].old)
      visitor.words(&edits[place].new)
    }
    guard var answer else { return }
    visitor.words(&answer.reason)
    self.answer = answer
  }
}
