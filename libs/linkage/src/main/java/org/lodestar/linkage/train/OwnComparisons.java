package org.lodestar.linkage.train;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.propose.Profile;
import org.lodestar.linkage.table.Column;

/**
 * Comparisons of what is a person's own, such as the forename and the date of birth: two people of
 * one home are hardly more alike in it than strangers are.
 */
final class OwnComparisons {
  private OwnComparisons() {}

  /** Their places in the model, by what the columns hold. */
  static Set<Integer> of(Model model, Columns columns) {
    return IntStream.range(0, model.comparisons().size())
        .filter(i -> isOwn(model.comparisons().get(i).equalColumn(), columns))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isOwn(@Nullable String name, Columns columns) {
    if (name == null) {
      return false;
    }
    Column column = columns.table().column(name);
    return switch (Profile.of(column).kind()) {
      case FORENAME, DATE, CODE -> true;
      default -> false;
    };
  }
}
