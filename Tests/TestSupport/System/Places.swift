import Glibc

/// Where a test finds what stands outside its own module.
package enum Places {
  /// The folder of Package.swift.
  package static let packageRoot = folder(of: #filePath, upwards: 4)

  /// The folder the tests and the programs were built into.
  package static let builtProducts = folder(of: ownExecutable(), upwards: 1)

  /// The program a person starts.
  package static let liuzhu = "\(builtProducts)/liuzhu"

  /// The list of 723 real companies, which is not part of the package.
  ///
  /// Tests that read it are skipped where it is absent:
  /// `.enabled(if: Places.listedCompanies != nil, "no list of companies beside the package")`.
  package static let listedCompanies = sharedData("zhejiang-listed-companies.csv")

  /// A file in `shared/data` beside the package, or beside a folder above it.
  package static func sharedData(_ name: String) -> String? {
    (1...3).lazy
      .map { "\(folder(of: packageRoot, upwards: $0))/shared/data/\(name)" }
      .first { access($0, R_OK) == 0 }
  }
}

private func folder(of path: String, upwards steps: Int) -> String {
  "/" + path.split(separator: "/").dropLast(steps).joined(separator: "/")
}

private func ownExecutable() -> String {
  var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  return String(decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
}
