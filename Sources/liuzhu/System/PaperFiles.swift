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
    var last = folder
    for (place, (paper, name)) in papers.enumerated() {
      last = "\(folder)/\(paper.day.iso)"
      if let failure = makeFolders(last) { return failure }
      let text = format.text(of: paper, in: language)
      let file = path(in: last, of: paper, called: name, language, holding: text)
      guard PrivateFile.replace(file, by: text) else {
        return .failed(folder: last, why: SystemWords.lastFailure, written: place)
      }
    }
    let days = Set(papers.map(\.paper.day))
    return .written(papers.count, .folder(days.count == 1 ? last : folder))
  }

  /// The first name under which nothing else lies; a paper without a number is written anew.
  private func path(
    in day: String, of paper: Paper, called name: String, _ language: Language,
    holding text: String
  ) -> String {
    let plain = format.fileName(of: paper, called: name, in: language)
    let dot = plain.lastIndex(of: ".") ?? plain.endIndex
    var (path, copies) = ("\(day)/\(plain)", 1)
    while !paper.number.isEmpty, let there = PrivateFile.read(path), there != Array(text.utf8) {
      copies += 1
      path = "\(day)/\(plain[..<dot])（\(copies)）\(plain[dot...])"
    }
    return path
  }

  /// To be printed, and to be copied from.
  func writeMinutes(
    _ paper: Paper, called name: String, _ language: Language
  ) -> PaperOutcome {
    var outcome = PaperOutcome.written(0, .folder(folder))
    for format in PaperFormat.allCases {
      var files = self
      files.format = format
      outcome = files.write([(paper, name)], language)
      if case .failed = outcome { return outcome }
    }
    if case .written(_, let last) = outcome {
      return .written(PaperFormat.allCases.count, last)
    }
    return outcome
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
