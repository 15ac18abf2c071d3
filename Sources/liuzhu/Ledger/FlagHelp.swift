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
    let fields = Field.allCases.map { field in
      (field.rawValue.kebabCased, field.phrase, field.isRequired)
    }
    let lines = fields.map { line($0.0, $0.1, isRequired: $0.2) }
    let more = others.map { line($0.0, $0.1, isRequired: false) }
    return ([say("字段：", "Fields:")] + lines + more).joined(separator: "\n")
  }

  static func of(_ verb: StepVerb) -> String {
    let lines = verb.fields.map { line($0.flag, verb.phrase(of: $0), isRequired: false) }
    return ([say("字段：", "Fields:")] + lines).joined(separator: "\n")
  }

  private static func line(_ flag: String, _ phrase: Phrase, isRequired: Bool) -> String {
    let mark = isRequired ? say(" *必填", " *required") : ""
    return "  --\(flag)  \(say(phrase.zh, phrase.en))\(mark)"
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
