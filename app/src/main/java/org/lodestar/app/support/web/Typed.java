package org.lodestar.app.support.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.site.Characters;
import org.lodestar.app.support.Answers;
import org.lodestar.app.support.form.Question;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent for some questions; whatever else was sent is not there.
 *
 * @param refused questions in which something was typed that cannot be kept
 */
record Typed(Answers answers, Set<String> refused) {

  static Typed of(List<Question> questions, MultiValueMap<String, String> sent) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    Set<String> refused = new LinkedHashSet<>();
    for (Question question : questions) {
      List<String> given = sent.getOrDefault(question.name(), List.of());
      if (given.stream().anyMatch(Characters::refused)) {
        refused.add(question.name());
      }
      answers.put(
          question.name(),
          question.kind().isDay()
              ? day(question.name(), sent)
              : given.stream().map(Characters::kept).distinct().toList());
    }
    return new Typed(new Answers(answers), refused);
  }

  /** A day in three fields; what is no day is kept as it was typed, to be shown again. */
  private static List<String> day(String name, MultiValueMap<String, String> sent) {
    List<String> parts =
        Stream.of("year", "month", "day")
            .map(part -> sent.getOrDefault(name + "." + part, List.of()))
            .map(given -> given.isEmpty() ? "" : Characters.kept(given.getFirst()))
            .toList();
    if (parts.stream().allMatch(String::isBlank)) {
      return List.of();
    }
    boolean digits = parts.stream().allMatch(part -> part.matches("[0-9]{1,4}"));
    return List.of(
        digits
            ? "%04d-%02d-%02d".formatted(parts.stream().map(Integer::valueOf).toArray())
            : parts.stream().map(part -> part.replace('-', '?')).collect(Collectors.joining("-")));
  }

  /** The parts of a kept day, day first. */
  static List<String> parts(String kept) {
    String[] parts = kept.split("-", 3);
    return parts.length < 3
        ? List.of(kept, "", "")
        : IntStream.of(2, 1, 0).mapToObj(at -> parts[at].replaceFirst("^0+(?=.)", "")).toList();
  }
}
