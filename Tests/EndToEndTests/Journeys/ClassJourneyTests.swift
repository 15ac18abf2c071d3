import TestSupport
import Testing

extension EndToEnd {
  /// One trouble of several enterprises, from its being gathered to its being carried out.
  struct ClassJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `two issues become a class, and one unit finds what helps them both`(
      says: Tongue
    ) throws {
      let place = try Workplace.twoAlike()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("l")).sees(says("还没有共性类", "No common class yet"))
        .press(.character("c")).sees(says("立类", "open a class"))
        .fills(says("名称", "name"), "储油设施手续")
        .goes(to: says("类别", "category")).types("07").sees("▌")
        .gathers(["W2018-0001", "W2018-0002"], as: says("成员问题", "its issues"))
        .goes(to: says("牵头单位", "lead unit")).types("ajj").sees("▌安监局").press(.enter)
        .saves(saying: says("已保存 G01 储油设施手续", "saved G01 储油设施手续"))
      session.moves(says("开始调研", "begin research"), in: says, to: says("调研中", "research"))
      session.press(.character("t")).chooses(
        says("可以做", "Can be done"), says("加对策", "add a counter")
      )
      .fills(says("对策", "countermeasure"), "一次告知并集中补办")
      .saves(saying: says("已记录 G01", "recorded G01"))
      session.moves(
        says("提出对策", "propose"), in: says, to: says("已提对策", "proposed"))
      session.moves(says("合力推进", "carry out"), in: says, to: says("合力推进", "under way"))
      session.press(.escape).sees("1/3").leaves(in: says)
      #expect(
        try place.deeds(of: "G01") == [
          "class.open", "class.research", "class.propose", "class.implement",
        ])
      #expect(try place.does("class", "show", "G01").contains("一次告知并集中补办"))
    }
  }
}

extension Workplace {
  /// The same trouble of two enterprises.
  fileprivate static func twoAlike() throws -> Workplace {
    let place = try office()
    for (number, enterprise) in ["霜降压缩机", "谷雨泵业"].enumerated() {
      try place.does(
        "issue", "add", "--title", "储油设施改建手续补办", "--enterprise", enterprise, "--source", "企业来电")
      try place.does(
        "issue", "triage", "W2018-000\(number + 1)", "--category", "07", "--complexity", "复杂",
        "--scope", "个性", "--lead-unit", "安监局", "--saw-duplicates", "是")
    }
    return place
  }
}

extension ScreenSession {
  /// Picks several records in one field.
  fileprivate func gathers(_ ids: [String], as label: String) -> Self {
    goes(to: label)
    for id in ids {
      types(id).sees("▌", id).press(.enter).sees(
        "\(id) picked",
        where: { screen in
          let line = screen.lineOfCaret
          return line.firstRange(of: id).map { line[$0.upperBound...].contains("、") } == true
        })
    }
    return self
  }

  /// Takes a step of the class in hand that needs no more than to be taken.
  fileprivate func moves(_ step: String, in says: Tongue, to state: String) {
    press(.character("t")).chooses(says("可以做", "Can be done"), step)
      .saves(saying: says("已记录 G01", "recorded G01")).sees(state)
  }
}
