/// A class of matters an issue belongs to: what units answer for and lists count by (C2).
///
/// The list is this project's own proposal, 示例 until the office sets its own; a code is never
/// used twice.
package struct Category: Equatable, Sendable {
  package let code: String
  package let phrase: Phrase
  /// What an issue of it is unless somebody says otherwise.
  package let defaultScope: Issue.Scope

  package init(_ code: String, _ phrase: Phrase, defaultScope: Issue.Scope = .individual) {
    self.code = code
    self.phrase = phrase
    self.defaultScope = defaultScope
  }

  package static let shipped: [Category] = [
    Category("01", Phrase("人才引进与留用", "hiring and keeping talent"), defaultScope: .common),
    Category("02", Phrase("用工招聘", "recruitment")),
    Category("03", Phrase("员工子女入学", "schooling of employees' children"), defaultScope: .common),
    Category("04", Phrase("人才住房与补贴", "housing and allowances for talent")),
    Category("05", Phrase("产业扩张用地", "land for expansion")),
    Category("06", Phrase("项目落地与开工", "getting projects started")),
    Category("07", Phrase("审批与手续补办", "approvals and missing papers")),
    Category("08", Phrase("要素成本", "costs of land, power and labour")),
    Category("09", Phrase("天然气接入与储站", "natural gas")),
    Category("10", Phrase("电力设施迁改", "moving power lines")),
    Category("11", Phrase("道路桥梁等配套", "roads, bridges and the like")),
    Category("12", Phrase("政策处理与村企关系", "villages and enterprises")),
    Category("13", Phrase("环保", "environment")),
    Category("14", Phrase("知识产权", "intellectual property")),
    Category("15", Phrase("合同纠纷与法律服务", "contracts and legal help")),
    Category("16", Phrase("公证与风险防控", "notaries and prevention of risks")),
    Category("17", Phrase("政策知晓与兑现", "knowing and getting what policy grants")),
    Category("18", Phrase("党建与企业文化", "party building and culture")),
    Category("19", Phrase("融资及其他", "finance and others")),
  ]

  /// What an issue solved on the spot counts as until somebody says better (T3).
  package static let other = "19"
  /// What commissioners mostly bring in (F7).
  package static let talent = "01"
  /// Where people helped are counted, and stated before closing (T18, F8).
  package static let schooling = "03"

  /// Nil when no category bears the code.
  package static func named(_ code: String) -> Category? { shipped.first { $0.code == code } }

  package static var shape: FieldShape {
    .choice(shipped.map { FieldShape.Choice(code: $0.code, phrase: $0.phrase) })
  }

  /// The code of what a person typed: the code itself, or what it is called.
  package static func code(of text: String) -> String? {
    shipped.first { [$0.code, $0.phrase.zh, $0.phrase.en].contains(text) }?.code
  }
}

extension QueryValue {
  /// Categories, by code and by what they are called.
  static func categories(_ codes: [String]) -> QueryValue {
    .anyOf(
      codes.flatMap { code in
        [code] + (Category.named(code).map { [$0.phrase.zh, $0.phrase.en] } ?? [])
      })
  }
}
