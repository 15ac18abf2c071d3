/// What is said of the mouse.
package enum MouseWords {
  package static let title = Phrase("鼠标", "mouse")
  package static let help = Phrase(
    "点选、打开、滚动；再选一次就关", "click to choose and to open, and the wheel; once more turns it off")
  package static let begun = Phrase(
    "鼠标开着：点一下选中，再点打开，滚轮上下走；选文字请按住 Shift。在“全部功能”里再选“鼠标”就关",
    "The mouse is on: a click chooses, another opens, the wheel moves; hold Shift to select text. "
      + "“mouse” under “all actions” turns it off")
  package static let ended = Phrase("鼠标关了，选文字照常", "The mouse is off; text is selected as before")
}
