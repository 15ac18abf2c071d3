import ArgumentParser
import Domain
import Interchange
import JSONText
import JournalStore
import WorkbenchUI

/// A list that goes out as a file and, where it may, comes in from one: named once for both.
struct LedgerList {
  /// What it is called on the command line.
  let name: String
  let phrase: Phrase
  let kind: EntityKind
  /// Its columns: what stands over them, their name, what is expected, what else they are called.
  let columns: () -> [Heading]
  /// What tells its header from what stands above it; `map` as `--map` takes it.
  let heads: (_ map: String) -> KnownHeads
  /// What machines find in one of its objects.
  let keys: () -> [String]
  let write: (LedgerSession, ExportRequest) throws -> ExportedList
  /// Nil where its entries are made by a rule each, and never by a list.
  let plan: Reader?

  /// Compares what is to be read with the ledger, and tells how far it got.
  typealias Reader = (Workspace, Incoming, Headway.Teller) throws(MappingProblem) -> ImportPlan

  /// What is to be read, and what a person said of it.
  struct Incoming {
    let table: CSVTable
    /// What stands before the line in what is said; nil where it stands above.
    let file: String?
    let map: String
    let names: NameBook
    /// How a person says that a name is somebody's.
    let sayingSame: (_ name: String, _ ref: EntityRef) -> Phrase
    /// Of so many rows it is told one by one what becomes of them.
    let told: Int
    /// What a rule refuses of what it asks for; nil where none does, or nobody asks one.
    let refusing: (Change) -> Refusal?
  }

  struct Heading {
    let title: Phrase
    let name: String
    let isRequired: Bool
    let others: [String]
  }

  static var all: [LedgerList] {
    [
      both("enterprises", Enterprise.self), both("parks", Park.self), both("sites", OldSite.self),
      both("units", Unit.self), both("people", Person.self), both("projects", Project.self),
      both("topics", PolicyTopic.self),
      both("commissioners", CommissionerRow.self, Role.commissioner.phrase),
      both("pairings", PairingRow.self), both("visits", Visit.self), both("issues", IssueRow.self),
      both("forms", PolicyFormRow.self),
      out("lectures", LectureSession.self), out("rosters", DutyRoster.self),
      out("duty-calls", DutyCall.self), out("outreach", OutreachCall.self),
      out("meetings", Meeting.self),
      out("decisions", Decision.self), out("classes", CommonClass.self),
      out("demands", Demand.self), out("events", TalentEvent.self),
      out("school-places", SchoolPlace.self), out("campaign-measures", CampaignMeasure.self),
      out("outputs", CampaignOutput.self), out("campaign-rounds", CampaignRound.self),
      out("feedbacks", Feedback.self), out("approvals", Approval.self),
      out("approval-steps", ApprovalStep.self), out("figures", ReportedFigure.self),
    ]
  }

  static var imported: [LedgerList] { all.filter { $0.plan != nil } }

  private static func both<Row: Importable>(
    _ name: String, _: Row.Type, _ phrase: Phrase = Row.Kept.kind.phrase
  ) -> LedgerList
  where Row.Kept: ListedOnCommandLine {
    out(
      name, Row.self, phrase,
      plan: { (workspace, list, telling) throws(MappingProblem) in
        let mapping = try ColumnMapping<Row>(list.table.columns, map: list.map)
        let preview = ImportPreview(
          of: list.table, mapping: mapping, names: list.names, in: workspace, telling: telling,
          refusing: list.refusing)
        return ImportPlan(preview, list, in: workspace)
      })
  }

  private static func out<Row: ListRow>(
    _ name: String, _: Row.Type, _ phrase: Phrase = Row.Kept.kind.phrase, plan: Reader? = nil
  ) -> LedgerList
  where Row.Kept: ListedOnCommandLine {
    LedgerList(
      name: name, phrase: phrase, kind: Row.Kept.kind, columns: headings(Row.self),
      heads: { KnownHeads(of: Row.self, map: $0) }, keys: keys(Row.Kept.self),
      write: writing(name, Row.self), plan: plan)
  }

  private static func headings<Row: ListRow>(_: Row.Type) -> () -> [Heading] {
    {
      Row.Field.allCases.map { field in
        Heading(
          title: field.phrase, name: field.rawValue, isRequired: Row.isColumnRequired(field),
          others: Row.aliases(of: field))
      }
    }
  }

  private static func keys<Kept: ListedOnCommandLine>(_: Kept.Type) -> () -> [String] {
    { ["id"] + Records.keys(of: Kept.kind) + Kept.standing }
  }

  private static func writing<Row: ListRow>(
    _ name: String, _: Row.Type
  ) -> (LedgerSession, ExportRequest) throws -> ExportedList
  where Row.Kept: ListedOnCommandLine {
    { session, request in try request.list(of: Row.self, called: name, in: session) }
  }
}

extension LedgerList: ExpressibleByArgument {
  /// By its own name, or by the word for one of its entries: `enterprises`, `enterprise`.
  init?(argument: String) {
    let found = Self.all.first { $0.name == argument || $0.kind.rawValue.kebabCased == argument }
    guard let found else { return nil }
    self = found
  }

  static var allValueStrings: [String] { all.map(\.name) }
}

extension ImportPlan {
  fileprivate init<Row>(
    _ preview: ImportPreview<Row>, _ list: LedgerList.Incoming, in workspace: Workspace
  ) {
    let problems = preview.problems.map { ImportWords.words(of: $0, list.file, workspace) }
    let alike = preview.alikeNames(in: workspace)
    let changes = preview.corrections.prefix(list.told)
    let news = preview.additions.prefix(list.told - changes.count)
    self.init(
      counts: (preview.additions.count, preview.corrections.count, preview.unchanged),
      deeds: changes.map { ImportWords.corrected($0, in: workspace) }
        + news.map { ImportWords.added($0, in: workspace) },
      warnings: alike.prefix(list.told).map { ImportWords.alike($0, list.sayingSame, workspace) }
        + preview.sharedShortNames(in: workspace).prefix(list.told)
        .map { ImportWords.shared($0, in: workspace) },
      // A rule that speaks of no row speaks for itself.
      problems: problems.isEmpty
        ? [preview.refusal?.phrase(in: workspace)].compactMap(\.self) : problems,
      refusal: preview.refusal,
      questions: preview.questions.map { NearName(name: $0.name, near: $0.near) },
      alike: alike.map { NearName(name: $0.name, near: $0.near) },
      passedOver: preview.passedOver.map(\.name), unfilled: preview.unfilled.map(\.phrase),
      assumed: preview.assumed.map { ImportWords.assumed($0, of: Row.self, in: workspace) },
      linesAbove: list.table.linesAboveHeader, title: list.table.title, sums: list.table.sums,
      change: preview.change, lines: preview.lines)
  }
}
