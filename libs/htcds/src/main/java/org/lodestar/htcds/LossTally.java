package org.lodestar.htcds;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts losses, each once for each record. */
final class LossTally {
  private static final Comparator<Loss> ORDER =
      Comparator.comparing(Loss::kind)
          .thenComparingInt(loss -> placeOf(loss.field()))
          .thenComparing(loss -> String.valueOf(loss.field()))
          .thenComparing(loss -> String.valueOf(loss.word()));

  private final Map<Key, Set<String>> records = new HashMap<>();

  void add(String record, LossKind kind, @Nullable String field, @Nullable String word) {
    records.computeIfAbsent(new Key(kind, field, word), key -> new HashSet<>()).add(record);
  }

  LossReport report(int people, int rows) {
    List<Loss> losses =
        records.entrySet().stream()
            .map(entry -> entry.getKey().loss(entry.getValue().size()))
            .sorted(ORDER)
            .toList();
    return new LossReport(people, rows, losses);
  }

  private static int placeOf(@Nullable String field) {
    return field == null
        ? Integer.MAX_VALUE
        : Fields.find(field).map(Fields.all()::indexOf).orElse(Integer.MAX_VALUE);
  }

  private record Key(LossKind kind, @Nullable String field, @Nullable String word) {
    Loss loss(int people) {
      return new Loss(kind, field, word, people);
    }
  }
}
