/// A version of the office's deadlines: the table of C5, and from when on new issues come under it.
package struct SLAVersion: SettingVersion {
  package var id: ID<SLAVersion> = .unassigned
  package var struck: Strike?
  package var name = ""
  /// The document it was decided by.
  package var basis = ""
  package var sla = SLA.blank

  package init() {}
  package static let kind = EntityKind.sla
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.slaVersions }
  package var any: AnyEntity { .sla(self) }
  package var from: Day { sla.from }
  package var otherNames: [String] { [from.iso] }

  package static let shipped: [SLAVersion] = {
    var first = SLAVersion()
    (first.id, first.name, first.sla) = (ID(1), "SLA-1", .first)
    first.basis = "许昌、泉州、温州等地公布的办法，未经本办确认"
    return [first]
  }()
}

extension Workspace {
  /// What the next version begins with: the newest one, from a day on, to be changed.
  package func nextSLAVersion(from day: Day) -> SLAVersion {
    var next = settings(SLAVersion.self).max { $0.from < $1.from } ?? SLAVersion()
    next.name = "SLA-\(next.freshID(in: self).number)"
    (next.id, next.struck, next.basis, next.sla.from) = (.unassigned, nil, "", day)
    return next
  }
}

extension SLAVersion {
  package enum Field: String, FieldName {
    case name, from, basis
    case simpleDispatch, simpleReply, simpleCallback, simpleClose, simplePutOff
    case complexDispatch, complexMeasure, complexReply, complexCallback, complexClose
    case complexPutOff
    case commonDispatch, commonMeasure, commonReply, commonCallback, commonClose, commonPutOff
    case sign, extensions
    case lateAtMost, soon, soonIfShort, short, silence, redos

    package var isRequired: Bool {
      ![.basis, .complexMeasure, .commonMeasure].contains(self)
    }

    package var shape: FieldShape {
      switch self {
      case .name, .basis: .line
      case .from: .day
      default: .number
      }
    }

    /// Where its number stands in the table; nil for what is no number.
    fileprivate var place: WritableKeyPath<SLAVersion, Int>? {
      switch self {
      case .name, .from, .basis, .complexMeasure, .commonMeasure: nil
      case .simpleDispatch: \.sla.simple.dispatch
      case .simpleReply: \.sla.simple.reply
      case .simpleCallback: \.sla.simple.callback
      case .simpleClose: \.sla.simple.close
      case .simplePutOff: \.sla.simple.putOff.days
      case .complexDispatch: \.sla.complex.dispatch
      case .complexReply: \.sla.complex.reply
      case .complexCallback: \.sla.complex.callback
      case .complexClose: \.sla.complex.close
      case .complexPutOff: \.sla.complex.putOff.days
      case .commonDispatch: \.sla.common.dispatch
      case .commonReply: \.sla.common.reply
      case .commonCallback: \.sla.common.callback
      case .commonClose: \.sla.common.close
      case .commonPutOff: \.sla.common.putOff.days
      case .sign: \.sla.sign
      case .extensions: \.sla.extensions
      case .lateAtMost: \.sla.lights.lateAtMost
      case .soon: \.sla.lights.soon
      case .soonIfShort: \.sla.lights.soonIfShort
      case .short: \.sla.lights.short
      case .silence: \.sla.lights.silence
      case .redos: \.sla.lights.redos
      }
    }

    /// What makes sense of it in working days, or in times.
    fileprivate var range: ClosedRange<Int>? {
      switch self {
      case .name, .from, .basis: nil
      case .extensions: 0...9
      case .redos: 1...9
      case .simplePutOff, .complexPutOff, .commonPutOff, .lateAtMost, .soon, .soonIfShort, .short:
        0...250
      default: 1...250
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .from: from == .epoch && id == .unassigned ? "" : from.iso
    case .basis: basis
    case .complexMeasure: sla.complex.firstMeasure.fieldText
    case .commonMeasure: sla.common.firstMeasure.fieldText
    default: field.place.map { self[keyPath: $0].fieldText } ?? ""
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .from: try take(text, into: \.sla.from)
    case .basis: basis = try plain(text)
    case .complexMeasure: try take(text, into: \.sla.complex.firstMeasure)
    case .commonMeasure: try take(text, into: \.sla.common.firstMeasure)
    default:
      guard let place = field.place else { return }
      try take(text, into: place)
    }
  }

  package func check(
    since before: SLAVersion?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    try checkBegin(since: before, in: workspace, today: today)
    try checkRanges(\.range)
    try checkMeasure(of: sla.complex, .complexMeasure, .complexReply)
    try checkMeasure(of: sla.common, .commonMeasure, .commonReply)
  }

  private func checkMeasure(
    of row: SLA.Allowances, _ measure: Field, _ reply: Field
  ) throws(Refusal) {
    guard let first = row.firstMeasure, first > row.reply else { return }
    throw .settings(.measureAfterReply(measure: measure.phrase, reply: reply.phrase))
  }
}
