import Domain

extension DispatchDoc: Documented {
  static let record = Record<DispatchDoc>([
    .init("kind", \.kind),
    .init("unit", \.unit),
    .init("on", \.on),
    .init("number", \.number),
    .init("signatory", \.signatory),
    .init("dueOn", \.dueOn),
    .init("takenBy", \.takenBy),
    .init("promise", \.promise),
    .init("issues", \.issues),
    .init("by", \.by),
    .init("reason", \.reason),
    .init("copyTo", \.copyTo),
    .init("wording", \.wording),
  ])
}
