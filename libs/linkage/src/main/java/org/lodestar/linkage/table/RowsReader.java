package org.lodestar.linkage.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.lodestar.linkage.fault.LinkageException;

/** Reads lists of another form than CSV. A module that can names its reader as a service. */
public interface RowsReader {
  /** How the names of such files end, such as {@code .parquet}. */
  String ending();

  Rows open(Path file) throws IOException;

  /** Opens a file as its ending says; as CSV where it says nothing. */
  static Rows opened(Path file) throws IOException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    Optional<RowsReader> reader =
        ServiceLoader.load(RowsReader.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(each -> name.endsWith(each.ending()))
            .findFirst();
    if (reader.isEmpty() && name.endsWith(".parquet")) {
      throw new LinkageException(
          file
              + " is Parquet, which is read by the module linkage-duckdb; it is not beside this one."
              + " Give CSV, or add it.");
    }
    return reader.isPresent() ? reader.get().open(file) : CsvRows.open(file);
  }
}
