import Domain
import Interchange
import WorkbenchUI

/// What `config` says.
enum ConfigWords {
  static let sample = Phrase("（示例：本办还没有设定自己的）", "(sample: the office has not set its own)")

  static func unknown(_ kind: EntityKind, _ name: String, among names: [String]) -> Phrase {
    guard !names.isEmpty else {
      return Phrase(
        "还没有\(kind.phrase.zh)，先用 config add 加一条", "there is no \(kind.phrase.en) yet; add one")
    }
    return Phrase(
      "\(kind.phrase.zh)没有“\(name)”；有：\(names.joined(separator: "、"))",
      "there is no \(kind.phrase.en) “\(name)”; there are: \(names.joined(separator: ", "))")
  }

  /// `remove` was given something else: what lists offer is retired, for records keep it.
  static func onlyFilters(_ name: String) -> Phrase {
    Phrase(
      "config remove 停用的是常用筛选，没有叫“\(name)”的；类别和代码用语用 config edit … --retired-on 停用（C2）",
      "config remove gives up saved filters, and none is called “\(name)”; categories and codes are "
        + "retired by config edit … --retired-on (C2)")
  }

  /// What a list of holidays comes to.
  static func read(_ list: CalendarImport, _ file: String) -> Phrase {
    let (year, wrong) = (list.year, list.problems.count)
    let (off, worked) = (year.holidays.flatMap(\.days).count, year.extraWorkdays.count)
    let counts = Phrase(
      "\(file)：\(year.year)年放假 \(off) 天，补班 \(worked) 天，有误 \(wrong)",
      "\(file): \(year.year) has \(off) holidays and \(worked) weekend days worked, wrong \(wrong)")
    return .sentences(
      [counts] + ImportPlan.above(list.linesAbove, titled: list.title)
        + ImportPlan.sums(list.sums))
  }

  static var discussion: String {
    say(
      """
      示例：liuzhu config list
            liuzhu config edit category 13 --name 生态环境
            liuzhu config add calendar --year 2019 --holidays 1-1 --holidays 2-4..2-10 --extra-workdays 2-2、2-3
            liuzhu config add sla --name SLA-2 --from 2018-07-01 --simple-reply 4
            liuzhu config add filter --name 黄红灯 --list issue --query 灯:黄
      """,
      """
      Examples: liuzhu config list
                liuzhu config edit category 13 --name 生态环境
                liuzhu config add calendar --year 2019 --holidays 1-1 --holidays 2-4..2-10
                liuzhu config add sla --name SLA-2 --from 2018-07-01 --simple-reply 4
      """)
  }

  /// The fields of every setting, under its name.
  static var fields: String {
    [
      of("category", Category.Field.self), of("calendar", CalendarYear.Field.self),
      of("sla", SLAVersion.Field.self), of("thresholds", Thresholds.Field.self),
      of("code", CodeWord.Field.self), of("filter", SavedFilter.Field.self),
    ].joined(separator: "\n\n")
  }

  private static func of<Field: FieldName>(_ name: String, _: Field.Type) -> String {
    "\(name)\n\(FlagHelp.of(Field.self))"
  }
}
