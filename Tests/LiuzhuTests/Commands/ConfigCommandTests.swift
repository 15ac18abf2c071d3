import TestSupport
import Testing

@Suite struct ConfigCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
  }

  @Test func `until the office sets its own, the sample is listed as such`() throws {
    let before = try desk.run("config", "list", "category")
    #expect(before.output.contains("CAT13  环保"))
    #expect(!before.output.contains("本办"))
    let run = try desk.run("config", "edit", "category", "13", "--name", "生态环境")
    #expect(run.output == "CAT13\n", "\(run.errors)")
    let after = try desk.run("config", "list", "category")
    #expect(
      after.output.split(separator: "\n").contains { $0.contains("生态环境") && $0.contains("本办") })
  }

  @Test func `what an enterprise may be afraid of is the office's own list`() throws {
    let added = try desk.run("config", "add", "code", "--name", "怕泄露商业秘密")
    #expect(added.output == "DM07\n", "\(added.errors)")
    let renamed = try desk.run("config", "edit", "code", "meddling", "--name", "怕插手经营")
    #expect(renamed.output == "DM01\n", "\(renamed.errors)")
    let listed = try desk.run("config", "list", "code")
    #expect(listed.output.contains("怕插手经营") && listed.output.contains("怕泄露商业秘密"))
  }

  @Test func `deadlines begin with those in force and stand once they have begun`() throws {
    let added = try desk.run("config", "add", "sla", "--simple-reply", "4", "--from", "今天")
    #expect(added.output == "SLA2\n", "\(added.errors)")
    let shown = try desk.run("config", "show", "sla", "SLA-2", "--json")
    #expect(shown.output.contains(#""simpleReply":4"#))
    #expect(shown.output.contains(#""complexReply":15"#))
    desk.now = "2018-06-08T09:30:00+08:00"
    let late = try desk.run("config", "edit", "sla", "SLA-2", "--simple-reply", "5")
    #expect(late.status == .exited(1))
    #expect(late.errors.contains("另立一个"))
  }

  @Test func `a year is entered by flags, and a day that cannot be is named`() throws {
    let wrong = try desk.run(
      "config", "add", "calendar", "--year", "2019", "--holidays", "1-1", "--holidays",
      "2019-01-01")
    #expect(wrong.status == .exited(1))
    #expect(wrong.errors.contains("“放假日期”里 2019年1月1日 周二 写了两次"))
    let worked = try desk.run(
      "config", "add", "calendar", "--year", "2019", "--holidays", "1-1", "--extra-workdays", "1-1")
    #expect(worked.errors.contains("2019年1月1日 周二 又放假又补班"), "\(worked.errors)")
    let right = try desk.run(
      "config", "add", "calendar", "--year", "2019", "--holidays", "1-1", "--holidays",
      "2-4..2-10", "--extra-workdays", "2-2、2-3")
    #expect(right.output == "CAL2019\n", "\(right.errors)")
  }

  @Test func `a list of holidays is taken in whole, or told line by line`() throws {
    desk.home.write(
      "日期,类型\n2019-1-1,放假\n2月4日至10日,放假\n2019-02-05,放假\n2018-12-29,补班\n2019-02-04,补班\n2-2,上课\n",
      to: "wrong.csv")
    let wrong = try desk.run("config", "import", "2019", desk.home.path("wrong.csv"))
    #expect(wrong.status == .exited(65))
    let lines = wrong.errors.split(separator: "\n").dropFirst().map(String.init)
    #expect(lines[0].contains("wrong.csv:4：第1列“日期”：“2019-02-05”和第3行重复"))
    #expect(lines[1].contains("wrong.csv:5：第1列“日期”：“2018-12-29”不是2019年的日子"))
    #expect(lines[2].contains("wrong.csv:6：第1列“日期”：“2019-02-04”和第3行重复"))
    #expect(lines[3].contains("wrong.csv:7：第2列“类型”：“上课”看不出是放假还是补班"))

    desk.home.write(
      "2019年放假安排,,\n日期,类型,节日\n1-1,放假,元旦\n2-4..2-10,放假,春节\n2-2,补班,\n", to: "right.csv")
    let right = try desk.run(
      "config", "import", "2019", desk.home.path("right.csv"), "--source", "国办发明电〔2018〕15号")
    #expect(right.output == "CAL2019\n", "\(right.errors)")
    #expect(right.errors.contains("2019年放假 8 天，补班 1 天，有误 0；上面1行不是表头，跳过"))
    let shown = try desk.run("config", "show", "calendar", "2019")
    #expect(shown.output.contains("2019-02-04..2019-02-10"))
    let again = try desk.run("config", "import", "2019", desk.home.path("right.csv"))
    #expect(again.status == .exited(0))
    let log = try desk.run("history", "CAL2019")
    #expect(log.output.split(separator: "\n").count == 2, "a head and one line: \(log.output)")
  }

  @Test func `a saved filter is a word of every query of its list`() throws {
    _ = try desk.run("unit", "add", "泽国镇", "--type", "镇街道")
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司", "--town", "泽国镇")
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司")
    let saved = try desk.run(
      "config", "add", "filter", "--name", "本镇", "--list", "enterprise", "--query", "镇街:泽国")
    #expect(saved.output == "FIL01\n", "\(saved.errors)")
    let found = try desk.run("enterprise", "list", "--filter", "@本镇")
    #expect(found.output.contains("谷雨泵业"))
    #expect(!found.output.contains("霜降"))
    let unknown = try desk.run("enterprise", "list", "--filter", "@外镇")
    #expect(unknown.status == .exited(64))
    let category = try desk.run("config", "remove", "CAT15")
    #expect(category.status == .exited(64) && category.errors.contains("停用的是常用筛选"))
    #expect(category.errors.contains("--retired-on"))
    #expect(try desk.run("config", "remove", "本镇").output == "FIL01\n")
    #expect(try desk.run("enterprise", "list", "--filter", "@本镇").status == .exited(64))
  }

  @Test func `what a coordinator changes holds once the head confirms it`() throws {
    _ = try desk.run("person", "add", "钱乙", "--roles", "coordinator")
    let run = try desk.run(
      "config", "edit", "category", "13", "--name", "生态", "--as", "钱乙")
    #expect(run.output == "CF0001\n", "\(run.errors)")
    #expect(run.errors.contains("已报办公室负责人确认：CF0001 环保"))
    #expect(try desk.run("config", "list", "category").output.contains("环保"))
    #expect(try desk.run("config", "list", "category").output.contains("示例 待确认"))
    let drafts = try desk.run("config", "drafts", "--open")
    #expect(drafts.output.contains("CF0001  CAT13 环保  类别名称 环保 → 生态"))
    let early = try desk.run("config", "confirm", "CF0001", "--as", "钱乙")
    #expect(early.status == .exited(77))
    #expect(try desk.run("config", "confirm", "CF0001").output == "CAT13\n")
    #expect(try desk.run("config", "list", "category").output.contains("生态"))
    #expect(try desk.run("config", "drafts", "--open", "--json").output == "[]\n")
  }

  @Test func `what the head declines stays as it was, and who asked reads why`() throws {
    _ = try desk.run("person", "add", "钱乙", "--roles", "coordinator")
    desk.home.write("日期,类型\n1-1,放假\n", to: "2019.csv")
    let read = try desk.run("config", "import", "2019", desk.home.path("2019.csv"), "--as", "钱乙")
    #expect(read.output == "CF0001\n", "\(read.errors)")
    let declined = try desk.run("config", "decline", "CF0001", "--reason", "等正式通知")
    #expect(declined.output == "CF0001\n", "\(declined.errors)")
    #expect(try desk.run("config", "drafts").output.contains("不同意 6月7日：等正式通知"))
    #expect(try desk.run("history", "CF0001").output.contains("不同意"))
    let again = try desk.run(
      "config", "add", "calendar", "--year", "2019", "--holidays", "1-1", "--as", "钱乙")
    #expect(again.output == "CF0002\n", "\(again.errors)")
    let english = try desk.run("config", "drafts", "--open", "--lang", "en")
    #expect(english.output.contains("year 2019; holidays 2019-01-01"), "\(english.output)")
    #expect(try desk.run("config", "withdraw", "CF0002", "--as", "钱乙").output == "CF0002\n")
    #expect(!(try desk.run("config", "list", "calendar").output.contains("2019")))
  }

  @Test func `who neither decides nor prepares is told who decides`() throws {
    _ = try desk.run("person", "add", "钱乙", "--roles", "commissioner")
    let run = try desk.run(
      "config", "edit", "category", "13", "--name", "生态", "--as", "钱乙")
    #expect(run.status == .exited(77))
    #expect(run.errors.contains("办公室负责人"))
  }
}
