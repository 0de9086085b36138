package org.lodestar.linkage.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a linkage: {@code truth.csv} ({@code source,id,entity}), {@code clusters.csv}
 * ({@code source,id,cluster}) and {@code pairs.csv} ({@code
 * source_l,id_l,source_r,id_r,weight,probability}). Further columns are passed over. All faults are
 * told by line and column.
 */
public final class LinkFiles {
  static final String[] PAIR = {"source_l", "id_l", "source_r", "id_r", "weight", "probability"};

  private LinkFiles() {}

  /**
   * @throws InputRefused when the file cannot be used
   */
  public static KnownTruth readTruth(Path file) throws IOException {
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("source", "id", "entity");
      Records records = new Records();
      Labels entities = new Labels();
      while (csv.next()) {
        if (RecordCells.isFilled(csv, columns[0], "source")
            & RecordCells.isFilled(csv, columns[1], "id")
            & RecordCells.isFilled(csv, columns[2], "entity")) {
          addTrue(csv, columns, records, entities);
        }
      }
      csv.faults().throwIfAny();
      return new KnownTruth(records, Partition.of(entities.all(records.count())));
    }
  }

  private static void addTrue(Csv csv, int[] columns, Records records, Labels entities) {
    if (records.add(csv.cell(columns[0]), csv.cell(columns[1]))) {
      entities.put(records.count() - 1, csv.cell(columns[2]));
    } else {
      csv.faults()
          .add(csv.line(), "id", "the record stands here a second time", "Keep one of the two");
    }
  }

  /**
   * Reads clusters of the records; one that stands in no cluster is a cluster of its own.
   *
   * @throws InputRefused when the file cannot be used
   */
  public static Partition readClusters(Path file, Records records) throws IOException {
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("source", "id", "cluster");
      Labels clusters = new Labels();
      while (csv.next()) {
        int record = RecordCells.record(csv, columns[0], columns[1], "id", records);
        if (RecordCells.isFilled(csv, columns[2], "cluster")
            && record >= 0
            && !clusters.put(record, csv.cell(columns[2]))) {
          csv.faults()
              .add(csv.line(), "id", "the record is in two clusters", "Keep it in one cluster");
        }
      }
      csv.faults().throwIfAny();
      return Partition.of(clusters.all(records.count()));
    }
  }

  /**
   * @throws InputRefused when the file cannot be used
   */
  public static ScoredPairs readPairs(Path file, Records records) throws IOException {
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns(PAIR);
      PairBuffer pairs = new PairBuffer();
      while (csv.next()) {
        int left = RecordCells.record(csv, columns[0], columns[1], "id_l", records);
        int right = RecordCells.record(csv, columns[2], columns[3], "id_r", records);
        double weight = RecordCells.weight(csv, columns[4]);
        double probability = RecordCells.probability(csv, columns[5]);
        if (RecordCells.arePair(csv, left, right)) {
          pairs.add(left, right, weight, probability);
        }
      }
      csv.faults().throwIfAny();
      return distinct(csv, pairs.pairs());
    }
  }

  /**
   * Reads one column of a list, which has a column {@code id}, for the records of that list; the
   * others keep what they have.
   *
   * @param values a value for each record, filled here
   * @throws InputRefused when the file cannot be used
   */
  public static void readColumn(
      Path file, String source, String column, Records records, @Nullable String[] values)
      throws IOException {
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("id", column);
      while (csv.next()) {
        int record = RecordCells.record(csv, source, columns[0], "id", records);
        if (record >= 0) {
          values[record] = csv.cell(columns[1]);
        }
      }
      csv.faults().throwIfAny();
    }
  }

  /**
   * Reads one more column of a file that names records by {@code source} and {@code id}, such as
   * the truth.
   *
   * @return a value for each record, null where the file does not name it
   * @throws InputRefused when the file cannot be used
   */
  public static @Nullable String[] readColumn(Path file, String column, Records records)
      throws IOException {
    @Nullable String[] values = new String[records.count()];
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("source", "id", column);
      while (csv.next()) {
        int record = RecordCells.record(csv, columns[0], columns[1], "id", records);
        if (record >= 0) {
          values[record] = csv.cell(columns[2]);
        }
      }
      csv.faults().throwIfAny();
      return values;
    }
  }

  /**
   * The records of a linkage, from its {@code clusters.csv}, in which each stands once.
   *
   * @throws InputRefused when the file cannot be used
   */
  public static Records readRecords(Path file) throws IOException {
    try (Csv csv = Csv.open(file)) {
      int[] columns = csv.columns("source", "id");
      Records records = new Records();
      while (csv.next()) {
        if (RecordCells.isFilled(csv, columns[0], "source")
                & RecordCells.isFilled(csv, columns[1], "id")
            && !records.add(csv.cell(columns[0]), csv.cell(columns[1]))) {
          csv.faults()
              .add(csv.line(), "id", "the record stands here a second time", "Keep one of the two");
        }
      }
      csv.faults().throwIfAny();
      return records;
    }
  }

  private static ScoredPairs distinct(Csv csv, ScoredPairs pairs) {
    int repeated = pairs.findRepeated();
    if (repeated >= 0) {
      String problem = "pair " + (repeated + 1) + " stands in the file more than once";
      throw csv.faults().fatal(0, problem, "Keep each pair once, in whichever order");
    }
    return pairs;
  }

  /** Groups by name for records by number. */
  private static final class Labels {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] of = new int[1 << 10];

    /** Says whether the record had no group before. */
    boolean put(int record, String name) {
      while (record >= of.length) {
        of = Arrays.copyOf(of, of.length * 2);
      }
      boolean isNew = of[record] == 0;
      Integer known = numbers.putIfAbsent(name, numbers.size() + 1);
      of[record] = known == null ? numbers.size() : known;
      return isNew;
    }

    /** Groups of all records; who has none gets one of their own. */
    int[] all(int records) {
      int[] all = Arrays.copyOf(of, records);
      for (int record = 0; record < records; record++) {
        all[record] = all[record] == 0 ? -1 - record : all[record];
      }
      return all;
    }
  }
}
