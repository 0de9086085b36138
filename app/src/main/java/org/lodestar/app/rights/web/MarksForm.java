package org.lodestar.app.rights.web;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.BundleContent;
import org.lodestar.app.rights.KeepReason;
import org.lodestar.app.rights.Rulings;
import org.lodestar.statute.Withholding;

/** What is decided about a copy. Marks and lines come as fields of their own. */
record MarksForm(
    @Nullable @Size(max = 2000, message = "rights.tooLong") String besides,
    @Nullable Long version) {
  private static final String MARK = "mark-";
  private static final String LINE = "line-";

  /** The rulings, with the fields that a page sent besides. */
  Rulings rulings(Map<String, String> sent, BundleContent content) {
    Map<String, KeepReason> kept = new HashMap<>();
    Map<Integer, Withholding> out = new HashMap<>();
    Set<Integer> in = new HashSet<>();
    sent.forEach(
        (name, value) -> {
          if (name.startsWith(MARK)) {
            find(KeepReason.values(), value)
                .ifPresent(reason -> kept.put(name.substring(MARK.length()), reason));
          }
        });
    for (int number = 0; number < content.lines().size(); number++) {
      String value = Objects.requireNonNullElse(sent.get(LINE + number), "");
      int line = number;
      find(Withholding.values(), value).ifPresent(reason -> out.put(line, reason));
      if (value.equals(BundlePage.IN)) {
        in.add(number);
      }
    }
    return new Rulings(kept, out, in, words());
  }

  private static <E extends Enum<E>> java.util.Optional<E> find(E[] all, String name) {
    return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst();
  }

  private List<String> words() {
    return besides == null
        ? List.of()
        : besides.lines().map(String::strip).filter(each -> each.length() > 1).distinct().toList();
  }
}
