package org.lodestar.app.publications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Typed;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;

/** Forms about progress reports. */
final class ProgressForms {
  static final int MOST = 3000;

  private ProgressForms() {}

  /** What is shown of indicators that a draft chose: of a running total what it counts. */
  static Set<String> shown(Collection<String> codes) {
    return codes.stream()
        .map(each -> Measures.find(each).map(Measures::shown).map(Measure::code).orElse(each))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** It is told to everybody: what was looked at, and of which words somebody says it. */
  record Publishing(@Nullable Set<@Nullable String> cleared, @Nullable Long version) {
    static Publishing of(long version) {
      return new Publishing(Set.of(), version);
    }
  }

  /** A report as it is typed. */
  record Draft(
      @Nullable @NotNull(message = "publications.pack.strategy.missing") UUID strategy,
      @Nullable @NotNull(message = "publications.pack.period.missing") Integer period,
      @Nullable
          @NotBlank(message = "publications.progress.headline.missing")
          @Size(max = MOST, message = "site.tooLong")
          @BoardsRead
          String headline,
      @Nullable @Size(max = MOST, message = "site.tooLong") @BoardsRead String said,
      @Nullable Set<@Nullable String> indicators,
      @Nullable Long version) {
    static Draft begun(@Nullable UUID strategy, @Nullable Integer period, Set<String> indicators) {
      return new Draft(strategy, period, "", "", Set.copyOf(indicators), 0L);
    }

    static Draft of(Progress report) {
      Progress.Content content = report.content();
      return new Draft(
          content.strategy(),
          content.period(),
          content.headline(),
          content.said(),
          shown(content.indicators()),
          report.version());
    }

    Progress.Content content() {
      return new Progress.Content(
          Objects.requireNonNull(strategy),
          Objects.requireNonNull(period),
          Typed.text(headline),
          Typed.text(said),
          Typed.set(indicators).stream().sorted().toList());
    }
  }
}
