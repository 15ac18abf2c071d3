import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Forms by lines: field by field, nothing typed is lost, what is wrong is said at its field.
struct PlainFormTests {
  @Test func `a form is read whole, then asked from its first open field`() {
    var desk = PlainDesk()
    desk.types("1 w")
    #expect(
      desk.said == """
        记走访 Q0003 立夏铜业
        一栏一栏填：空行=不改、下一栏，? 怎么填，.s 保存，.3 到第3栏，.- 清空，
          .. 上一栏，= 再念一遍，. 返回
        1  走访对象：立夏铜业有限公司
        2  方式：现场走访
        3  日期：6月7日 = 周四
        4  走访人：孙丙
        5  经营情况：
        6  困难：
        7  需政府解决：
        8  发现问题：
        9  提供服务：
        10  服务内容：
        11  下次走访：
        12  时长（分钟）：
        13  其他参加人：
        14  外迁苗头：无
        第5/14栏 经营情况：
        """)
  }

  @Test func `in English too`() {
    var desk = PlainDesk(language: .english)
    desk.types("1 w")
    #expect(
      desk.said == """
        Log a visit Q0003 立夏铜业
        Field by field: an empty line keeps it and goes on, ? how to answer, .s
          saves, .3 goes to field 3, .- empties it, .. one back, = reads all again, .
          leaves
        1  objects: 立夏铜业有限公司
        2  kind: on site
        3  date: 2018-06-07 = Thu 7 Jun
        4  visitors: 孙丙
        5  how business goes:
        6  difficulties:
        7  wanted from government:
        8  problems found:
        9  services given:
        10  what was done:
        11  next visit:
        12  minutes:
        13  other visitors:
        14  may it leave?: no
        5/14 how business goes:
        """)
  }

  @Test func `no key of the screen is named that is none here`() {
    var desk = PlainDesk(language: .english)
    desk.types("1 w", ".8")
    #expect(desk.said.contains("one a line") && !desk.said.contains("Tab"))
    desk.types(".", "Tab", "1 t")
    #expect(desk.said.contains("more cannot be done now; ? says why"))
    for words in ExplanationWords.all.map(\.byLine) {
      #expect(!words.en.contains("Esc") && !words.en.contains("Enter"))
      #expect(!words.zh.contains("Esc") && !words.zh.contains("回车"))
    }
  }

  @Test func `a visit is logged by answering, its problems one a line`() {
    var desk = PlainDesk()
    desk.types("1 w", "订单充足", "", "用工紧", "", "", "储油设施手续", "", "路灯不亮", "已修好", "")
    #expect(desk.said.contains("服务"))
    desk.types(".s")
    #expect(desk.said.contains("已记走访"))
    let visit = desk.workspace.visits.all.last
    #expect(visit?.situation == "订单充足")
    #expect(visit?.difficulties == "用工紧")
    let titles = desk.workspace.issues.all.map(\.title)
    #expect(titles.contains("储油设施手续") && titles.contains("路灯不亮"))
  }

  @Test func `what is wrong is said at its field, and what was typed stays`() {
    var desk = PlainDesk()
    desk.types("1 w", ".3", "某天吧")
    #expect(desk.said.contains("请改：看不懂“某天吧”"))
    desk.types("昨天")
    #expect(desk.said.contains("= "))
    #expect(desk.said.contains("6月6日"))
    desk.types(".1", ".-", ".s")
    #expect(desk.said.contains("有 1 处要改"))
    #expect(desk.said.contains("请改：这一栏必填"))
    #expect(desk.lastLine.contains("第1/"))
  }

  @Test func `a question mark tells how a field is answered`() {
    var desk = PlainDesk()
    desk.types("1 w", ".3", "?")
    #expect(desk.said.contains("今天 昨天 下周三"))
    desk.types(".2", "?")
    #expect(desk.said.contains("打序号、名称或拼音"))
    #expect(desk.said.contains("1  "))
  }

  @Test func `a choice is made by number, name or pinyin, and nothing else is taken for one`() {
    var desk = PlainDesk()
    desk.types("1 w", ".2", "2")
    let first = desk.said
    desk.types(".2", "没有的方式")
    #expect(desk.said.contains("没有“没有的方式”这个选项"))
    #expect(first.contains("= "))
  }

  @Test func `a record that several are called by is chosen by number`() {
    let towns = [
      Morning.enterprise(7, "大雪机械一厂", "", town: 3), Morning.enterprise(8, "大雪机械二厂", "", town: 3),
    ]
    var desk = PlainDesk(of: Morning.entities + towns)
    desk.types("w", ".1", ".-", "大雪")
    #expect(desk.said.contains("叫“大雪”的不止一个"))
    #expect(desk.said.contains("2  大雪机械"))
    desk.types("2")
    #expect(desk.said.contains("= 大雪机械"))
  }

  @Test func `every answer is in the draft at once, and a lost line loses none`() {
    var desk = PlainDesk()
    desk.types("1 w", "订单充足")
    #expect(desk.world.drafts.values.contains { $0.contains("订单充足") })
    desk.ends()
    #expect(desk.said.contains("存成了草稿"))
    var next = PlainDesk(world: desk.world)
    #expect(next.said.contains("有 1 份未完成的记录"))
    next.types("1")
    #expect(next.said.contains("订单充足"))
  }

  @Test func `leaving a changed form asks what to do with it`() {
    var desk = PlainDesk()
    desk.types("1 w", "订单充足", ".")
    #expect(desk.said.contains("改动还没有保存"))
    desk.types("1")
    #expect(desk.said.contains("订单充足"))
    desk.types(".", "3")
    #expect(desk.said.contains("企业"))
    #expect(desk.world.drafts.isEmpty)
  }

  @Test func `an issue is carried on: the step first, then its fields`() {
    var desk = PlainDesk()
    desk.types("Tab", "/租房", "1 t")
    #expect(desk.said.contains("  1  分办"))
    #expect(!desk.said.contains("不能“销号”"))
    desk.types("?")
    #expect(desk.said.contains("不能“销号”"))
    desk.types("销号")
    #expect(desk.said.contains("请改：现在是“待分办”，不能“销号”"))
    desk.types("分办")
    #expect(desk.lastLine.contains("类别"))
  }

  @Test func `whom to call and what the unit answered is read out before the first question`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.edit(.frost, .contacts, from: "", to: "王辛 厂长 13800001234")
    try office.dispatch()
    try office.step(.answer(.solved))
    let reply = try #require(office.workspace.lastReply(of: .first))
    var desk = PlainDesk(of: office.entities, person: .otherCoordinator)
    desk.types("Tab", "1 t")
    let lines = desk.said.split(separator: "\n")
    let call = try #require(lines.firstIndex { $0.contains("联系人  王辛 厂长 13800001234") })
    let question = try #require(lines.lastIndex { $0.hasPrefix("第1/") })
    #expect(call < question, "\(desk.said)")
    desk.types("=")
    #expect(desk.said.contains(reply.text) && desk.said.contains("Q0001 霜降压缩机"))
  }

  @Test func `behind the last field an empty line saves`() {
    var desk = PlainDesk()
    desk.types("1 w", "订单充足")
    for _ in 0..<20 where !desk.said.contains("填完了") { desk.types("") }
    #expect(desk.said.contains("填完了"))
    desk.types("")
    #expect(desk.said.contains("已记走访"))
  }

  @Test func `new issues are triaged one after the other`() {
    var desk = PlainDesk()
    desk.types("b")
    #expect(desk.said.contains("> 1. [ ] W2018-0713"))
    #expect(desk.said.contains("程度") && !desk.said.contains("紧急"), "what is chosen is told alone")
    desk.types("e")
    #expect(desk.said.contains("一栏一栏填"))
    #expect(desk.said.contains("W2018-0713 高层次人才租房补贴咨询  立夏铜业  6月6日反映"))
    desk.types(".")
    #expect(desk.said.contains("批量分办"))
  }

  @Test func `a form is saved before its last field`() {
    var desk = PlainDesk()
    desk.types("c", "门口积水", ".s")
    #expect(desk.said.contains("要改") || desk.said.contains("W2018-"))
  }
}
