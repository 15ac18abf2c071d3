/// The menu bar.
package enum MenuWords {
  package static let menu = Phrase("菜单", "menu")
  package static let menuHelp = Phrase(
    "按类列出全部功能，不用字母也能做", "everything by its kind, without a letter to type")
  package static let nextMenu = Phrase("右边一栏", "next menu")
  package static let previousMenu = Phrase("左边一栏", "previous menu")

  package static let here = Phrase("本页", "here")
  package static let steps = Phrase("办理", "steps")
  package static let new = Phrase("新增", "new")
  package static let list = Phrase("列表", "list")
  package static let move = Phrase("移动", "move")
  package static let reports = Phrase("报表", "reports")
  package static let views = Phrase("画面", "views")
  package static let program = Phrase("程序", "program")
}
