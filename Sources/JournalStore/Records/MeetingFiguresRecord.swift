import Domain
import JSONText

/// One text a figure, so that people read them with grep: `"unit:D03 12 4 8"`, behind the day.
extension MeetingFigures: RecordValue {
  var json: JSON? {
    .array(([day.iso] + lines.map(\.recordText)).map(JSON.string))
  }

  init?(json: JSONView) {
    guard let texts = [String](json: json), let day = texts.first.flatMap({ Day(iso: $0) }) else {
      return nil
    }
    self.init(day: day, lines: texts.dropFirst().compactMap { Line(recordText: $0) })
  }
}

/// A figure this program does not know is passed over.
extension MeetingFigures.Line {
  fileprivate var recordText: String {
    ([subject.recordText] + numbers.map(String.init)).joined(separator: " ")
  }

  fileprivate init?(recordText: String) {
    let words = recordText.split(separator: " ").map(String.init)
    guard let subject = words.first.flatMap({ MeetingFigures.Subject(recordText: $0) }) else {
      return nil
    }
    self.init(subject, words.dropFirst().compactMap { Int($0) })
  }
}

extension MeetingFigures.Subject {
  fileprivate var recordText: String {
    switch self {
    case .counter(let counter): "counter:\(counter.rawValue)"
    case .objects(let kind): "objects:\(kind.rawValue)"
    case .classes: "classes"
    case .group(.object(let kind)): "object:\(kind.rawValue)"
    case .group(.town(let id)): "town:\(id?.description ?? "")"
    case .group(.unit(let id)): "unit:\(id?.description ?? "")"
    case .group(.onTheSpot): "onTheSpot"
    case .group(.category(let code)): "category:\(code)"
    case .week(let monday): "week:\(monday.iso)"
    case .red(let issue): "red:\(issue)"
    case .reds: "reds"
    case .project(let project): "project:\(project)"
    }
  }

  fileprivate init?(recordText: String) {
    let parts = recordText.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count > 1 ? String(parts[1]) : ""
    let found: Self? =
      switch parts[0] {
      case "counter": Counter(rawValue: name).map { .counter($0) }
      case "objects": EntityKind(rawValue: name).map { .objects($0) }
      case "classes": .classes
      case "object": EntityKind(rawValue: name).map { .group(.object($0)) }
      case "town": .group(.town(ID(name)))
      case "unit": .group(.unit(ID(name)))
      case "onTheSpot": .group(.onTheSpot)
      case "category": .group(.category(name))
      case "week": Day(iso: name).map { .week($0) }
      case "red": ID<Issue>(name).map { .red($0) }
      case "reds": .reds
      case "project": ID<Project>(name).map { .project($0) }
      default: nil
      }
    guard let found else { return nil }
    self = found
  }
}
