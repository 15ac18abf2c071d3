import ArgumentParser
import Domain

/// The program: without a sub-command it opens the workbench.
@main
struct LiuzhuCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "liuzhu",
    abstract: say(
      "留驻工作台：企业、走访、问题的交办、答复、回访、销号", "The workbench of an office that keeps enterprises in its city"),
    discussion: say(
      """
      不带子命令时打开工作台。数据目录：--data，其次 $LIUZHU_DATA，再次 ~/.local/share/liuzhu。
      示例：liuzhu --data 目录 demo --open
      """,
      """
      Opens the workbench when no sub-command is given. Data: --data, else $LIUZHU_DATA, else
      ~/.local/share/liuzhu.
      Example: liuzhu --data DIR --lang en demo --open
      """),
    version: "liuzhu 0.1.0",
    subcommands: [
      InitCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self,
      EntryCommand<Enterprise>.self, EntryCommand<Park>.self, EntryCommand<OldSite>.self,
      ProjectCommand.self, RetentionCommand.self, EntryCommand<Unit>.self,
      EntryCommand<Person>.self, OutreachCommand.self,
      PairingCommand.self, VisitCommand.self, IssueCommand.self, MeetingCommand.self,
      DecisionCommand.self, OverrideCommand.self, EntryCommand<ReportedFigure>.self,
      EntryCommand<Demand>.self, EntryCommand<TalentEvent>.self, EntryCommand<SchoolPlace>.self,
      EntryCommand<CampaignMeasure>.self, EntryCommand<CampaignOutput>.self,
      EntryCommand<CampaignRound>.self, EntryCommand<Feedback>.self,
      EntryCommand<Approval>.self, EntryCommand<ApprovalStep>.self,
      ReportCommand.self, ConfigCommand.self, ClassCommand.self, AgendaCommand.self,
      CardCommand.self, ExcuseCommand.self, PaperCommand.self, PolicyCommand.self, DutyCommand.self,
      CheckCommand.self, BackupCommand.self, RestoreCommand.self, CompactCommand.self,
      LogCommand.self, HistoryCommand.self, UndoCommand.self, RedactCommand.self,
      DoctorCommand.self, ManualCommand.self,
    ])

  @OptionGroup var options: GlobalOptions

  /// Where no sub-command is named, only the options are looked for: to set up all sub-commands
  /// takes as long as reading a ledger of thousands.
  static func main() {
    ProgramEnd.after {
      if let options = try? GlobalOptions.parse() {
        return try WorkbenchCommand(options: options).run()
      }
      // Not by the library's own `main`: built for debugging, it goes through all sub-commands in
      // search of asynchronous ones, at every start of the many that the tests make.
      var command = try parseAsRoot()
      try command.run()
    }
  }

  /// Before what the parser does not understand, as before every other complaint.
  static var _errorPrefix: String { "liuzhu: " }

  func run() throws { try WorkbenchCommand(options: options).run() }
}
