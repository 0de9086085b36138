package org.lodestar.app.backup;

import java.util.List;
import java.util.UUID;

/**
 * What a backup holds, counted while it was taken.
 *
 * @param tables rows of each table
 * @param sequences where each counter stood
 * @param files how many files
 * @param fileBytes how much they are
 * @param samples cells, drawn by chance, that opened when the backup was taken
 */
public record Manifest(
    List<TableRows> tables,
    List<SequenceAt> sequences,
    long files,
    long fileBytes,
    List<Sample> samples) {
  public Manifest {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    samples = List.copyOf(samples);
  }

  /** All rows. */
  public long rows() {
    return tables.stream().mapToLong(TableRows::rows).sum();
  }

  /** Rows of a table. */
  public record TableRows(String schema, String table, long rows) {}

  /** Where a counter stood. */
  public record SequenceAt(String schema, String sequence, long last) {}

  /** A sealed cell and whose key opens it. */
  public record Sample(
      String kind, UUID subject, String schema, String table, String column, UUID row) {}
}
