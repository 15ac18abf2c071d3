/// Writes the tables behind finding as Swift source, from the files of Debian's `unicode-data`.
///
/// Reads the data from standard input and prints the source; each source says in its head how
/// it was made. A new version of Unicode is all that calls for running it again.

let lines = AnyIterator { readLine() }

switch CommandLine.arguments.dropFirst().first {
case "readings":
  var readings = UnihanReadings()
  for line in lines { readings.read(line) }
  print(readings.source, terminator: "")
case "compatibility":
  var twins = CompatibilityTwins()
  for line in lines { twins.read(line) }
  print(twins.source, terminator: "")
default:
  print("usage: pinyin-table readings|compatibility < DATA > TABLE.swift")
}
