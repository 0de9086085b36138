package org.lodestar.app.publications.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.site.Typed;

/** Forms about packs. */
final class PackForms {
  static final int MOST = 3000;

  private PackForms() {}

  /**
   * A pack as it is typed.
   *
   * @param cleared marks of words of which somebody says that they tell of nobody
   */
  record Draft(
      @Nullable @NotNull(message = "publications.pack.strategy.missing") UUID strategy,
      @Nullable @NotNull(message = "publications.pack.period.missing") Integer period,
      @Nullable UUID meeting,
      @Nullable
          @NotBlank(message = "publications.pack.headline.missing")
          @Size(max = MOST, message = "site.tooLong")
          String headline,
      @Nullable @Size(max = MOST, message = "site.tooLong") String decisions,
      @Nullable @Size(max = MOST, message = "site.tooLong") String voice,
      @Nullable @Size(max = MOST, message = "site.tooLong") String money,
      @Nullable @Size(max = MOST, message = "site.tooLong") String learning,
      @Nullable Set<@Nullable String> cleared,
      @Nullable Long version) {
    static Draft begun(@Nullable UUID strategy, @Nullable Integer period, @Nullable UUID meeting) {
      return new Draft(strategy, period, meeting, "", "", "", "", "", Set.of(), 0L);
    }

    static Draft of(Pack pack) {
      Pack.Content content = pack.content();
      Pack.Written written = content.written();
      return new Draft(
          content.strategy(),
          content.period(),
          content.meeting(),
          written.headline(),
          written.decisions(),
          written.voice(),
          written.money(),
          written.learning(),
          Set.of(),
          pack.version());
    }

    Pack.Content content() {
      return new Pack.Content(
          meeting, Objects.requireNonNull(strategy), Objects.requireNonNull(period), written());
    }

    Pack.Written written() {
      return new Pack.Written(
          Typed.text(headline),
          Typed.text(decisions),
          Typed.text(voice),
          Typed.text(money),
          Typed.text(learning));
    }
  }

  /** A pack is frozen: what was looked at, and of which words somebody says they tell of nobody. */
  record Freezing(@Nullable Set<@Nullable String> cleared, @Nullable Long version) {}

  /**
   * Why another pack takes the place of one.
   *
   * @param keep which words of a withheld one tell of nobody, where nobody is sure
   */
  record Replacing(
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          String reason,
      @Nullable Set<@Nullable String> cleared,
      @Nullable Set<@Nullable Place> keep,
      @Nullable Long version) {}
}
