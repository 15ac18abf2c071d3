import Domain

/// One thing done about an issue of the demo office.
enum DemoAct: Equatable {
  case triage, dispatch, phone, sign, measure, note, atOnce, resume, close, confirm, reopen, takeUp
  /// By the head himself, who is at the desk too.
  case atOnceByHead, closeByHead, dispatchByHead, withhold
  case sendBack(ReturnRequest.Ruling)
  case coordinate, conclude, suspend, extend, decline, withdraw, merge
  /// A commissioner asks for the meeting (P15).
  case askMeeting
  case reply(Reply.Result)
  case call(Answer)
  case finish(ClosingOutcome)
  case accept(Rung)
  case declineCard(Rung)
  case snooze(Rung)
  case mark

  /// What an enterprise says when it is called.
  enum Answer: Equatable {
    case solved, refused, accepted, missed
    /// Solved, and not content.
    case discontent
    /// By who had answered, with leave of the head (C13).
    case byHandler
  }
}

/// The hours of a day, in which different people do different work.
enum DemoHour: Int, Comparable {
  case settings, visits, triage, dispatch, sign, work, replies, meetings, calls, head, closing

  static func < (left: DemoHour, right: DemoHour) -> Bool { left.rawValue < right.rawValue }

  var time: (hour: Int, minute: Int) {
    switch self {
    case .settings: (8, 40)
    case .visits: (11, 20)
    case .triage: (13, 40)
    case .dispatch: (14, 10)
    case .sign: (14, 30)
    case .work: (15, 0)
    case .replies: (15, 20)
    case .meetings: (15, 40)
    case .calls: (16, 0)
    case .head: (16, 30)
    case .closing: (17, 0)
    }
  }
}

/// Who does it (C3, C16).
enum DemoActor {
  /// Three coordinators: who triages and dispatches, who takes in letters, who calls back.
  case desk, letters, calls
  case head
  case commissioner
}

extension DemoAct {
  var hour: DemoHour {
    switch self {
    case .triage, .merge, .atOnce, .atOnceByHead: .triage
    case .dispatch, .phone, .dispatchByHead: .dispatch
    case .sign, .sendBack: .sign
    case .measure, .note, .askMeeting, .coordinate, .resume, .reopen, .takeUp: .work
    case .reply: .replies
    case .conclude: .meetings
    case .call(.byHandler), .suspend, .extend, .decline, .confirm, .mark, .withhold: .head
    case .call: .calls
    case .close, .closeByHead, .finish, .withdraw: .closing
    case .accept(let rung), .declineCard(let rung), .snooze(let rung):
      rung == .supervise || rung == .leadership || rung == .publish ? .head : .work
    }
  }

  var actor: DemoActor {
    switch self {
    case .triage, .dispatch, .phone, .merge, .atOnce: .desk
    case .askMeeting, .accept(.remind): .commissioner
    case .call(.byHandler), .suspend, .extend, .decline, .confirm, .mark, .atOnceByHead,
      .closeByHead, .dispatchByHead, .withhold:
      .head
    case .accept(let rung), .declineCard(let rung), .snooze(let rung):
      rung == .supervise || rung == .leadership || rung == .publish ? .head : .desk
    case .call, .close, .finish, .withdraw: .calls
    default: .letters
    }
  }
}

extension DemoAct {
  /// As the head does it himself.
  var byHead: DemoAct {
    switch self {
    case .dispatch: .dispatchByHead
    case .close: .closeByHead
    default: self
    }
  }

  /// What is done in one go for several issues bears one name.
  var name: String {
    switch self {
    case .reply: "reply"
    case .call: "call"
    default: "\(self)"
    }
  }
}
