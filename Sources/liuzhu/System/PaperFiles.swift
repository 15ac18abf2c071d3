import Domain
import Glibc
import Interchange
import WorkbenchUI

/// Papers as files of the person alone, one folder a day: `FOLDER/2018-06-07/交办〔2018〕12号 经信局.html`.
struct PaperFiles {
  let folder: String
  var format = PaperFormat.html

  /// `~/liuzhu-papers`: plain letters, for people type it when they fetch them.
  static var ofPerson: PaperFiles { PaperFiles(folder: "\(Host.home)/liuzhu-papers") }

  var asShelf: PaperShelf { PaperShelf(write: write, export: export, minutes: writeMinutes) }

  /// What went out under its number is the same when it is written again; a file of it that somebody
  /// changed is kept, and the paper lies beside it.
  func write(_ papers: [(paper: Paper, name: String)], _ language: Language) -> PaperOutcome {
    var (files, beside): ([String], [String]) = ([], [])
    for (paper, name) in papers {
      let day = dayFolder(of: paper)
      if let failure = makeFolders(day) { return failure }
      let text = format.text(of: paper, in: language)
      let plain = format.fileName(of: paper, called: name, in: language)
      let file = paper.number.isEmpty ? plain : freeName(plain, in: day, holding: text)
      guard PrivateFile.replace("\(day)/\(file)", by: text) else {
        return .failed(folder: day, why: SystemWords.lastFailure, written: files.count)
      }
      files.append("\(day)/\(file)")
      if file != plain { beside.append(file) }
    }
    return .written(papers.count, place(of: files, papers.map(\.paper)), beside: beside)
  }

  private func dayFolder(of paper: Paper) -> String { "\(folder)/\(paper.day.iso)" }

  /// What is fetched: the one file, the folder of its day, or all of them.
  private func place(of files: [String], _ papers: [Paper]) -> FilePlace {
    if files.count == 1 { return .file(files[0]) }
    let days = Set(papers.map { dayFolder(of: $0) })
    return .folder(days.count == 1 ? days.first ?? folder : folder)
  }

  /// The first name under which nothing else lies; a paper without a number is written anew.
  private func freeName(_ plain: String, in day: String, holding text: String) -> String {
    let dot = plain.lastIndex(of: ".") ?? plain.endIndex
    var (name, copies) = (plain, 1)
    while let there = PrivateFile.read("\(day)/\(name)"), there != Array(text.utf8) {
      copies += 1
      name = "\(plain[..<dot])（\(copies)）\(plain[dot...])"
    }
    return name
  }

  /// To be printed, and to be copied from.
  func writeMinutes(
    _ paper: Paper, called name: String, _ language: Language
  ) -> PaperOutcome {
    var beside: [String] = []
    for format in PaperFormat.allCases {
      var files = self
      files.format = format
      let outcome = files.write([(paper, name)], language)
      guard case .written(_, _, let names) = outcome else { return outcome }
      beside += names
    }
    return .written(PaperFormat.allCases.count, .folder(dayFolder(of: paper)), beside: beside)
  }

  /// `FOLDER/2018-06-07/问题-09-30-05.csv`: named by the moment, so that none takes another's place.
  func export(_ list: ListSheet, at instant: Instant) -> PaperOutcome {
    let day = "\(folder)/\(instant.day.iso)"
    if let failure = makeFolders(day) { return failure }
    let time = String(instant.iso.dropFirst(11).prefix(8)).map { $0 == ":" ? "-" : $0 }
    let file = "\(day)/\(list.name)-\(String(time)).csv"
    let bytes = SheetCSV.bytes(heads: list.heads, rows: list.rows)
    guard PrivateFile.replace(file, by: String(decoding: bytes, as: UTF8.self)) else {
      return .failed(folder: day, why: SystemWords.lastFailure)
    }
    return .exported(rows: list.rows.count, .file(file))
  }

  private func makeFolders(_ day: String) -> PaperOutcome? {
    for path in [folder, day] where mkdir(path, 0o700) != 0 && errno != EEXIST {
      return .failed(folder: path, why: SystemWords.lastFailure)
    }
    return nil
  }
}

extension FilePlace {
  static func file(_ path: String) -> FilePlace {
    FilePlace(Keeping.absolute(path), account: Host.account, home: Host.loginHome)
  }

  static func folder(_ path: String) -> FilePlace {
    FilePlace(
      Keeping.absolute(path), isFolder: true, account: Host.account, home: Host.loginHome)
  }
}
