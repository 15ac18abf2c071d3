import Testing

@testable import WorkbenchUI

/// The workbench as it is seen (screens.md).
struct WorkbenchDrawingTests {
  @Test func `a coordinator's morning at 120×36`() {
    var desk = Desk(120, 36)
    desk.press(.tab)
    #expect(
      desk.screen == """
         留驻工作台  温岭市留驻办                               2018年6月7日 周四 今日电话咨询   孙丙 工作人员（未验证）   已存
          1 工作台   2 待办 4   3 专员   4 项目   5 政策   6 总览   7 设置
        ─ 企业 ──────────────────── 1/4  按走访先后 ─│─ 问题 ─────────────────────────────── 1/4  按期限先后  红 1  黄 1  绿 2 ─
          名称                镇街    问题 最近走访  │  灯 编号       标题                  环节         该谁办   期限
        ▌ 立夏铜业            城西     1/1 今天      │▌ 红 W2018-0412 储油设施改建手续补办  协调会商     本办     超17个工作日
          谷雨泵业            大溪     1/1 3天前     │  黄 W2018-0702 技术骨干子女择校      已答复待回访 本办     超3个工作日
          霜降压缩机          城西     2/2 40天前    │  绿 W2018-0713 高层次人才租房补贴咨… 待分办       本办     还剩2天
          惊蛰数控            大溪     0/1 未访      │  绿 W2018-0655 新厂区天然气大网接入  办理中       住建局
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │─ 详情 ────────────────────────────────────────────────────── W2018-0412 ─
                                                     │ 储油设施改建手续补办                      红严重  超17个工作日  协调会商
                                                     │
        ─ 专员 ──────────────────────── 1/2  按名称 ─│ 企业     Q0001 霜降压缩机
          姓名     单位      挂钩企业      最近联系  │ 专员     李丁（安监局）
        ▌ 李丁     安监局    霜降压缩机    40天前    │ 类别     07 审批与手续补办  问题  复杂  个性  措施跟进
          钱乙     住建局    惊蛰数控      未访      │ 承办     安监局（牵头）
                                                     │ 期限     首项措施 5月15日 周二 到期，超17个工作日
                                                     │ 来自     4月28日 现场走访  反映至今 36 天
                                                     │
                                                     │ 5月2日   登记         李丁   企业因生产需要改建原储油容器
                                                     │ 5月3日   分办         孙丙
                                                     │ 5月4日   交办         孙丙   安监局
                                                     │ 5月4日   签收         孙丙
                                                     │ 5月30日  请求协调     李丁   三家意见不一，请办公室召集
                                                     │ 下一步   签收·措施·答复、定措施、合并办理（其余 24 项按 t 看）
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         w 走访  t 办理  p 挂钩  / 筛选  空格 选中  s 排序  z 放大本栏  b 批量分办  c 新问题  : 全部功能                 ? 帮助
        """)
  }

  @Test func `the number of a pairing stands once over its file`() {
    var desk = Desk(120, 36)
    desk.press(.backTab)
    #expect((0..<36).filter { desk.line($0).contains("J0001") }.count == 1)
  }

  @Test func `the file of an issue at 80×24`() {
    var desk = Desk(80, 24)
    desk.press(.tab, .enter)
    #expect(
      desk.screen == """
         留驻工作台  温岭市留驻办          6月7日 周四   孙丙 工作人员（未验证）   已存
          企业 4   问题 4   详情   专员 2
        ─ 详情 ──────────────────────────────────────────────────────────── W2018-0412 ─
         储油设施改建手续补办                            红严重  超17个工作日  协调会商

         企业     Q0001 霜降压缩机
         专员     李丁（安监局）
         类别     07 审批与手续补办  问题  复杂  个性  措施跟进
         承办     安监局（牵头）
         期限     首项措施 5月15日 周二 到期，超17个工作日
         来自     4月28日 现场走访  反映至今 36 天

         5月2日   登记         李丁   企业因生产需要改建原储油容器
         5月3日   分办         孙丙
         5月4日   交办         孙丙   安监局
         5月4日   签收         孙丙
         5月30日  请求协调     李丁   三家意见不一，请办公室召集

         下一步   签收·措施·答复、定措施、合并办理（其余 24 项按 t 看）



        ────────────────────────────────────────────────────────────────────────────────
         w 走访  t 办理  Esc 返回  p 挂钩  : 全部功能                            ? 帮助
        """)
  }

  @Test func `the issues at 60×18`() {
    var desk = Desk(60, 18)
    desk.press(.tab)
    #expect(
      desk.screen == """
         温岭市留驻办  6月7日 周四   孙丙 工作人员（未验证）   已存
          企业 4   问题 4   详情   专员 2
        ─ 问题 ───────────────── 1/4  按期限先后  红 1  黄 1  绿 2 ─
          灯 标题                        环节         期限
        ▌ 红 储油设施改建手续补办        协调会商     超17个工作日
          黄 技术骨干子女择校            已答复待回访 超3个工作日
          绿 高层次人才租房补贴咨询      待分办       还剩2天
          绿 新厂区天然气大网接入        办理中








        ────────────────────────────────────────────────────────────
         w 走访  t 办理  p 挂钩  / 筛选  空格 选中  s 排序   ? 帮助
        """)
  }

  @Test func `the same morning in English`() {
    var desk = Desk(120, 36, language: .english)
    desk.press(.tab)
    #expect(
      desk.screen == """
         Liuzhu workbench  温岭市留驻办               Thu 7 Jun 2018 phone consultation   孙丙 coordinator (unverified)   saved
          1 workbench   2 agenda 4   3 commissioners   4 projects   5 policy   6 overview   7 settings
        ─ Enterprises ─────────────── 1/4  by visit ─│─ Issues ──────────────────── 1/4  by due date  1 red  1 yellow  2 green ─
          name                town    open visited   │     number     title                 state        move     due
        ▌ 立夏铜业            城西     1/1 today     │▌ R  W2018-0412 储油设施改建手续补办  coordinating office   17 wd late
          谷雨泵业            大溪     1/1 3 d ago   │  Y  W2018-0702 技术骨干子女择校      to call back office   3 wd late
          霜降压缩机          城西     2/2 40 d ago  │  G  W2018-0713 高层次人才租房补贴咨… to triage    office   2 days left
          惊蛰数控            大溪     0/1 never     │  G  W2018-0655 新厂区天然气大网接入  in progress  住建局
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │
                                                     │─ Details ────────────────────────────────────────── W2018-0412  1-14/16 ─
                                                     │ 储油设施改建手续补办                                        coordinating
                                                     │ red: seriously late  17 working days late
        ─ Commissioners ────────────── 1/2  by name ─│
          name     unit      enterprise    contact   │ enterprise   Q0001 霜降压缩机
        ▌ 李丁     安监局    霜降压缩机    40 d ago  │ commissioner 李丁（安监局）
          钱乙     住建局    惊蛰数控      never     │ category     07 approvals and missing papers  problem  complex
                                                     │              individual  followed up
                                                     │ units        安监局 (lead)
                                                     │ due          first measure due Tue 15 May, 17 working days late
                                                     │ from         28 Apr on site  36 d since it came in
                                                     │
                                                     │ 2 May    registered           李丁   企业因生产需要改建原储油容器
                                                     │ 3 May    triaged              孙丙
                                                     │ 4 May    dispatched           孙丙   安监局
                                                     │ next step    sign+measures+reply, measures, merge (t: 24 more)
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         w log a visit  t next step  p pair  / filter  Space mark  s sort  z zoom  b triage many  c new issue            ? help
        """)
  }

  @Test func `a question lies over what it is about`() {
    var desk = Desk(60, 18)
    desk.press("q")
    #expect(
      desk.screen == """
         温岭市留驻办  6月7日 周四   孙丙 工作人员（未验证）   已存
          企业 4   问题 4   详情   专员 2
        ─ 企业 ─────────────────────────────────── 1/4  按走访先后 ─
          名称                        镇街    问题 最近走访 专员
        ▌ 立夏铜业                    城西     1/1 今天
          谷雨泵业 ┌─ 离开留驻工作台？ ─────────────────┐
          霜降压缩 │                                    │   李丁
          惊蛰数控 │  y 是                              │   钱乙
                   │ ▌n 否                              │
                   │                                    │
                   │                                    │
                   └────────────────────────────────────┘




        ────────────────────────────────────────────────────────────
         y 是  n 否  回车 选定  Esc 返回  : 全部功能         ? 帮助
        """)
  }
}
