/// What an item of an agenda is called by: the same on the wall, at the 记录席, in the agenda and on
/// paper, so that whoever says a number means one item.
package enum ItemNumber: Equatable, Sendable {
  case onWall(Int)
  /// Those the hall does not see count by themselves.
  case onPaper(Int)
}

extension Workspace {
  /// The numbers of an agenda; what is skipped has none.
  package func itemNumbers(of meeting: ID<Meeting>) -> [ID<MeetingItem>: ItemNumber] {
    var numbers: [ID<MeetingItem>: ItemNumber] = [:]
    let items = items(of: meeting).filter { !$0.isSkipped }
    for (place, item) in items.filter(\.isOnWall).enumerated() {
      numbers[item.id] = .onWall(place + 1)
    }
    for (place, item) in items.filter(\.isOnPaper).enumerated() {
      numbers[item.id] = .onPaper(place + 1)
    }
    return numbers
  }
}
