/// What a change did to one entity, said on one line.
extension Workspace {
  /// `简称 霜降，镇街 D03 大溪`; `简称 由“霜降”改为“霜降压缩”`; of a part of an issue what it says.
  package func account(of touch: Touch, today: Day) -> Phrase {
    let value = touch.after.value
    if touch.before?.value.struck == nil, let strike = value.struck {
      if value is SavedFilter, strike.reason == SavedFilter.givenUp { return Self.givenUp }
      if value is SettingDraft, strike.reason == SettingDraft.withdrawn { return Self.withdrawn }
      if value is NotCommon, strike.reason == NotCommon.takenUp { return Self.takenUp }
      let reason = Phrase.reason(strike.reason)
      return Phrase("注明误录：\(reason.zh)", "struck: \(reason.en)")
    }
    if let fielded = value as? any Fielded { return edits(of: fielded, since: touch.before) }
    return gist(of: touch.after, today: today)
  }

  private static let takenUp = Phrase(NotCommon.takenUp, "taken up again")
  private static let withdrawn = Phrase(SettingDraft.withdrawn, "withdrawn")
  private static let givenUp = Phrase(SavedFilter.givenUp, "no longer used")

  private func edits<Entry: Fielded>(of now: Entry, since before: AnyEntity?) -> Phrase {
    let base = (before?.value ?? shipped(now.ref)) as? Entry
    let edits = now.edits(since: base ?? Entry())
    let told = edits.isEmpty && base != nil ? unshown(in: now) : edits
    return .separated(
      [move(of: now.any, since: before)].compactMap(\.self)
        + told.map { edit(of: $0, isNew: base == nil) })
  }

  /// What must have changed where nothing differs: values that are erased, or kept from who reads.
  private func unshown<Entry: Fielded>(in now: Entry) -> [FieldEdit<Entry.Field>] {
    Entry.Field.allCases.compactMap { field in
      let text = now.text(field)
      guard PersonalField(rawValue: field.rawValue) != nil,
        PersonalField.Absence(standingIn: text) != nil
      else { return nil }
      return FieldEdit(field, from: text, to: text)
    }
  }

  private func edit<Field: FieldName>(of edit: FieldEdit<Field>, isNew: Bool) -> Phrase {
    let name = edit.field.phrase
    let (old, new) = (spoken(edit.old, edit.field.shape), spoken(edit.new, edit.field.shape))
    if isNew { return Phrase("\(name.zh) \(new.zh)", "\(name.en) \(new.en)") }
    if edit.new.isEmpty {
      return Phrase("清空\(name.zh)（原为“\(old.zh)”）", "\(name.en) emptied (was “\(old.en)”)")
    }
    if edit.old.isEmpty { return Phrase("\(name.zh) \(new.zh)", "\(name.en) \(new.en)") }
    return Phrase(
      "\(name.zh) 由“\(old.zh)”改为“\(new.zh)”", "\(name.en) from “\(old.en)” to “\(new.en)”")
  }

  /// Where an issue went, what came of a meeting: what is no field of its form.
  private func move(of entry: AnyEntity, since before: AnyEntity?) -> Phrase? {
    switch (entry, before) {
    case (.issue(let now), .issue(let then)?): return went(then.state.phrase, now.state.phrase)
    case (.commonClass(let now), .commonClass(let then)?):
      return went(then.state.phrase, now.state.phrase)
    case (.meeting(let now), .meeting(let then)?) where now.heldOn != then.heldOn:
      return now.heldOn.map { _ in Phrase("已开 \(now.minutes)", "held \(now.minutes)") }
    case (.meeting(let now), .meeting(let then)?) where now.calledOffOn != then.calledOffOn:
      return Phrase("取消：\(now.calledOffReason)", "called off: \(now.calledOffReason)")
    case (.meeting(let now), .meeting(let then)?) where now.sitting != then.sitting:
      return now.sitting.map { sitting in
        let name = name(of: sitting.presenter.ref) ?? ""
        return Phrase("\(name) 开会投屏", "\(name) presents it")
      }
    case (.meeting(let now), .meeting(let then)?) where now.wall != then.wall:
      return now.wall.map { wall in
        let words = phrase(of: wall.stop)
        return Phrase("投屏：\(words.zh)", "on the wall: \(words.en)")
      }
    case (.decision(let now), .decision(let then)?) where now.doneOn != then.doneOn:
      return Phrase("办结 \(now.doneNote)", "done \(now.doneNote)")
    case (.lecture(let now), .lecture(let then)?): return went(then.state.phrase, now.state.phrase)
    default: return nil
    }
  }

  private func went(_ from: Phrase, _ to: Phrase) -> Phrase? {
    from == to ? nil : Phrase("\(from.zh)，转为\(to.zh)", "\(from.en), now \(to.en)")
  }
}

/// What one part of an issue's file says on one line.
extension Workspace {
  package func gist(of part: AnyEntity, today: Day) -> Phrase {
    switch part {
    case .step(let step):
      .separated([words(spokenName(of: step.unit)), .reason(step.reason), words(step.told)])
    case .reply(let reply): .separated([reply.result.phrase, words(reply.document, reply.text)])
    case .callback(let callback): gist(of: callback)
    case .dispatch(let document):
      .separated([
        document.kind.phrase, due(document.dueOn, today),
        words(document.takenBy, document.promise, document.reason),
      ])
    case .measure(let measure): .separated([words(measure.text), due(measure.dueOn, today)])
    case .extension(let more): .separated([due(more.newDue, today), words(more.reason)])
    case .return(let back):
      .separated([back.ruling.phrase, words(back.reason, back.overrideReason)])
    case .meeting(let meeting):
      words(meeting.minutes, meeting.reason, meeting.calledOffReason)
    case .meetingItem(let item): .separated([phrase(of: item), item.proposed])
    case .decision(let decision): .separated([decision.phrase, due(decision.dueOn, today)])
    case .override(let override): words(spokenName(of: override.person.ref), override.reason)
    case .note(let note): words(note.text)
    case .excuse(let excuse):
      .separated([
        excuse.cadence.phrase, codePhrase(excuse.cause, of: .excuse), words(excuse.reason),
      ])
    case .card(let card):
      .separated([card.rung.phrase, card.answer.phrase, words(card.reason)])
    case .proposal(let proposal): .separated([proposal.rule.phrase, words(proposal.reason)])
    case .countermeasure(let measure): words(measure.text, measure.policy, measure.doneEvidence)
    case .projectMonthly(let monthly):
      .separated([words(spokenName(of: part.ref)), monthly.progress])
    case .retention, .brief: RetentionWords.one
    case .projectPlan(let plan): words(spokenName(of: part.ref), plan.reason)
    case .notSame(let pair): words("\(pair.issue) \(pair.other)", pair.reason)
    case .notCommon(let judged):
      .separated([categoryPhrase(judged.category), words(judged.reason)])
    case .policyForm(let form): gist(of: form)
    case .listExport(let export): gist(of: export)
    case .pairing(let pairing): gist(of: pairing, today)
    case .office(let office): words(office.name)
    case .filter(let filter): words(filter.name, filter.query)
    case .settingDraft(let draft):
      draft.answer == nil
        ? .separated([words(spokenName(of: part.ref))] + fields(of: draft).map(\.phrase))
        : draft.outcome(today: today)
    case .enterprise, .park, .site, .project, .unit, .person, .visit, .issue, .figure, .category,
      .calendar, .sla, .thresholds, .codeWord, .commonClass, .demand, .event, .schoolPlace,
      .campaignMeasure, .output, .campaignRound, .feedback, .approval, .approvalStep, .topic,
      .lecture, .roster,
      .dutyCall, .outreach:
      words(spokenName(of: part.ref))
    }
  }

  /// What one step says: for which unit and why, what was recorded with it, how it was told.
  package func account(of step: Step, today: Day) -> Phrase {
    let recorded = step.refs.compactMap { entity($0) }.map { gist(of: $0.any, today: today) }
    let unit = step.unit.flatMap { name(of: $0.ref) } ?? ""
    // A meeting that was asked for, or the note of a merge, holds the step's reason itself.
    let isSaid = recorded.contains { $0.zh.contains(step.reason) }
    let reason = isSaid ? Phrase(verbatim: "") : Phrase.reason(step.reason)
    return .separated([words(unit), reason] + recorded + [words(step.told)])
  }

  private func gist(of callback: Callback) -> Phrase {
    guard callback.isReached else { return Phrase("未联系上", "not reached") }
    return .separated([callback.satisfaction?.phrase, words(callback.comment)].compactMap(\.self))
  }

  private func gist(of export: ListExport) -> Phrase {
    .separated([
      words(export.list), Phrase("\(export.rows) 行", "\(counted(export.rows, "row"))"),
      words(export.reason, "SHA-256 \(export.sha256)"),
    ])
  }

  private func gist(of form: PolicyForm) -> Phrase {
    .separated([
      words(spokenName(of: form.enterprise.ref)), form.state.phrase,
      words(form.topics.map(\.description).joined(separator: "、"), form.request, form.voidReason),
    ])
  }

  private func gist(of pairing: Pairing, _ today: Day) -> Phrase {
    let names = words(
      spokenName(of: pairing.enterprise.ref), spokenName(of: pairing.commissioner.ref))
    guard let to = pairing.to else { return names }
    let day = to.shortPhrase(today: today)
    let end = Phrase("至\(day.zh)", "until \(day.en)")
    return .separated([names, end, .reason(pairing.endReason), words(pairing.handoverNote)])
  }

  private func due(_ day: Day?, _ today: Day) -> Phrase {
    day?.shortPhrase(today: today) ?? Phrase(verbatim: "")
  }

  private func spokenName(of unit: ID<Unit>?) -> String {
    unit.map { spokenName(of: $0.ref) } ?? ""
  }

  /// What people typed, which is the same in every language.
  private func words(_ texts: String...) -> Phrase {
    .separated(texts.map { Phrase(verbatim: $0) })
  }
}

extension Phrase {
  /// What is not empty, side by side.
  static func separated(_ phrases: [Phrase]) -> Phrase {
    let said = phrases.filter { !$0.zh.isEmpty }
    return Phrase(
      said.map(\.zh).joined(separator: "  "), said.map(\.en).joined(separator: "  "))
  }
}
