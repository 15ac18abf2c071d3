import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// Names, sizes, keys and files as nobody would wish them.
  struct HostileTests {
    @Test func `columns stay in line beside emoji and rare characters`() throws {
      let place = try Workplace.office()
      try place.imports(
        """
        企业名称,镇街
        𠮷祥🏭泵业有限公司,城西
        谷e\u{301}雨有限公司,城西
        🇨🇳国旗👍🏽制造有限公司,城西

        """)
      try place.openLists(rows: 24, columns: 80).sees("1/6", "谷e\u{301}雨")
        .sees("five times 城西, in one column") { screen in
          let towns = screen.rows.compactMap { row in
            row.indices.first { row[$0].text == "城" && row[$0 + 2].text == "西" }
          }
          return towns.count == 5 && Set(towns).count == 1
        }
    }

    @Test func `a control character is refused with its place, and never printed`() throws {
      let place = try Workplace.office()
      let file = place.home.write("企业名称\n小\u{1B}[31m雪塑胶有限公司\n", to: "escape.csv")
      let command = try Command.run(
        Places.liuzhu, ["import", "enterprises", file], environment: place.environment)
      #expect(command.status == .exited(65))
      #expect(command.errors.contains("escape.csv:2：第1列“企业名称”：里面有看不见的控制字符 U+001B"))
      #expect(!(command.output + command.errors).contains("\u{1B}"))
    }

    @Test func `damage in the ledger is said before any key is pressed, and stays in sight`() throws
    {
      let place = try Workplace.office()
      try place.does("compact")
      let journal = "\(place.data)/journal/000001.jsonl"
      var bytes = try #require(readFile(journal))
      let tampered = try #require(bytes.firstIndex(of: UInt8(ascii: "\n"))) + 12
      bytes[tampered] ^= 1
      place.home.write(bytes, to: "office/journal/000001.jsonl")
      try place.open().sees("第2行", "内容被改动过").press(.down).sees("台账损坏：000001.jsonl 第2行，还能保存")
    }

    @Test func `a window too small says which size it needs, and one can leave`() throws {
      let place = try Workplace.office()
      try place.open(rows: 10, columns: 40).sees("40×10", "60×18")
        .press(.character("q")).ends()
    }

    @Test func `a storm of sizes loses no letter`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3")
        .press(.character("w")).sees("记走访 ").fills("经营情况", "订单充足")
      let sizes = Array(stride(from: 60, through: 200, by: 7))
      for columns in sizes {
        session.resizes(rows: 10 + columns / 5, columns: columns).types("。")
      }
      let typed = "订单充足" + String(repeating: "。", count: sizes.count)
      session.sees(typed).resizes(rows: 10, columns: 40).sees("40×10")
        .resizes(rows: 24, columns: 80).sees(typed).types("满负荷").sees(typed + "满负荷")
    }

    @Test func `Ctrl-C says how to copy and how to leave, and leaves nothing`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3")
        .press(.control("c")).sees("Ctrl-C 不会离开")
        .press(.character("w")).sees("记走访 ").fills("经营情况", "订单充足")
        .press(.control("c")).sees("Ctrl-C 不会离开", "订单充足")
      session.press(.escape).sees("改动还没有保存").press(.character("d")).seesNo("记走访 ")
      session.leaves()
    }

    @Test func `keys of the input method are the keys they stand for`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3")
      session.types("？").sees("这里能做什么").press(.escape).seesNo("这里能做什么")
        .types("霜降").sees("中文输入开着", "“霜降”").press(.enter).sees("/霜降", "1/1 (3)")
        .press(.escape).sees("1/3").types("／").types("谷雨").sees("1/1 (3)")
    }

    @Test func `what is pasted is text wherever it is pasted, and never a command`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3")
        .pastes("q\ny\n").sees("这里没有可以粘贴的地方")
        .press(.character("w")).sees("记走访 ").goes(to: "发现问题")
        .pastes("储油设施\n改建手续").sees("新问题 2 个")
      session.press(.escape).sees("改动还没有保存").press(.character("d")).seesNo("记走访 ").leaves()
    }

    @Test func `a refused step keeps its form and says which rule and the way out`() throws {
      let place = try Workplace.office()
      try place.does(
        "visit", "add", "--kind", "现场走访", "--on", "2018-06-07", "--visitors", "P001", "--objects",
        "Q0001", "--problem", "储油设施改建手续补办")
      try place.does(
        "issue", "triage", "W2018-0001", "--category", "07", "--complexity", "simple", "--scope",
        "individual", "--lead-unit", "D03")
      try place.does("issue", "dispatch", "W2018-0001")
      let session = try place.openLists().sees("储油设施改建手续补办").press(.tab)
      session.takes(step: "签收").fills("签收人", "王辛").goes(to: "日期")
        .press(.backspace, .backspace, .backspace, .backspace, .backspace).types("6-1")
        .press(.control("s")).sees("办理 W2018-0001", "王辛", "上一环节在2018年6月7日", "（C1）")
      #expect(try place.deeds(of: "W2018-0001").last == "issue.dispatch")
    }

    @Test func `a broken theme is told with its line at once and on leaving`() throws {
      let place = try Workplace.office()
      place.writeTheme("{\n  \"inherits\": \"dark\",\n  \"roles\": {\n    \"texxt\": {}\n  }\n}\n")
      try place.open("--theme", "mine").sees("待办", "mine.json:4", "texxt")
        .press(.character("1")).sees("1/3").leaves().sees("mine.json:4", "texxt")
    }

    @Test func `without a name or the right to write everything can be looked at`() throws {
      let place = try Workplace.office()
      try place.openLists("--read-only").sees("只读", "1/3").press(.character("w")).sees("只读打开，不能保存")
        .leaves()
      try place.does("person", "edit", "P001", "--login", "somebody-else")
      try place.open().sees("您是？").types("\n").sees("1/3").press(.character("w")).sees("还不知道您是谁")
        .leaves()
    }
  }
}

extension Workplace {
  /// A theme of the person's own, called `mine`.
  fileprivate func writeTheme(_ text: String) {
    for folder in ["config", "config/liuzhu", "config/liuzhu/themes"] {
      mkdir(home.path(folder), 0o700)
    }
    home.write(text, to: "config/liuzhu/themes/mine.json")
  }
}
