import ArgumentParser
import Domain

/// `config`: what the office sets for itself, with what the program brings along until then.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: say(
      "设置：问题类别、节假日、办理时限、提醒标准、代码用语、常用筛选",
      "Settings: categories, holidays, deadlines, thresholds, codes, saved filters."),
    discussion: ConfigWords.discussion,
    subcommands: [
      Listing.self, Sheet.self, Add.self, Edit.self, GiveUp.self, ConfigImport.self,
      ConfigDrafts.self, ConfigConfirm.self, ConfigDecline.self, ConfigWithdraw.self,
    ])

  struct Listing: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: say("列出一项设置；不写哪项就都列出", "Lists one of the settings, or all of them."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .setting) var setting: SettingName?

    func run() throws {
      try LedgerSession.run(options) { session in
        for name in setting.map({ [$0] }) ?? SettingName.allCases {
          let title = name.kind.phrase.text(in: options.language)
          if setting == nil, !output.json { Output.print("【\(title)】config \(name.rawValue)") }
          name.type.printAll(in: session, asJSON: output.json)
        }
      }
    }
  }

  struct Sheet: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: say("查看一条设置", "Shows one setting."))
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .setting) var setting: SettingName
    @Argument(help: .settingRow) var name: String

    func run() throws {
      try LedgerSession.run(options) { session in
        try setting.type.printOne(called: name, in: session, asJSON: output.json)
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: say(
        "新增一条；时限和标准从现行的一版改起", "Adds one; deadlines and thresholds begin with those in force."),
      discussion: ConfigWords.fields)
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .setting) var setting: SettingName
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        try setting.type.add(rest, in: &session, asJSON: output.json)
      }
    }
  }

  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit",
      abstract: say("修改一条设置", "Edits one setting."), discussion: ConfigWords.fields)
    @OptionGroup var options: GlobalOptions
    @OptionGroup var output: OutputOptions
    @Argument(help: .setting) var setting: SettingName
    @Argument(help: .settingRow) var name: String
    @Argument(parsing: .allUnrecognized, help: .fieldFlags) var rest: [String] = []

    func run() throws {
      try LedgerSession.run(options) { session in
        try setting.type.edit(name, rest, in: &session, asJSON: output.json)
      }
    }
  }

  struct GiveUp: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove", abstract: say("停用一个常用筛选", "Gives up a saved filter."))
    @OptionGroup var options: GlobalOptions
    @Argument(help: help("筛选名称", "The filter's name.")) var name: String

    func run() throws {
      try LedgerSession.run(options) { session in
        guard let filter = session.known(name, SavedFilter.self) else {
          throw Stop(.usage, ConfigWords.onlyFilters(name), options)
        }
        _ = try session.commit(.settings(.giveUp(filter.id)))
        Output.print(filter.id.description)
      }
    }
  }
}

/// The settings there are, by the names of their kinds.
enum SettingName: String, ExpressibleByArgument, CaseIterable {
  case category
  case calendar
  case sla
  case thresholds
  case code
  case filter

  var type: any CommandSetting.Type {
    switch self {
    case .category: Category.self
    case .calendar: CalendarYear.self
    case .sla: SLAVersion.self
    case .thresholds: Thresholds.self
    case .code: CodeWord.self
    case .filter: SavedFilter.self
    }
  }

  var kind: EntityKind { type.kind }
}

extension ArgumentHelp {
  fileprivate static var setting: ArgumentHelp {
    ArgumentHelp(
      say(
        "哪项设置：category 类别、calendar 节假日、sla 时限、thresholds 提醒标准、code 代码用语、filter 筛选",
        "Which: category, calendar, sla (deadlines), thresholds, code, filter."))
  }
  fileprivate static var settingRow: ArgumentHelp {
    ArgumentHelp(
      say("编号、名称、类别代码、年份或开始日期", "An id, a name, a category's code, a year or the day it begins."))
  }
}
