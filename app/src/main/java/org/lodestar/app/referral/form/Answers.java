package org.lodestar.app.referral.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers by the id of their item. An item without an answer is absent; blank answers count as
 * none. Immutable.
 */
public record Answers(Map<String, List<String>> values) {
  /** What a confirmation holds once it is ticked. */
  public static final String TICKED = "YES";

  private static final Answers NONE = new Answers(Map.of());

  public Answers {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    values.forEach(
        (id, given) -> {
          List<String> filled = given.stream().filter(each -> !each.isBlank()).toList();
          if (!filled.isEmpty()) {
            kept.put(id, filled);
          }
        });
    values = java.util.Collections.unmodifiableMap(kept);
  }

  /** No answer yet. */
  public static Answers none() {
    return NONE;
  }

  /** All answers to an item. */
  public List<String> list(String id) {
    return values.getOrDefault(id, List.of());
  }

  /** The first answer to an item. */
  public Optional<String> find(String id) {
    return list(id).stream().findFirst();
  }

  /** Whether the item has this answer among its answers. */
  public boolean says(String id, String value) {
    return list(id).contains(value);
  }

  /** Whether the item has any answer. */
  public boolean has(String id) {
    return values.containsKey(id);
  }

  /** The same with other answers to one item. */
  public Answers with(String id, List<String> given) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(id, given);
    return new Answers(more);
  }

  /** The same with one other answer. */
  public Answers with(String id, String given) {
    return with(id, List.of(given));
  }

  /** The same with all of the other's answers in place of its own. */
  public Answers and(Answers other) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.putAll(other.values);
    return new Answers(more);
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "Answers[" + values.size() + "]";
  }
}
