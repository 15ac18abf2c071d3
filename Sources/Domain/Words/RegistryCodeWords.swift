/// What the codes of the registry are called.
extension Enterprise.SiteKind {
  package var phrase: Phrase {
    switch self {
    case .park: Phrase("园区", "park")
    case .oldSite: Phrase("老旧工业点", "old site")
    case .standalone: Phrase("独立", "standalone")
    }
  }
}

extension Enterprise.Scale {
  package var phrase: Phrase {
    switch self {
    case .aboveIndustry: Phrase("规上工业", "industry above scale")
    case .aboveService: Phrase("限上服务业", "service above scale")
    case .below: Phrase("规下", "below scale")
    case .micro: Phrase("小微", "micro")
    }
  }
}

extension Enterprise.Status {
  package var phrase: Phrase {
    switch self {
    case .active: Phrase("在营", "active")
    case .movedOut: Phrase("已外迁", "moved out")
    case .closed: Phrase("已关停", "closed down")
    }
  }
}

extension Project.ProjectList {
  package var phrase: Phrase {
    switch self {
    case .campaign86: Phrase("走访86个", "campaign 86")
    case .municipal43: Phrase("市级43个", "municipal 43")
    case .over5000w: Phrase("5000万元以上", "over 50 million")
    }
  }
}

extension Project.Stage {
  package var phrase: Phrase {
    switch self {
    case .preparation: Phrase("前期", "preparation")
    case .started: Phrase("开工", "started")
    case .building: Phrase("在建", "building")
    case .completed: Phrase("竣工", "completed")
    case .producing: Phrase("投产", "producing")
    }
  }
}

extension Unit.UnitType {
  package var phrase: Phrase {
    switch self {
    case .department: Phrase("市级部门", "department")
    case .town: Phrase("镇街道", "town")
    case .committee: Phrase("管委会", "committee")
    case .provider: Phrase("服务机构", "provider")
    }
  }
}

extension Role {
  package var phrase: Phrase {
    switch self {
    case .leader: Phrase("领导", "leader")
    case .head: Phrase("办公室负责人", "head of office")
    case .coordinator: Phrase("工作人员", "coordinator")
    case .commissioner: Phrase("营商专员", "commissioner")
    case .town: Phrase("镇街人员", "town staff")
    case .projectOwner: Phrase("项目责任人", "project owner")
    case .liaison: Phrase("部门联络员", "unit liaison")
    case .viewer: Phrase("投屏只读", "viewer")
    }
  }
}
