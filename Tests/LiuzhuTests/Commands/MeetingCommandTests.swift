import TestSupport
import Testing

@Suite struct MeetingCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("person", "edit", "孙丙", "--roles", "办公室负责人、工作人员")
    _ = try desk.run("unit", "add", "教育局", "--type", "市级部门", "--categories", "03")
    _ = try desk.run("unit", "add", "正大律师事务所", "--short-name", "正大所", "--type", "服务机构")
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司")
    for title in ["入学名额不足", "公交线路太远"] {
      _ = try desk.run("issue", "add", "--title", title, "--enterprise", "Q0001", "--source", "来电")
    }
  }

  private func triage(_ issue: String) throws {
    let run = try desk.run(
      "issue", "triage", issue, "--category", "03", "--complexity", "简单", "--scope", "个性",
      "--lead-unit", "教育局", "--saw-duplicates", "是")
    #expect(run.status == .exited(0), "\(run.errors)")
  }

  @Test func `a meeting was held on the day it was to be, where nobody says another`() throws {
    let added = try desk.run(
      "meeting", "add", "--kind", "专题会", "--topic", "人才", "--units", "教育局", "--proposed-on", "明天")
    #expect(added.status == .exited(0), "\(added.errors)")
    var environment = desk.environment
    environment["LIUZHU_NOW"] = "2018-06-12T09:30:00+08:00"
    let later = { (arguments: [String]) in
      try Command.run(Places.liuzhu, arguments, environment: environment)
    }
    let held = try later(
      ["meeting", "hold", "M0001", "--minutes", "纪要1号", "--decision", "扩班；教育局；6月30日"])
    #expect(held.status == .exited(0), "\(held.errors)")
    let shown = try later(["meeting", "show", "M0001", "--json"])
    #expect(shown.output.contains(#""heldOn":"2018-06-08""#), "\(shown.output)")
  }

  @Test func `a meeting is called on two issues, held by one command, its decision done`() throws {
    try triage("W2018-0001")
    try triage("W2018-0002")
    let added = try desk.run(
      "meeting", "add", "--issues", "W2018-0001、W2018-0002", "--units", "教育局", "--proposed-on",
      "明天", "--reason", "两家意见不一")
    #expect(added.output == "M0001\n", "\(added.errors)")
    #expect(try desk.run("issue", "show", "W2018-0001").output.contains("\n协调会："))
    let held = try desk.run(
      "meeting", "hold", "M0001", "--minutes", "〔2018〕5号", "--decision",
      "扩班一个；教育局；+10；W2018-0001", "--back", "W2018-0002=不属教育局")
    #expect(held.output == "M0001\n", "\(held.errors)")
    #expect(try desk.run("issue", "show", "W2018-0001").output.contains("办理中"))
    #expect(try desk.run("issue", "show", "W2018-0002").output.contains("待交办"))
    let sheet = try desk.run("meeting", "show", "M0001").output
    #expect(sheet.contains("已开") && sheet.contains("扩班一个"))
    #expect(try desk.run("decision", "list", "--filter", "已办:否").output.contains("B00001"))
    #expect(try desk.run("decision", "done", "B00001", "--note", "已扩班").output == "B00001\n")
    #expect(!(try desk.run("decision", "list", "--filter", "已办:否").output).contains("B00001"))
  }

  @Test func `a special meeting needs no issue and is called off with a reason`() throws {
    let added = try desk.run(
      "meeting", "add", "--kind", "专题会", "--topic", "高层次人才留用", "--units", "教育局",
      "--proposed-on", "+3")
    #expect(added.output == "M0001\n", "\(added.errors)")
    #expect(try desk.run("meeting", "edit", "M0001", "--place", "三楼").status == .exited(0))
    #expect(try desk.run("meeting", "cancel", "M0001", "--reason", "改期").status == .exited(0))
    #expect(try desk.run("meeting", "list").output.contains("已取消"))
    let late = try desk.run("meeting", "hold", "M0001", "--minutes", "5", "--decision", "x")
    #expect(late.status == .exited(1) && late.errors.contains("已取消") || late.errors.contains("取消"))
  }

  @Test func `a decision that cannot be read names its line`() throws {
    _ = try desk.run(
      "meeting", "add", "--kind", "专题会", "--topic", "人才", "--units", "教育局", "--proposed-on", "+3")
    let run = try desk.run("meeting", "hold", "M0001", "--minutes", "5", "--decision", "扩班；教肓局")
    #expect(run.status == .exited(64))
    #expect(run.errors.contains("第1条的“教肓局”"))
  }

  @Test func `what a law firm found and settled is its own from end to end`() throws {
    let added = try desk.run(
      "issue", "add", "--title", "合同纠纷", "--enterprise", "Q0001", "--provider", "正大所")
    #expect(added.output == "W2018-0003\n", "\(added.errors)")
    let reply = try desk.run(
      "issue", "reply", "W2018-0003", "--text", "对方已付款", "--result", "已解决", "--unit", "正大所")
    #expect(reply.status == .exited(0), "\(reply.errors)")
    #expect(try desk.run("issue", "list", "--json").output.contains(#""source":"provider:D02""#))
  }

  @Test func `a service without a problem is listed, found by its kind, and corrected`() throws {
    let added = try desk.run(
      "visit", "add", "--objects", "Q0001", "--services", "党建指导", "--service-text", "建立了党支部")
    #expect(added.output == "V00001\n", "\(added.errors)")
    let edited = try desk.run("visit", "edit", "V00001", "--service-text", "建立了党支部和活动室")
    #expect(edited.output == "V00001\n", "\(edited.errors)")
    #expect(try desk.run("visit", "list", "--filter", "服务:党建指导").output.contains("V00001"))
    #expect(try desk.run("visit", "show", "V00001").output.contains("建立了党支部和活动室"))
  }

  @Test func `overrides are listed, for those who may see them`() throws {
    #expect(try desk.run("override", "list", "--json").output == "[]\n")
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    let refused = try desk.run("override", "list", "--as", "李丁")
    #expect(refused.status == .exited(77) && refused.errors.contains("C16"))
  }

  @Test func `a commissioner reads no contacts and no issues that are not his`() throws {
    _ = try desk.run("enterprise", "edit", "Q0001", "--contacts", "王辛 厂长 120-0000-0001")
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    let whole = try desk.run("enterprise", "list", "--json").output
    #expect(whole.contains("王辛"))
    let runs = [
      try desk.run("enterprise", "show", "Q0001", "--as", "李丁"),
      try desk.run("history", "Q0001", "--as", "李丁"),
      try desk.run("log", "--json", "--as", "李丁"),
    ]
    for run in runs {
      #expect(run.status == .exited(0), "\(run.errors)")
      #expect(!run.output.contains("王辛"), "\(run.output)")
    }
    #expect(try desk.run("issue", "list", "--json", "--as", "李丁").output == "[]\n")
    let shown = try desk.run("issue", "show", "W2018-0001", "--as", "李丁")
    #expect(shown.status == .exited(77) && shown.errors.contains("C16"))
  }

  @Test func `before a meeting it is listed what projecting hides and what it may miss`() throws {
    let clean = try desk.run("meeting", "check")
    #expect(clean.output.contains("没有可疑之处"), "\(clean.errors)")
    _ = try desk.run("enterprise", "edit", "Q0001", "--remarks", "问 86123456 或电话 86123457")
    let checked = try desk.run("meeting", "check")
    #expect(
      checked.output == """
        投屏时    文字                   哪一项  在哪里
        照样显示  问 86123456 或电话 8…  备注    Q0001 谷雨泵业有限公司
        隐去      …6 或电话 86123457     备注    Q0001 谷雨泵业有限公司

        """)
    let json = try desk.run("meeting", "check", "--json").output
    #expect(json.contains(#""hidden":false"#) && json.contains(#""id":"Q0001""#))
  }
}
