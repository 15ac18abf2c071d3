import Domain

extension Brief: Documented {
  static let record = Record<Brief>([
    .init("retention", \.retention),
    .init("on", \.on),
    .init("addressee", \.addressee),
    .init("text", \.text),
    .init("by", \.by),
    .init("names", \.names),
  ])
}
