/// What is said of lists that leave the office.
package enum ExportWords {
  package static let reasonMissing = Phrase(
    "导出未隐去的名单要写明用途（C14）：--reason “…”",
    "an unmasked list needs a reason (C14): --reason \"…\"")
}
