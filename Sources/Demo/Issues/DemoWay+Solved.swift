/// The ways of issues that were solved: the singular ones, counted, and the common ones, by weight.
extension DemoWay {
  /// What an office sees now and then: answers that did not hold, returns, extensions, meetings,
  /// one person on both sides.
  static let singular = doubted + disputed + delayed + escalated + stories + confirmed

  private static let doubted = [
    DemoWay(
      1, .round, .simple,
      sentAtOnce + [
        (1...1, .reply(.solved)), (1...1, .call(.refused)), (2...2, .reply(.solved)),
      ] + ending),
    DemoWay(
      2, .round, .complex,
      planned + [
        (4...4, .note), (3...3, .reply(.partly)), (2...2, .call(.accepted)), (6...6, .note),
        (5...5, .reply(.solved)),
      ] + ending),
    // Urgent, and answered in time when it had come back as well.
    DemoWay(
      1, .round, .simple,
      solvedSimple + [(9...9, .reopen), (2...2, .reply(.solved))] + ending
    ).being(.urgent),
    DemoWay(
      2, .round, .simple,
      sent + [
        (1...1, .reply(.solved)), (1...1, .call(.discontent)), (1...1, .confirm), (2...2, .close),
      ]),
    DemoWay(
      2, .round, .simple,
      [(1...1, .atOnceByHead), (2...2, .call(.byHandler)), (1...1, .closeByHead)]),
  ]

  private static let disputed = [
    DemoWay(
      1, .round, .simple,
      [
        (1...1, .triage), (0...0, .dispatch), (1...1, .sendBack(.reassign)), (1...1, .dispatch),
        (1...1, .sign), (1...1, .reply(.solved)),
      ] + ending),
    DemoWay(
      1, .round, .simple,
      [
        (1...1, .triage), (0...0, .dispatch), (1...1, .sendBack(.uphold)), (1...1, .sign),
        (1...1, .reply(.solved)),
      ] + ending),
  ]

  private static let delayed = [
    DemoWay(
      3, .round, .complex,
      planned + [(4...4, .note), (2...2, .extend), (5...5, .note), (6...6, .reply(.solved))]
        + ending),
    DemoWay(
      1, .round, .complex,
      planned + [
        (2...2, .suspend), (12...12, .resume), (3...3, .note), (4...4, .reply(.solved)),
      ] + ending),
    DemoWay(
      1, .round, .complex,
      planned + [
        (4...4, .note), (3...3, .reply(.planned)), (2...2, .call(.accepted)), (1...1, .confirm),
        (20...20, .takeUp), (4...4, .note), (5...5, .reply(.solved)),
      ] + ending),
  ]

  private static let escalated = [
    DemoWay(
      1, .round, .complex,
      neglected + [(1...1, .note), (5...5, .accept(.publish)), (1...1, .reply(.solved))] + ending),
    DemoWay(
      1, .round, .complex,
      neglected.dropLast(2) + [
        (1...1, .accept(.coordinate)), (3...3, .conclude), (4...4, .note), (4...4, .reply(.solved)),
      ] + ending),
    DemoWay(
      3, .round, .complex,
      planned + [
        (2...3, .coordinate), (3...3, .conclude), (4...4, .note), (3...4, .reply(.solved)),
      ]
        + ending),
    DemoWay(
      1, .round, .complex,
      planned + [(2...2, .mark), (3...3, .note), (4...4, .reply(.solved))] + ending),
  ]

  /// Solved matters of a kind of their own (S4, S6, S7, S8).
  private static let stories = [
    DemoWay(
      1, .round, .story(.parcels),
      planned + [
        (2...2, .coordinate), (4...4, .conclude), (6...6, .note), (6...6, .reply(.solved)),
      ] + ending),
    DemoWay(
      1, .round, .story(.expansion),
      [
        (1...1, .triage), (0...0, .dispatch), (1...1, .sign), (3...3, .measure),
        (1...1, .mark), (4...4, .note), (3...3, .reply(.solved)), (1...1, .call(.solved)),
        (2...2, .close),
      ]
    ).flagged.being(.important),
    DemoWay(1, .round, .story(.contract), solvedByPhone),
    DemoWay(1, .other, .story(.gasGrid), solvedComplex),
  ]

  /// Confirmed by the enterprise, and not closed yet.
  private static let confirmed = [
    DemoWay(
      4, .later, .simple, sentAtOnce + [(1...1, .reply(.solved)), (2...2, .call(.solved))], rest: 1),
    DemoWay(
      2, .other, .simple, sentAtOnce + [(1...1, .reply(.solved)), (1...1, .call(.solved))], rest: 1),
    DemoWay(
      3, .later, .simple, sentAtOnce + [(2...2, .reply(.solved)), (1...1, .call(.solved))], rest: 3),
    DemoWay(
      1, .later, .simple, sentAtOnce + [(2...2, .reply(.solved)), (1...1, .call(.solved))], rest: 7),
  ]

  /// Solved long ago or lately, in the proportions an office sees.
  static func usual(_ matter: DemoMatter, isCommon: Bool, _ chance: inout DemoChance) -> Acts {
    if isCommon { return solvedTogether }
    if matter.complexity == .complex { return solvedComplex }
    switch chance.below(20) {
    case 0...1: return solvedAtOnce
    case 2...3: return solvedByPhone
    case 4: return solvedLate
    default: return solvedSimple
    }
  }
}
