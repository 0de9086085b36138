package org.lodestar.app.referral.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.referral.PrefillSource;
import org.lodestar.app.referral.form.Answers;

/** Answers taken from the case, each with where it came from. */
public record Prefill(Answers answers, Map<String, PrefillSource> sources) {
  public Prefill {
    sources = Map.copyOf(sources);
  }

  /** Collects answers; nothing is taken for an answer that is not known. */
  static final class Collector {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, PrefillSource> sources = new LinkedHashMap<>();
    private final PrefillSource source;

    Collector(PrefillSource source) {
      this.source = source;
    }

    Collector put(String item, String value) {
      return put(item, List.of(value));
    }

    Collector put(String item, Optional<String> value) {
      return put(item, value.map(List::of).orElse(List.of()));
    }

    Collector put(String item, List<String> given) {
      List<String> filled = given.stream().filter(each -> !each.isBlank()).toList();
      if (!filled.isEmpty()) {
        values.put(item, filled);
        sources.put(item, source);
      }
      return this;
    }

    Prefill done() {
      return new Prefill(new Answers(values), sources);
    }
  }

  /** Both together; what the other holds goes before. */
  Prefill and(Prefill other) {
    Map<String, PrefillSource> all = new LinkedHashMap<>(sources);
    all.putAll(other.sources);
    return new Prefill(answers.and(other.answers), all);
  }
}
