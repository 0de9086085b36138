package org.lodestar.linkage.train;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.NamedRows;
import org.lodestar.linkage.table.Table;

/**
 * Pairs that are known to be matches, from which m is counted. They should be like all matches: if
 * only easy ones are known, m comes out too high.
 *
 * @param lefts the record of each pair that stands first in the table
 * @param rights the other one
 */
@SuppressWarnings("ArrayRecordComponent") // one number a pair, made here and never changed
public record KnownMatches(int[] lefts, int[] rights) {
  /** A value that so many records share names no entity. */
  private static final int MOST = 2_000;

  private static final List<String> PAIR = List.of("source_l", "id_l", "source_r", "id_r");

  /** All records with the same value in a column that names the entity, where it has one. */
  public static KnownMatches of(Column column, Table table, LinkType type) {
    int[] starts = new int[column.distinct() + 1];
    int[] counts = column.counts();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > MOST) {
        throw new LinkageException(
            "%,d records have the same value in the column %s: that names no person. Empty such placeholders."
                .formatted(counts[code], column.name()));
      }
      starts[code + 1] = starts[code] + counts[code];
    }
    int[] rows = new int[starts[counts.length]];
    int[] next = starts.clone();
    for (int row = 0; row < column.size(); row++) {
      if (column.code(row) != Column.ABSENT) {
        rows[next[column.code(row)]++] = row;
      }
    }
    Pairs pairs = new Pairs();
    int[] sources = table.sourceOfEach();
    for (int code = 0; code < counts.length; code++) {
      for (int i = starts[code]; i < starts[code + 1]; i++) {
        for (int j = i + 1; j < starts[code + 1]; j++) {
          if (type.allows(sources[rows[i]], sources[rows[j]])) {
            pairs.add(rows[i], rows[j]);
          }
        }
      }
    }
    return pairs.all("The column " + column.name() + " shows no two records of one entity.");
  }

  /**
   * Reads judged pairs: {@code source_l,id_l,source_r,id_r,verdict}, as a review has them. Only
   * those with the verdict match count; others teach nothing of matches.
   *
   * @throws LinkageException naming file, line and column that cannot be used
   */
  public static KnownMatches read(Path file, Table table, LinkType type) {
    Map<String, Map<String, Integer>> rows = new HashMap<>();
    int[] sources = table.sourceOfEach();
    for (int row = 0; row < table.size(); row++) {
      String source = table.sources().get(sources[row]);
      rows.computeIfAbsent(source, _ -> new HashMap<>()).put(table.id(row), row);
    }
    Pairs pairs = new Pairs();
    List<String> names = List.of("source_l", "id_l", "source_r", "id_r", "verdict");
    NamedRows.each(
        file,
        names,
        row -> {
          int left = find(row, 0, rows);
          int right = find(row, 2, rows);
          if (left == right || !type.allows(sources[left], sources[right])) {
            throw row.refused(3, "the two records cannot be linked in this linkage. Leave it out");
          }
          if (row.cell(4).toLowerCase(Locale.ROOT).equals("match")) {
            pairs.add(Math.min(left, right), Math.max(left, right));
          }
        });
    return pairs.all(file + " holds no pair with the verdict match.");
  }

  private static int find(NamedRows.Row row, int at, Map<String, Map<String, Integer>> rows) {
    Integer found = rows.getOrDefault(row.cell(at), Map.of()).get(row.cell(at + 1));
    if (found == null) {
      throw row.refused(at + 1, "there is no such record in " + PAIR.get(at) + ". Check both");
    }
    return found;
  }

  /** How many there are. */
  public int size() {
    return lefts.length;
  }

  /** How many fall into each level of each comparison. */
  double[][] levels(Patterns patterns, int[] sizes) {
    double[][] seen = new double[sizes.length][];
    Arrays.setAll(seen, i -> new double[sizes[i]]);
    for (int pair = 0; pair < lefts.length; pair++) {
      for (int i = 0; i < sizes.length; i++) {
        seen[i][patterns.grade(i, lefts[pair], rights[pair])]++;
      }
    }
    return seen;
  }

  private static final class Pairs {
    private final Set<Long> seen = new HashSet<>();
    private int[] lefts = new int[64];
    private int[] rights = new int[64];
    private int size;

    void add(int left, int right) {
      if (!seen.add((long) left << 32 | right)) {
        return;
      }
      if (size == lefts.length) {
        lefts = Arrays.copyOf(lefts, 2 * size);
        rights = Arrays.copyOf(rights, 2 * size);
      }
      lefts[size] = left;
      rights[size++] = right;
    }

    KnownMatches all(String none) {
      if (size == 0) {
        throw new LinkageException(none);
      }
      return new KnownMatches(Arrays.copyOf(lefts, size), Arrays.copyOf(rights, size));
    }
  }
}
