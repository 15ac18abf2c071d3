import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A person in front of a pair.
private struct PairDesk {
  var office: TestOffice
  var screen: DuplicateScreen
  var answers: [Answer] = []
  var pushed: (any Screen)?

  init(_ office: TestOffice, _ issue: ID<Domain.Issue>) {
    self.office = office
    screen = DuplicateScreen(issue, category: "03", in: office.workspace)
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      take(screen.press(key, in: .test(office), office.workspace)?.effects ?? [])
    }
  }

  private mutating func take(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .answer(let answer): answers.append(answer)
      case .push(let screen): pushed = screen
      case .order(.commit(let commit)):
        guard let touches = try? office.apply(commit.change) else { return }
        let receipt = Receipt(seq: 1, touches: touches, meanwhile: [])
        take(screen.settle(.recorded(receipt), in: .test(office), office.workspace))
      default: break
      }
    }
  }

  func drawn(_ columns: Int, _ rows: Int, _ language: Language = .chinese) -> String {
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    let scene = Scene.test(office, rows: rows, columns: columns, language: language)
    screen.draw(in: scene, office.workspace, into: &canvas, area: canvas.bounds)
    var lines = canvas.lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}

struct DuplicateScreenTests {
  private func desk() throws -> (PairDesk, ID<Domain.Issue>, ID<Domain.Issue>, ID<Domain.Issue>) {
    var office = try TestOffice()
    let first = try office.register("员工子女就近入学")
    let second = try office.register("幼儿园学位不够")
    let new = try office.register("员工子女入学难")
    return (PairDesk(office, new), new, first, second)
  }

  @Test func `the two stand side by side, the likest first`() throws {
    let (desk, _, _, _) = try desk()
    #expect(
      desk.drawn(80, 12) == """
        ─ 查重：是不是同一件事 ───────────────────────────────────────── 1/2  相似 66% ─
         W2018-0003                     待分办 │ W2018-0001                      待分办
         员工子女入学难                        │ 员工子女就近入学
                                               │
         企业     Q0001 霜降压缩机             │ 企业     Q0001 霜降压缩机
         类别     员工子女入学（按词语猜的）   │ 类别     员工子女入学（按词语猜的）
         登记     6月7日                       │ 登记     6月7日
                                               │
                                               │
                                               │
                                               │
                                               │
        """)
    #expect(
      desk.drawn(60, 12, .english) == """
        ─ The same matter? ──────────────────────── 1/2  66% alike ─
         W2018-0003        to triage │ W2018-0001         to triage
         员工子女入学难              │ 员工子女就近入学
                                     │
         enterprise   Q0001 霜降压缩 │ enterprise   Q0001 霜降压缩
                      机             │              机
         category     schooling of   │ category     schooling of
                      employees'     │              employees'
                      children (by   │              children (by
                      its words)     │              its words)
         told on      7 Jun          │ told on      7 Jun
                                     │
        """)
  }

  @Test func `one goes on only when all were before the eyes`() throws {
    var (desk, _, _, second) = try desk()
    desk.press(.enter)
    #expect(desk.answers.isEmpty)
    #expect(desk.screen.others[desk.screen.place] == second)
    desk.press(.enter)
    #expect(desk.answers == [.choice(0)])
  }

  @Test func `not the same is remembered and the next one comes, until none is left`() throws {
    var (desk, new, first, second) = try desk()
    desk.press("n")
    #expect(desk.office.workspace.verdict(new, first)?.isRelated == false)
    #expect(desk.screen.others == [second] && desk.answers.isEmpty)
    desk.press("l")
    #expect(desk.office.workspace.related(to: new) == [second])
    #expect(desk.answers == [.choice(0)])
  }

  @Test func `merging opens the step with the other one filled in, and asks for the reason`() throws
  {
    var (desk, _, first, _) = try desk()
    desk.press("m")
    let form = try #require(desk.pushed as? FormScreen<IssueStepForm>)
    #expect(form.form["into"] == first.description)
    #expect(form.form.focused?.key == "reason")
  }

  @Test func `merging leaves a draft only once something was typed`() throws {
    var (desk, _, _, _) = try desk()
    desk.press("m")
    var form = try #require(desk.pushed as? FormScreen<IssueStepForm>)
    #expect(form.draft == nil)
    form.fill(StepField.reason.rawValue, "同一件事", in: .test(desk.office), desk.office.workspace)
    let draft = try #require(form.draft)
    #expect(FormDraft(text: draft.text).texts["into"] == form.form["into"])
  }

  @Test func `in 办理 the candidates are agreed to by looking at them`() throws {
    let (pair, new, _, _) = try desk()
    var desk = FormDesk(pair.office) {
      IssueStepForm([new], choosing: .verb(.triage), in: $0, $1)
    }
    desk.press(.tab)
    let key = "sawDuplicates@03"
    #expect(desk.screen.form.fields.map(\.key).contains(key), "\(desk.drawn)")
    for _ in desk.screen.form.fields where desk.screen.form.focused?.key != key {
      desk.press(.tab)
    }
    desk.press(.enter)
    #expect(desk.pushed is DuplicateScreen)
    #expect(desk.screen.form[key].isEmpty)
    desk.answer(.choice(0))
    #expect(desk.screen.form[key] == "是")
    desk.fill("category", "10")
    #expect(!desk.screen.form.fields.contains { $0.key.hasPrefix("sawDuplicates") })
  }
}
