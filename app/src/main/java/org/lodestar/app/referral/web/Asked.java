package org.lodestar.app.referral.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.site.Characters;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent for the items of a section. Only the items' own fields are looked at;
 * whatever else was sent is not there.
 */
final class Asked {
  private final MultiValueMap<String, String> sent;

  Asked(MultiValueMap<String, String> sent) {
    this.sent = sent;
  }

  /** The answers to these items as they are kept. */
  Answers answers(List<Item> items) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    items.forEach(item -> answers.put(item.id(), answers(item)));
    return new Answers(answers);
  }

  private List<String> answers(Item item) {
    if (item.kind() instanceof Kind.BirthDate) {
      return date(item.id());
    }
    return values(item.id()).stream().map(Characters::kept).distinct().toList();
  }

  /** Items in which something was sent that cannot be kept. */
  Set<Item> hidden(List<Item> items) {
    return items.stream()
        .filter(item -> values(item.id()).stream().anyMatch(Characters::refused))
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private List<String> values(String id) {
    return sent.getOrDefault(id, List.of());
  }

  /** A date in three fields; what is no date is kept as it was typed, to be shown again. */
  private List<String> date(String id) {
    List<String> parts =
        Stream.of("year", "month", "day")
            .map(part -> values(id + "." + part).stream().findFirst().orElse(""))
            .map(Characters::kept)
            .toList();
    if (parts.stream().allMatch(String::isBlank)) {
      return List.of();
    }
    boolean digits = parts.stream().allMatch(part -> part.matches("[0-9]{1,4}"));
    String written =
        digits
            ? "%04d-%02d-%02d"
                .formatted((Object[]) parts.stream().map(Integer::valueOf).toArray(Integer[]::new))
            : String.join("-", parts);
    return List.of(written);
  }

  /** The parts of a kept date, day first. */
  static List<String> parts(String kept) {
    String[] parts = kept.split("-", 3);
    return parts.length < 3
        ? List.of(kept, "", "")
        : IntStream.of(2, 1, 0).mapToObj(at -> parts[at].replaceFirst("^0+(?=.)", "")).toList();
  }
}
