/// What the views are called on the bar and in help (interface.md 2).
package enum ViewWords {
  package static let workbench = Phrase("工作台", "workbench")
  package static let settings = Phrase("设置", "settings")
  package static let agenda = Phrase("待办", "agenda")
}
