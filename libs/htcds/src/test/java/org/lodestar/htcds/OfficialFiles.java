package org.lodestar.htcds;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The standard's own files, and two tables made from them; tests are skipped where they are not.
 */
final class OfficialFiles {
  private OfficialFiles() {}

  static Path named(String name) {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isDirectory(at.resolve("shared/data/htcds"))) {
      at = at.getParent();
    }
    Path file = at == null ? Path.of(name) : at.resolve("shared/data/htcds").resolve(name);
    assumeTrue(Files.exists(file), "The file " + name + " of the standard is not on this machine.");
    return file;
  }

  static List<NamedCsvRecord> table(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(named(name))) {
      return reader.stream().toList();
    }
  }
}
