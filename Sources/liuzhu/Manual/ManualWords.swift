import Domain

/// What stands in the man page besides what the commands say of themselves.
enum ManualWords {
  /// Over every page, between the name of the page and itself: short, for a line has 80 columns.
  static let header = Phrase("留驻工作台", "Liuzhu Workbench")
  static let name = Phrase("名称", "NAME")
  static let synopsis = Phrase("用法", "SYNOPSIS")
  static let description = Phrase("说明", "DESCRIPTION")
  static let options = Phrase("各命令通用的选项", "OPTIONS OF EVERY COMMAND")
  static let commands = Phrase("命令", "COMMANDS")
  static let exitStatus = Phrase("退出码", "EXIT STATUS")
  static let environment = Phrase("环境变量", "ENVIRONMENT")
  static let files = Phrase("文件", "FILES")
  static let done = Phrase("做成了", "done")

  static func exit(_ code: Int32) -> String { String(code) }

  static let variables: [(String, Phrase)] = [
    ("LIUZHU_DATA", Phrase("数据目录，--data 优先", "the folder of the ledger; --data goes before it")),
    ("LIUZHU_AS", Phrase("以谁的身份，--as 优先", "who acts; --as goes before it")),
    ("LIUZHU_THEME", Phrase("配色主题，--theme 优先", "the theme; --theme goes before it")),
    ("LIUZHU_NOW", Phrase("演示和测试时固定的时间", "a clock that stands still, for demonstrations")),
    ("NO_COLOR", Phrase("不用颜色", "no colours")),
    ("VISUAL, EDITOR", Phrase("写长文字用的编辑器", "the editor for long texts")),
  ]

  static let places: [(String, Phrase)] = [
    ("~/.local/share/liuzhu", Phrase("不另指定时的数据目录", "the ledger, where none is named")),
    ("~/liuzhu-papers", Phrase("输出的公文和导出的列表", "papers and lists that were written out")),
  ]
}

extension Exit {
  var phrase: Phrase {
    switch self {
    case .refused: Phrase("被规则拒绝：哪一条、怎样才行", "refused by a rule: which, and what would satisfy it")
    case .usage: Phrase("用法不对", "usage")
    case .badData: Phrase("送来的数据有误", "bad input data")
    case .noInput: Phrase("没有这个文件或台账", "no such file or ledger")
    case .storeUnusable: Phrase("台账现在不能用", "the store cannot be used")
    case .cannotCreate: Phrase("写不出文件", "cannot create a file")
    case .inputOutput: Phrase("读写出错，没有存上", "I/O error; not saved")
    case .busy: Phrase("别人正在存，或有冲突", "busy, or in conflict")
    case .notPermitted: Phrase("没有权限", "not permitted")
    }
  }
}
