/// The ways of issues that are not solved: every state of C3 is somebody's, in the numbers an office
/// sees in the middle of its work.
extension DemoWay {
  static let unsolved = fresh + withUnits + aside + answered + ended

  private static let fresh = [
    // Twelve new ones, for six units.
    DemoWay(1, .later, .category("02"), [], rest: 0),
    DemoWay(1, .later, .category("15"), [], rest: 0),
    DemoWay(1, .later, .category("02"), [], rest: 1),
    DemoWay(1, .later, .category("05"), [], rest: 1),
    DemoWay(1, .later, .category("10"), [], rest: 1),
    DemoWay(1, .later, .category("12"), [], rest: 1),
    DemoWay(1, .later, .category("15"), [], rest: 1),
    DemoWay(1, .other, .category("05"), [], rest: 1),
    DemoWay(1, .other, .category("10"), [], rest: 1),
    DemoWay(1, .later, .category("02"), [], rest: 2),
    DemoWay(1, .later, .category("12"), [], rest: 2),
    DemoWay(1, .later, .category("14"), [], rest: 2),
    DemoWay(2, .later, .complex, [(1...1, .triage)], rest: 2),
    DemoWay(1, .later, .complex, [(1...1, .triage)], rest: 1),
    // Flagged, so it waits for the head himself, and is red.
    DemoWay(1, .later, .simple, [(1...1, .triage)], rest: 1).flagged,
    DemoWay(3, .later, .simple, [(1...1, .triage), (0...0, .dispatch)], rest: 1),
    DemoWay(1, .other, .simple, [(1...1, .triage), (0...0, .dispatch)], rest: 1),
    DemoWay(1, .later, .complex, [(1...1, .triage), (1...1, .dispatch)], rest: 1),
    DemoWay(1, .later, .complex, [(1...1, .triage), (1...1, .dispatch)], rest: 3)
      .withheld(.commercial),
  ]

  private static let withUnits = [
    DemoWay(2, .later, .simple, sentAtOnce, rest: 1),
    // Due today, for it is urgent.
    DemoWay(1, .later, .simple, sentAtOnce, rest: 1).being(.urgent),
    DemoWay(1, .other, .simple, sentAtOnce, rest: 1),
    // Late by 3 working days, for it is urgent; by 3 with the card put off; by 5.
    DemoWay(1, .later, .simple, sentAtOnce, rest: 4).being(.urgent),
    DemoWay(1, .later, .simple, sentAtOnce + [(3...3, .snooze(.urge))], rest: 2),
    DemoWay(1, .later, .simple, sentAtOnce + [(3...3, .accept(.urge))], rest: 4),
    // Twice an answer that did not hold.
    DemoWay(
      1, .later, .simple,
      sentAtOnce + [
        (1...1, .reply(.solved)), (1...1, .call(.refused)), (2...2, .reply(.solved)),
        (1...1, .call(.refused)),
      ], rest: 2),
    DemoWay(1, .later, .complex, sent, rest: 2).withheld(.commercial),
    DemoWay(3, .talent, .common, sent + [(5...6, .note)], rest: 3),
    DemoWay(3, .later, .complex, planned, rest: 2),
    DemoWay(1, .later, .complex, planned + [(4...4, .note)], rest: 5),
    // Flagged; asked for more time, and got it.
    DemoWay(1, .later, .complex, planned + [(4...4, .note), (2...2, .extend)], rest: 2).flagged,
    // Due in two days; its commissioner was told.
    DemoWay(
      1, .other, .complex,
      [
        (1...1, .triage), (1...1, .dispatch), (1...1, .sign), (4...4, .measure), (4...4, .note),
        (4...4, .accept(.remind)),
      ], rest: 0),
    // Nothing was heard of it for eight days.
    DemoWay(1, .later, .complex, planned, rest: 8),
    // The ladder, rung by rung: red for two days, for eight, and for twelve; and one the leading
    // group has on its table.
    DemoWay(1, .later, .complex, Array(neglected.dropLast()), rest: 2),
    DemoWay(1, .later, .complex, neglected + [(1...1, .note)], rest: 5),
    DemoWay(1, .later, .complex, neglected + [(1...1, .note), (6...6, .note)], rest: 3),
    DemoWay(
      1, .later, .complex,
      neglected + [(1...1, .note), (6...6, .note), (3...3, .accept(.leadership))], rest: 2),
  ]

  private static let aside = [
    DemoWay(1, .later, .complex, planned + [(4...4, .coordinate)], rest: 2),
    DemoWay(1, .later, .complex, planned + [(3...3, .coordinate)], rest: 1),
    DemoWay(
      1, .other, .story(.storage),
      planned + [(5...5, .note), (4...4, .note), (3...3, .askMeeting)], rest: 2),
    DemoWay(1, .later, .complex, planned + [(3...3, .suspend)], rest: 6),
    DemoWay(1, .later, .complex, planned + [(3...3, .suspend)], rest: 20),
    DemoWay(
      4, .round, .complex,
      planned + [
        (4...5, .note), (3...4, .reply(.planned)), (2...3, .call(.accepted)),
        (1...1, .confirm),
      ]),
    DemoWay(
      1, .talent, .common,
      sent + [
        (6...6, .note), (5...5, .reply(.planned)), (2...2, .call(.accepted)),
        (1...1, .confirm),
      ], rest: 1),
    DemoWay(
      1, .round, .complex,
      planned + [
        (4...5, .note), (3...4, .reply(.unsolvable)), (2...3, .call(.accepted)),
        (1...1, .confirm),
      ]),
  ]

  private static let answered = [
    DemoWay(2, .later, .simple, sentAtOnce + [(1...1, .reply(.solved))], rest: 1),
    DemoWay(1, .other, .simple, sentAtOnce + [(1...1, .reply(.solved))], rest: 1),
    DemoWay(1, .later, .simple, sentAtOnce + [(2...2, .reply(.solved))], rest: 3)
      .withheld(.personal),
    DemoWay(1, .talent, .common, sent + [(6...6, .note), (5...5, .reply(.solved))], rest: 2),
    DemoWay(
      1, .later, .simple, sentAtOnce + [(1...1, .reply(.solved)), (2...2, .call(.missed))],
      rest: 1),
    // The head has not confirmed yet.
    DemoWay(
      2, .later, .simple, sentAtOnce + [(1...1, .reply(.explained)), (2...2, .call(.accepted))],
      rest: 1),
  ]

  private static let ended = [
    DemoWay(
      11, .round, .simple,
      sent + [(1...1, .reply(.explained)), (1...2, .call(.accepted)), (1...1, .confirm)]),
    DemoWay(
      2, .round, .simple,
      sent + [
        (1...1, .reply(.solved)), (1...1, .call(.missed)), (1...1, .call(.missed)),
        (1...1, .call(.missed)), (1...1, .confirm),
      ]),
    DemoWay(5, .round, .kind(.suggestion), suggested + [(2...3, .finish(.adopted))]),
    DemoWay(2, .round, .kind(.suggestion), suggested + [(2...3, .finish(.partlyAdopted))]),
    DemoWay(2, .round, .kind(.suggestion), suggested + [(2...3, .finish(.keptForReference))]),
    DemoWay(6, .round, .kind(.question), suggested + [(0...1, .finish(.answered))]),
    DemoWay(4, .round, .category("15"), [(1...2, .decline)]),
    DemoWay(3, .round, .simple, [(1...1, .triage), (0...1, .withdraw)]),
    DemoWay(1, .round, .category("11"), [(1...1, .merge)]),
  ]

  private static let suggested: Acts = sent + [(1...2, .reply(.explained))]
}
