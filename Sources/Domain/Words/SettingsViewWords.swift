/// What the settings say (interface.md 2, 设置).
package enum SettingsViewWords {
  package static let firstDay = Phrase("第一天", "The first day")
  package static let lists = Phrase("名录和标准", "Lists and rules")
  package static let done = Phrase("已做", "done")
  package static let next = Phrase("下一步", "next")
  package static let open = Phrase("未做", "to do")
  package static let add = Phrase("新增", "new")
  package static let giveUp = Phrase("停用", "give up")
  /// Since when a version holds that nobody decided on: the first of all days is no day to show.
  package static let shipped = Phrase("随程序", "shipped")
  package static let saveFilter = Phrase("存为常用筛选", "save the filter")
  package static let noFilter = Phrase("先按 / 写好筛选", "write a filter first: /")

  package static func progress(_ done: Int, of all: Int) -> Phrase {
    done == all
      ? Phrase("\(all) 步都做了", "all \(all) done")
      : Phrase("做了 \(done) 步，共 \(all) 步", "\(done) of \(all) done")
  }

  package static func inForce(_ name: String) -> Phrase {
    Phrase("现行 \(name)", "in force: \(name)")
  }

  package static func giveUpQuestion(_ name: String) -> Phrase {
    Phrase("停用筛选“\(name)”？", "Give up the filter “\(name)”?")
  }

  /// A list where it is named on other views.
  package static func list(_ kind: EntityKind) -> Phrase {
    Phrase(
      "\(ViewWords.settings.zh)：\(kind.phrase.zh)", "\(ViewWords.settings.en): \(kind.phrase.en)")
  }

  package static func empty(_ kind: EntityKind) -> Phrase {
    guard kind != .settingDraft else { return SettingDraftWords.none }
    return Phrase("还没有\(kind.phrase.zh)，按 c 新增", "no \(kind.phrase.en) yet; c adds one")
  }

  /// How many of a list there are, and whether they are the office's own.
  package static func standing(_ count: Int, samples: Int) -> Phrase {
    guard samples > 0 else { return Phrase(verbatim: "\(count)") }
    return samples == count
      ? Phrase("\(count)（示例）", "\(count) (sample)")
      : Phrase("\(count)（示例 \(samples)）", "\(count) (\(samples) sample)")
  }
}

extension Workspace {
  /// Whose a setting is, and whether somebody wants it to be otherwise.
  package func origin<Row: Setting>(of id: ID<Row>) -> Phrase {
    let origin = isSample(id) ? Phrase("示例", "sample") : Phrase("本办", "own")
    guard openDraft(of: id.ref) != nil else { return origin }
    return Phrase("\(origin.zh) 待确认", "\(origin.en), drafted")
  }
}

extension UncoveredYear {
  /// Which year to enter next.
  package var nextPhrase: Phrase { Phrase("接着录\(year)年", "next: \(year)") }
}

extension FirstDayStep {
  package var phrase: Phrase {
    switch self {
    case .units: Phrase("单位", "units")
    case .towns: Phrase("镇街", "towns")
    case .enterprises: Phrase("企业", "enterprises")
    case .commissioners: Phrase("专员", "commissioners")
    case .pairings: Phrase("挂钩", "pairings")
    case .categories: Phrase("事项", "matters")
    case .calendar: Phrase("节假日", "holidays")
    case .deadlines: Phrase("时限", "deadlines")
    }
  }

  /// What is done in it.
  package var help: Phrase {
    switch self {
    case .units: Phrase("登记承办的部门", "enter the units that solve issues")
    case .towns: Phrase("登记镇街", "enter the towns")
    case .enterprises: Phrase("登记企业，或用“: 导入名单”", "enter them, or “: import” a list")
    case .commissioners: Phrase("登记同事，角色选营商专员", "enter people as commissioners")
    case .pairings: Phrase("给企业挂钩专员", "pair enterprises with commissioners")
    case .categories: Phrase("核对问题类别，给单位写明负责哪些", "say which unit has which category")
    case .calendar: Phrase("录入国务院办公厅的放假通知", "enter the notice of holidays")
    case .deadlines: Phrase("定下本办的办理时限", "decide on the office's deadlines")
    }
  }
}

extension FirstDayState {
  /// `8 个`, `19 类中 3 类有单位`, `2019年还没有`.
  package func phrase(in workspace: Workspace) -> Phrase {
    switch step {
    case .categories:
      Phrase("\(figure) 类有负责单位", "\(figure) have a unit")
    case .calendar:
      isDone
        ? Phrase("录到\(figure - 1)年", "entered until \(figure - 1)")
        : Phrase("\(figure)年还没有", "\(figure) is missing")
    case .deadlines:
      isDone
        ? Phrase("本办第 \(figure) 版", "\(figure) of the office's own")
        : Phrase("用的是示例", "the sample holds")
    default: Phrase(verbatim: "\(figure)")
    }
  }
}

extension Thresholds.Field {
  package var section: Phrase? {
    switch self {
    case .duplicateWindow: Phrase("疑似重复和共性", "Duplicates and common matters")
    case .meetingAfter: Phrase("升级", "Escalation")
    case .pairingMonth: Phrase("定期要做的", "Regular duties")
    default: nil
    }
  }
}

extension SLAVersion.Field {
  package var section: Phrase? {
    switch self {
    case .simpleDispatch: Phrase("简单·个性（工作日）", "Simple (working days)")
    case .complexDispatch: Phrase("复杂·个性（工作日）", "Complex (working days)")
    case .commonDispatch: Phrase("共性（工作日）", "Common (working days)")
    case .sign: Phrase("签收和延期", "Signing and extensions")
    case .lateAtMost: Phrase("灯（工作日）", "Lights (working days)")
    default: nil
    }
  }
}
