import Domain

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
    .commonClass(\.commonClass),
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
