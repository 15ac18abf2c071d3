import Domain

extension Callback: Documented {
  static let record = Record<Callback>([
    .init("issue", \.issue),
    .init("by", \.by),
    .init("on", \.on),
    .init("channel", \.channel),
    .init("isReached", \.isReached),
    .init("isSolved", \.isSolved),
    .init("isAnswered", \.isAnswered),
    .init("isContacted", \.isContacted),
    .init("accepts", \.accepts),
    .init("satisfaction", \.satisfaction),
    .init("comment", \.comment),
    .init("override", \.override),
  ])
}
