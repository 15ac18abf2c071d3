import Domain

extension MeetingItem: Documented {
  static let record = Record<MeetingItem>([
    .init("meeting", \.meeting),
    .init("kind", \.kind),
    .init("issue", \.issue),
    .init("topic", \.topic),
    .init("rank", \.rank),
    .init("isSkipped", \.isSkipped),
    .init("isOnPaper", \.isOnPaper),
    .init("question", \.question),
    .init("opinion", \.opinion),
    .init("unit", \.unit),
    .init("person", \.person),
    .init("dueOn", \.dueOn),
    .init("firstShownAt", \.firstShownAt),
  ])
}

/// `opening`, `closing`, or the item.
extension Wall.Stop: TextRecordValue {
  var recordText: String {
    switch self {
    case .opening: "opening"
    case .closing: "closing"
    case .item(let id): id.description
    }
  }

  init?(recordText: String) {
    switch recordText {
    case "opening": self = .opening
    case "closing": self = .closing
    default:
      guard let id = ID<MeetingItem>(recordText) else { return nil }
      self = .item(id)
    }
  }
}
