/// The last thousand actions and the record each became.
///
/// So a retry is answered and not done twice; an older retry would be taken for a new action.
struct RecentActions {
  static let limit = 1000
  private(set) var entries: [(cid: String, seq: Int)] = []
  private var seqs: [String: Int] = [:]

  func seq(of cid: String) -> Int? { seqs[cid] }

  mutating func add(_ cid: String, seq: Int) {
    guard seqs.updateValue(seq, forKey: cid) == nil else { return }
    entries.append((cid, seq))
    // Shortened in large steps, because taking the first of an array moves all others.
    guard entries.count >= 2 * Self.limit else { return }
    for entry in entries.prefix(Self.limit) { seqs[entry.cid] = nil }
    entries.removeFirst(Self.limit)
  }
}
