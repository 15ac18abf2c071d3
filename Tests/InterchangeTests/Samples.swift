/// What several tests read.
enum Samples {
  /// 霜降 in GB18030.
  static let frostInGB18030: [UInt8] = [0xCB, 0xAA, 0xBD, 0xB5]
  /// Codes of no company, with their right check digits.
  static let frostCode = "91331081MA00000011"
  static let springCode = "91331081MA00000024"
}
