import Glibc
import TestSupport
import Testing

/// `backup` and `restore`, as an administrator types them.
@Suite struct RestoreCommandTests {
  let desk = Workplace()
  private var copy: String { desk.home.path("copy") }

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    for unit in ["教育局", "住建局"] { _ = try desk.run("unit", "add", unit) }
    _ = try desk.run("backup", copy)
    _ = try desk.run("unit", "add", "环保局")
  }

  /// Cuts the last two records out of the ledger.
  private func damage() throws {
    let journal = "office/journal/000001.jsonl"
    desk.home.write(desk.home.lines(of: journal).dropLast(2).flatMap(\.self), to: journal)
  }

  @Test func `a backup says what it holds, and never overwrites`() throws {
    let again = try desk.run("backup", copy)
    #expect(again.status == .exited(73))
    #expect(again.errors.contains("已经存在，不会覆盖"))
    let other = try desk.run("backup", desk.home.path("other"), "--json")
    #expect(other.output.contains(#""seq":4,"lastRecorded":"2018-06-07T09:30:00.000+08:00""#))
    #expect(other.errors.contains("同一块盘"))
  }

  @Test func `a folder above the copy that is not there is named, with what to do`() throws {
    let run = try desk.run("backup", desk.home.path("none/copy"))
    #expect(run.status == .exited(73), "\(run.errors)")
    #expect(run.errors.contains("none 这个文件夹，请先建好它"))
  }

  @Test func `what was lost is told before and after, and stands in the log`() throws {
    try damage()
    #expect(try desk.run("unit", "list").errors.contains("只显示此前的内容"))
    #expect(try desk.run("unit", "add", "气象局").status == .exited(69))
    let plan = try desk.run("restore", copy, "--dry-run")
    #expect(plan.output == "保住了第1到第3号；丢失第4到第4号，共1条，要补录\n")
    let done = try desk.run("restore", copy)
    #expect(done.status == .exited(0), "\(done.errors)")
    #expect(done.output.contains("原来的流水移到了 quarantine/before-restore-3-"))
    #expect(try desk.run("log", "--since", "4").output.contains("孙丙  从备份恢复  保住了第1到第3号"))
    #expect(try desk.run("unit", "list").output.contains("住建局"))
    #expect(try desk.run("unit", "add", "环保局").status == .exited(0))
    #expect(try desk.run("check").status == .exited(0))
  }

  @Test func `a ledger without FORMAT is shown and explained, never offered as a new one`() throws {
    let losses: [(text: String?, source: String)] = [(nil, copy), ("", desk.data)]
    for (text, source) in losses {
      #expect(unlink(desk.home.path("office/FORMAT")) == 0)
      if let text { desk.home.write(text, to: "office/FORMAT") }
      let list = try desk.run("unit", "list")
      #expect(list.output.contains("环保局") && list.errors.contains("记录都在流水里，没有丢"))
      #expect(try desk.run("check").status == .exited(69))
      #expect(try desk.run("init").status == .exited(73))
      let refused = try desk.run("unit", "add", "气象局")
      #expect(refused.status == .exited(69))
      #expect(refused.errors.contains("liuzhu restore 备份目录"))
      let restored = try desk.run("restore", source)
      #expect(restored.status == .exited(0), "\(restored.errors)")
      #expect(try desk.run("check").output.hasPrefix("完好"))
    }
  }

  @Test func `who is not known brings nothing back, and a sound ledger needs nothing`() throws {
    let sound = try desk.run("restore", copy)
    #expect(sound.status == .exited(1))
    #expect(sound.errors.contains("不需要恢复"))
    try damage()
    #expect(try desk.run("restore", copy, "--as", "郑辛").status == .exited(77))
  }

  @Test(arguments: ["nowhere", "list.csv"], [[], ["--dry-run"]])
  func `where no backup lies that is said, and no office is offered there`(
    name: String, flags: [String]
  ) throws {
    desk.home.write("企业名称\n", to: "list.csv")
    try damage()
    let place = desk.home.path(name)
    let run = try Command.run(
      Places.liuzhu, ["restore", place] + flags, environment: desk.environment)
    #expect(run.status == .exited(66))
    #expect(run.errors == "liuzhu: \(place) 里没有备份（没有 FORMAT 和 journal/）；请写备份所在的目录\n")
  }

  @Test func `compacting tells what it did`() throws {
    let run = try desk.run("compact")
    #expect(run.status == .exited(0))
    #expect(run.output.hasPrefix("快照已更新到第4号：5项，"))
    #expect(try desk.run("compact", "--read-only").status == .exited(77))
  }
}
