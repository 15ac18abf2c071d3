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

  var asShelf: PaperShelf { PaperShelf(write: write) }

  /// A paper written before is written again: what went out under its number is the same.
  func write(_ papers: [(paper: Paper, name: String)], _ language: Language) -> PaperOutcome {
    var last = folder
    for (paper, name) in papers {
      last = "\(folder)/\(paper.day.iso)"
      for path in [folder, last] where mkdir(path, 0o700) != 0 && errno != EEXIST {
        return .failed(folder: path, code: errno)
      }
      let file = format.fileName(of: paper, called: name, in: language)
      guard PrivateFile.write(format.text(of: paper, in: language), to: "\(last)/\(file)") else {
        return .failed(folder: last, code: errno)
      }
    }
    let days = Set(papers.map(\.paper.day))
    return .written(papers.count, folder: days.count == 1 ? last : folder)
  }
}
