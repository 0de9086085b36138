package org.lodestar.htcds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The standard's own files, and two tables made from them; {@code SOURCE.md} beside them. */
final class OfficialFiles {
  private OfficialFiles() {}

  static InputStream named(String name) {
    return Objects.requireNonNull(OfficialFiles.class.getResourceAsStream("/standard/" + name));
  }

  static List<NamedCsvRecord> table(String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .ofNamedCsvRecord(new InputStreamReader(named(name), StandardCharsets.UTF_8))) {
      return reader.stream().toList();
    }
  }
}
