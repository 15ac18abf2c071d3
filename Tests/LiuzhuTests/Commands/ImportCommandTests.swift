import TestSupport
import Testing

@Suite struct ImportCommandTests {
  let desk = Workplace()

  init() throws { _ = try desk.run("init", "--office", "留驻办", "--name", "孙丙") }

  @Test(.enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"))
  func `a real list comes in whole, and a second time changes nothing`() throws {
    let file = try #require(Places.listedCompanies)
    let map = "企业名称=name,简称=shortName,行业=sector"
    let first = try desk.run("import", "enterprises", file, "--map", map)
    #expect(first.status == .exited(0))
    #expect(first.errors.contains("新增 723"))
    #expect(first.errors.contains("未对应的列：地区、证券代码、上市日期、板块、英文名"))
    let second = try desk.run("import", "enterprises", file, "--map", map)
    #expect(second.errors.contains("新增 0，更改 0，不变 723"))
    #expect(try desk.run("history", "Q0001", "--json").output.contains(#""seq":2"#))
  }

  @Test(
    .enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"),
    arguments: [
      "cat", "sed 's/^\\xEF\\xBB\\xBF//' | sed 's/\\r*$/\\r/'",
      "sed 's/^\\xEF\\xBB\\xBF//' | iconv -f UTF-8 -t GB18030", "sed 's/,/;/g'",
      "sed 's/,/\\t/g' | tr '\\n' '\\r'",
      "sed 's/\\r*$/,\"备\\n注\"/'",
    ])
  func `in whatever encoding and shape it comes, it is the same 723`(made: String) throws {
    let file = try #require(Places.listedCompanies)
    let list = desk.home.path("list.csv")
    let shaped = try Command.run("/bin/sh", ["-c", "cat '\(file)' | \(made) > '\(list)'"])
    #expect(shaped.status == .exited(0), "\(shaped.errors)")
    let map = ["--map", "企业名称=name,行业=sector"]
    let run = try desk.run("import", "enterprises", list, map[0], map[1])
    #expect(run.errors.contains("新增 723，更改 0，不变 0，有误 0"), "\(run.errors.prefix(300))")
    let again = try desk.run("import", "enterprises", file, map[0], map[1])
    #expect(again.errors.contains("新增 0，更改 0，不变 723，有误 0"))
  }

  @Test(
    .enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"),
    arguments: ["xlysj", "xinlei", "鑫lei"])
  func `a company is found by initials, by pinyin and by both mixed`(query: String) throws {
    let file = try #require(Places.listedCompanies)
    _ = try desk.run("import", "enterprises", file)
    let found = try desk.run("enterprise", "list", "--filter", query, "--json")
    #expect(found.output.contains(#""name":"鑫磊压缩机股份有限公司""#))
    #expect(found.output.split(separator: "},{").count == 1)
  }

  @Test func `in a new office a list that names towns says that the units come first`() throws {
    let list = desk.home.write("企业名称,镇街\n霜降压缩机,泽国\n", to: "list.csv")
    let refused = try desk.run("import", "enterprises", list)
    #expect(refused.status == .exited(65))
    #expect(
      refused.errors.contains("台账里没有镇街“泽国”，请先导入单位：liuzhu import units"), "\(refused.errors)")
    let units = desk.home.write("单位全称,单位类型\n泽国镇,镇街\n", to: "units.csv")
    let taken = try desk.run("import", "units", units)
    #expect(taken.status == .exited(0), "\(taken.errors)")
    let again = try desk.run("import", "enterprises", list)
    #expect(!again.errors.contains("请先导入单位"), "\(again.errors)")
  }

  @Test func `every bad row is told with line and column, and nothing comes in`() throws {
    let list = desk.home.write(
      """
      企业名称,统一社会信用代码,入库日期
      霜降压缩机股份有限公司,91331081MA00000011,2018-02-30
      ,,2018-06-07
      谷雨泵业有限公司,91331081MA00000012,
      霜降压缩机股份有限公司,,
      """, to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.status == .exited(65))
    #expect(run.errors.contains("\(list):2：第3列“入库日期”：“2018-02-30”不是日期"))
    #expect(run.errors.contains("\(list):3：第1列“企业名称”："))
    #expect(run.errors.contains("\(list):4：第2列“统一社会信用代码”：“91331081MA00000012”有误"))
    #expect(run.errors.contains("\(list):5：第1列“企业名称”：“霜降压缩机股份有限公司”和第2行重复"))
    #expect(try desk.run("enterprise", "list", "--json").output == "[]\n")
  }

  @Test func `a day without its year, or with it last, is told how to be written`() throws {
    let list = desk.home.write(
      "企业名称,入库日期\n谷雨泵业有限公司,5月3日\n立夏阀门有限公司,5/3/18\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.errors.contains("“5月3日”没有年份，请写全，如 2018-06-07"), "\(run.errors)")
    #expect(run.errors.contains("“5/3/18”分不清年、月、日，请把年份写在前面，如 2018-06-07"), "\(run.errors)")
  }

  @Test func `a header that comes twice is told with its column`() throws {
    let list = desk.home.write("企业名称,镇街,镇街\n谷雨泵业有限公司,,\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.status == .exited(65))
    #expect(run.errors.contains("\(list):1：第3列“镇街”：“镇街”和第2列的表头重复"))
  }

  @Test func `a title above the heads is passed over, and lines stay the file's own`() throws {
    let list = desk.home.write(
      "2018年企业名单,\n,\n企业名称,入库日期\n谷雨泵业有限公司,2018-02-30\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.status == .exited(65))
    #expect(run.errors.contains("有误 1；上面2行不是表头，跳过"))
    #expect(run.errors.contains("\(list):4：第2列“入库日期”"))
  }

  @Test func `what changes is told with what stands there, and a refusal with its line`() throws {
    let list = desk.home.write("企业名称,行业\n谷雨泵业有限公司,泵\n", to: "list.csv")
    _ = try desk.run("import", "enterprises", list)
    _ = desk.home.write("企业名称,行业\n谷雨泵业有限公司,水泵\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.errors.contains("第2行 Q0001 谷雨泵业有限公司：行业 泵 → 水泵"))
    let future = desk.home.write(
      "企业,问题,登记日期,办理结果\n谷雨泵业有限公司,排水,2017-09-12,已解决\n谷雨泵业有限公司,道路,2018-09-12,已解决\n",
      to: "old.csv")
    let rehearsed = try desk.run("import", "issues", future, "--dry-run")
    #expect(rehearsed.status == .exited(1) && rehearsed.errors.contains("\(future):3："))
    let refused = try desk.run("import", "issues", future)
    #expect(refused.status == .exited(1))
    #expect(refused.errors.contains("新增 2，更改 0，不变 0，有误 1"), "\(refused.errors)")
    #expect(refused.errors.contains("\(future):3：第3列“登记日期”："))
    #expect(try desk.run("issue", "list", "--json").output == "[]\n")
  }

  @Test func `rows are counted that came in, and not all that they made`() throws {
    _ = try desk.run("import", "enterprises", desk.home.write("企业名称\n谷雨泵业有限公司\n", to: "q.csv"))
    let issue = desk.home.write("企业,问题,登记日期\n谷雨泵业有限公司,排水,2018-05-02\n", to: "issue.csv")
    let run = try desk.run("import", "issues", issue)
    #expect(run.errors.contains("已存：新增 1，更改 0"), "\(run.errors)")
  }

  @Test func `a preview of visits says how they are taken to have been where no column does`()
    throws
  {
    _ = try desk.run("import", "enterprises", desk.home.write("企业名称\n谷雨泵业有限公司\n", to: "q.csv"))
    let visits = desk.home.write("走访日期,企业名称,走访人员\n2018-05-02,谷雨泵业有限公司,孙丙\n", to: "v.csv")
    let run = try desk.run("import", "visits", visits, "--dry-run")
    #expect(run.output.contains("新增 1，更改 0，不变 0，有误 0；没有“"), "\(run.errors)")
    #expect(run.output.contains("”这一列，新增的按现场走访"))
  }

  @Test func `names that are near are read as --same says, several with commas between`() throws {
    let units = desk.home.write("单位全称,单位类型\n城西街道办事处,镇街\n城东街道办事处,镇街\n", to: "units.csv")
    _ = try desk.run("import", "units", units)
    let list = desk.home.write("姓名,派出单位\n尤辰,城西\n韦巳,城东\n", to: "list.csv")
    let asked = try desk.run("import", "commissioners", list)
    #expect(asked.status == .exited(65))
    #expect(asked.errors.contains("“城西”可用 --same 城西=D01 说明是哪一个"))
    let told = try desk.run(
      "import", "commissioners", list, "--same", "城西=城西街道办事处，城东=D02")
    #expect(told.status == .exited(0), "\(told.errors)")
    let other = try desk.run("person", "list", "--filter", "韦巳", "--json").output
    #expect(other.contains(#""unit":"D02""#))
    let people = try desk.run("person", "list", "--filter", "尤辰", "--json").output
    #expect(people.contains(#""unit":"D01""#) && people.contains("commissioner"))
  }

  @Test func `a category is read by a word of its name or as --same says, and all are told once`()
    throws
  {
    _ = try desk.run("import", "enterprises", desk.home.write("企业名称\n谷雨泵业有限公司\n", to: "q.csv"))
    let list = desk.home.write(
      "企业,问题,问题类别\n谷雨泵业有限公司,缺焊工,招工\n谷雨泵业有限公司,缺房,租房\n谷雨泵业有限公司,缺人,用工\n",
      to: "issues.csv")
    let asked = try desk.run("import", "issues", list)
    #expect(asked.status == .exited(65))
    #expect(asked.errors.contains("\(list):2：第3列“问题类别”：没有“招工”这个类别\n"), "\(asked.errors)")
    #expect(asked.errors.contains("“招工”可用 --same 招工=类别 说明是哪一类"))
    #expect(asked.errors.split(separator: "\n").count { $0.contains("02 用工招聘") } == 1)
    let told = try desk.run("import", "issues", list, "--same", "招工=02,租房=住房")
    #expect(told.errors.contains("已存：新增 3"), "\(told.errors)")
    let issues = try desk.run("issue", "list", "--json").output
    #expect(issues.contains(#""category":"04""#) && issues.contains(#""category":"02""#))
  }

  @Test func `a new name much like a known one is told, with how to say that it is the same`()
    throws
  {
    let known = desk.home.write("企业名称\n浙江立夏集团股份有限公司\n", to: "known.csv")
    _ = try desk.run("import", "enterprises", known)
    let list = desk.home.write("企业名称,行业\n立夏集团有限公司,阀门\n谷雨泵业有限公司,水泵\n", to: "list.csv")
    let noticed = try desk.run("import", "enterprises", list, "--dry-run")
    #expect(noticed.output.contains("新增 2") && noticed.output.split(separator: "很像").count == 2)
    #expect(
      noticed.output.contains(
        "第2行“立夏集团有限公司”和 Q0001 浙江立夏集团股份有限公司 很像：是同一家就用 --same 立夏集团有限公司=Q0001"))
    let told = try desk.run("import", "enterprises", list, "--same", "立夏集团有限公司=Q0001")
    #expect(told.errors.contains("新增 1，更改 1") && !told.errors.contains("很像"), "\(told.errors)")
  }

  @Test func `a name --same gives that nobody bears is told with what may bear it`() throws {
    let units = desk.home.write("单位全称,单位类型\n城西街道办事处,镇街\n", to: "units.csv")
    _ = try desk.run("import", "units", units)
    let list = desk.home.write("姓名,派出单位\n尤辰,城西\n", to: "list.csv")
    let nobody = try desk.run("import", "commissioners", list, "--same", "城西=城西街道处")
    #expect(nobody.status == .exited(64))
    #expect(
      nobody.errors.contains("--same 里的“城西街道处”不是已登记的单位、企业、人员、小微园、老旧工业点、重点项目、宣讲项或问题类别"),
      "\(nobody.errors)")
    let empty = try desk.run("import", "commissioners", list, "--same", "城西=")
    #expect(empty.status == .exited(64) && empty.errors.contains("应写成 名称=编号或全名"))
  }

  @Test func `a preview lists what is new with all that the list says of it`() throws {
    let units = desk.home.write("单位全称,单位类型\n大溪镇人民政府,镇街\n", to: "units.csv")
    _ = try desk.run("import", "units", units)
    let list = desk.home.write(
      "企业名称,镇街,行业\n谷雨泵业有限公司,大溪镇人民政府,水泵\n立夏阀门有限公司,,\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list, "--dry-run")
    #expect(
      run.output == """
        \(list)：新增 2，更改 0，不变 0，有误 0
        第2行 新增 谷雨泵业有限公司：镇街 D01 大溪镇人民政府；行业 水泵
        第3行 新增 立夏阀门有限公司

        """)
    let many = "企业名称\n" + (1...25).map { "立夏阀门\($0)号\n" }.joined()
    let long = try desk.run("import", "enterprises", desk.home.write(many, to: "many.csv"))
    #expect(long.errors.contains("……其余 5 条不再列出") && !long.errors.contains("立夏阀门21号"))
  }

  @Test func `a line break in a cell stands as a blank, so that a preview has a line for each row`()
    throws
  {
    let list = desk.home.write("企业名称,备注\n谷雨泵业有限公司,\"两行\n备注\"\n", to: "list.csv")
    let new = try desk.run("import", "enterprises", list, "--dry-run")
    #expect(new.output.hasSuffix("第2行 新增 谷雨泵业有限公司：备注 两行 备注\n"), "\(new.output)")
    _ = try desk.run("import", "enterprises", list)
    let mended = desk.home.write("企业名称,备注\n谷雨泵业有限公司,\"一\n行\"\n", to: "mended.csv")
    let changed = try desk.run("import", "enterprises", mended, "--dry-run")
    #expect(changed.output.hasSuffix("：备注 两行 备注 → 一 行\n"), "\(changed.output)")
  }

  @Test func `the heads a list knows can be asked for, and one that never comes in is told`() throws
  {
    let heads = try desk.run("import", "pairings", "--headers")
    #expect(heads.output.contains("营商专员  commissioner  *  专员、专员姓名"))
    let never = try desk.run("import", "meetings", "x.csv")
    #expect(never.status == .exited(64) && never.errors.contains("meetings 不能导入"))
  }

  @Test func `the help offers the lists that come in, and no other`() throws {
    let help = try desk.run("import", "--help").output
    #expect(help.contains("commissioners, pairings") && !help.contains("lectures"), "\(help)")
  }

  @Test func `a quote that never closes is told where it opens`() throws {
    let list = desk.home.write("企业名称,备注\n谷雨泵业有限公司,\"没有关上\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.status == .exited(65))
    #expect(run.errors.contains("\(list):2：第2列“备注”：引号没有配对"))
  }

  @Test func `a name that is nearly one is asked about`() throws {
    let units = desk.home.write("单位全称,单位类型\n大溪镇人民政府,镇街\n", to: "units.csv")
    #expect(try desk.run("import", "units", units).status == .exited(0))
    let list = desk.home.write("企业名称,镇街\n谷雨泵业有限公司,大溪镇\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list)
    #expect(run.errors.contains("台账里没有镇街“大溪镇”，是不是 D01 大溪镇人民政府？"))
  }

  @Test func `two that would be called the same for short are pointed out before they come in`()
    throws
  {
    let list = desk.home.write(
      "企业名称,简称\n新立夏水产有限公司,立夏水产\n立夏水产有限公司,立夏水产\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list, "--dry-run")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("第2、3行简称“立夏水产”：同一简称分不清是谁，请核对"), "\(run.output)")
  }

  @Test func `a preview writes nothing, and goes where results go`() throws {
    let list = desk.home.write("企业名称\n谷雨泵业有限公司\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list, "--dry-run")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("新增 1") && !run.errors.contains("新增"))
    #expect(try desk.run("enterprise", "list", "--json").output == "[]\n")
  }

  @Test func `a file that is not there, and a map to nowhere, have codes of their own`() throws {
    #expect(try desk.run("import", "enterprises", "nowhere.csv").status == .exited(66))
    let list = desk.home.write("企业名称\n谷雨泵业有限公司\n", to: "list.csv")
    let run = try desk.run("import", "enterprises", list, "--map", "企业名称=nome")
    #expect(run.status == .exited(64))
    #expect(run.errors.contains("没有字段“nome”"))
  }
}
