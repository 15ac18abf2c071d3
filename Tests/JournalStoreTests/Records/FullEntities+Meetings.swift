import Domain

/// Meetings, what is on their agendas, and what they decided.
extension FullEntities {
  static let meeting = make(ID<Meeting>(1)) {
    $0.kind = .special
    $0.topic = "储油设施"
    $0.commonClass = ID(7)
    $0.issues = [ID(year: 2018, 1), ID(year: 2018, 2)]
    $0.requestedBy = ID(4)
    $0.reason = "三家意见不一"
    $0.units = [ID(1), ID(2)]
    $0.proposedOn = day
    $0.place = "三楼会议室"
    $0.attendees = [ID<Unit>(1).ref, ID<Person>(4).ref]
    $0.guests = "分管副市长"
    $0.sitting = Sitting(openedAt: moment, presenter: ID(4), since: moment, seat: 7)
    $0.wall = Wall(.item(ID(1)), since: moment)
    $0.figures = MeetingFigures(
      day: day,
      lines: [
        .init(.counter(.registered), 932), .init(.objects(.enterprise), 1012, 911),
        .init(.classes, 19, 5), .init(.group(.town(ID(3))), 40, 12, 28),
        .init(.group(.unit(nil)), 4, 4, 0), .init(.group(.onTheSpot), 42, 1, 41),
        .init(.group(.category("07")), 9, 1, 8),
        .init(.group(.object(.park)), 2, 1, 1), .init(.week(day), 3, 2, 74), .init(.reds, 5),
        .init(.red(ID(year: 2018, 1))), .init(.project(ID(1)), 0, 60, 35),
      ])
    $0.heldOn = day
    $0.minutes = "会议纪要〔2018〕5号"
    $0.names = [KeptName(ID<Unit>(1).ref, name: "安全生产监督管理局", shortName: "安监局")]
    $0.calledOffOn = day
    $0.calledOffReason = "改由一家办理"
    $0.formerDecisions = [Meeting.FormerDecision(text: "补安全评价", unit: ID(1), dueOn: day)]
  }
  static let decision = make(ID<Decision>(1)) {
    $0.meeting = ID(1)
    $0.text = "补安全评价"
    $0.unit = ID(1)
    $0.person = ID(4)
    $0.dueOn = day
    $0.issue = ID(year: 2018, 1)
    $0.item = ID(1)
    $0.doneOn = day
    $0.doneNote = "已评审"
  }
  static let meetingItem = make(ID<MeetingItem>(1)) {
    $0.meeting = ID(1)
    $0.kind = .issue
    $0.issue = ID(year: 2018, 1)
    $0.topic = "储油"
    $0.rank = 3
    $0.isSkipped = true
    $0.isOnPaper = true
    $0.question = "由谁出具安全评价？"
    $0.opinion = "出具安全评价意见"
    $0.unit = ID(1)
    $0.person = ID(4)
    $0.dueOn = day
    $0.firstShownAt = moment
  }
}
