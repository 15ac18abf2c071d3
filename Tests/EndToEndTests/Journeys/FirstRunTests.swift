import TestSupport
import Testing

extension EndToEnd {
  /// Somebody sits down for the first time (interface.md 1).
  struct FirstRunTests {
    @Test(arguments: Tongue.allCases)
    func `where no ledger is, an empty office is founded in a few lines and opened`(
      says: Tongue
    ) throws {
      let place = Workplace()
      let session = try place.open("--lang", says.rawValue, rows: 24, columns: 80)
      session.sees(says("还没有台账", "there is no ledger"), says("请选择", "your choice"))
        .types("9\n").sees(says("请打 1 到 3 的数字", "a number from 1 to 3"))
      let arrow = "\u{1B}[B"
      session.types(arrow + "1\n").sees(says("办公室名称", "the office's name")).types("温岭市留驻办\n")
      session.sees(says("您的姓名", "your name")).types("孙丙\n")
      session.sees(says("第一天", "The first day"), says("孙丙 办公室负责人", "孙丙 head of office"))
        .leaves(in: says)
      #expect(try place.does("person", "list").contains("孙丙"))
    }

    @Test(arguments: Tongue.allCases)
    func `who has lists founds the office and is asked for the first of them at once`(
      says: Tongue
    ) throws {
      let place = Workplace()
      let session = try place.open("--lang", says.rawValue, rows: 24, columns: 80)
      session.sees(says("请选择", "your choice")).types("3\n")
        .sees(says("办公室名称", "the office's name")).types("\n")
        .sees(says("您的姓名", "your name")).types("孙丙\n")
      session.sees(says("导入名单、粘贴表格", "import or paste a list"), says("单位", "unit"))
      session.press(.escape).sees(says("第一天", "The first day")).leaves(in: says)
      #expect(try place.does("person", "list").contains("孙丙"))
    }

    @Test(arguments: Tongue.allCases)
    func `nothing is made for who leaves`(says: Tongue) throws {
      let place = Workplace()
      try place.open("--lang", says.rawValue, rows: 24, columns: 80)
        .sees(says("请选择", "your choice")).types("q\n").ends()
      #expect(try place.run("person", "list").status == .exited(66))
    }

    /// Building it takes long where nothing was optimised, so once, and with patience.
    @Test func `the sample office lies apart`() throws {
      let place = Workplace()
      try ScreenSession(
        Places.liuzhu, environment: place.environment, rows: 24, columns: 80, patience: 90
      )
      .sees("请选择").types("2\n").sees("示例数据", "待办").leaves()
      #expect(try place.run("person", "list").status == .exited(66))
    }

    @Test(arguments: Tongue.allCases)
    func `whom the ledger does not know is asked once who they are`(says: Tongue) throws {
      let place = Workplace()
      try place.does("init", "--office", "留驻办", "--name", "孙丙")
      try place.does("person", "add", "--name", "李丁", "--roles", "commissioner")
      try place.does("person", "edit", "P001", "--login", "")
      let known = says("李丁 营商专员（未验证）", "李丁 commissioner (unverified)")
      let session = try place.open("--lang", says.rawValue, rows: 24, columns: 80)
      session.sees(says("您是？", "Who are you?")).types("李\n").sees(
        says("没有“李”", "nobody is called “李”")
      )
      .types("李丁\n")
      session.sees(known).leaves(in: says)
      try place.open("--lang", says.rawValue, rows: 24, columns: 80).sees(known).leaves(in: says)
    }
  }
}
