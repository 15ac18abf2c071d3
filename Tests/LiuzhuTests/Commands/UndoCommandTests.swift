import TestSupport
import Testing

@Suite struct UndoCommandTests {
  let desk = Workplace()

  init() throws { _ = try desk.run("init", "--name", "孙丙") }

  private func undo() throws -> Command { try desk.run("undo", "--reason", "录错了") }

  @Test func `each undo goes further back, and says what it took back`() throws {
    for name in ["甲", "乙", "丙"] { _ = try desk.run("enterprise", "add", name) }
    #expect(try undo().output == "已撤销第4号：新增企业 Q0003 丙\n")
    #expect(try undo().output == "已撤销第3号：新增企业 Q0002 乙\n")
    _ = try desk.run("enterprise", "add", "丁")
    _ = try desk.run("enterprise", "edit", "丁", "--tags", "出口")
    #expect(try undo().output == "已撤销第8号：修改企业 Q0004 丁\n")
    #expect(try undo().output == "已撤销第7号：新增企业 Q0004 丁\n")
    #expect(try undo().output == "已撤销第2号：新增企业 Q0001 甲\n")
    let end = try undo()
    #expect(end.status == .exited(1) && end.errors.contains("没有可以撤销的操作"), "\(end.errors)")
    #expect(try desk.run("enterprise", "list", "--json").output == "[]\n")
  }

  @Test func `an undo takes back one change: what somebody changed since is told, not passed over`()
    throws
  {
    _ = try desk.run("person", "add", "李丁", "--roles", "工作人员")
    for name in ["甲", "乙"] { _ = try desk.run("enterprise", "add", name) }
    for tag in ["出口", "规上"] { _ = try desk.run("enterprise", "edit", "甲", "--tags", tag) }
    #expect(try undo().status == .exited(0))
    _ = try desk.run("enterprise", "edit", "甲", "--tags", "回归", "--as", "李丁")
    let told = try undo()
    #expect(told.status == .exited(1), "\(told.output)\(told.errors)")
    #expect(try desk.run("enterprise", "list").output.contains("乙"))
  }

  @Test func `machines get the number it was recorded under`() throws {
    _ = try desk.run("enterprise", "add", "甲")
    #expect(try desk.run("undo", "--reason", "录错了", "--json").output == "3\n")
  }

  @Test func `what a rule keeps is told, and nothing older is taken back in its stead`() throws {
    _ = try desk.run("person", "add", "李丁", "--roles", "工作人员")
    _ = try desk.run("enterprise", "add", "甲")
    _ = try desk.run(
      "issue", "add", "--title", "厂门口限行", "--enterprise", "甲", "--source", "来电", "--as", "李丁")
    let kept = try undo()
    #expect(kept.status == .exited(1) && kept.errors.contains("W2018-0001"), "\(kept.errors)")
    #expect(try desk.run("person", "list").output.contains("李丁"))
  }
}
