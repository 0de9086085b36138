package org.lodestar.linkage.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.linkage.text.Glyphs;

/**
 * The best that any value of one list and any of another give: the largest similarity or the least
 * distance, such as {@code pairwise_levenshtein(names_l, names_r) <= 1}.
 */
final class Pairwise {
  private static final String BEFORE = "pairwise_";

  private Pairwise() {}

  static Optional<Kernel> find(String name) {
    return name.startsWith(BEFORE)
        ? Kernels.find(name.substring(BEFORE.length()))
        : Optional.empty();
  }

  static Set<String> names() {
    return Kernels.names().stream().map(name -> BEFORE + name).collect(Collectors.toSet());
  }

  /** Of all pairs; null where a list is empty. */
  static @Nullable Double best(Kernel kernel, List<String> left, List<String> right) {
    List<Glyphs> others = right.stream().map(Glyphs::of).toList();
    if (left.isEmpty() || others.isEmpty()) {
      return null;
    }
    DoubleStream all =
        left.stream()
            .map(Glyphs::of)
            .flatMapToDouble(one -> others.stream().mapToDouble(other -> kernel.of(one, other)));
    return kernel.isDistance() ? all.min().orElseThrow() : all.max().orElseThrow();
  }
}
