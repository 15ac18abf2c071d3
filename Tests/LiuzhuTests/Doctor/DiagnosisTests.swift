import Domain
import TerminalKit
import Testing
import WorkbenchUI

@testable import liuzhu

/// What `doctor` makes of what it found.
@Suite struct DiagnosisTests {
  private func diagnosis(_ change: (inout Diagnosis) -> Void) -> Diagnosis {
    var diagnosis = Diagnosis()
    diagnosis.facts.size = Size(rows: 36, columns: 120)
    diagnosis.answers = TerminalAnswers(reading: Array("\u{1B}[1;2R\u{1B}[?2004;2$y".utf8))
    change(&diagnosis)
    return diagnosis
  }

  private func finding(_ check: String, _ change: (inout Diagnosis) -> Void) -> Finding? {
    diagnosis(change).findings.first { $0.check == check }
  }

  @Test func `a good terminal needs no advice`() {
    let findings = diagnosis { _ in }.findings
    #expect(
      findings.map(\.check) == [
        "terminal", "locale", "term", "colours", "size", "width", "paste", "theme",
      ])
    #expect(findings.allSatisfy { $0.state == .fine && $0.advice.isEmpty })
    #expect(findings.text(.chinese).hasSuffix("都好，没有要改的。"))
  }

  @Test func `a file of keys is named, with everything in it that cannot be`() {
    func finding(_ text: String) -> Finding? {
      let file = KeyFile(Array(text.utf8), path: "/home/zhang/keys.json")
      return self.finding("keys") {
        $0.keyFile = file.path
        $0.keyWarnings = KeyChart.reading(file, at: .epoch).warnings
      }
    }
    #expect(finding("{\"筛选\": \"f\"}")?.value.zh == "/home/zhang/keys.json")
    #expect(finding("{\"筛选\": \"f\"}")?.state == .fine)
    #expect(finding("{\n\"筛选\": \"w\"}")?.state == .notice)
    let both = finding("{\n\"筛选\": \"w\",\n\"没有这事\": \"f\"}")
    #expect(
      both?.advice.map { String($0.zh.prefix(24)) } == [
        "/home/zhang/keys.json:2:", "/home/zhang/keys.json:3:",
      ])
    #expect(both.map { [$0].text(.chinese).contains("\n2. /home/zhang/keys.json:3:") } == true)
  }

  private typealias Change = @Sendable (inout Diagnosis) -> Void

  private static let flaws: [(check: String, advice: String, Finding.State, Change)] = [
    ("locale", "C.UTF-8", .notice, { $0.facts.codeset = "GBK" }),
    ("locale", "管理员", .bad, { $0.facts.hasUTF8 = false }),
    ("term", "xterm-256color", .bad, { $0.facts.kind = .unknown }),
    ("term", "xterm-256color", .bad, { ($0.facts.term, $0.facts.kind) = ("", .unnamed) }),
    ("term", "子命令", .bad, { $0.facts.kind = .tooPlain }),
    ("term", "default-terminal", .notice, { $0.facts.multiplexer = .tmux }),
    ("colours", "红黄蓝绿灰", .notice, { $0.facts.colours = 8 }),
    ("size", "60×18", .bad, { $0.facts.size = Size(rows: 17, columns: 120) }),
    ("multiplexer", "set-clipboard", .notice, { $0.facts.multiplexer = .tmux }),
    ("width", "PuTTY", .notice, { $0.answers?.ambiguousColumns = 2 }),
    ("width", "ascii", .unknown, { $0.answers?.ambiguousColumns = nil }),
    ("paste", "表单", .bad, { $0.answers?.bracketsPaste = false }),
    ("terminal", "管道", .notice, { $0.facts.isTerminal = false }),
  ]

  @Test(arguments: flaws.indices)
  func `what could be better is said with what to do`(flaw: Int) {
    let (check, advice, state, change) = Self.flaws[flaw]
    let finding = finding(check, change)
    #expect(finding?.state == state)
    #expect(finding?.advice.first?.zh.contains(advice) == true)
    #expect(finding?.advice.first?.en.allSatisfy { $0.isASCII || "▽“”×".contains($0) } == true)
  }

  @Test(arguments: [
    ("\u{1B}OP", Finding.State.fine, "ESC O P"), ("\u{1B}[11~", .fine, "ESC [ 1 1 ~"),
    ("\u{1B}[99~", .bad, "ESC [ 9 9 ~"), ("\u{2}", .bad, "^B"),
  ])
  func `a key is known by what the workbench takes it for`(
    bytes: String, state: Finding.State, spelled: String
  ) {
    var decoder = KeyDecoder()
    let heard = Heard(bytes: Array(bytes.utf8), events: decoder.feed(Array(bytes.utf8)))
    let finding = Trial.key(.function(1), named: "F1", heard).finding
    #expect(finding.state == state)
    #expect(finding.value.zh.contains("发来 \(spelled)"))
  }

  @Test func `what an input method committed is counted in characters, bytes and columns`() {
    let finding = Trial.typing(Array("霜降a".utf8)).finding
    #expect(finding.state == .fine)
    #expect(finding.value.zh == "收到“霜降a”，3 个字，7 个字节，占 5 列")
    #expect(Trial.typing([0xBD, 0xB5]).finding.state == .bad)
    #expect(Trial.typing(Array("abc".utf8)).finding.state == .unknown)
    #expect(Trial.typing([]).finding.value == DoctorWords.skipped)
  }

  @Test func `a clipboard works when what was put there comes back`() {
    let back = Heard(bytes: [], events: [.paste("留驻工作台")])
    let other = Heard(bytes: [], events: [.paste("别的")])
    #expect(Trial.clipboard(expected: "留驻工作台", back).finding.state == .fine)
    #expect(Trial.clipboard(expected: "留驻工作台", other).finding.state == .notice)
    #expect(Trial.clipboard(expected: "留驻工作台", nil).finding.state == .unknown)
  }
}
