import TestSupport
import Testing

extension EndToEnd {
  /// S9: school places are a common matter; more children are helped than there are issues.
  struct SchoolPlacesTests {
    @Test func `one class, one letter for its issues, and the children are counted by themselves`()
      throws
    {
      let place = try Workplace.scenario()
      for (enterprise, title) in [("霜降压缩机", "企业职工子女入学"), ("谷雨泵业", "外来员工孩子上学")] {
        try place.does(
          "issue", "add", "--enterprise", enterprise, "--title", title, "--source", "企业来电")
      }
      let session = try place.openLists().sees("外来员工孩子上学").press(.character("l"))
        .sees("还没有共性类").press(.character("c")).fills("名称", "员工子女入学难")
        .chooses("类别", "员工子女入学").picks("成员问题", "企业职工", sees: "企业职工子女入学")
        .picks("成员问题", "外来员工", sees: "W2018-0002 外来员工孩子上学 谷雨泵业").picks("牵头单位", "教育局", sees: "教育局")
        .saves(saying: "G01").sees("W2018-0002").press(.escape).sees("w 走访")
      try place.commonMatters("W2018-0001", "W2018-0002")
      session.press(.character("i")).sees("收文登记").picks("答复单位", "教育局", sees: "教育局在办的 2 件")
        .fills("文号", "温教函〔2018〕9号").chooses("W2018-0001", "已解决").fills("答复内容", "安排12人")
        .chooses("W2018-0002", "已解决").fills("答复内容", "安排6人").saves(
          saying: "答复 W2018-0001 W2018-0002"
        )
        .leaves()
      for (issue, children) in [("W2018-0001", "12"), ("W2018-0002", "6")] {
        try place.does(
          "issue", "callback", issue, "--as", "钱乙", "--solved", "是", "--satisfaction", "满意")
        try place.does(
          "issue", "close", issue, "--as", "钱乙", "--evidence", "录取名单", "--beneficiaries", children)
      }
      try findsPlaces(place)
      try place.openLists().sees("待办").press(.character("l")).sees("2件，2家企业，受益18人，已办2件").press(
        .escape
      ).sees("w 走访").leaves()
    }
  }
}

/// Who is on a list of twenty has the right to them, any other says on what ground; nobody asks who a
/// child is.
private func findsPlaces(_ place: Workplace) throws {
  func arranging(_ enterprise: String, _ issue: String, _ children: String) -> [String] {
    [
      "school-place", "add", "--enterprise", enterprise, "--issue", issue, "--year", "2018",
      "--grade",
      "小学", "--count", children,
    ]
  }
  let few = arranging("谷雨泵业", "W2018-0002", "6")
  try place.refuses(few, saying: "不在纳税20强、工业20强名单；另有依据的，请写在“非20强的依据”")
  try place.does("enterprise", "edit", "谷雨泵业", "--is-tax-top20", "是")
  for row in [few, arranging("霜降压缩机", "W2018-0001", "12") + ["--basis", "专题会议定"]] {
    let command = try Command.run(Places.liuzhu, row, environment: place.environment)
    #expect(command.status == .exited(0), "\(command.errors)")
  }
  let places = try place.does("school-place", "list", "--json")
  #expect(places.contains("\"count\":12") && places.contains("\"count\":6"))
}

extension Workplace {
  /// Triages and dispatches issues of the class by the command line.
  fileprivate func commonMatters(_ issues: String...) throws {
    for issue in issues {
      try does(
        "issue", "triage", issue, "--category", "03", "--complexity", "simple", "--scope", "common",
        "--common-class", "G01", "--lead-unit", "教育局")
      try does("issue", "dispatch", issue)
    }
  }
}
