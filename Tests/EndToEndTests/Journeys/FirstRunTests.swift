import TestSupport
import Testing

extension EndToEnd {
  /// Somebody sits down for the first time (interface.md 1).
  struct FirstRunTests {
    @Test func `where no ledger is, an empty office is founded in a few lines and opened`() throws {
      let place = Workplace()
      let session = try place.open(rows: 24, columns: 80)
      session.sees("还没有台账", "请选择").types("9\n").sees("请打 1 到 2 的数字")
      session.types("1\n").sees("办公室名称").types("温岭市留驻办\n")
      session.sees("您的姓名").types("孙丙\n")
      session.sees("还没有企业", "孙丙 办公室负责人").leaves()
      #expect(try place.does("person", "list").contains("孙丙"))
    }

    @Test func `the sample office lies apart, and nothing is made for who leaves`() throws {
      let place = Workplace()
      try place.open(rows: 24, columns: 80).sees("请选择").types("q\n").ends()
      #expect(try place.run("person", "list").status == .exited(66))
      let session = try place.open(rows: 24, columns: 80)
      session.sees("请选择").types("2\n").sees("示例数据", "待办").leaves()
      #expect(try place.run("person", "list").status == .exited(66))
    }

    @Test func `whom the ledger does not know is asked once who they are`() throws {
      let place = Workplace()
      try place.does("init", "--office", "留驻办", "--name", "孙丙")
      try place.does("person", "add", "--name", "李丁", "--roles", "commissioner")
      try place.does("person", "edit", "P001", "--login", "")
      let session = try place.open(rows: 24, columns: 80)
      session.sees("您是？").types("李\n").sees("没有“李”").types("李丁\n")
      session.sees("李丁 营商专员（未验证）").leaves()
      try place.open(rows: 24, columns: 80).sees("李丁 营商专员（未验证）").leaves()
    }
  }
}
