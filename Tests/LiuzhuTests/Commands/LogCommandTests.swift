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

  @Test func `a pair that was judged is logged under both of its issues`() throws {
    for title in ["车间加层手续", "宿舍用地"] {
      _ = try desk.run(
        "issue", "add", "--title", title, "--enterprise", "Q0001", "--source", "企业来电")
    }
    _ = try desk.run("issue", "not-same", "W2018-0002", "W2018-0001")
    #expect(try lines().last?.contains("W2018-0001 车间加层手续、W2018-0002 宿舍用地") == true)
  }

  @Test func `from a number or a day on, and the newest so many`() throws {
    #expect(try lines("--since", "2").dropFirst().map(\.first) == ["2", "3"])
    #expect(try lines("--since", "今天").dropFirst().map(\.first) == ["3"])
    #expect(
      try lines("--since", "2018-06-07", "--limit", "2").dropFirst().map(\.first) == ["2", "3"])
    #expect(try desk.run("log", "--since", "哪天").status == .exited(64))
  }

  /// Of the second record one character is altered.
  private func damage() throws {
    let journal = "office/journal/000001.jsonl"
    var bytes = try #require(desk.home.bytes(of: journal))
    let name = try #require(bytes.firstRange(of: Array("教育局".utf8)))
    bytes[name.lowerBound] ^= 1
    desk.home.write(bytes, to: journal)
  }

  @Test(arguments: [["log"], ["log", "--limit", "2"], ["log", "--since", "1"]])
  func `of a damaged ledger what comes before is told, and that it is not the whole`(
    arguments: [String]
  ) throws {
    try damage()
    let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("建立办公室") && !run.output.contains("新增"))
    #expect(run.errors.contains("只显示此前的内容"))
    #expect(run.errors.split(separator: "\n").count { $0.contains("000001.jsonl 第3行") } == 1)
  }

  @Test func `damage that a snapshot covers cuts the log short, and that is said`() throws {
    _ = try desk.run("compact")
    try damage()
    let run = try desk.run("log", "--limit", "2")
    #expect(run.status == .exited(0), "\(run.errors)")
    #expect(run.output.contains("建立办公室") && !run.output.contains("新增"))
    #expect(run.errors.contains("流水只列到出错的地方，不是全部") && run.errors.contains("第3行"))
    let later = try desk.run("log", "--since", "3")
    #expect(later.status == .exited(69) && later.output.isEmpty)
  }

  @Test func `the history of one entity ends before the damage too, and says so`() throws {
    _ = try desk.run("compact")
    try damage()
    let run = try desk.run("history", "P001")
    #expect(run.status == .exited(0) && run.output.contains("建立办公室"), "\(run.errors)")
    #expect(run.errors.contains("流水只列到出错的地方，不是全部") && run.errors.contains("第3行"))
    let later = try desk.run("history", "Q0001")
    #expect(later.status == .exited(69) && later.output.isEmpty)
  }

  @Test func `nothing is undone by a part of the log, for what came last may not be in it`() throws
  {
    _ = try desk.run("compact")
    try damage()
    let run = try desk.run("undo", "--reason", "选错企业")
    #expect(run.status == .exited(69) && run.errors.contains("第3行"), "\(run.errors)")
    #expect(try desk.run("enterprise", "show", "Q0001").output.contains("霜降压缩机"))
  }

  @Test func `machines read the patches`() throws {
    #expect(
      try lines("--since", "3", "--json") == [
        #"[{"seq":3,"at":"2018-06-08T14:05:00.000+08:00","by":"P001","why":"enterprise.add","#
          + #""changes":[{"id":"Q0001","set":{"name":"霜降压缩机股份有限公司","shortName":"霜降压缩机"}}]}]"#
      ])
  }
}
