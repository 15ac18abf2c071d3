import Domain
import JSONText

extension Meeting: Documented {
  static let record = Record<Meeting>(
    [
      .init("kind", \.kind),
      .init("topic", \.topic),
      .commonClass(\.commonClass),
      .init("issues", \.issues),
      .init("requestedBy", \.requestedBy),
      .init("reason", \.reason),
      .init("units", \.units),
      .init("proposedOn", \.proposedOn),
      .init("place", \.place),
      .init("attendees", \.attendees),
      .init("guests", \.guests),
      .init("sitting", \.sitting),
      .init("wall", \.wall),
      .init("figures", \.figures),
      .init("heldOn", \.heldOn),
      .init("minutes", \.minutes),
      .init("names", \.names),
      .init("calledOffOn", \.calledOffOn),
      .init("calledOffReason", \.calledOffReason),
      .init("formerDecisions", \.formerDecisions),
    ],
    // Until decisions were entries of their own, a meeting was about one issue and held them.
    reading: [
      .init(reading: "issue", into: \.issues) { [$0] },
      .init(reading: "decisions", into: \.formerDecisions) { $0 },
    ])
}
