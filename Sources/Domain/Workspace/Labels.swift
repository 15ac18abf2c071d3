extension Workspace {
  /// An id with the name people know it by: `Q0001 霜降压缩机`, `W2018-0001 天然气管道未接通`.
  ///
  /// The id alone where nothing has a name, or nothing stands behind it; the name alone for the
  /// office, of which there is one.
  package func label(of ref: EntityRef) -> String {
    guard let name = name(of: ref), !name.isEmpty else { return ref.description }
    return ref.kind == .office ? name : "\(ref) \(name)"
  }

  package func label<Row: Entity>(of id: ID<Row>) -> String { label(of: id.ref) }

  /// The name alone, short where there is a short one; nil where nothing stands behind the id.
  package func name(of ref: EntityRef) -> String? {
    if let titles = titles(of: ref) { return titles.short.isEmpty ? titles.full : titles.short }
    guard let entity = entity(ref) ?? shipped(ref) else { return nil }
    switch entity.any {
    case .office(let office): return calledThen[ref]?.name ?? office.name
    // What has titles and is not there.
    case .enterprise, .park, .site, .project, .unit: return nil
    case .figure(let figure): return figure.name
    case .demand(let demand): return demand.name
    case .event(let event): return event.name
    case .schoolPlace(let place): return place.enterprise.flatMap { name(of: $0.ref) }
    case .campaignMeasure(let measure): return measure.name
    case .output(let output): return output.name
    case .campaignRound(let round): return round.name
    case .feedback(let feedback): return feedback.leader.flatMap { name(of: $0.ref) }
    case .approval(let approval): return approval.name
    case .approvalStep(let step): return step.name
    case .person(let person):
      let name = calledThen[ref]?.name ?? person.name
      return eyes.masksNames ? Withheld.name(name) : name
    case .issue(let issue): return issue.title
    case .commonClass(let commonClass): return commonClass.name
    case .countermeasure(let measure): return measure.text
    case .pairing(let pairing): return name(of: pairing)
    case .visit(let visit): return names(visit.objects)
    case .meeting(let meeting): return name(of: meeting)
    case .decision(let decision): return decision.text
    case .meetingItem(let item): return phrase(of: item).zh
    case .dispatch: return ""
    case .category(let category): return category.name
    case .calendar(let year): return year.name
    case .sla(let version): return version.name
    case .thresholds(let version): return version.name
    case .codeWord(let word): return word.name
    case .filter(let filter): return filter.name
    case .settingDraft(let draft): return draft.target.flatMap(name(of:)) ?? draft.newName
    case .notCommon(let judged): return category(judged.category)?.name
    case .excuse(let excuse): return excuse.subject.flatMap(name(of:))
    // Logs and questions name it too, for whoever reads them (C16).
    case .retention, .brief: return RetentionWords.one.zh
    case .projectMonthly(let monthly): return name(of: monthly.project, in: monthly.month)
    case .projectPlan(let plan): return name(of: plan.project, in: plan.from)
    case .topic(let topic): return topic.name
    case .policyForm(let form): return name(of: form.enterprise.ref)
    case .roster(let roster): return roster.on.iso
    case .dutyCall(let call): return call.enterprise.flatMap { name(of: $0.ref) } ?? call.question
    case .outreach(let call): return name(of: call.enterprise.ref)
    case .lecture(let session): return names(session.towns.map(\.ref))
    case .listExport(let export): return export.list
    case .step, .reply, .callback, .measure, .extension, .return, .override, .note, .proposal,
      .notSame, .card:
      return entity.owners.first { $0.kind == .issue }.map(label(of:))
    }
  }

  /// What it is called; its id where it has no name.
  package func spokenName(of ref: EntityRef) -> String { name(of: ref) ?? ref.description }

  /// What everybody calls a thing by, in full and short; nil for what has no such name.
  ///
  /// Only these two fields are read: a list says them once a row, and to hide all else of an entry
  /// each time would take longer than everything that is drawn.
  func titles(of ref: EntityRef) -> (full: String, short: String)? {
    let titles = titlesToday(of: ref)
    guard titles != nil, let then = calledThen[ref] else { return titles }
    return (shown(then.name), shown(then.shortName))
  }

  private func titlesToday(of ref: EntityRef) -> (full: String, short: String)? {
    switch ref.kind {
    case .enterprise:
      enterprises.place(of: ID(ref)).map {
        (shown(enterprises[at: $0].name), shown(enterprises[at: $0].shortName))
      }
    case .unit:
      units.place(of: ID(ref)).map { (shown(units[at: $0].name), shown(units[at: $0].shortName)) }
    case .park: parks.place(of: ID(ref)).map { (shown(parks[at: $0].name), "") }
    case .site: sites.place(of: ID(ref)).map { (shown(sites[at: $0].name), "") }
    case .project: projects.place(of: ID(ref)).map { (shown(projects[at: $0].name), "") }
    default: nil
    }
  }

  private func shown(_ title: String) -> String { veil == nil ? title : Veil.title(title) }

  private func name(of project: ID<Project>, in month: Month) -> String {
    [name(of: project.ref) ?? project.description, month.iso].joined(separator: " ")
  }

  private func name(of pairing: Pairing) -> String {
    names([pairing.enterprise.ref, pairing.commissioner.ref])
  }

  /// What it is about: its topic, or the first issue of its agenda.
  private func name(of meeting: Meeting) -> String {
    if !meeting.topic.isEmpty { return meeting.topic }
    let title = meeting.issues.first.flatMap { self[$0]?.title }
    return title ?? meeting.commonClass.flatMap { self[$0]?.name } ?? ""
  }

  private func names(_ refs: some Sequence<EntityRef>) -> String {
    refs.compactMap(name(of:)).joined(separator: "/")
  }

  /// `大溪、泽国`; what nothing stands behind is left out.
  package func joinedNames(of refs: some Sequence<EntityRef>) -> String {
    refs.compactMap(name(of:)).joined(separator: "、")
  }

  /// As they are registered: on paper that goes to others nobody is called by what is short.
  package func fullNames(of refs: some Sequence<EntityRef>) -> String {
    refs.compactMap { titles(of: $0)?.full ?? name(of: $0) }.joined(separator: "、")
  }

  package func joinedNames<Row: Entity>(of ids: [ID<Row>]) -> String {
    joinedNames(of: ids.map(\.ref))
  }
}

extension Enterprise {
  /// What it is called where room is short.
  package var calledName: String { shortName.isEmpty ? name : shortName }
}
