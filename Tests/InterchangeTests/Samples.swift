import Domain

/// What several tests read.
enum Samples {
  /// 霜降 in GB18030.
  static let frostInGB18030: [UInt8] = [0xCB, 0xAA, 0xBD, 0xB5]
  /// Codes of no company, with their right check digits.
  static let frostCode = "91331081MA00000011"
  static let springCode = "91331081MA00000024"
}

enum Offices {
  /// 泽国, and two streets that are both called 城区 for short.
  static let withThreeTowns: Workspace = {
    var workspace = Workspace()
    let towns = [(1, "泽国镇", "泽国"), (2, "城东街道", "城区"), (3, "城西街道", "城区")]
    for (number, name, short) in towns {
      var unit = Unit()
      unit.id = ID(number)
      (unit.name, unit.shortName, unit.type) = (name, short, .town)
      workspace.load(.unit(unit))
    }
    return workspace
  }()
}
