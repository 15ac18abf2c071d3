import Domain

/// What is kept of enterprises that may leave.
extension FullEntities {
  static let retention = make(ID<RetentionCase>(1)) {
    $0.enterprise = ID(1)
    $0.openedOn = day
    $0.by = ID(4)
    $0.signs = [.land, .courted]
    $0.text = "扩产没有地"
    $0.judgements = [.init(.urgent, on: day, by: ID(1), reason: "已去外地看地")]
    $0.moves = [
      .init(
        to: .engaged, on: day, by: ID(1), note: "书记带队", town: ID(3), visitOn: day,
        confirmation: "厂长")
    ]
    $0.issues = [ID(year: 2018, 1)]
    $0.visits = [ID(1)]
    $0.grants = [ID(2)]
  }
  static let brief = make(ID<Brief>(year: 2018, 1)) {
    $0.retention = ID(1)
    $0.on = day
    $0.addressee = "分管副市长"
    $0.text = "有外移倾向"
    $0.by = ID(1)
    $0.names = [KeptName(ID<Enterprise>(1).ref, name: "霜降压缩机股份有限公司", shortName: "霜降压缩机")]
  }
}
