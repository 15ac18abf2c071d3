import ArgumentParser
import Domain
import JSONText
import JournalStore

/// `redact`: erases a personal value for good, asked for by one person and confirmed by another.
struct RedactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: say("彻底清除一项私密值，要两个人", "Erases a personal value for good; it takes two."),
    discussion: say(
      """
      现在的值和历次的值都清除，流水照样核得上。一人申请，另一人加 --confirm 确认；不能恢复。\
      以前做的备份里还有，要另行处理。
      可清除：企业的联系人、首席人才官，单位的联络员，人员的电话。
      """,
      """
      The value there is and those there were are gone; the journal still verifies. One person asks, \
      another confirms; nothing brings them back but a backup made before, which still holds them.
      Fields: contacts and talentOfficer of an enterprise, liaison of a unit, phone of a person.
      """))
  @OptionGroup var options: GlobalOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: help("企业、单位或人员", "An enterprise, a unit or a person.")) var name: String
  @Argument(help: help("哪一项", "Which field.")) var field: String
  @Flag(help: help("确认另一人的申请", "Confirm what somebody else asked for."))
  var confirm = false

  func run() throws {
    try LedgerSession.run(options) { session in
      let (redaction, author) = try session.redaction(of: name, field, isConfirmed: confirm)
      let receipt = try session.reading { () throws(StorageError) in
        if options.readOnly { throw .readOnly(.asked) }
        return try JournalStorage.redact(
          redaction, isConfirmed: confirm, in: options.directory, by: author)
      }
      Output.print(
        output.json
          ? receipt.json.text() : receipt.phrase(in: session.workspace).text(in: options.language))
    }
  }
}

extension LedgerSession {
  fileprivate func redaction(
    of name: String, _ field: String, isConfirmed: Bool
  ) throws -> (Redaction, Author) {
    let actor = try actor()
    let ref = try bearer(of: name)
    guard let field = PersonalField(field, of: ref.kind) else {
      throw Stop(.usage, PersonalField.unknown(field, of: ref.kind), options)
    }
    let code = isConfirmed ? ActionCode.redact : .askRedaction
    let redaction = try reading { () throws(StorageError) in
      do throws(Refusal) {
        return try workspace.redaction(of: ref, field, by: actor)
      } catch {
        throw .refused(error)
      }
    }
    return (redaction, Author(actor.id, at: actor.at, why: code.text))
  }

  /// Also somebody who is struck: the values are still there.
  private func bearer(of name: String) throws -> EntityRef {
    if let ref = EntityRef(name), workspace.entity(ref) != nil { return ref }
    let kinds = [EntityKind.enterprise, .unit, .person]
    let text = try fieldText(name, for: .references(kinds), called: kinds[0].phrase)
    guard let ref = EntityRef(text) else {
      throw Stop(.usage, UsageError.wordMissing(kinds[0].phrase).phrase, options)
    }
    return ref
  }
}

extension RedactionReceipt {
  fileprivate var json: JSON {
    [
      "seq": .integer(Int64(seq)), "of": .string(redaction.of.description),
      "field": .string(redaction.field.rawValue), "confirmed": .bool(erased != nil),
      "erased": .integer(Int64(erased ?? 0)),
    ]
  }
}
