package org.lodestar.linkage.propose;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;

/**
 * Columns that say again what others say: a full name beside forename and surname, a whole address
 * beside its parts. Weighed as well they would count the same evidence twice.
 */
final class Echoes {
  private static final int LOOKED_AT = 5_000;
  private static final double MOSTLY = 0.7;

  /** The parts must be something: a code of one letter lies in nearly every text. */
  private static final int SHORTEST = 2;

  private final Table table;

  Echoes(Table table) {
    this.table = table;
  }

  /** Whether most values of a column hold the words of at least one other, shorter column. */
  boolean isEcho(Profile whole, List<Profile> others) {
    return isText(whole)
        && others.stream()
            .filter(each -> !each.equals(whole) && isText(each))
            .anyMatch(part -> holds(table.column(whole.name()), table.column(part.name())));
  }

  private static boolean isText(Profile profile) {
    return switch (profile.kind()) {
      case FORENAME, SURNAME, FULL_NAME, TEXT -> true;
      default -> false;
    };
  }

  private boolean holds(Column whole, Column part) {
    int step = Math.max(1, table.size() / LOOKED_AT);
    int[] rows =
        IntStream.range(0, table.size())
            .filter(row -> row % step == 0 && isLonger(whole.at(row), part.at(row)))
            .toArray();
    long both =
        IntStream.range(0, table.size())
            .filter(row -> row % step == 0 && whole.at(row) != null && part.at(row) != null)
            .count();
    return both > 20 && rows.length >= MOSTLY * both;
  }

  private static boolean isLonger(@Nullable String whole, @Nullable String part) {
    return whole != null
        && part != null
        && part.length() >= SHORTEST
        && whole.length() > part.length()
        && Set.of(words(whole)).containsAll(List.of(words(part)));
  }

  private static String[] words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).distinct().toArray(String[]::new);
  }
}
