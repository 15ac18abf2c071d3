import ArgumentParser
import Domain
import Interchange

/// `import enterprises FILE` and its like: a preview with every bad line, then all or nothing (L12).
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("从 CSV 导入名单：先预览，再全部导入或一条不入", "Imports a list: a preview, then all or nothing."),
    subcommands: [
      ImportEntries<Enterprise>.self, ImportEntries<Park>.self, ImportEntries<OldSite>.self,
      ImportEntries<Unit>.self, ImportEntries<Person>.self, ImportEntries<Project>.self,
      ImportEntries<PolicyTopic>.self,
    ])
}

/// One kind of list; the same file a second time changes nothing.
struct ImportEntries<Entry: ImportedEntry>: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Entry.listName,
      abstract: say("导入\(Entry.kind.phrase.zh)名单", "Imports a list of \(Entry.listName)."),
      discussion: say(
        """
        CSV，UTF-8 或 GB18030，第一行是表头；认识的表头自动对应，其余用 --map。
        示例：liuzhu import \(Entry.listName) 名单.csv --map 单位全称=name
        """,
        """
        CSV in UTF-8 or GB18030 with a header row; headers it knows are mapped by themselves, others
        with --map. Example: liuzhu import \(Entry.listName) list.csv --map 企业名称=name
        """))
  }

  @OptionGroup var options: GlobalOptions
  @Argument(help: help("CSV 文件", "The CSV file."), completion: .file(extensions: ["csv"]))
  var file: String
  @Flag(help: help("只预览，不写入", "Only the preview.")) var dryRun = false
  @Option(help: help("编码：auto、utf-8、gb18030", "The encoding: auto, utf-8, gb18030."))
  var encoding = EncodingChoice.auto
  @Option(help: help("表头对应：表头=字段,…", "Columns: header=field,…"))
  var map = ""

  func run() throws {
    try LedgerSession.run(options) { session in
      let preview = try preview(in: session)
      Output.note(ImportWords.summary(preview, file).text(in: options.language))
      guard preview.problems.isEmpty else {
        throw Stop(
          .badData, ImportWords.problems(preview.problems, file, in: session.workspace),
          options)
      }
      guard !dryRun, let change = preview.change else { return }
      let receipt = try session.commit(.registry(change))
      session.settle()
      Output.note(ImportWords.done(receipt.touches.count).text(in: options.language))
    }
  }

  private func preview(in session: LedgerSession) throws -> ImportPreview<Entry> {
    try session.readingTable(at: file, as: encoding) { table in
      let mapping = try ColumnMapping<Entry>(table.columns, map: map)
      return ImportPreview(of: table, mapping: mapping, in: session.workspace)
    }
  }
}

extension LedgerSession {
  /// Reads a CSV file; what is wrong with it ends the command with its sentence.
  func readingTable<Value>(
    at file: String, as encoding: EncodingChoice, _ read: (CSVTable) throws -> Value
  ) throws -> Value {
    do {
      let table = CSVTable(reading: try text(ofFile: file, as: encoding))
      if table.columns.isEmpty {
        throw Stop(.badData, ImportWords.problems(table.problems, file, in: workspace), options)
      }
      return try read(table)
    } catch let problem as MappingProblem {
      throw Stop(.usage, ImportWords.mapping(problem), options)
    }
  }

  /// What stands in a file that somebody hands over.
  func text(ofFile file: String, as encoding: EncodingChoice = .auto) throws -> [UInt8] {
    do {
      return try DecodedText(decoding: InputFile.bytes(at: file), as: encoding.encoding).utf8
    } catch let problem as FileProblem {
      throw Stop(.noInput, ImportWords.file(problem, file), options)
    } catch let problem as EncodingProblem {
      throw Stop(.badData, ImportWords.encoding(problem, file), options)
    }
  }
}

/// A kind of entry whose list has a name on the command line.
protocol ImportedEntry: Importable {
  static var listName: String { get }
}

extension Enterprise: ImportedEntry { static let listName = "enterprises" }
extension Park: ImportedEntry { static let listName = "parks" }
extension OldSite: ImportedEntry { static let listName = "sites" }
extension PolicyTopic: ImportedEntry { static let listName = "topics" }
extension Unit: ImportedEntry { static let listName = "units" }
extension Person: ImportedEntry { static let listName = "people" }
extension Project: ImportedEntry { static let listName = "projects" }

enum EncodingChoice: String, ExpressibleByArgument, CaseIterable {
  case auto
  case utf8 = "utf-8"
  case gb18030

  var encoding: TextEncoding? { TextEncoding(rawValue: rawValue) }
}
