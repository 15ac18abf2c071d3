import Domain
import Testing

struct CategoryTests {
  @Test func `there are nineteen, and no code is used twice`() {
    #expect(Set(Category.shipped.map(\.code)).count == 19)
  }

  @Test func `talent and schooling are common, the others individual`() {
    #expect(
      Category.shipped.filter { $0.defaultScope == .common }.map(\.code) == ["01", "03"])
  }

  @Test(arguments: [("03", "03"), ("员工子女入学", "03"), ("environment", "13")])
  func `a category is read by code and by name`(text: String, code: String) {
    #expect(Category.code(of: text) == code)
    #expect(Category.code(of: "无此类") == nil)
  }
}
