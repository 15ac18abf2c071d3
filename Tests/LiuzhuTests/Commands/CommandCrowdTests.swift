import ArgumentParser
import Domain
import TestSupport
import Testing

@testable import liuzhu

/// A crowd at the command line: what it types goes the way of the commands, flags and all, and lies
/// in a journal afterwards (C18: I1–I6, I11).
///
/// The long run through forms and in bulk is the suite I of `liuzhu-proof`.
struct CommandCrowdTests {
  @Test(arguments: 1...3)
  func `whatever is typed behind a command, the invariants hold`(seed: UInt64) throws {
    var desk = try CommandDesk(seed: seed)
    for _ in 1...120 { try desk.act() }
    #expect(desk.accepted > 15 && desk.refused > 15, "\(desk.accepted) \(desk.refused)")
    let session = try LedgerSession(desk.options(as: "孙丙"))
    defer { session.close() }
    #expect(Invariants.violation(in: session.workspace, on: session.today) == nil)
  }
}

/// Somebody of the office who types at random.
private struct CommandDesk {
  private let place = Workplace()
  private var dice: Dice
  private(set) var accepted = 0
  private(set) var refused = 0

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    _ = try place.run("init", "--name", "孙丙")
    for words in [
      ["unit", "add", "教育局", "--type", "市级部门", "--categories", "03"],
      ["unit", "add", "经信局", "--type", "市级部门", "--categories", "05、10"],
      ["person", "add", "李丁", "--roles", "工作人员"], ["person", "add", "钱乙", "--roles", "工作人员"],
      ["person", "add", "赵甲", "--roles", "营商专员"], ["enterprise", "add", "霜降压缩机有限公司"],
    ] {
      _ = try Command.run(Places.liuzhu, words, environment: place.environment)
    }
  }

  func options(as person: String) throws -> GlobalOptions {
    try GlobalOptions.parse(["--data", place.data, "--as", person])
  }

  /// One command; what is refused or not understood ends with its sentence, and nothing else.
  mutating func act() throws {
    let person = ["孙丙", "李丁", "李丁", "钱乙", "赵甲"].randomElement(using: &dice) ?? "李丁"
    var session = try LedgerSession(options(as: person))
    defer { session.close() }
    do {
      guard let change = try change(session) else { return }
      _ = try session.commit(change)
      accepted += 1
    } catch let stop as Stop {
      #expect(!stop.text.isEmpty)
      refused += 1
    }
  }

  private mutating func change(_ session: LedgerSession) throws -> Change? {
    let issues = session.workspace.issues.all
    guard let issue = issues.randomElement(using: &dice)?.id, issues.count > 3, !chance(12) else {
      return try registration(session)
    }
    return chance(10) ? try entry(session) : try step(session, issue)
  }

  private mutating func registration(_ session: LedgerSession) throws -> Change {
    var draft = Domain.Issue()
    draft.source = .direct("企业来电")
    draft.registeredOn = session.today
    let title = chance(6) ? "" : "第\(session.workspace.issues.count)件：子女入学"
    try session.fill(
      &draft, from: try session.flags(["--title", title, "--objects", chance(8) ? "Q99" : "Q0001"]))
    return .issue(.register(draft))
  }

  private mutating func entry(_ session: LedgerSession) throws -> Change {
    var draft = Enterprise()
    let name = chance(2) ? "霜降压缩机有限公司" : "第\(session.workspace.enterprises.count)厂"
    let flag = chance(5) ? "--sectr" : "--sector"
    try session.fill(&draft, from: try session.flags(["--name", name, flag, "泵业"]))
    return .registry(.enterprise(.add(draft)))
  }

  /// Mostly a step that could be begun, with a flag for each field that its form would ask for.
  private mutating func step(_ session: LedgerSession, _ issue: ID<Domain.Issue>) throws -> Change?
  {
    let (workspace, today) = (session.workspace, session.today)
    let actor = try session.actor()
    let open = workspace.possibilities(for: issue, by: actor, on: today).filter(\.isPossible)
    let likely = chance(5) ? [] : open.map(\.verb)
    guard let verb = (likely.isEmpty ? StepVerb.allCases : likely).randomElement(using: &dice),
      let form = workspace.stepForm(verb, of: issue, by: actor, on: today)
    else { return nil }
    var arguments: [String] = []
    for entry in form.entries(given: form.defaults)
    where form.defaults[entry.field] == nil || chance(8) {
      arguments += ["--\(entry.field.rawValue.kebabCased)", text(for: entry.shape)]
    }
    let flags = try session.flags(arguments)
    let (request, day) = try session.step(verb, of: issue, flags)
    return .issue(.step(issue, [request], on: day))
  }

  private mutating func text(for shape: FieldShape) -> String {
    if chance(15) { return ["", "无此", "-5", "2018年13月45日"].randomElement(using: &dice) ?? "" }
    return switch shape {
    case .choice(let choices), .choices(let choices):
      choices.randomElement(using: &dice)?.code ?? "无"
    case .flag: chance(2) ? "是" : "否"
    case .day: ["今天", "明天", "+9", "昨天", "下周三"].randomElement(using: &dice) ?? "今天"
    case .number: "2"
    case .category: "03"
    case .reference(.unit), .references([.unit]): chance(3) ? "经信局" : "教育局"
    case .reference(.person), .references([.person]): chance(2) ? "钱乙" : "李丁"
    case .reference(.issue): "W2026-0001"
    default: chance(3) ? "增加学位；教育局；+9" : "已办"
    }
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }
}
