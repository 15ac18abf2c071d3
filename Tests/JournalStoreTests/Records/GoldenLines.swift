/// How an entity of every kind stands in a file, key by key; changed only together with the format.
enum GoldenLines {
  static let all: [String: String] = [
    "office": #"""
    {"name":"留驻办","sampleDay":"2018-06-07","documentWord":"留驻交办"}
    """#,
    "enterprise": #"""
    {"name":"霜降压缩机股份有限公司","shortName":"霜降压缩机",\#
    "creditCode":"91331081MA00000011","town":"D03","siteKind":"park",\#
    "sector":"通用设备","scale":"aboveIndustry","isKey":true,"isTaxTop20":true,\#
    "isIndustryTop20":true,"employees":"300—500","talentOfficer":"吴庚",\#
    "contacts":[{"name":"郑辛","title":"厂长","phone":"12000000001"}],"isReturned":true,\#
    "tags":["上市","出口"],"registeredFrom":"2018-06-07","registeredTo":"2018-06-07",\#
    "status":"movedOut","remarks":"第一行\n第二行","struck":{"by":"P002",\#
    "at":"2018-06-07T09:30:00.120+08:00","reason":"记错企业"}}
    """#,
    "park": #"""
    {"name":"大溪小微园","town":"D03","tenants":["Q0001","Q0002"],"remarks":"二期在建"}
    """#,
    "site": #"""
    {"name":"横峰老旧工业点","town":"D03","tenants":["Q0001"],"remarks":"待改造"}
    """#,
    "project": #"""
    {"name":"泵业小镇一期","enterprise":"Q0001","park":"Y01","investment":12000,\#
    "lists":["campaign86","over5000w"],"includedOn":"2018-06-07","owner":"P002",\#
    "formerOwners":[{"person":"P003","until":"2018-06-07"}],\#
    "stage":"building","milestones":"6月封顶","town":"D03","remarks":"无"}
    """#,
    "unit": #"""
    {"name":"安全生产监督管理局","shortName":"安监局","type":"committee",\#
    "liaison":{"name":"王壬","title":"科长","phone":"12000000002"},"categories":["07",\#
    "13"],"parent":"D02","isRetired":true}
    """#,
    "person": #"""
    {"name":"孙丙","login":"sunbing","unit":"D01","rank":"科员","formerPost":"主任科员",\#
    "roles":["coordinator","head@2018-06-07.."],"phone":"12000000003","isActive":false}
    """#,
    "pairing": #"""
    {"enterprise":"Q0001","commissioner":"P004","from":"2018-06-07","to":"2018-06-07",\#
    "endReason":"调离","charterReadOn":"2018-06-07","handoverNote":"储油设施一事正在办",\#
    "parks":["Y01"],"appointment":"温留驻〔2018〕3号",\#
    "reviews":[{"on":"2018-06-07","by":"P001","note":"联系到位"}],\#
    "covers":[{"by":"P005","from":"2018-06-07","to":"2018-06-07","reason":"年休"}]}
    """#,
    "visit": #"""
    {"kind":"phone","on":"2018-06-07","minutes":40,"visitors":["P004"],\#
    "otherVisitors":"律师事务所志愿者","objects":["Q0001","Y01"],"round":2,\#
    "situation":"订单饱满","difficulties":"招工难","wishes":"储油设施改建手续",\#
    "services":["policy","partyBuilding"],"serviceText":"讲解人才新政",\#
    "nextVisitOn":"2018-06-07"}
    """#,
    "issue": #"""
    {"kind":"suggestion","title":"储油设施改建手续补办","details":"不清楚手续",\#
    "objects":["Q0001","X001"],"source":"visit:V00001","round":1,\#
    "registeredOn":"2018-06-07","category":"07","complexity":"complex","scope":"common",\#
    "commonClass":"G01","severity":"urgent","isRedFlag":true,"leadUnit":"D01",\#
    "coUnits":["D02"],"confidentiality":"commercial","beneficiaries":18,\#
    "reopens":"W2018-0002","history":{"outcome":"已解决","document":"台账第3页",\#
    "on":"2018-06-07"},"state":"merged","closing":"solved","mergedInto":"W2018-0003"}
    """#,
    "step": #"""
    {"issue":"W2018-0001","rule":"T4","from":"triaged","to":"dispatched",\#
    "on":"2018-06-07","at":"2018-06-07T09:30:00.120+08:00","by":"P002","proxy":"安监局",\#
    "reason":"属其职责","unit":"D01","refs":["F2018-0001"],"reviewOn":"2018-06-07",\#
    "outcome":"adopted","told":"6月7日电话告知","cause":"planning","amended":[{"field":"title","old":"旧",\#
    "new":"新"}]}
    """#,
    "reply": #"""
    {"issue":"W2018-0001","unit":"D01","handler":"P004","document":"安监函〔2018〕7号",\#
    "receivedOn":"2018-06-07","text":"已备案","result":"planned","planOn":"2018-06-07",\#
    "evidence":["批复.pdf"],"countermeasure":"GC0001",\#
    "recordedBy":"P002"}
    """#,
    "callback": #"""
    {"issue":"W2018-0001","by":"P002","on":"2018-06-07","channel":"onSite",\#
    "isReached":false,"isSolved":true,"isAnswered":true,"isContacted":false,\#
    "accepts":true,"satisfaction":"fairlySatisfied","comment":"希望再快些",\#
    "override":"专员请假，负责人同意"}
    """#,
    "dispatch": #"""
    {"kind":"phone","unit":"D01","on":"2018-06-07","number":12,"signatory":"孙丙",\#
    "dueOn":"2018-06-07","takenBy":"王壬","promise":"三天内答复",\#
    "issues":["W2018-0001"],"by":"P002","reason":"超期未答复","copyTo":"周戊",\#
    "wording":{"number":"交办〔2018〕12号","office":"示例市留驻办","unit":"供电局",\#
    "items":[{"issue":"W2018-0001","objects":"霜降压缩机","title":"停电","details":"每周两次",\#
    "dueOn":"2018-06-07"}]}}
    """#,
    "measure": #"""
    {"issue":"W2018-0001","text":"现场核查","unit":"D01","person":"王壬",\#
    "dueOn":"2018-06-07","doneOn":"2018-06-07","doneEvidence":"核查记录"}
    """#,
    "extension": #"""
    {"issue":"W2018-0001","requestedOn":"2018-06-07","newDue":"2018-06-07",\#
    "reason":"等评审","approvedBy":"P001","enterpriseToldOn":"2018-06-07","after":"S00003"}
    """#,
    "return": #"""
    {"issue":"W2018-0001","unit":"D01","on":"2018-06-07","reason":"不属本局",\#
    "suggestedUnit":"D02","overrideReason":"由它主办","ruling":"uphold","ruledBy":"P002","ruledOn":"2018-06-07"}
    """#,
    "meeting": #"""
    {"kind":"special","topic":"储油设施","commonClass":"G07","issues":["W2018-0001",\#
    "W2018-0002"],"requestedBy":"P004","reason":"三家意见不一","units":["D01",\#
    "D02"],"proposedOn":"2018-06-07","place":"三楼会议室","attendees":["D01","P004"],\#
    "guests":"分管副市长","sitting":{"openedAt":"2018-06-07T09:30:00.120+08:00",\#
    "presenter":"P004","since":"2018-06-07T09:30:00.120+08:00","seat":7},\#
    "wall":{"stop":"MI0001","since":"2018-06-07T09:30:00.120+08:00"},\#
    "figures":["2018-06-07","counter:registered 932","objects:enterprise 1012 911",\#
    "classes 19 5","town:D03 40 12 28","unit: 4 4 0","onTheSpot 42 1 41",\#
    "category:07 9 1 8","object:park 2 1 1",\#
    "week:2018-06-07 3 2 74","reds 5","red:W2018-0001","project:X001 0 60 35"],"heldOn":"2018-06-07",\#
    "minutes":"会议纪要〔2018〕5号",\#
    "names":[{"ref":"D01","name":"安全生产监督管理局","shortName":"安监局"}],"calledOffOn":"2018-06-07",\#
    "calledOffReason":"改由一家办理","formerDecisions":[{"text":"补安全评价","unit":"D01",\#
    "dueOn":"2018-06-07"}]}
    """#,
    "decision": #"""
    {"meeting":"M0001","text":"补安全评价","unit":"D01","person":"P004",\#
    "dueOn":"2018-06-07","issue":"W2018-0001","item":"MI0001","doneOn":"2018-06-07",\#
    "doneNote":"已评审"}
    """#,
    "meetingItem": #"""
    {"meeting":"M0001","kind":"issue","issue":"W2018-0001","topic":"储油","rank":3,\#
    "isSkipped":true,"isOnPaper":true,"question":"由谁出具安全评价？",\#
    "opinion":"出具安全评价意见","unit":"D01","person":"P004","dueOn":"2018-06-07",\#
    "firstShownAt":"2018-06-07T09:30:00.120+08:00"}
    """#,
    "override": #"""
    {"issue":"W2018-0001","callback":"K00001","person":"P004","by":"P001",\#
    "on":"2018-06-07","reason":"专员请假，负责人同意"}
    """#,
    "note": #"""
    {"issue":"W2018-0001","on":"2018-06-07","by":"P002","text":"已到现场","rule":"T21"}
    """#,
    "figure": #"""
    {"name":"收集问题","value":900,"qualifier":"moreThan","asOf":"2018-06-07",\#
    "source":"2018年通报","subject":"issues","note":"原文为900多"}
    """#,
    "proposal": #"""
    {"issue":"W2018-0001","rule":"T16","on":"2018-06-07","by":"P002",\#
    "reason":"列入明年计划","basis":"土地法第四十三条","reviewOn":"2018-06-07",\#
    "answer":{"isConfirmed":true,"by":"P001","on":"2018-06-07","reason":"同意"}}
    """#,
    "category": #"""
    {"name":"用电保障","english":"power","defaultScope":"common",\#
    "ownWords":["停电","电价"],"retiredOn":"2018-06-07","retirement":"并入10"}
    """#,
    "calendar": #"""
    {"year":2018,"holidays":["2018-06-07..2018-06-08","2018-06-07"],\#
    "extraWorkdays":["2018-06-09"],"source":"国办发明电〔2017〕12号"}
    """#,
    "sla": #"""
    {"name":"SLA-2","from":"2018-06-07","basis":"温留驻〔2018〕6号","simpleDispatch":2,\#
    "simpleReply":2,"simpleCallback":2,"simpleClose":2,"simplePutOff":2,\#
    "complexDispatch":2,"complexMeasure":2,"complexReply":2,"complexCallback":2,\#
    "complexClose":2,"complexPutOff":2,"commonDispatch":2,"commonMeasure":2,\#
    "commonReply":2,"commonCallback":2,"commonClose":2,"commonPutOff":2,"sign":2,\#
    "extensions":2,"lateAtMost":2,"soon":2,"soonIfShort":2,"short":2,"silence":2,"redos":2}
    """#,
    "thresholds": #"""
    {"name":"标准-2","from":"2018-06-07","basis":"温留驻〔2018〕6号","duplicateWindow":2,\#
    "classEnterprises":2,"classWindow":2,"meetingAfter":2,"superviseDispatches":2,\#
    "superviseRedos":2,"leadersAfter":2,"reportAfter":2,"pairingMonth":"advice",\#
    "pairingWeek":"advice","projectContact":"advice","projectVisit":"advice",\#
    "projectReport":"advice","analysis":"advice","thursday":"advice",\#
    "coverage":"advice","policyForm":"advice","callback":"advice",\#
    "longTerm":"advice","pairingReview":"advice","handover":"advice",\#
    "classMonth":"advice"}
    """#,
    "codeWord": #"""
    {"list":"excuse","name":"台风","english":"typhoon","retiredOn":"2018-06-07"}
    """#,
    "filter": #"""
    {"name":"本镇","list":"enterprise","query":"镇街:泽国"}
    """#,
    "settingDraft": #"""
    {"list":"calendar","target":"CAL2018",\#
    "edits":[{"field":"source","old":"","new":"国办发明电〔2017〕12号"}],\#
    "by":"P002","on":"2018-06-07",\#
    "answer":{"isConfirmed":true,"by":"P001","on":"2018-06-07","reason":"同意"}}
    """#,
    "class": #"""
    {"name":"员工子女入学难","category":"03","coUnits":["D02"],"owner":"P002",\#
    "research":"学位缺口42个","reviewOn":"2018-06-07","openedOn":"2018-06-07",\#
    "moves":[{"to":"concluded","on":"2018-06-07","by":"P002","unit":"D01",\#
    "note":"新增两个班","carried":["W2018-0001"]}],"state":"concluded","leadUnit":"D01"}
    """#,
    "countermeasure": #"""
    {"commonClass":"G01","text":"开发区学校新增两个班","policy":"温教〔2018〕31号",\#
    "on":"2018-06-07","doneOn":"2018-06-07","doneEvidence":"9月开学名单"}
    """#,
    "notSame": #"""
    {"issue":"W2018-0001","other":"W2018-0002","isRelated":true,\#
    "reason":"同一厂区，两处道路","by":"P002","on":"2018-06-07"}
    """#,
    "notCommon": #"""
    {"category":"03","issues":["W2018-0001","W2018-0002"],\#
    "reason":"年级不同，各自能解决","by":"P002","on":"2018-06-07"}
    """#,
    "projectMonthly": #"""
    {"project":"X001","month":"2018-06","planned":45,"actual":40,"asOf":"2018-06-07",\#
    "difficulties":"高压线未迁","suggestions":"请供电公司定时间","note":"返工",\#
    "submittedOn":"2018-06-07","by":"P002"}
    """#,
    "projectPlan": #"""
    {"project":"X001","from":"2018-06","points":["2018-06 45"],"milestones":"8月封顶",\#
    "reason":"汛期停工","by":"P002","on":"2018-06-07"}
    """#,
    "retention": #"""
    {"enterprise":"Q0001","openedOn":"2018-06-07","by":"P004","signs":["land","courted"],\#
    "text":"扩产没有地","judgements":[{"level":"urgent","on":"2018-06-07","by":"P001",\#
    "reason":"已去外地看地"}],"moves":[{"to":"engaged","on":"2018-06-07","by":"P001",\#
    "note":"书记带队","town":"D03","visitOn":"2018-06-07","confirmation":"厂长"}],\#
    "issues":["W2018-0001"],"visits":["V00001"],"grants":["P002"]}
    """#,
    "brief": #"""
    {"retention":"RC0001","on":"2018-06-07","addressee":"分管副市长","text":"有外移倾向",\#
    "by":"P001","names":[{"ref":"Q0001","name":"霜降压缩机股份有限公司","shortName":"霜降压缩机"}]}
    """#,
    "card": #"""
    {"issue":"W2018-0001","rung":"supervise","proposedOn":"2018-06-07",\#
    "answer":"snoozed","on":"2018-06-07","by":"P001","reason":"等周会",\#
    "snoozedUntil":"2018-06-07"}
    """#,
    "excuse": #"""
    {"cadence":"R-WEEK","subject":"J0001","from":"2018-06-07","to":"2018-06-07",\#
    "cause":"shut","reason":"高温停产","by":"P002","on":"2018-06-07"}
    """#,
    "demand": #"""
    {"enterprise":"Q0001","sort":"investment","name":"智能化技改项目","skill":"三年内建成",\#
    "count":3000,"foundOn":"2018-06-07","neededBy":"2018-06-07","state":"matched",\#
    "stateOn":"2018-06-07","remarks":"已见过两家"}
    """#,
    "event": #"""
    {"name":"春季招聘会","sort":"jobFair","on":"2018-06-07","place":"人力资源市场",\#
    "unit":"D01","invited":["Q0001","Q0002"],"willing":["Q0001"],"attended":["Q0001"],\#
    "remarks":"两家现场录用"}
    """#,
    "schoolPlace": #"""
    {"enterprise":"Q0001","issue":"W2018-0001","year":2018,"grade":"juniorMiddle",\#
    "count":3,"basis":"专题会议定","arrangedOn":"2018-06-07","remarks":"开发区学校"}
    """#,
    "campaignMeasure": #"""
    {"number":7,"name":"用电报装限时","unit":"D01","state":"moving",\#
    "progress":"窗口已设","progressOn":"2018-06-07"}
    """#,
    "output": #"""
    {"sort":"policy","name":"就学保障办法","on":"2018-06-07","unit":"D01",\#
    "enterprise":"Q0001","visit":"V00001","remarks":"已发文"}
    """#,
    "campaignRound": #"""
    {"campaign":"大走访","noticeOn":"2018-06-07","number":1,"from":"2018-06-07",\#
    "to":"2018-06-07","targets":["enterprise","park"]}
    """#,
    "feedback": #"""
    {"leader":"P001","issues":["W2018-0001"],"on":"2018-06-07","by":"P002","remarks":"已阅"}
    """#,
    "approval": #"""
    {"name":"新厂房建设全程代办","enterprise":"Q0001","project":"X001","agent":"P004",\#
    "startedOn":"2018-06-07","remarks":"资料已齐"}
    """#,
    "approvalStep": #"""
    {"approval":"DB001","name":"项目备案","unit":"D01","due":"2018-06-07",\#
    "doneOn":"2018-06-07","remarks":"当场办成"}
    """#,
    "topic": #"""
    {"name":"技改补贴申报","units":["D01"],"minutes":30,"keywords":["技改","补贴"],"isRetired":true}
    """#,
    "policyForm": #"""
    {"enterprise":"Q0001","round":2,"givenOn":"2018-06-07","givenBy":"P002",\#
    "dueOn":"2018-06-07","collectedOn":"2018-06-07","collectedBy":"P002",\#
    "topics":["Z01","Z03"],"request":"想听出口退税","voidedOn":"2018-06-07",\#
    "voidReason":"企业已搬迁"}
    """#,
    "roster": #"""
    {"on":"2018-06-07","people":["P002"],"units":["D01"],"skippedReason":"全体开会",\#
    "arrangedOn":"2018-06-07"}
    """#,
    "dutyCall": #"""
    {"on":"2018-06-07","by":"P002","enterprise":"Q0001","caller":"郑辛",\#
    "question":"技改补贴何时申报","topics":["Z01"],"isAnswered":false,"answer":"待问经信局"}
    """#,
    "outreach": #"""
    {"enterprise":"Q0001","by":"P002","on":"2018-06-07","outcome":"concern",\#
    "concern":"burden","isExplained":true,"nextTryOn":"2018-06-07","note":"请总经理再想想"}
    """#,
    "listExport": #"""
    {"on":"2018-06-07","by":"P001","reason":"市里核对企业名录","list":"enterprises","rows":911,\#
    "sha256":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
    """#,
    "lecture": #"""
    {"towns":["D03"],"venue":"镇政府三楼","on":"2018-06-07","slot":"afternoon",\#
    "topics":["Z01"],"units":["D01"],"lecturers":"技改科两人","invited":["Q0001","Q0002"],\#
    "plannedOn":"2018-06-07","fixedOn":"2018-06-07","fixedBy":"P001",\#
    "heldOn":"2018-06-07","attended":["Q0001"],"feedback":"讲得明白",\#
    "calledOffOn":"2018-06-07","calledOffReason":"台风"}
    """#,
  ]
}
