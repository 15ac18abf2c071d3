import Domain

extension EntryForm where Entry == OutreachCall {
  /// Logging a call, or correcting it.
  init(_ call: OutreachCall, in scene: Scene, _ workspace: Workspace) {
    self.init(
      call,
      as: { change in
        switch change {
        case .add(let draft): .outreach(.log(draft))
        case .edit(let id, let edits): .outreach(.edit(id, edits))
        }
      }, in: scene, workspace)
    form.expectPast(OutreachCall.Field.on.rawValue, in: scene, workspace)
  }

  /// A new call to an enterprise.
  init(to enterprise: ID<Enterprise>?, in scene: Scene, _ workspace: Workspace) {
    var call = OutreachCall()
    (call.enterprise, call.on) = (enterprise ?? .unassigned, scene.today)
    self.init(call, in: scene, workspace)
    if enterprise != nil {
      form.go(to: OutreachCall.Field.outcome.rawValue, in: scene, workspace)
    }
  }
}

extension OutreachRefusal {
  /// The field of the form that a refusal speaks of.
  var field: OutreachCall.Field? {
    switch self {
    case .unknownEnterprise: .enterprise
    case .inTheFuture: .on
    case .concernMissing: .concern
    case .nextTryMissing, .nextTryBefore: .nextTryOn
    case .unknown, .fieldProblem: nil
    }
  }
}
