/// An entity a person fills in and corrects field by field.
///
/// One list of fields serves forms, command-line flags, spreadsheet columns, conflicts and undo:
/// everything that speaks of a field speaks of it by this name and as this text.
package protocol Fielded: Entity, FilledIn {
  /// Whether a form may show somebody a field of it (C16).
  func shows(_ field: Field, to actor: Actor, in workspace: Workspace) -> Bool
}

/// Something filled in field by field: an entry, or a row of a list that becomes one.
package protocol FilledIn {
  associatedtype Field: FieldName
  /// The value as a person types it; empty when there is none.
  func text(_ field: Field) -> String
  /// Takes what a person typed; unchanged when it throws.
  mutating func set(_ field: Field, to text: String) throws(FieldProblem)
}

/// The name of one field: its raw value is the key in files and, in kebab-case, the flag.
package protocol FieldName: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var shape: FieldShape { get }
  var isRequired: Bool { get }
  /// What the field is called on the screen.
  var phrase: Phrase { get }
  /// A heading over it and the fields behind it, in a form of many.
  var section: Phrase? { get }
}

extension FieldName {
  package var section: Phrase? { nil }
}

/// What kind of text a field takes, so that a form offers the right help.
package enum FieldShape: Equatable, Sendable {
  case line
  case lines
  case number
  case day
  case flag
  /// Several short words.
  case words
  case phone
  /// A 统一社会信用代码 with its check digit.
  case creditCode
  /// Contacts, one a line: name, title, phone.
  case contacts
  case grants
  case choice([Choice])
  /// Several of them.
  case choices([Choice])
  case reference(EntityKind)
  case references([EntityKind])
  /// A unit that is a 镇街 or a 管委会.
  case town
  /// One of the office's categories, or several (C2): which there are, the workspace says.
  case category
  case categories
  /// One of the answers of a list the office keeps itself (C2).
  case code(CodeList)

  package struct Choice: Equatable, Sendable {
    package let code: String
    package let phrase: Phrase
    /// What stands for it where there is room for one letter.
    var sign: Phrase?
  }
}

extension [FieldShape.Choice] {
  /// The choice that alone has a word in its name: 部门 is 市级部门, 电话 is 电话催办; nil for what is
  /// one of them as it stands, and for what fits none or several.
  package func meant(by text: String) -> FieldShape.Choice? {
    let wanted = Folding.fold(text)
    guard !wanted.isEmpty else { return nil }
    let names = map { [$0.phrase.zh, $0.phrase.en].map(Folding.fold) }
    let isWhole = contains { $0.code == text } || names.contains { $0.contains(wanted) }
    guard !isWhole else { return nil }
    let near = indices.filter { place in names[place].contains { $0.contains(wanted) } }
    return near.count == 1 ? self[near[0]] : nil
  }
}

/// Why a text does not fit its field.
package enum FieldProblem: Error, Equatable, Sendable {
  case missing
  case notANumber(String)
  /// A number below the least there can be.
  case below(Int)
  case outside(ClosedRange<Int>)
  case notADay(String)
  /// A day of what has happened that lies ahead.
  case yetToCome(Day)
  case notYesOrNo(String)
  case notAChoice(String, among: [Phrase])
  /// It was offered once; the note says what becomes of what has it.
  case retired(Phrase, since: Day, note: String)
  case notAnID(String, kinds: [EntityKind])
  case wrongCreditCode(String, expectedCheck: Character?)
  case notAPhone(String)
  /// A telephone number as a spreadsheet writes a long number, its last digits lost: `1.38E+10`.
  case phoneAsNumber(String)
  case notAContact(String)
  case notAGrant(String)
  case notAMonth(String)
  case notAPlanPoint(String)
  /// A character that cannot be seen, such as ESC, and would act on the terminal.
  case controlCharacter(Unicode.Scalar)
}

/// One field set from one value to another; `old` is what the person saw when the form was opened.
package struct FieldEdit<Field: FieldName>: Equatable, Sendable {
  package let field: Field
  package let old: String
  package let new: String

  package init(_ field: Field, from old: String, to new: String) {
    self.field = field
    self.old = old
    self.new = new
  }
}

extension FilledIn {
  /// The fields whose texts differ from `base` to `self`.
  package func edits(since base: Self) -> [FieldEdit<Field>] {
    Field.allCases.compactMap { field in
      let (old, new) = (base.text(field), text(field))
      return old == new ? nil : FieldEdit(field, from: old, to: new)
    }
  }

  /// The required fields that are empty.
  package var missing: [Field] {
    Field.allCases.filter { $0.isRequired && text($0).trimmingBlanks.isEmpty }
  }
}
