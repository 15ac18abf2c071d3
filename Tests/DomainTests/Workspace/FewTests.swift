import Domain
import TestSupport
import Testing

struct FewTests {
  private static let lists = [[], [1], [1, 2], [1, 2, 3, 2]]

  @Test(arguments: lists) func `a short list holds what it was given, in order`(_ list: [Int]) {
    let few = Few(list)
    #expect(Array(few) == list)
    #expect(few.count == list.count)
    #expect(few.first == list.first)
    #expect(few.isEmpty == list.isEmpty)
    #expect(few.indices.map { few[$0] } == list)
  }

  @Test(arguments: lists) func `it changes as a list does`(_ list: [Int]) {
    for place in 0...list.count {
      for end in place...list.count {
        for new in [[], [7], [7, 8]] {
          var (few, all) = (Few(list), list)
          few.replaceSubrange(place..<end, with: new)
          all.replaceSubrange(place..<end, with: new)
          #expect(few == Few(all))
          #expect(Array(few) == all)
        }
      }
    }
  }

  @Test(arguments: lists) func `each of its places can be written`(_ list: [Int]) {
    for place in list.indices {
      var (few, all) = (Few(list), list)
      few[place] = 9
      all[place] = 9
      #expect(Array(few) == all)
    }
  }

  @Test func `a written list is one`() {
    let few: Few<Int> = [3, 4]
    #expect(few == Few([3, 4]))
    #expect(few != [4, 3])
  }
}
