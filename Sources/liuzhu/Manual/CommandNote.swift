import ArgumentParser
import JSONText

/// What the definition of a command says of it, as the parser tells it.
struct CommandNote {
  let name: String
  let abstract: String
  let discussion: String
  let arguments: [ArgumentNote]
  let subcommands: [CommandNote]

  /// The program with all its commands.
  static var program: CommandNote {
    let told = try? JSON(parsing: LiuzhuCommand._dumpHelp())
    return CommandNote(told?["command"] ?? .null)
  }

  private init(_ json: JSON) {
    name = json["commandName"]?.string ?? ""
    abstract = json["abstract"]?.string ?? ""
    discussion = json["discussion"]?.string ?? ""
    arguments = (json["arguments"]?.array ?? []).map(ArgumentNote.init).filter(\.isShown)
    subcommands = (json["subcommands"]?.array ?? []).map(CommandNote.init)
      .filter { $0.name != "help" }
  }
}

/// One argument, option or flag.
struct ArgumentNote: Equatable {
  /// `--data <data>`, `<list>`.
  let usage: String
  let text: String
  let isShown: Bool

  init(_ json: JSON) {
    let names = (json["names"]?.array ?? []).compactMap(Self.flag)
    let value = json["kind"]?.string == "flag" ? "" : "<\(json["valueName"]?.string ?? "")>"
    let label = names.joined(separator: ", ")
    usage = [label, value].filter { !$0.isEmpty }.joined(separator: " ")
    text = ParserWords.said(json["abstract"]?.string ?? "", in: .ofArguments)
    isShown = json["shouldDisplay"]?.boolean != false
  }

  private static func flag(_ json: JSON) -> String? {
    guard let name = json["name"]?.string else { return nil }
    return (json["kind"]?.string == "long" ? "--" : "-") + name
  }
}
