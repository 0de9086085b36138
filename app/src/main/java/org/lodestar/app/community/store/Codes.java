package org.lodestar.app.community.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.app.site.EditClash;

/** Sets of codes as columns hold them, and the one row that a change must meet. */
final class Codes {
  private Codes() {}

  static <T> Set<T> read(String[] names, Function<String, T> code) {
    return Arrays.stream(names).map(code).collect(Collectors.toUnmodifiableSet());
  }

  static String[] write(Collection<? extends Enum<?>> codes) {
    return codes.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }
}
