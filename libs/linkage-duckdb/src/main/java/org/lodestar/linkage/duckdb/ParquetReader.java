package org.lodestar.linkage.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lodestar.linkage.table.Rows;
import org.lodestar.linkage.table.RowsReader;

/** Reads Parquet, as a service. */
public final class ParquetReader implements RowsReader {
  @Override
  public String ending() {
    return ".parquet";
  }

  @Override
  public Rows open(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return ParquetRows.open(file);
  }
}
