import JSONText
import Testing

struct JSONObjectTests {
  @Test func `members keep the order they were set in`() {
    var object = JSONObject()
    for key in ["行业", "a", "名称"] { object[key] = .string(key) }
    #expect(object.keys == ["行业", "a", "名称"])
    object["a"] = nil
    object["行业"] = 1
    #expect(object.keys == ["行业", "名称"])
    #expect(object["行业"] == 1)
    #expect(object["a"] == nil)
  }

  @Test func `objects are equal whatever the order of their members`() {
    #expect(["a": 1, "b": 2] as JSON == ["b": 2, "a": 1])
    #expect(["a": 1, "b": 2] as JSON != ["b": 2, "a": 1, "c": 3])
    #expect(["a": 1, "b": 2] as JSON != ["a": 1, "b": 3])
  }
}
