/// A field that holds one answer of a list, however it shows them.
protocol OneAnswer: FieldEditor {
  var options: OptionList { get }
  /// The place of the answer; nil while there is none.
  var selected: Int? { get }
}

extension OneAnswer {
  var value: String { selected.map { options[$0].code } ?? "" }
}
