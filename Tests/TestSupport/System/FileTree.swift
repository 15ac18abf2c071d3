import Glibc

/// The bytes of a file; nothing where there is none to read.
package func readFile(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "re") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
    bytes += chunk[..<count]
  }
  return bytes
}

/// The files below a folder, by their paths from there, in order; hidden folders are passed over.
package func files(below folder: String) -> [String] {
  entries(of: folder).sorted().flatMap { name -> [String] in
    if name.hasPrefix(".") { return [] }
    let path = "\(folder)/\(name)"
    return isFolder(path) ? files(below: path).map { "\(name)/\($0)" } : [name]
  }
}

/// Removes a file, or a folder after all it holds; links are removed, never followed.
func removeTree(_ path: String) {
  if unlink(path) == 0 { return }
  for name in entries(of: path) { removeTree("\(path)/\(name)") }
  rmdir(path)
}

/// The names in a folder, hidden ones too; none where there is no folder.
package func entries(of folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
