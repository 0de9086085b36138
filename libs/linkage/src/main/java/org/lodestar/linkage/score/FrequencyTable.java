package org.lodestar.linkage.score;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.table.NamedRows;

/**
 * How common values are elsewhere, such as surnames in the whole country: lists of a few thousand
 * people say little of what is rare.
 */
public final class FrequencyTable {
  private FrequencyTable() {}

  /**
   * Reads the shares of a column's values: a column with the values, named {@code value} or as the
   * column itself, and one with shares from 0 to 1 ({@code share}, or {@code tf_} with the name, as
   * Splink has it) or with counts ({@code count}).
   *
   * @throws LinkageException naming file, line and column that cannot be used
   */
  public static Map<String, Double> read(Path file, String column) {
    List<String> names = NamedRows.names(file);
    String value = known(file, names, "value", column);
    String number = known(file, names, "share", "tf_" + column, "count");
    boolean isCount = number.equals("count");
    Map<String, Double> shares = new HashMap<>();
    NamedRows.each(
        file,
        List.of(value, number),
        row -> {
          double share = number(row, isCount);
          if (row.cell(0).isEmpty()) {
            throw row.refused(0, "the value is empty. Leave out the line");
          }
          if (shares.put(row.cell(0), share) != null) {
            throw row.refused(0, "the value stands here a second time. Keep one of the two");
          }
        });
    if (shares.isEmpty()) {
      throw new LinkageException(file + " holds no value: leave it out, or fill it.");
    }
    double all = isCount ? shares.values().stream().mapToDouble(Double::doubleValue).sum() : 1;
    shares.replaceAll((_, each) -> each / all);
    return shares;
  }

  private static String known(Path file, List<String> names, String... any) {
    for (String each : any) {
      if (names.contains(each)) {
        return each;
      }
    }
    throw new LinkageException(
        "%s line 1: one of the columns %s is needed.".formatted(file, String.join(", ", any)));
  }

  private static double number(NamedRows.Row row, boolean isCount) {
    try {
      double number = Double.parseDouble(row.cell(1));
      if (number > 0 && (number <= 1 || isCount) && Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through: it is refused as any other.
    }
    throw row.refused(
        1, isCount ? "a count above 0 is needed" : "a share above 0 and up to 1 is needed");
  }
}
