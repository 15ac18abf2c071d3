import Domain

extension ImportPreview {
  /// Where the list says what a rule refuses: at a cell where the rule speaks of one field.
  func place(
    of refusal: Refusal, line: Int, in table: CSVTable, _ mapping: ColumnMapping<Row>
  ) -> TablePlace {
    let entry = additions.first { $0.line == line }?.entry
    let edits = corrections.first { $0.line == line }?.edits ?? []
    let text = { (field: Row.Field) -> String in
      entry?.text(field) ?? edits.first { $0.field == field }?.new ?? ""
    }
    guard let field = Row.field(of: refusal, in: text),
      let column = mapping.pairs.first(where: { $0.field == field })?.column
    else { return TablePlace(line: line) }
    return TablePlace(line: line, column: column + 1, header: table.columns[column].name)
  }
}

extension ListRow {
  /// The field a refusal speaks of; nil where it speaks of the whole row, or of none it has.
  fileprivate static func field(of refusal: Refusal, in text: (Field) -> String) -> Field? {
    switch refusal.part {
    case .named(let name)?: Field(rawValue: name)
    case .labelled(let label)?: Field.allCases.first { $0.phrase == label }
    case .day(let day)?: Field.allCases.first { $0.shape == .day && text($0) == day.iso }
    case nil: nil
    }
  }
}

/// What of a row a refusal speaks of.
private enum RefusedPart {
  case named(String)
  /// The field that is called so on the screen.
  case labelled(Phrase)
  /// Whichever field says this day.
  case day(Day)

  static func of(_ field: some FieldName) -> RefusedPart { .named(field.rawValue) }
}

extension Refusal {
  fileprivate var part: RefusedPart? {
    switch self {
    case .registry(let refusal):
      refusal.field.map(RefusedPart.named) ?? refusal.label.map(RefusedPart.labelled)
    case .pairing(let refusal): refusal.part
    case .visit(let refusal): refusal.field.map { .of($0) }
    case .step(_, let refusal): refusal.part
    case .policy(let refusal): refusal.part
    default: nil
    }
  }
}

extension PairingRefusal {
  fileprivate var part: RefusedPart? {
    switch self {
    case .enterpriseMissing, .enterpriseTaken: .of(PairingRow.Field.enterprise)
    case .commissionerMissing, .commissionerTaken, .notACommissioner:
      .of(PairingRow.Field.commissioner)
    case .beginMissing: .of(PairingRow.Field.from)
    case .charterNotRead: .of(PairingRow.Field.charterReadOn)
    case .endsBeforeItBegins, .alreadyEnded: .of(PairingRow.Field.to)
    case .reasonMissing: .of(PairingRow.Field.endReason)
    case .inTheFuture(let day): .day(day)
    default: nil
    }
  }
}

extension StepRefusal {
  fileprivate var part: RefusedPart? {
    switch self {
    case .titleMissing: .of(IssueRow.Field.title)
    case .objectMissing, .unknownObject: .of(IssueRow.Field.objects)
    case .categoryUnknown, .categoryRetired: .of(IssueRow.Field.category)
    case .classConcluded: .of(IssueRow.Field.commonClass)
    case .endedBeforeItBegan: .of(IssueRow.Field.outcomeOn)
    case .inTheFuture(let day): .day(day)
    default: nil
    }
  }
}

extension PolicyRefusal {
  fileprivate var part: RefusedPart? {
    switch self {
    case .unknownEnterprise, .hasForm: .of(PolicyFormRow.Field.enterprise)
    case .dueBefore: .of(PolicyFormRow.Field.dueOn)
    case .nothingChosen, .unknownTopic, .topicRetired: .of(PolicyFormRow.Field.topics)
    case .reasonMissing: .of(PolicyFormRow.Field.voidReason)
    case .inTheFuture(let day): .day(day)
    default: nil
    }
  }
}
