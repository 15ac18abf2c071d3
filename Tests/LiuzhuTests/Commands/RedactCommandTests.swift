import TestSupport
import Testing

@Suite struct RedactCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("person", "add", "赵甲", "--roles", "coordinator")
    _ = try desk.run("person", "add", "郑庚", "--roles", "viewer")
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司", "--contacts", "周丁 12000001234")
  }

  private func redact(_ arguments: String...) throws -> Command {
    try Command.run(Places.liuzhu, ["redact"] + arguments, environment: desk.environment)
  }

  private var values: String {
    String(decoding: desk.home.bytes(of: "office/private/values.jsonl") ?? [], as: UTF8.self)
  }

  @Test func `one asks, another confirms, and the value is gone wherever one looks`() throws {
    let asked = try redact("Q0001", "联系人", "--as", "孙丙")
    #expect(asked.status == .exited(0), "\(asked.errors)")
    #expect(asked.output.contains("还没有清除"))
    #expect(values.contains("12000001234"))
    let confirmed = try redact("霜降压缩机股份有限公司", "contacts", "--confirm", "--as", "赵甲")
    #expect(confirmed.status == .exited(0), "\(confirmed.errors)")
    #expect(confirmed.output.contains("已清除") && confirmed.output.contains("备份"))
    #expect(!values.contains("12000001234"))
    for arguments in [["enterprise", "show", "Q0001"], ["history", "Q0001"], ["log", "--json"]] {
      let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
      #expect(run.output.contains("【已清除】") && !run.output.contains("12000001234"), "\(arguments)")
    }
    let log = try desk.run("log").output
    #expect(log.contains("孙丙  申请清除") && log.contains("赵甲  确认清除"))
    #expect(try desk.run("check").output.hasPrefix("完好"))
  }

  @Test func `whoever asked cannot confirm, and is told who can`() throws {
    _ = try redact("Q0001", "联系人", "--as", "孙丙")
    let run = try redact("Q0001", "联系人", "--confirm", "--as", "孙丙")
    #expect(run.status == .exited(1))
    #expect(run.errors.contains("清除要两个人") && run.errors.contains("另一位"))
    #expect(values.contains("12000001234"))
  }

  @Test func `it is for the office's own staff, and for personal fields`() throws {
    #expect(try redact("Q0001", "联系人", "--as", "郑庚").status == .exited(77))
    let other = try redact("Q0001", "备注", "--as", "孙丙")
    #expect(other.status == .exited(64))
    #expect(other.errors.contains("首席人才官、联系人") || other.errors.contains("联系人、首席人才官"))
    #expect(try redact("Q0001", "联系人", "--read-only", "--as", "孙丙").status == .exited(77))
  }

  @Test func `machines read what it came to`() throws {
    let asked = try redact("Q0001", "contacts", "--json", "--as", "孙丙").output
    #expect(
      asked.hasSuffix(#""of":"Q0001","field":"contacts","confirmed":false,"erased":0}"# + "\n"))
    let log = try desk.run("log", "--json").output
    #expect(
      log.contains(#""store":{"redactionAsked":{"of":"Q0001","field":"contacts","by":"P001"}}"#))
    let done = try redact("Q0001", "contacts", "--confirm", "--json", "--as", "赵甲").output
    #expect(done.hasSuffix(#""confirmed":true,"erased":1}"# + "\n"))
  }
}
