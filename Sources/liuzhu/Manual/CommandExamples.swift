import Domain

/// What may be typed behind the name of a command to try it: one line each, that of `liuzhu issue
/// show` as `issue show: W2018-0809`.
///
/// The numbers are those of the demo office; a test holds that every command has a line and takes it.
enum CommandExamples {
  /// The whole line for `liuzhu issue show`; nil for a command that only has others under it.
  static func of(_ command: String, in language: Language = .ofArguments) -> String? {
    let name = command.dropFirst("liuzhu ".count)
    let lines = (Phrase(chinese, english).text(in: language) + "\n" + inBothLanguages)
      .split(separator: "\n")
    return lines.first { $0.hasPrefix("\(name): ") }
      .map { "\(command) \($0.dropFirst(name.count + 2))" }
  }

  private static let inBothLanguages = """
    enterprise show: Q0001
    park list: --limit 20
    park show: Y01
    site show: L01
    project show: X001
    project edit: X001 --investment 1600
    project amend: XM0001 --actual 42
    retention list: --json
    retention show: RC0002
    retention link: RC0002 --visits V00001
    retention grant: RC0002 P003
    unit show: D03
    unit edit: D03 --categories 03
    person show: P001
    outreach list: --limit 20
    outreach show: ZX0001
    outreach edit: ZX0001 --next-try-on 2018-06-20
    pairing show: J0001
    visit list: --limit 20
    visit show: V00001
    visit edit: V00001 --next-visit-on 2018-06-20
    issue list: --filter 'due<7' --limit 20
    issue show: W2018-0809
    issue dispatch: W2018-0908 --due-on 2018-06-29
    issue duplicates: W2018-0915
    meeting show: M0001
    meeting prepare: M0014
    meeting agenda: M0014
    meeting move-item: MI0012 --by=-2
    meeting check: --json
    meeting rehearse: M0014
    meeting run: M0014 --theme projector
    meeting follow: M0014
    meeting minutes: M0008 --format markdown
    decision show: B00001
    override list: --as-of 2018-06-01
    figure show: TJ001
    figure edit: TJ001 --value 912 --as-of 2018-06-07
    demand show: XQ0001
    demand edit: XQ0001 --count 10
    event show: HD001
    school-place show: XW0001
    school-place edit: XW0001 --arranged-on 2018-06-07
    campaign-measure show: SS01
    output show: CG001
    campaign-round show: LC01
    campaign-round edit: LC02 --to 2018-10-31
    feedback show: FK0001
    feedback edit: FK0001 --on 2018-06-06
    approval show: DB001
    approval edit: DB001 --started-on 2018-05-03
    approval-step show: DBS0001
    approval-step edit: DBS0004 --done-on 2018-06-07
    report: R1 --as-of 2018-06-07
    config list: category
    config show: category CAT01
    config remove: FIL01
    config drafts: --open
    config confirm: CF0001
    config withdraw: CF0001
    class show: G01
    class edit: G03 --review-on 2018-09-30
    class assign: G19 D05
    class propose: G17
    class implement: G13
    class join: G19 W2018-0912
    class candidates: --json
    class take-up: NC0001
    card list: --as-of 2018-06-01
    excuse list: --json
    paper list: --on 2018-06-07
    policy topic show: Z01
    policy topic edit: Z01 --minutes 40
    policy form show: DT0001
    policy plan: --from 6-11 --to 6-29 --take
    policy session show: XJ0001
    policy session edit: XJ0013 --on 2018-06-20
    policy session fix: XJ0012
    duty list: --limit 20
    duty show: ZS0001
    duty call list: --limit 20
    duty call show: DH0001
    compact: --json
    log: --since 2018-06-01 --limit 20
    history: W2018-0001
    doctor: --json
    manual: | man -l -
    """

  private static let chinese = """
    init: --data 目录 --office 温岭市留驻办 --name 孙丙
    demo: --data 目录 --open
    import: enterprises 名单.csv --map 单位全称=name --same 城西=城西街道
    export: issues --filter '镇街:泽国' --columns 编号,标题,环节 --order 登记日期 --out 问题.csv
    enterprise list: --filter '镇街:泽国 !大溪' --limit 20
    enterprise add: 霜降阀门有限公司 --short-name 霜降阀门 --town 大溪
    enterprise edit: Q0001 --employees 200 --tags 出口
    park add: 泽国二期小微园 --town 泽国
    park edit: Y01 --remarks 二期在建
    site list: --filter '镇街:泽国'
    site add: 泽国上洋工业点 --town 泽国
    site edit: L01 --remarks 六月起腾空
    project list: --filter '镇街:大溪'
    project add: 年产两万台水泵扩产项目 --enterprise Q0001 --investment 3000 --owner 冯壬
    project report: X001 --month 2018-06 --actual 40 --difficulties 高压线未迁 --raise 地块高压线迁改
    project plan: X001 --from 2018-07 --point '2018-07 55' --reason 汛期停工
    retention open: 霜降压缩机 --signs land --text 扩产没有地 --issues W2018-0844
    retention judge: RC0003 紧急 --reason 已在外地看地
    retention note: RC0002 镇里已联系，周五面谈
    retention brief: RC0002 扩产用地无着落，有外移倾向 --to 分管副市长
    retention engage: RC0003 --plan 上门商量用地 --town 大溪 --visit-on 2018-06-12
    retention close: RC0002 已留驻 --lessons 早半年摸清用地 --confirmation 企业书面回复留下
    unit list: --filter '类型:市级部门'
    unit add: 温岭市科学技术协会 --short-name 科协 --type 市级部门
    person list: --filter '角色:营商专员'
    person add: 吴己 --unit 教育局 --roles 部门联络员
    person edit: 李丁 --unit 安监局
    outreach add: --enterprise 霜降压缩机 --outcome 有顾虑 --concern 怕干预经营 --is-explained 是
    pairing list: --filter '镇街:大溪'
    pairing add: --enterprise 立夏泵业 --commissioner 水辛 --charter-read-on 今天
    pairing cover: J0002 --by 水辛 --from 2018-06-11 --to 2018-06-15 --reason 学习
    pairing end: J0001 --reason 专员退休
    pairing handover: J0003 --to 水辛 --note 已一起上门 --charter-read-on 今天
    pairing review: J0001 --note 企业满意，继续
    visit add: --objects 霜降压缩机 --visitors 李丁 --on 今天 --situation 订单增两成 --difficulties 招工难
    issue add: --enterprise 霜降压缩机 --title 厂门口限行 --source 企业来电
    issue triage: W2018-0918 --category 03 --complexity 简单 --scope 个性 --lead-unit 教育局 --saw-duplicates 是
    issue sign: W2018-0901 --signer 王主任
    issue return: W2018-0910 --reason 不属本局职责 --ruling 改派 --suggested-unit 住建局 --override-reason 由它主办
    issue measure: W2018-0881 --measures '上门对接；人社局；2018-07-15'
    issue coordinate: W2018-0881 --reason 两家意见不一 --units 教育局、大溪 --proposed-on 2018-06-12
    issue conclude: W2018-0844 --minutes 〔2018〕9号 --decisions '补办手续；安监局；6月30日' --reason 已议定
    issue suspend: W2018-0891 --cause 待上级政策 --review-on 2018-07-06 --enterprise-told 已电话告知 --reason 省里文件未到
    issue resume: W2018-0858 --reason 文件已到
    issue reply: W2018-0892 --text 已放宽时段 --result 已解决 --unit 交通局 --document 温交函〔2018〕7号
    issue callback: W2018-0889 --channel 电话 --reached 是 --solved 是 --accepts 是 --satisfaction 满意 --comment 已落户
    issue confirm: W2018-0874 --proposal A0001 --confirmed 是 --reason 情况属实
    issue close: W2018-0871 --outcome 已解决 --evidence 合格证 --beneficiaries 3
    issue reopen: W2018-0003 --reason 企业说又停了
    issue continue: W2018-0809 --reason 政策已出台
    issue merge: W2018-0921 --into W2018-0915 --reason 同一件事
    issue unmerge: W2018-0921 --reason 不是同一件事
    issue decline: W2018-0915 --reason 属劳动仲裁 --basis 劳动争议调解仲裁法 --enterprise-told 已电话告知
    issue withdraw: W2018-0910 --statement 已自行解决 --checked-by 李丁
    issue restore: W2018-0915 --reason 企业又提出
    issue amend: W2018-0809 --field 标题 --value 消防验收整改要求不清 --reason 写错
    issue correct: W2018-0809 --step S00001 --reason 录错了一件
    issue extend: W2018-0814 --new-due 2018-06-29 --reason 等专家评审 --enterprise-told-on 今天
    issue urge: W2018-0809 --means 电话催办 --taken-by 王主任 --promise 周五前答复 --reason 已超期三天
    issue supervise: W2018-0809 --reason 催办两次未答复 --due-on 2018-06-15 --copy-to 赵甲
    issue note: W2018-0809 --text 材料收齐，等上会
    issue letter: --unit 供电公司 --document 温电函〔2018〕7号 --answer 'W2018-0814=已解决：已增容' --answer 'W2018-0858=列入计划@2018-07-15：七月实施'
    issue not-same: W2018-0809 W2018-0816 --reason 一件在厂房，一件在食堂
    issue related: W2018-0809 W2018-0816 --reason 同一家整改
    meeting list: --filter '已开:否'
    meeting add: --kind 协调会 --topic 变压器增容 --proposed-on 2018-06-14 --units 供电公司 --issues W2018-0814 --reason 已超期
    meeting edit: M0015 --place 三楼会议室
    meeting hold: M0015 --minutes 〔2018〕9号 --decision '扩班一个；教育局；6月30日' --back 'W2018-0874=不属安监局'
    meeting cancel: M0015 --reason 企业出差，改期
    meeting add-item: M0014 --topic 变压器增容 --opinion 供电公司六月底前增容 --unit 供电公司 --due-on 6-29
    meeting edit-item: MI0012 --opinion 扩班一个 --unit 教育局 --due-on 6-30
    meeting decide: MI0012 --decision '扩班一个；教育局；6月30日'
    decision list: --filter '已办:否'
    decision edit: B00001 --due-on 2018-06-29 --unit 供电公司
    decision done: B00020 --note 已扩班
    figure list: --filter '出处:简报'
    figure add: 走访规上企业 --value 900 --qualifier 多、余 --subject 登记问题
    demand list: --filter '需求类型:人才'
    demand add: --enterprise 霜降压缩机 --sort 人才 --name 数控技工 --count 12 --found-on 今天
    event list: --filter '活动类型:招聘会'
    event add: 夏季招聘会 --sort 招聘会 --on 2018-06-30 --unit 人社局 --place 体育馆
    event edit: HD003 --place 职技校报告厅
    school-place list: --filter '学段:小学'
    school-place add: --enterprise 立春川鞋业 --year 2018 --grade 小学 --count 2 --basis 市里会议纪要
    campaign-measure list: --filter '落实情况:推进中'
    campaign-measure add: 水电气一窗受理 --number 31 --unit 行政服务中心 --state 推进中 --progress 已试行
    campaign-measure edit: SS01 --state 已落实 --progress 清单已公布 --progress-on 今天
    output list: --filter '成果类型:优质项目'
    output add: 入园一件事 --sort 政策制度 --on 今天 --unit 行政服务中心
    output edit: CG001 --remarks 已投产
    campaign-round list: --filter '行动名称:大走访'
    campaign-round add: --campaign 大走访大调研大服务 --number 3 --from 2018-10-08 --to 2018-12-28 --targets 企业、小微园
    feedback list: --filter '领导:赵甲'
    feedback add: --leader 赵甲 --issues W2018-0016 --on 今天 --by 孙丙
    approval list: --filter '代办人:水辛'
    approval add: 二期厂房全程代办 --enterprise 霜降压缩机 --agent 水辛 --started-on 今天
    approval-step list: --filter '审批单位:住建局'
    approval-step add: --approval DB001 --name 施工许可 --unit 住建局 --due 2018-06-29
    config add: filter 红灯待办 --list 问题 --query '灯:红'
    config edit: category CAT01 --name 人才引进与留用
    config import: 2019 节假日.csv --source 国办发明电〔2018〕15号
    config decline: CF0001 --reason 等全年数据
    class list: --filter '状态:合力推进'
    class add: 入学报名材料多 --category 03 --lead-unit 教育局 --issues W2018-0918、W2018-0921
    class research: G01 --note 走访六家，缺口集中在七八月
    class progress: G03 已核出两块可用地
    class conclude: G03 --conclusion 新增用地两百亩 --carried W2018-0912
    class park: G03 --reason 等规划修编 --review-on 2018-09-30
    class countermeasure: G03 开发区新增两块用地 --policy 温政发〔2018〕31号
    class finish: GC0001 --evidence 已挂牌
    class leave: W2018-0912 --reason 原因不同
    class put-aside: 03 --reason 分属不同学段
    agenda: --person 李丁 --days 7 --as-of 2018-06-01
    card accept: W2018-0809 --means 电话催办 --taken-by 王壬 --promise 周五前答复 --reason 已超期三天
    card decline: W2018-0810 --reason 单位已口头答复
    card snooze: W2018-0814 --until 2018-06-15 --reason 等专家评审
    card mark: W2018-0826 --reason 企业多次来电
    excuse add: R-PAIR-M J0002 --from 2018-06-01 --to 2018-06-15 --cause 请假 --reason 住院
    paper show: 交办〔2018〕12号
    paper write: --on 今天 --out 目录
    paper sentence: 交办〔2018〕12号
    policy topic list: --filter 技改
    policy topic add: 出口退税新政 --units 国税局 --minutes 30 --keywords 退税、出口
    policy form list: --filter '镇街:大溪'
    policy form distribute: --towns 大溪、泽国 --due-on +14
    policy form collect: 霜降铜业 --topics 3,7,12 --request 想听出口退税
    policy form void: DT0004 --reason 企业已注销
    policy session list: --filter '镇街:大溪'
    policy session add: --towns 大溪 --on 2018-07-20 --slot 上午 --topics Z01 --units 经信局
    policy session hold: XJ0010 --all-but 霜降压缩机
    policy session cancel: XJ0013 --reason 台风
    duty add: --on 2018-06-21 --people 李丁 --units 人社局
    duty edit: ZS0001 --people 钱乙
    duty call add: --enterprise 霜降压缩机 --question 技改补助何时申报 --is-answered 是 --answer 7月1日起 --on 今天
    duty call edit: DH0003 --answer 已发办事指南
    duty call raise: DH0003 --title 厂区门口限行
    check: --repair --as 孙丙
    backup: /mnt/u盘/留驻办-2018-06-07
    restore: /mnt/u盘/留驻办-2018-06-07 --dry-run
    undo: --seq 41 --reason 选错企业
    redact: Q0003 联系人
    """

  private static let english = """
    init: --data DIR --office 'Liuzhu Office' --name Sun
    demo: --data DIR --open
    import: enterprises list.csv --map 单位全称=name --same 城西=D02
    export: issues --filter 'town:泽国' --columns id,title,state --order registeredOn --out issues.csv
    enterprise list: --filter 'town:泽国 !大溪' --limit 20
    enterprise add: 'Frost Valves Ltd' --short-name 'Frost Valves' --town D40
    enterprise edit: Q0001 --employees 200 --tags export
    park add: 'Zeguo Park Two' --town D41
    park edit: Y01 --remarks 'second half being built'
    site list: --filter 'town:泽国'
    site add: 'Zeguo East' --town D41
    site edit: L01 --remarks 'cleared from June on'
    project list: --filter 'town:大溪'
    project add: 'more pumps' --enterprise Q0001 --investment 3000 --owner P020
    project report: X001 --month 2018-06 --actual 40 --difficulties 'power line' --raise 'move the line'
    project plan: X001 --from 2018-07 --point '2018-07 55' --reason floods
    retention open: Q0177 --signs land --text 'no land to grow' --issues W2018-0844
    retention judge: RC0003 urgent --reason 'looks at land elsewhere'
    retention note: RC0002 'the town talks to them on Friday'
    retention brief: RC0002 'may leave for land' --to mayor
    retention engage: RC0003 --plan 'go there about the land' --town D40 --visit-on 2018-06-12
    retention close: RC0002 stays --lessons 'ask about land sooner' --confirmation 'they wrote so'
    unit list: --filter 'type:department'
    unit add: 'Science Association' --short-name Science --type department
    person list: --filter 'role:commissioner'
    person add: Wu --unit D03 --roles liaison
    person edit: P004 --unit D10
    outreach add: --enterprise Q0177 --outcome need
    pairing list: --filter 'town:大溪'
    pairing add: --enterprise Q0001 --commissioner P038 --charter-read-on today
    pairing cover: J0002 --by P038 --from 2018-06-11 --to 2018-06-15 --reason training
    pairing end: J0001 --reason 'has retired'
    pairing handover: J0003 --to P038 --note 'went there together' --charter-read-on today
    pairing review: J0001 --note 'goes well'
    visit add: --objects Q0177 --visitors P004 --on today --situation 'more orders' --difficulties 'no workers'
    issue add: --enterprise Q0177 --title 'no lorries at the gate' --source telephone
    issue triage: W2018-0918 --category 03 --complexity simple --scope individual --lead-unit D03 --saw-duplicates yes
    issue sign: W2018-0901 --signer Wang
    issue return: W2018-0910 --reason 'not ours' --ruling reassigned --suggested-unit D08 --override-reason 'theirs to lead'
    issue measure: W2018-0881 --measures 'go there; D01; 2018-07-15'
    issue coordinate: W2018-0881 --reason 'two units differ' --units D01,D03 --proposed-on 2018-06-12
    issue conclude: W2018-0844 --minutes 9 --decisions 'fetch the permit; D10; 2018-06-30' --reason decided
    issue suspend: W2018-0891 --cause policy --review-on 2018-07-06 --enterprise-told 'by telephone' --reason 'no paper yet'
    issue resume: W2018-0858 --reason 'the paper came'
    issue reply: W2018-0892 --text 'longer hours' --result solved --unit D12 --document 7
    issue callback: W2018-0889 --channel telephone --reached yes --solved yes --accepts yes --satisfaction satisfied --comment done
    issue confirm: W2018-0874 --proposal A0001 --confirmed yes --reason 'it is so'
    issue close: W2018-0871 --outcome solved --evidence certificate --beneficiaries 3
    issue reopen: W2018-0003 --reason 'stopped again'
    issue continue: W2018-0809 --reason 'the policy is out'
    issue merge: W2018-0921 --into W2018-0915 --reason 'the same matter'
    issue unmerge: W2018-0921 --reason 'not the same'
    issue decline: W2018-0915 --reason 'for a court' --basis 'labour law' --enterprise-told 'by telephone'
    issue withdraw: W2018-0910 --statement 'settled by themselves' --checked-by P004
    issue restore: W2018-0915 --reason 'told again'
    issue amend: W2018-0809 --field title --value 'fire inspection unclear' --reason 'typed wrongly'
    issue correct: W2018-0809 --step S00001 --reason 'the wrong issue'
    issue extend: W2018-0814 --new-due 2018-06-29 --reason 'experts come later' --enterprise-told-on today
    issue urge: W2018-0809 --means telephone --taken-by Wang --promise friday --reason 'three days late'
    issue supervise: W2018-0809 --reason 'urged twice' --due-on 2018-06-15 --copy-to P002
    issue note: W2018-0809 --text 'papers are complete'
    issue letter: --unit D11 --document 7 --answer 'W2018-0814=solved:done' --answer 'W2018-0858=planned@2018-07-15:in July'
    issue not-same: W2018-0809 W2018-0816 --reason 'two buildings'
    issue related: W2018-0809 W2018-0816 --reason 'one inspection'
    meeting list: --filter 'held:no'
    meeting add: --kind coordination --topic transformer --proposed-on 2018-06-14 --units D11 --issues W2018-0814 --reason late
    meeting edit: M0015 --place 'room 3'
    meeting hold: M0015 --minutes 9 --decision 'one more class; D03; 2018-06-30' --back 'W2018-0874=not theirs'
    meeting cancel: M0015 --reason 'they travel'
    meeting add-item: M0014 --topic transformer --opinion 'by the end of June' --unit D11 --due-on 6-29
    meeting edit-item: MI0012 --opinion 'one more class' --unit D03 --due-on 6-30
    meeting decide: MI0012 --decision 'one more class; D03; 2018-06-30'
    decision list: --filter 'done:no'
    decision edit: B00001 --due-on 2018-06-29 --unit D11
    decision done: B00020 --note opened
    figure list: --filter 'source:brief'
    figure add: collected --value 900 --qualifier 'more than' --subject registered
    demand list: --filter 'sort:talent'
    demand add: --enterprise Q0177 --sort talent --name 'machine operator' --count 12 --found-on today
    event list: --filter 'sort:fair'
    event add: 'summer fair' --sort fair --on 2018-06-30 --unit D01 --place 'sports hall'
    event edit: HD003 --place 'school hall'
    school-place list: --filter 'grade:primary'
    school-place add: --enterprise Q0518 --year 2018 --grade primary --count 2 --basis 'minutes of the city'
    campaign-measure list: --filter 'state:moving'
    campaign-measure add: 'one counter' --number 31 --unit D03 --state moving --progress tried
    campaign-measure edit: SS01 --state done --progress published --progress-on today
    output list: --filter 'sort:project'
    output add: 'one form' --sort policy --on today --unit D03
    output edit: CG001 --remarks 'at work'
    campaign-round list: --filter 'number:1'
    campaign-round add: --campaign Visits --number 3 --from 2018-10-08 --to 2018-12-28 --targets enterprise
    feedback list: --filter 'leader:赵甲'
    feedback add: --leader P002 --issues W2018-0016 --on today --by P001
    approval list: --filter 'agent:水辛'
    approval add: 'second hall' --enterprise Q0177 --agent P038 --started-on today
    approval-step list: --filter 'unit:住建局'
    approval-step add: --approval DB001 --name 'building permit' --unit D08 --due 2018-06-29
    config add: filter red --list issue --query 'light:red'
    config edit: category CAT01 --english 'hiring talent'
    config import: 2019 holidays.csv --source 国办发明电〔2018〕15号
    config decline: CF0001 --reason 'wait for the year'
    class list: --filter 'state:implementing'
    class add: 'many papers' --category 03 --lead-unit D03 --issues W2018-0918,W2018-0921
    class research: G01 --note 'went to six of them'
    class progress: G03 'two plots found'
    class conclude: G03 --conclusion 'new plots' --carried W2018-0912
    class park: G03 --reason 'the plan is revised' --review-on 2018-09-30
    class countermeasure: G03 'two more plots' --policy 31
    class finish: GC0001 --evidence opened
    class leave: W2018-0912 --reason 'another cause'
    class put-aside: 03 --reason 'not the same grades'
    agenda: --person P004 --days 7 --as-of 2018-06-01
    card accept: W2018-0809 --means telephone --taken-by Wang --promise friday --reason late
    card decline: W2018-0810 --reason 'told by telephone'
    card snooze: W2018-0814 --until 2018-06-15 --reason 'experts come later'
    card mark: W2018-0826 --reason 'rang often'
    excuse add: R-PAIR-M J0002 --from 2018-06-01 --to 2018-06-15 --cause leave --reason hospital
    paper show: F2018-0012
    paper write: --on today --out DIR
    paper sentence: W2018-0809
    policy topic list: --filter technology
    policy topic add: 'tax refunds' --units D06 --minutes 30 --keywords refunds
    policy form list: --filter 'town:大溪'
    policy form distribute: --towns D40,D41 --due-on +14
    policy form collect: Q0177 --topics 3,7,12 --request 'tax refunds'
    policy form void: DT0004 --reason 'dissolved'
    policy session list: --filter 'town:大溪'
    policy session add: --towns D40 --on 2018-07-20 --slot morning --topics Z01 --units D06
    policy session hold: XJ0010 --all-but Q0177
    policy session cancel: XJ0013 --reason typhoon
    duty add: --on 2018-06-21 --people P004 --units D01
    duty edit: ZS0001 --people P003
    duty call add: --enterprise Q0177 --question 'when to apply' --is-answered yes --answer 'from July on' --on today
    duty call edit: DH0003 --answer 'sent the guide'
    duty call raise: DH0003 --title 'no lorries at the gate'
    check: --repair --as P001
    backup: /mnt/usb/2018-06-07
    restore: /mnt/usb/2018-06-07 --dry-run
    undo: --seq 41 --reason 'the wrong enterprise'
    redact: Q0003 contacts
    """
}
