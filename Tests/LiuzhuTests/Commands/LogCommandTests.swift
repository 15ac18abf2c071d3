import TestSupport
import Testing

@Suite struct LogCommandTests {
  let desk = Workplace()

  /// Three actions on two days.
  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "教育局")
    desk.now = "2018-06-08T14:05:00+08:00"
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司", "--short-name", "霜降压缩机")
  }

  private func lines(_ arguments: String...) throws -> [String] {
    let run = try Command.run(
      Places.liuzhu, ["log"] + arguments, environment: desk.environment)
    #expect(run.status == .exited(0), "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  @Test func `who, when, what and about whom, in words`() throws {
    #expect(
      try lines() == [
        "序号  时间              谁    做什么      关于",
        "1     2018-06-07 09:30  孙丙  建立办公室  留驻办、P001 孙丙",
        "2     2018-06-07 09:30  孙丙  新增单位    D01 教育局",
        "3     2018-06-08 14:05  孙丙  新增企业    Q0001 霜降压缩机",
      ])
    #expect(try lines("--lang", "en").last?.contains("add enterprise") == true)
  }

  @Test func `from a number or a day on, and the newest so many`() throws {
    #expect(try lines("--since", "2").dropFirst().map(\.first) == ["2", "3"])
    #expect(try lines("--since", "今天").dropFirst().map(\.first) == ["3"])
    #expect(
      try lines("--since", "2018-06-07", "--limit", "2").dropFirst().map(\.first) == ["2", "3"])
    #expect(try desk.run("log", "--since", "哪天").status == .exited(64))
  }

  @Test func `machines read the patches`() throws {
    #expect(
      try lines("--since", "3", "--json") == [
        #"[{"seq":3,"at":"2018-06-08T14:05:00.000+08:00","by":"P001","why":"enterprise.add","#
          + #""changes":[{"id":"Q0001","set":{"name":"霜降压缩机股份有限公司","shortName":"霜降压缩机"}}]}]"#
      ])
  }
}
