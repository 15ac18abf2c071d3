import TestSupport
import Testing

@Suite struct PairingCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("person", "add", "李丁", "--roles", "营商专员")
    _ = try desk.run("person", "add", "周戊", "--roles", "营商专员")
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司")
  }

  private func pair(_ commissioner: String) throws -> Command {
    try desk.run(
      "pairing", "add", "--enterprise", "Q0001", "--commissioner", commissioner,
      "--charter-read-on", "今天")
  }

  @Test func `an enterprise has one commissioner at a time`() throws {
    #expect(try pair("李丁").output == "J0001\n")
    let second = try pair("周戊")
    #expect(second.status == .exited(1))
    #expect(second.errors.contains("李丁"))
  }

  @Test func `a handover ends one pairing and begins the next`() throws {
    _ = try pair("李丁")
    desk.now = "2018-06-08T09:30:00+08:00"
    let open = try desk.run(
      "pairing", "handover", "J0001", "--to", "周戊", "--note", "找厂长 138-0000-1234")
    #expect(open.status == .exited(1) && open.errors.contains("--note 里好像有手机号"))
    let run = try desk.run(
      "pairing", "handover", "J0001", "--to", "周戊", "--note", "储油设施一事正在办", "--charter-read-on", "今天"
    )
    #expect(run.output == "J0002\n", "\(run.errors)")
    #expect(try desk.run("pairing", "show", "J0002").output.contains("李丁交来：储油设施一事正在办"))
  }

  @Test func `pairings that stand already come in from a list, under one number`() throws {
    desk.home.write(
      Array("企业,专员,选派日期,选派文件号\n谷雨泵业有限公司,李丁,2018-05-02,温委办〔2018〕12号\n".utf8), to: "list.csv")
    let run = try desk.run("import", "pairings", desk.home.path("list.csv"))
    #expect(run.errors.contains("第2行 新增 Q0001 谷雨泵业有限公司"), "\(run.errors)")
    #expect(try desk.run("pairing", "list", "--json").output.contains("温委办〔2018〕12号"))
    #expect(try desk.run("pairing", "show", "J0001").output.contains("选派文件号 温委办〔2018〕12号"))
  }

  @Test func `somebody stands in while a commissioner is away`() throws {
    _ = try pair("李丁")
    let run = try desk.run(
      "pairing", "cover", "J0001", "--by", "周戊", "--to", "6月15日", "--reason", "年休")
    #expect(run.output == "J0001\n", "\(run.errors)")
    #expect(try desk.run("pairing", "show", "J0001").output.contains("周戊"))
  }

  @Test func `a visit with its problems is one save`() throws {
    _ = try pair("李丁")
    let run = try desk.run(
      "visit", "add", "--as", "李丁", "--objects", "谷雨泵业有限公司", "--situation", "订单饱满",
      "--problem", "扩张用地指标", "--solved", "人才政策咨询=当场讲清申报办法")
    #expect(run.output == "V00001\n", "\(run.errors)")
    let issues = try desk.run("issue", "list", "--json").output
    #expect(issues.contains("扩张用地指标"))
    #expect(issues.contains(#""state":"replied""#))
    #expect(try desk.run("history", "V00001", "--json").output.contains(#""seq":6"#))
  }
}
