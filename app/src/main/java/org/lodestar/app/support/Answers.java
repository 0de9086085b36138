package org.lodestar.app.support;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was answered on a form, by the name of the question. Blank answers are not there. */
public record Answers(Map<String, List<String>> values) {
  public Answers {
    values =
        values.entrySet().stream()
            .map(entry -> Map.entry(entry.getKey(), filled(entry.getValue())))
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    Map.Entry::getValue,
                    (one, other) -> other,
                    LinkedHashMap::new));
  }

  private static List<String> filled(List<String> given) {
    return given.stream().filter(each -> !each.isBlank()).toList();
  }

  /** No answer at all. */
  public static Answers none() {
    return new Answers(Map.of());
  }

  /** All answers to a question; none when it was left out. */
  public List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The answer to a question; empty when it was left out. */
  public String text(String name) {
    return list(name).stream().findFirst().orElse("");
  }

  /** A day that was answered. */
  public Optional<LocalDate> day(String name) {
    return list(name).stream().findFirst().map(LocalDate::parse);
  }

  /** The same with another answer to one question. */
  public Answers with(String name, String answer) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.put(name, List.of(answer));
    return new Answers(changed);
  }

  /** What people told us is never printed by accident. */
  @Override
  public String toString() {
    return "Answers" + values.keySet();
  }
}
