import TestSupport
import Testing

@Suite struct IssueCommandTests {
  let desk = Workplace()

  /// An office with a head and a coordinator, a unit for paperwork, and one enterprise.
  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "安监局", "--type", "市级部门", "--categories", "07")
    _ = try desk.run("person", "add", "李丁", "--roles", "工作人员")
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司")
    _ = try desk.run(
      "issue", "add", "--title", "储油设施改建手续补办", "--enterprise", "霜降压缩机股份有限公司",
      "--source", "企业来电")
  }

  @Test func `a text with a person's number is only taken when somebody says so`() throws {
    let arguments = [
      "issue", "add", "--title", "职工宿舍用地", "--enterprise", "Q0001", "--details", "找周丁 13800001234",
    ]
    let refused = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
    #expect(refused.status == .exited(1))
    #expect(refused.errors.contains("--details 里好像有手机号 13800001234"))
    #expect(refused.errors.contains("138****1234") && refused.errors.contains("--keep-numbers"))
    let kept = try Command.run(
      Places.liuzhu, arguments + ["--keep-numbers", "--source", "企业来电"],
      environment: desk.environment)
    #expect(kept.status == .exited(0), "\(kept.errors)")
  }

  @Test func `an issue refused before it has a number is not called by one`() throws {
    let command = try desk.run(
      "issue", "add", "--title", "厂区积水", "--enterprise", "霜降压缩机股份有限公司")
    #expect(command.status == .exited(1))
    #expect(command.errors.hasPrefix("liuzhu: 请写明问题从哪里来"))
  }

  @Test func `list and show tell light, term and whose move it is, in words and for machines`()
    throws
  {
    let day = "LIUZHU_NOW"
    var environment = desk.environment
    environment[day] = "2018-06-07T09:30:00+08:00"
    func run(_ arguments: String...) throws -> String {
      try Command.run(Places.liuzhu, arguments, environment: environment).output
    }
    _ = try run(
      "issue", "add", "--title", "车间加层手续", "--enterprise", "Q0001", "--source", "企业来电")
    environment[day] = "2018-06-13T09:30:00+08:00"
    let row = try run("issue", "list", "--filter", "车间加层").split(separator: "\n").last ?? ""
    #expect(
      row == "黄  W2018-0002  车间加层手续  霜降压缩机股份有限公司  待分办  本办    超3个工作日        2018-06-07",
      "\(row)")
    let sheet = try run("issue", "show", "W2018-0002")
    for line in ["灯：黄超期  超3个工作日", "期限：分办交办 6月8日 周五 到期，超3个工作日", "该谁办：本办"] {
      #expect(sheet.contains(line), "\(sheet)")
    }
    let object =
      #""state":"registered","light":"yellow","mover":"office","owes":"dispatch","due":"2018-06-08","left":-3}"#
    #expect(try run("issue", "show", "W2018-0002", "--json").contains(object))
    #expect(try run("issue", "list", "--json", "--filter", "车间加层").contains(object))
  }

  @Test func `a letter that explains with a day in it says whether that is planned`() throws {
    _ = try issue(
      "triage", ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"])
    _ = try issue("dispatch", [])
    let letter = [
      "issue", "letter", "--unit", "安监局", "--document", "7号", "--answer",
      "W2018-0001=解释说明：2099年9月底前换证",
    ]
    func run(_ flags: String...) throws -> Command {
      try Command.run(Places.liuzhu, letter + flags, environment: desk.environment)
    }
    let bare = try run()
    #expect(bare.status == .exited(1))
    #expect(bare.errors.contains("2099年9月30日") && bare.errors.contains("--as-planned"))
    #expect(try run("--as-planned").output == "W2018-0001\n")
    let shown = try desk.run("history", "W2018-0001", "--json").output
    #expect(shown.contains(#""planned""#) && shown.contains("2099-09-30"), "\(shown)")
  }

  private func issue(_ verb: String, as person: String = "李丁", _ flags: [String]) throws -> Command
  {
    try Command.run(
      Places.liuzhu, ["issue", verb, "W2018-0001", "--as", person] + flags,
      environment: desk.environment)
  }

  private func state() throws -> String {
    let shown = try desk.run("issue", "show", "W2018-0001", "--json").output
    return shown.split(separator: "\"state\":\"").last?.split(separator: "\"").first.map(
      String.init)
      ?? ""
  }

  @Test func `an issue goes from registration to its end, and every step is in the ledger`() throws
  {
    let steps: [(verb: String, flags: [String], state: String)] = [
      (
        "triage",
        ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"],
        "triaged"
      ),
      ("dispatch", [], "dispatched"), ("sign", ["--signer", "安监局办公室"], "inProgress"),
      ("reply", ["--result", "已解决", "--text", "已现场核查，手续办结"], "replied"),
      (
        "callback",
        ["--solved", "是", "--answered", "是", "--contacted", "是", "--satisfaction", "满意"],
        "resolved"
      ),
      ("close", ["--evidence", "回访记录"], "closed"),
    ]
    for step in steps {
      let run = try issue(step.verb, step.flags)
      #expect(run.status == .exited(0), "\(step.verb): \(run.errors)")
      #expect(try state() == step.state)
    }
    let history = try desk.run("history", "W2018-0001").output
    for word in ["分办", "交办", "签收", "已现场核查，手续办结", "回访", "满意", "转为已销号"] {
      #expect(history.contains(word))
    }
    #expect(try desk.run("check").status == .exited(0))
  }

  @Test func `show tells every step with its unit, the answer and a return that was upheld`() throws
  {
    _ = try issue(
      "triage", ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"])
    _ = try issue("dispatch", [])
    _ = try issue("return", ["--reason", "不属本局职责", "--ruling", "维持"])
    _ = try issue(
      "reply", ["--result", "已解决", "--document", "安监函7号", "--text", "已现场核查，手续办结"])
    let shown = try desk.run("issue", "show", "W2018-0001").output
    for line in [
      "2018-06-07  分办  李丁  安监局", "2018-06-07  退回  李丁  安监局  维持  不属本局职责",
      "2018-06-07  答复  李丁  安监局  已解决  安监函7号  已现场核查，手续办结",
    ] {
      #expect(shown.contains("\(line)\n"), "\(shown)")
    }
    #expect(!shown.contains("T12") && !shown.contains("反映至今"))
    var environment = desk.environment
    environment["LIUZHU_NOW"] = "2018-06-11T09:30:00+08:00"
    let later = try Command.run(
      Places.liuzhu, ["issue", "show", "W2018-0001"], environment: environment)
    #expect(later.output.contains("已答复待回访  反映至今 4 天\n"), "\(later.output)")
  }

  @Test func `an issue is shown and listed as it stood on any day before`() throws {
    desk.now = "2018-06-11T09:30:00+08:00"
    _ = try issue(
      "triage", ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"])
    _ = try issue("dispatch", [])
    _ = try issue("note", ["--text", "已电话询问"])
    let shown = try desk.run("issue", "show", "W2018-0001", "--as-of", "昨天").output
    for line in ["待分办  反映至今 3 天\n", "该谁办：本办", "2018-06-07  登记  孙丙"] {
      #expect(shown.contains(line), "\(line) \(shown)")
    }
    for later in ["安监局", "交办  李丁", "已电话询问"] { #expect(!shown.contains(later), "\(shown)") }
    let listed = try desk.run(
      "issue", "list", "--as-of", "2018-06-08", "--filter", "环节:待分办 !单位:")
    #expect(listed.output.contains("W2018-0001") && !listed.output.contains("安监局"))
    #expect(try !desk.run("issue", "list", "--filter", "环节:待分办").output.contains("W2018-0001"))
  }

  @Test func `a day to come, and a day before it was there, are refused with what can be asked`()
    throws
  {
    let tomorrow = try desk.run("issue", "list", "--as-of", "明天")
    #expect(tomorrow.status == .exited(64))
    #expect(tomorrow.errors.contains("2018年6月8日 周五还没到"))
    #expect(tomorrow.errors.contains("今天 2018年6月7日"))
    let before = try desk.run("issue", "show", "W2018-0001", "--as-of", "2018-06-01")
    #expect(before.status == .exited(1) && before.errors.contains("2018年6月7日 周四登记"))
    let none = try desk.run("issue", "list", "--as-of", "2018-06-01", "--json")
    #expect(none.output == "[]\n", "\(none.errors)")
  }

  @Test func `a step prints each issue it changes, or what it left in the file of one it does not`()
    throws
  {
    let triage = [
      "--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局",
    ]
    #expect(try issue("triage", triage).output == "W2018-0001\n")
    #expect(try issue("dispatch", []).output == "W2018-0001\n")
    #expect(try issue("note", ["--text", "已电话询问"]).output == "N00001\n")
    let back = try issue("return", ["--reason", "不属本局职责", "--ruling", "维持", "--json"]).output
    #expect(back.contains(#""id":"R0001""#) && back.contains("不属本局职责"), "\(back)")
    #expect(try issue("urge", []).output == "F2018-0002\n")
    let order = try issue("supervise", as: "孙丙", ["--reason", "催办后仍未答复", "--copy-to", "周市长"])
    #expect(order.output == "F2018-0003\n", "\(order.errors)")
    let later = ["--new-due", "2018-06-14", "--reason", "待检测", "--enterprise-told-on", "今天"]
    let put = try issue("extend", as: "孙丙", later)
    #expect(put.output == "E0001\n", "\(put.errors)")
  }

  @Test func `a query with a word there is none of is refused with those there are`() throws {
    let listed = try desk.run("issue", "list", "--filter", "state:foo")
    #expect(listed.status == .exited(64) && listed.output.isEmpty)
    #expect(listed.errors.contains("没有“foo”") && listed.errors.contains("待分办 待交办"))
    let saved = try desk.run("config", "add", "filter", "--name", "紫灯", "--query", "light:紫")
    #expect(saved.status == .exited(1) && saved.errors.contains("黄"), "\(saved.errors)")
  }

  @Test func `a word that one choice alone has in its name is that choice`() throws {
    _ = try issue(
      "triage", ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"])
    _ = try issue("dispatch", ["--means", "电话", "--taken-by", "王壬", "--promise", "周五前答复"])
    _ = try issue("urge", ["--means", "电话", "--taken-by", "王壬", "--promise", "今天答复"])
    let shown = try desk.run("issue", "show", "W2018-0001").output
    #expect(shown.contains("电话交办") && shown.contains("电话催办  李丁  王壬  今天答复"), "\(shown)")
    let visit = try desk.run("visit", "add", "--objects", "Q0001", "--kind", "现场")
    #expect(visit.output == "V00001\n", "\(visit.errors)")
    #expect(try desk.run("visit", "show", "V00001").output.contains("现场走访"))
    let several = try issue("urge", ["--means", "催办"])
    #expect(several.status == .exited(64), "\(several.output)")
    #expect(several.errors.contains("催办方式（--means）") && several.errors.contains("催办函"))
    #expect(try desk.run("issue", "urge", "--help").output.contains("--means  催办方式"))
  }

  @Test func `help names what may stand behind a flag that takes one of a closed list`() throws {
    for (command, line) in [
      ("suspend", "--cause  暂缓原因（待上级政策、待规划、待企业材料、不可抗力）\n"),
      ("urge", "--means  催办方式（催办函、电话催办）\n"), ("add", "--kind  性质 *必填（"),
      ("sign", "--signer  签收人\n"),
    ] {
      let help = try desk.run("issue", command, "--help").output
      #expect(help.contains(line), "\(help)")
    }
  }

  @Test func `a sheet in English has no punctuation of another language`() throws {
    let shown = try desk.run("issue", "show", "W2018-0001", "--lang", "en").output
    #expect(shown.contains("\ngreen: on time  1 day left\n"), "\(shown)")
    #expect(shown.contains("\nkind: problem\n") && !shown.contains("："))
  }

  @Test(arguments: ["--limit=0", "--limit=-1"])
  func `a list of no rows is a slip`(limit: String) throws {
    let listed = try desk.run("issue", "list", "--json", limit)
    #expect(listed.status == .exited(64) && listed.output.isEmpty, "\(listed.output)")
    #expect(listed.errors.contains("--limit"))
  }

  @Test func `a name that fits nobody is refused where only something is read as well`() throws {
    let listed = try desk.run("--as", "王不存在", "issue", "list")
    #expect(listed.status == .exited(77) && listed.output.isEmpty, "\(listed.output)")
    #expect(listed.errors.contains("没有叫“王不存在”的人"))
  }

  @Test func `what a step gives machines is what show gives them`() throws {
    let triaged = try issue(
      "triage",
      ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局", "--json"])
    let shown = try desk.run("issue", "show", "W2018-0001", "--json")
    #expect(triaged.output == shown.output)
    #expect(triaged.output.contains(#""state":"triaged""#), "\(triaged.output)")
    let added = try desk.run(
      "issue", "add", "--title", "车间加层", "--enterprise", "Q0001", "--source", "来电", "--json")
    #expect(added.output.contains(#""state":"registered""#), "\(added.output)")
  }

  @Test func `a step that is not possible is refused with its rule, and changes nothing`() throws {
    let run = try issue("close", ["--evidence", "无"])
    #expect(run.status == .exited(1))
    #expect(!run.errors.isEmpty)
    #expect(try !desk.run("history", "W2018-0001").output.contains("销号"))
  }

  @Test func `a field a rule asks for is named with its flag; what cannot be read is a slip`()
    throws
  {
    let run = try issue("triage", ["--category", "07"])
    #expect(run.status == .exited(1))
    let slip = try issue("triage", ["--category", "07", "--complexity", "难说", "--scope", "个性"])
    #expect(slip.status == .exited(64), "\(slip.errors)")
    #expect(run.errors.contains("难易（--complexity）：这一栏必填（T2）"), "\(run.errors)")
  }

  @Test func `who may not take a step is told so before what it would ask for`() throws {
    _ = try desk.run("person", "add", "周丁", "--roles", "营商专员")
    let run = try desk.run("issue", "triage", "W2018-0001", "--category", "07", "--as", "周丁")
    #expect(run.status == .exited(77) && run.errors.contains("（C3）"), "\(run.errors)")
    #expect(!run.errors.contains("难易"), "\(run.errors)")
    func letter(_ rest: String...) throws -> Command {
      try Command.run(
        Places.liuzhu, ["issue", "letter", "--answer", "W2018-0001=已解决：已备案"] + rest,
        environment: desk.environment)
    }
    _ = try issue(
      "triage", ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"])
    _ = try issue("dispatch", [])
    let other = try letter("--as", "周丁")
    #expect(other.status == .exited(77), "\(other.errors)")
    let bare = try letter("--unit", "安监局", "--as", "李丁")
    #expect(bare.status == .exited(64) && bare.errors.contains("文号"), "\(bare.errors)")
  }

  @Test func `a flag there is none of is answered with those there are`() throws {
    let run = try issue("sign", ["--nonsense", "1"])
    #expect(run.status == .exited(64))
    #expect(run.errors.contains("--signer"))
  }

  @Test func `a step is taken back by its author, and stays in the ledger as struck`() throws {
    _ = try issue(
      "triage", ["--category", "07", "--complexity", "简单", "--scope", "个性", "--lead-unit", "安监局"])
    let undo = try desk.run("undo", "--as", "李丁", "--reason", "选错单位")
    #expect(undo.status == .exited(0), "\(undo.errors)")
    #expect(
      try desk.run("issue", "list", "--filter", "环节:待分办", "--json").output.contains("W2018-0001"))
    #expect(try desk.run("history", "S00002").output.contains("选错单位"))
    let again = try desk.run("undo", "--as", "李丁", "--reason", "选错单位")
    #expect(again.status == .exited(1) && again.errors.contains("没有可以撤销的操作"))
  }
}
