import ArgumentParser
import Domain

/// `--json` of every command that prints entities.
struct OutputOptions: ParsableArguments {
  @Flag(help: help("输出 JSON，供程序读取", "Print JSON, for machines."))
  var json = false
}

extension ArgumentHelp {
  static var entityName: ArgumentHelp {
    ArgumentHelp(say("编号、名称或简称", "An id, a name or a short name."))
  }
  static var fieldFlags: ArgumentHelp {
    ArgumentHelp(say("字段：--字段名 内容", "Fields: --field-name value."))
  }
}

/// The part of a help page that is written from a list of fields.
enum FlagHelp {
  static func of<Field: FieldName>(_: Field.Type, besides others: [(String, Phrase)] = []) -> String
  {
    let lines = Field.allCases.map {
      line($0.rawValue.kebabCased, $0.phrase, $0.shape, isRequired: $0.isRequired)
    }
    let more = others.map { line($0.0, $0.1) }
    return ([say("字段：", "Fields:")] + lines + more).joined(separator: "\n")
  }

  static func of(_ verb: StepVerb) -> String {
    let lines = verb.fields.map { line($0.flag, verb.phrase(of: $0), verb.shape(of: $0)) }
    return ([say("字段：", "Fields:")] + lines).joined(separator: "\n")
  }

  private static func line(
    _ flag: String, _ phrase: Phrase, _ shape: FieldShape = .line, isRequired: Bool = false
  ) -> String {
    let mark = isRequired ? say(" *必填", " *required") : ""
    return "  --\(flag)  \(say(phrase.zh, phrase.en))\(mark)\(answers(shape))"
  }

  /// What may stand behind a flag that takes one of a closed list.
  private static func answers(_ shape: FieldShape) -> String {
    switch shape {
    case .choice(let choices), .choices(let choices):
      say(
        "（\(choices.map(\.phrase.zh).joined(separator: "、"))）",
        " (\(choices.map(\.phrase.en).joined(separator: ", ")))")
    default: ""
    }
  }
}

/// The part of a help page that is written from the fields one may ask a list for.
enum QueryHelp {
  static func of<Field: QueryField>(_: Field.Type) -> String {
    let names = Field.allCases.map { $0.names.joined(separator: "/") }.joined(separator: "  ")
    return say(
      "--filter：名称、拼音、首字母，或 字段:值、字段<值、!不要的\n  \(names)",
      "--filter takes names, pinyin, initials, or field:value, field<value, !not\n  \(names)")
  }
}
