/// Where somebody is in a list, in its title: `2/5`, or `2/5 (71)` where a filter shows 5 of 71.
enum ListPosition {
  /// `place` counts from zero.
  static func text(_ place: Int, of shown: Int, among all: Int) -> String {
    "\(shown == 0 ? 0 : place + 1)/\(shown)" + (shown == all ? "" : " (\(all))")
  }
}
