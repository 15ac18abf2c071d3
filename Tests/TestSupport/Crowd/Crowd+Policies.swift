import Domain

// MARK: - Policies

extension Crowd {
  mutating func policyChange() -> Change {
    let form = any(office.workspace.policyForms.all) ?? ID(1)
    let session = any(office.workspace.lectures.all) ?? ID(1)
    let topic = any(office.workspace.topics.all) ?? ID(1)
    let today = office.today
    switch roll(9) {
    case 0:
      var topic = PolicyTopic()
      (topic.name, topic.units) = ("第\(tried)项", [roll(2) == 0 ? .industry : .education])
      return .registry(.topic(.add(topic)))
    case 1:
      return .policy(
        .distribute(
          roll(2) == 0 ? .everybody : .towns([.daxi]), round: 1 + roll(2), on: today,
          dueOn: today.adding(days: 9)))
    case 2, 3: return .policy(.collect(form, .init([topic], request: "听听"), on: today))
    case 4: return .policy(.void(form, reason: roll(3) == 0 ? "" : "丢失", on: today))
    case 5: return .policy(.plan([anyLecture(on: topic)]))
    case 6: return .policy(.fix([session]))
    case 7:
      let enterprise = any(office.workspace.enterprises.all) ?? .frost
      return .policy(.hold(session, .init([enterprise]), on: today))
    default: return .policy(.cancel(session, reason: "改期", on: today))
    }
  }

  private mutating func anyLecture(on topic: ID<PolicyTopic>) -> LectureSession {
    var session = LectureSession()
    session.towns = [roll(2) == 0 ? .daxi : .zeguo]
    (session.topics, session.units) = ([topic], [roll(2) == 0 ? .industry : .education])
    session.on = office.today.adding(days: roll(4))
    session.slot = roll(2) == 0 ? .morning : .afternoon
    return session
  }
}
