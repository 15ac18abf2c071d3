/// What the fields of the settings are called.
extension Category.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("类别名称", "name")
    case .english: Phrase("英文名称", "English name")
    case .defaultScope: Phrase("通常属于", "usually")
    case .words: Phrase("提示词", "words for it")
    case .retiredOn: Phrase("停用日期", "retired on")
    case .retirement: Phrase("停用说明", "what becomes of open ones")
    }
  }
}

extension CalendarYear.Field {
  package var phrase: Phrase {
    switch self {
    case .year: Phrase("年份", "year")
    case .holidays: Phrase("放假日期", "holidays")
    case .extraWorkdays: Phrase("补班日期", "weekend days worked")
    case .source: Phrase("通知文号", "notice")
    }
  }
}

extension SLAVersion.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("版本名称", "name")
    case .from: Phrase("开始实行", "from")
    case .basis: Phrase("依据", "basis")
    case .simpleDispatch: Phrase("简单：交办", "simple: dispatch")
    case .simpleReply: Phrase("简单：答复", "simple: reply")
    case .simpleCallback: Phrase("简单：回访", "simple: callback")
    case .simpleClose: Phrase("简单：销号", "simple: closing")
    case .simplePutOff: Phrase("简单：每次延期", "simple: each extension")
    case .complexDispatch: Phrase("复杂：交办", "complex: dispatch")
    case .complexMeasure: Phrase("复杂：首项措施", "complex: first measure")
    case .complexReply: Phrase("复杂：答复", "complex: reply")
    case .complexCallback: Phrase("复杂：回访", "complex: callback")
    case .complexClose: Phrase("复杂：销号", "complex: closing")
    case .complexPutOff: Phrase("复杂：连延期共", "complex: extensions in all")
    case .commonDispatch: Phrase("共性：定牵头", "common: lead unit")
    case .commonMeasure: Phrase("共性：调研方案", "common: research plan")
    case .commonReply: Phrase("共性：对策", "common: countermeasure")
    case .commonCallback: Phrase("共性：回访", "common: callback")
    case .commonClose: Phrase("共性：销号", "common: closing")
    case .commonPutOff: Phrase("共性：每次延期", "common: each extension")
    case .sign: Phrase("签收", "sign")
    case .extensions: Phrase("延期次数", "extensions")
    case .lateAtMost: Phrase("黄灯：超期不多于", "yellow: late by at most")
    case .soon: Phrase("蓝灯：到期前", "blue: before it is due")
    case .soonIfShort: Phrase("短时限蓝灯：到期前", "blue, if short: before it is due")
    case .short: Phrase("短时限：不多于", "short: at most")
    case .silence: Phrase("黄灯：没有进展多于", "yellow: silent for more than")
    case .redos: Phrase("红灯：重办次数", "red: redone times")
    }
  }
}

extension Thresholds.Field {
  package var phrase: Phrase {
    if let cadence { return cadence.phrase }
    return switch self {
    case .name: Phrase("版本名称", "name")
    case .from: Phrase("开始实行", "from")
    case .basis: Phrase("依据", "basis")
    case .duplicateWindow: Phrase("疑似重复：登记相隔天数", "duplicates: days apart")
    case .classEnterprises: Phrase("疑似共性：企业家数", "common class: enterprises")
    case .classWindow: Phrase("疑似共性：天数", "common class: days")
    case .meetingAfter: Phrase("协调会：黄灯工作日", "meeting: working days yellow")
    case .superviseDispatches: Phrase("督办：交办次数", "supervision: dispatches")
    case .superviseRedos: Phrase("督办：重办次数", "supervision: redos")
    case .leadersAfter: Phrase("报领导小组：红灯工作日", "leading group: working days red")
    default: Phrase("通报：督办未复工作日", "monthly table: working days unanswered")
    }
  }
}

extension CodeWord.Field {
  package var phrase: Phrase {
    switch self {
    case .list: Phrase("用在", "list")
    case .name: Phrase("用语", "name")
    case .english: Phrase("英文用语", "English name")
    case .retiredOn: Phrase("停用日期", "retired on")
    }
  }
}

extension CodeList {
  package var phrase: Phrase {
    switch self {
    case .concern: Phrase("征询电话：顾虑", "outreach: concern")
    case .excuse: Phrase("不计说明：原因", "excuse: cause")
    }
  }
}

extension SavedFilter.Field {
  package var phrase: Phrase {
    switch self {
    case .name: Phrase("筛选名称", "name")
    case .list: Phrase("用于", "list")
    case .query: Phrase("筛选条件", "query")
    }
  }
}

extension SettingDraft.List {
  package var phrase: Phrase { kind.phrase }
}

extension SavedFilter.List {
  package var kind: EntityKind {
    switch self {
    case .issue: .issue
    case .enterprise: .enterprise
    case .pairing: .pairing
    case .visit: .visit
    case .park: .park
    case .site: .site
    case .project: .project
    case .unit: .unit
    case .person: .person
    }
  }

  package var phrase: Phrase { kind.phrase }
}
