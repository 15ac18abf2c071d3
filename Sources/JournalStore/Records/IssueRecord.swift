import Domain
import JSONText

extension Issue: Documented {
  static let record = Record<Issue>([
    .init("kind", \.kind),
    .init("title", \.title),
    .init("details", \.details),
    .init("objects", \.objects),
    .init("source", \.source),
    .init("round", \.round),
    .init("registeredOn", \.registeredOn),
    .init("category", \.category),
    .init("complexity", \.complexity),
    .init("scope", \.scope),
    .commonClass,
    .init("severity", \.severity),
    .init("isRedFlag", \.isRedFlag),
    .init("leadUnit", \.leadUnit),
    .init("coUnits", \.coUnits),
    .init("confidentiality", \.confidentiality),
    .init("beneficiaries", \.beneficiaries),
    .init("reopens", \.reopens),
    .init("history", \.history),
    .init("state", \.state),
    .init("closing", \.closing),
    .init("mergedInto", \.mergedInto),
  ])
}

extension Record.Field where Row == Issue {
  /// Ledgers from before there were classes hold a text in its place: what is no number of a class is
  /// none.
  fileprivate static var commonClass: Self {
    Self(
      key: "commonClass", read: { $0.commonClass?.json },
      isSame: { $0.commonClass == $1.commonClass },
      write: { (issue, json) throws(RecordFailure) in
        guard let json, !json.isNull else {
          issue.commonClass = nil
          return
        }
        guard let text = json.string else {
          throw RecordFailure(key: "commonClass", found: JSON(json))
        }
        issue.commonClass = ID(text)
      })
  }
}
