import Domain

/// A meeting the office called, with what was decided (P15, P16, P20).
struct DemoMeeting {
  let kind: Meeting.Kind
  let topic: String
  var category = ""
  let units: [String]
  let calledOn: Day
  let on: Day
  let place: String
  /// What, whose, and by when; the last stays open where it is not due.
  let decisions: [(text: String, unit: String, due: Day)]
  var isPrepared = false

  static let all = special + leading + analysis

  private static let special = [
    DemoMeeting(
      kind: .special, topic: "企业高层次人才引进与留用", category: Category.talent,
      units: ["人才办", "人社局", "教育局"], calledOn: DemoDays.day(5, 21), on: DemoDays.day(5, 24),
      place: "留驻办会议室",
      decisions: [
        ("建立企业紧缺岗位需求库，逐家上门核实", "人才办", DemoDays.day(6, 1)),
        ("排出秋季校园招聘专场院校名单", "人社局", DemoDays.day(6, 5)),
        ("骨干人才子女入学纳入学位统筹", "教育局", DemoDays.day(6, 15)),
      ])
  ]

  private static let leading = [
    DemoMeeting(
      kind: .leadingGroup, topic: "第一轮走访问题交办情况", units: [], calledOn: DemoDays.day(3, 20),
      on: DemoDays.day(3, 23), place: "市行政中心",
      decisions: [
        ("共性问题逐类明确牵头单位，一周内报方案", "经信局", DemoDays.day(3, 30)),
        ("供地计划向扩产意愿明确的企业倾斜", "国土局", DemoDays.day(4, 20)),
      ]),
    DemoMeeting(
      kind: .leadingGroup, topic: "外移倾向企业挽留与超期问题督办", units: [],
      calledOn: DemoDays.day(5, 28), on: DemoDays.day(5, 31), place: "市行政中心",
      decisions: [
        ("超期十日以上问题由分管领导约谈", "经信局", DemoDays.day(6, 8)),
        ("小微园腾空厂房优先安置过渡企业", "东部新区", DemoDays.day(6, 20)),
      ]),
  ]

  private static let analysis = [(2, 27), (3, 28), (4, 26), (5, 29)].map { month, day in
    DemoMeeting(
      kind: .monthlyAnalysis, topic: "\(month)月重点工业项目分析例会", units: ["经信局"],
      calledOn: DemoDays.day(month, 22), on: DemoDays.day(month, day), place: "经信局会议室",
      decisions: [
        ("进度滞后项目逐个列出卡点，专人盯办", "经信局", DemoDays.day(month, 20).adding(days: 25)),
        ("开工条件未齐的项目并联办理前期手续", "行政服务中心", DemoDays.day(month, 20).adding(days: 20)),
      ])
  }

  /// The next ones are planned already; the leading group meets today, its agenda prepared.
  static let today = DemoMeeting(
    kind: .leadingGroup, topic: "红灯问题和重点企业服务", units: [], calledOn: DemoDays.day(6, 5),
    on: DemoDays.today, place: "市行政中心", decisions: [], isPrepared: true)
  static let planned = DemoMeeting(
    kind: .monthlyAnalysis, topic: "6月重点工业项目分析例会", units: ["经信局"],
    calledOn: DemoDays.day(6, 5), on: DemoDays.day(6, 27), place: "经信局会议室", decisions: [])
}

extension DemoMeeting {
  func entries(_ staff: DemoStaff) -> [DemoEntry] {
    let call = DemoEntry(
      on: calledOn, .work, by: staff.desk,
      .changes("call-\(topic)") { workspace, _ in
        [.meeting(.call(draft(in: workspace), on: calledOn))]
      })
    guard !isPrepared else { return [call, preparing(staff)] }
    guard !decisions.isEmpty else { return [call] }
    return [
      call,
      DemoEntry(on: on, .meetings, by: staff.letters, .changes("hold-\(topic)", holding)),
    ]
  }

  private func preparing(_ staff: DemoStaff) -> DemoEntry {
    DemoEntry(
      on: on.adding(days: -1), .meetings, by: staff.letters,
      .changes("prepare-\(topic)") { workspace, _ in
        guard let known = workspace.meetings.live.first(where: { $0.topic == topic }) else {
          return []
        }
        return Self.onPaper(at: known.id, in: workspace) + [.meeting(.item(.prepare(known.id)))]
      })
  }

  /// The leading group reads from paper what is not for a wall.
  private static func onPaper(at meeting: ID<Meeting>, in workspace: Workspace) -> [Change] {
    workspace.issues.live.filter { $0.isOpen && $0.confidentiality == .commercial }.map { issue in
      var item = MeetingItem()
      (item.meeting, item.kind, item.issue) = (meeting, .issue, issue.id)
      return .meeting(.item(.add(item)))
    }
  }

  private func draft(in workspace: Workspace) -> Meeting {
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.place) = (kind, topic, place)
    (meeting.proposedOn, meeting.units) = (on, units.map(DemoUnit.id))
    meeting.commonClass = workspace.classes.live.first { $0.category == category }?.id
    return meeting
  }

  private func holding(_ workspace: Workspace, _: DemoFound) -> [Change] {
    guard let known = workspace.meetings.live.first(where: { $0.topic == topic }) else { return [] }
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "会议纪要〔2018〕\(workspace.meetings.live.count { $0.heldOn != nil } + 1)号"
    outcome.decisions = decisions.map {
      Decision($0.text, unit: DemoUnit.id($0.unit), dueOn: $0.due)
    }
    return [.meeting(.hold(known.id, outcome, on: on))]
  }

  /// Every Friday what was decided and came due is looked through; of the last weeks some is not done.
  static func finishing(_ staff: DemoStaff) -> [DemoEntry] {
    let fridays = DemoDays.workdays(from: DemoDays.day(3, 1), to: DemoDays.day(6, 6))
      .filter { $0.startOfWeek.days(to: $0) == 4 }
    return fridays.map { day in
      DemoEntry(
        on: day, .closing, by: staff.letters,
        .changes("decisions") { workspace, _ in
          workspace.openDecisions(asOf: day)
            .filter {
              $0.dueOn.map { $0 <= day } == true
                && ($0.dueOn.map { $0 < DemoDays.day(5, 10) } == true || $0.id.number % 3 != 2)
            }
            .map { .meeting(.finish($0.id, on: day, note: "已按要求完成")) }
        })
    }
  }
}
