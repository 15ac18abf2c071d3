import Domain

/// A pairing as a list has it, with the 选派文件号 of one that stood before the program (C3b).
package struct PairingRow: ListRow, Equatable {
  private var pairing = Pairing()

  package init() {}
  package init(_ kept: Pairing, in workspace: borrowing Workspace) { pairing = kept }

  package enum Field: String, FieldName {
    case enterprise, commissioner, from, to, endReason, charterReadOn, appointment, parks
    case handoverNote

    package var isRequired: Bool { [.enterprise, .commissioner, .from].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .enterprise: .reference(.enterprise)
      case .commissioner: .reference(.person)
      case .from, .to, .charterReadOn: .day
      case .parks: .references([.park])
      case .endReason, .appointment: .line
      case .handoverNote: .lines
      }
    }

    package var phrase: Phrase {
      switch self {
      case .enterprise: PairingFormWords.enterprise
      case .commissioner: PairingFormWords.commissioner
      case .from: PairingFormWords.from
      case .to: PairingFormWords.lastDay
      case .endReason: Phrase("结束原因", "why it ended")
      case .charterReadOn: PairingFormWords.charterReadOn
      case .appointment: PairingFormWords.appointment
      case .parks: PairingFormWords.parks
      case .handoverNote: PairingFormWords.note
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .enterprise: pairing.enterprise.fieldText
    case .commissioner: pairing.commissioner.fieldText
    case .from: pairing.from.fieldText
    case .to: pairing.to.fieldText
    case .endReason: pairing.endReason
    case .charterReadOn: pairing.charterReadOn.fieldText
    case .appointment: pairing.appointment
    case .parks: pairing.parks.fieldText()
    case .handoverNote: pairing.handoverNote
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .enterprise: try take(text, into: \.pairing.enterprise)
    case .commissioner: try take(text, into: \.pairing.commissioner)
    case .from: try take(text, into: \.pairing.from)
    case .to: try take(text, into: \.pairing.to)
    case .endReason: pairing.endReason = try plain(text)
    case .charterReadOn: try take(text, into: \.pairing.charterReadOn)
    case .appointment: pairing.appointment = try plain(text)
    case .parks: try take(text, into: \.pairing.parks)
    case .handoverNote: pairing.handoverNote = try plain(text)
    }
  }

  package static func aliases(of field: Field) -> [String] {
    switch field {
    case .enterprise: ["企业名称", "挂钩企业", "联系企业", "进驻企业"]
    case .commissioner: ["专员", "专员姓名", "姓名", "驻企服务员", "联系干部"]
    case .from: ["起", "挂钩日期", "选派日期", "进驻日期"]
    case .to: ["止", "结束日期"]
    case .charterReadOn: ["告知日期"]
    case .appointment: ["文件号", "文号"]
    case .endReason, .parks, .handoverNote: []
    }
  }
}

extension PairingRow: DatedRow {
  package func twins(in workspace: Workspace) -> [String] {
    ["\(pairing.enterprise)|\(pairing.commissioner)|\(pairing.from.iso)"]
  }

  package var adding: Change { .pairing(.begin(pairing)) }

  /// As it begins, whoever is the commissioner.
  func begun(by commissioner: ID<Person>) -> Pairing {
    var begun = pairing
    begun.commissioner = commissioner
    return begun
  }

  /// It may end; everything else about it is handed over, and not rewritten.
  package func correcting(_ id: ID<Pairing>, from base: PairingRow) -> [Change]? {
    let isEnding = edits(since: base).allSatisfy { [.to, .endReason].contains($0.field) }
    guard isEnding, base.pairing.to == nil, let end = pairing.to else { return nil }
    return [.pairing(.end(id, on: end, reason: pairing.endReason))]
  }
}
