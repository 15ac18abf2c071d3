import Domain
import Glibc
import Interchange
import WorkbenchUI

/// Lists as files of this machine, or pasted, read for the workbench.
enum ImportFiles {
  static var asShelf: ImportShelf {
    ImportShelf(
      lists: LedgerList.imported.map { ($0.name, $0.phrase) }, read: reading(of:in:for:_:_:),
      files: { files(beginning: $0) })
  }

  private static func reading(
    of request: ImportRequest, in workspace: Workspace, for actor: Actor?, _ language: Language,
    _ telling: Headway.Teller
  ) -> ImportReading {
    guard let list = LedgerList(argument: request.list), let read = list.plan else {
      return .unreadable(ImportCommandWords.notImported(request.list))
    }
    let name = request.source.name(in: language)
    do {
      let table = CSVTable(reading: try request.text, heads: list.heads(request.map))
      guard !table.columns.isEmpty else {
        return .unreadable(ImportWords.problems(table.problems, nil, in: workspace))
      }
      let names = NameBook(agreed: request.agreed.map { ($0.name, $0.ref) })
      let incoming = LedgerList.Incoming(
        table: table, file: nil, map: request.map, names: names,
        sayingSame: { _, _ in ImportWords.sameByKey(ImportShelf.answerKey) }, told: mostDeeds,
        refusing: { change in actor.flatMap { workspace.refusal(to: change, by: $0) } })
      return .plan(try read(workspace, incoming, telling))
    } catch MappingProblem.columnMissing(let field, let heads) {
      return .headWanted(field, among: heads)
    } catch {
      return .unreadable(why(error, name))
    }
  }

  /// Why a list of that name cannot be read.
  private static func why(_ error: any Error, _ name: String) -> Phrase {
    switch error {
    case let problem as FileProblem: ImportWords.file(problem, name)
    case let problem as EncodingProblem:
      ImportWords.encoding(
        problem, name, otherwise: ImportWords.encodingByKey(ImportShelf.encodingKey))
    case let problem as MappingProblem: ImportWords.mapping(problem)
    default: ImportWords.file(.unreadable(code: EIO), name)
    }
  }

  /// Nobody scrolls through more.
  private static let mostDeeds = 1000
  /// So many are offered at once; who types on sees fewer.
  private static let mostFiles = 40

  /// Folders, and what may be a list by its name, in the folder the beginning lies in.
  static func files(beginning typed: String) -> [String] {
    let path = typed.isEmpty ? "\(Host.home)/" : whole(typed)
    let folder = path.hasSuffix("/") ? path : Host.parent(of: path) + "/"
    let start = path.hasSuffix("/") ? "" : String(path.split(separator: "/").last ?? "")
    let shown = PrivateFile.names(in: folder).sorted().compactMap { name -> String? in
      guard name.hasPrefix(start), !name.hasPrefix(".") else { return nil }
      if isFolder("\(folder)\(name)") { return "\(folder)\(name)/" }
      return isList(name) ? "\(folder)\(name)" : nil
    }
    return Array(shown.prefix(mostFiles))
  }

  /// As a shell reads it: `~/名单.csv` lies at home.
  static func whole(_ path: String, home: String = Host.home) -> String {
    path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  private static func isList(_ name: String) -> Bool {
    [".csv", ".txt", ".tsv"].contains { name.lowercased().hasSuffix($0) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension ImportRequest.Source {
  /// What stands before the line in what is said of it.
  fileprivate func name(in language: Language) -> String {
    switch self {
    case .file(let path): path
    case .cells: ImportCommandWords.pasted.text(in: language)
    }
  }
}

extension ImportRequest {
  fileprivate var text: [UInt8] {
    get throws {
      switch source {
      case .file(let path):
        try DecodedText(
          decoding: InputFile.bytes(at: ImportFiles.whole(path)), as: encoding.ofText
        ).utf8
      case .cells(let text): try DecodedText(decoding: Array(text.utf8)).utf8
      }
    }
  }
}
