package org.lodestar.app.statements.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Turnover;
import org.lodestar.app.statements.StatementReview;
import org.lodestar.app.statements.StatementReview.Rated;
import org.lodestar.app.statements.StatementText;
import org.lodestar.statute.StatementArea;

/** Forms about annual statements. */
final class StatementForms {
  private StatementForms() {}

  /** Whose statement it is, and of which year. */
  record Begun(
      @Nullable
          @NotBlank(message = "statements.statement.organisation.missing")
          @Size(max = 150, message = "site.tooLong")
          String organisation,
      @Nullable
          @NotNull(message = "statements.statement.begins.missing")
          @ReadableDate(required = true, message = "statements.statement.begins.missing")
          TypedDate begins,
      @Nullable
          @NotNull(message = "statements.statement.ends.missing")
          @ReadableDate(required = true, message = "statements.statement.ends.missing")
          TypedDate ends,
      @Nullable @NotNull(message = "statements.statement.ground.missing") Ground ground,
      @Nullable Long version) {
    static Begun of(Statement.Head head, long version) {
      return new Begun(
          head.organisation(),
          TypedDate.of(head.begins()),
          TypedDate.of(head.ends()),
          head.ground(),
          version);
    }

    Statement.Head head() {
      return new Statement.Head(
          Typed.text(organisation),
          Objects.requireNonNull(Typed.date(begins)),
          Objects.requireNonNull(Typed.date(ends)),
          Objects.requireNonNull(ground));
    }
  }

  /**
   * What an area says.
   *
   * @param insert code of an indicator whose figure is put at the end
   */
  record Written(
      @Nullable @Size(max = 5000, message = "site.tooLong") String words,
      @Nullable @Size(max = 500, message = "site.tooLong") String whyNot,
      @Nullable @Size(max = 30, message = "site.tooLong") String insert,
      @Nullable Long version) {
    static Written of(StatementText text) {
      return new Written(text.words(), text.whyNot(), null, text.version());
    }

    /**
     * With the sentence of a figure at the end, unless it stands there already.
     *
     * @param before sentence of the same figure as it was, in whose place it stands; may be empty
     */
    StatementText text(StatementArea area, String sentence, String before) {
      String typed = Typed.text(words).replace("\r\n", "\n");
      String whole =
          sentence.isEmpty() || typed.contains(sentence) ? typed : with(typed, sentence, before);
      return new StatementText(area, whole.strip(), Typed.text(whyNot), Typed.version(version));
    }

    private static String with(String typed, String sentence, String before) {
      return !before.isEmpty() && typed.contains(before)
          ? typed.replace(before, sentence)
          : typed + "\n" + sentence;
    }
  }

  /** A move that asks for nothing. */
  record Pressed(@Nullable Long version) {}

  /** Why it is sent back. */
  record Returned(
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          String reason,
      @Nullable Long version) {}

  /** Which body approved it. */
  record Approved(
      @Nullable @NotNull(message = "statements.statement.body.missing") UUID body,
      @Nullable UUID meeting,
      @Nullable
          @NotBlank(message = "statements.statement.minute.missing")
          @Size(max = 200, message = "site.tooLong")
          String minute,
      @Nullable
          @NotNull(message = "statements.statement.approvedOn.missing")
          @ReadableDate(required = true, message = "statements.statement.approvedOn.missing")
          TypedDate approvedOn,
      @Nullable Long version) {
    static Approved empty(long version) {
      return new Approved(null, null, "", TypedDate.of(null), version);
    }

    Statement.Approval approval() {
      return Statement.Approval.given(
          Objects.requireNonNull(body),
          meeting,
          Typed.text(minute),
          Objects.requireNonNull(Typed.date(approvedOn)));
    }
  }

  /** Who signed it. */
  record Signed(
      @Nullable
          @NotBlank(message = "statements.statement.signatory.missing")
          @Size(max = 100, message = "site.tooLong")
          String name,
      @Nullable
          @NotBlank(message = "statements.statement.jobTitle.missing")
          @Size(max = 100, message = "site.tooLong")
          String jobTitle,
      @Nullable
          @NotNull(message = "statements.statement.signedOn.missing")
          @ReadableDate(required = true, message = "statements.statement.signedOn.missing")
          TypedDate signedOn,
      @Nullable Long version) {
    static Signed empty(long version) {
      return new Signed("", "", TypedDate.of(null), version);
    }

    Statement.Signature signature() {
      return new Statement.Signature(
          Typed.text(name), Typed.text(jobTitle), Objects.requireNonNull(Typed.date(signedOn)));
    }
  }

  /** What is written down by hand. */
  record ByHand(
      @Nullable
          @Size(max = 300, message = "site.tooLong")
          @Pattern(regexp = Typed.LINK, message = "strategy.evidence.reference.wrong")
          String homepage,
      @Nullable @ReadableDate(message = "statements.statement.day.wrong") TypedDate homepageSeen,
      @Nullable @ReadableDate(message = "statements.statement.day.wrong") TypedDate registered,
      @Nullable @NotNull(message = "statements.statement.turnover.missing") Turnover turnover,
      @Nullable Long version) {
    static ByHand of(Statement statement) {
      Statement.ByHand now = statement.byHand();
      return new ByHand(
          now.homepage(),
          TypedDate.of(now.homepageSeen()),
          TypedDate.of(now.registered()),
          now.turnover(),
          statement.version());
    }

    Statement.ByHand byHand() {
      return new Statement.ByHand(
          Typed.text(homepage),
          Typed.date(homepageSeen),
          Typed.date(registered),
          Objects.requireNonNull(turnover));
    }
  }

  /** A level of one area, with the quote that shows it. */
  record Level(
      @Nullable
          @NotNull(message = "statements.statement.level.missing")
          @Pattern(regexp = "[0-3]", message = "statements.statement.level.missing")
          String level,
      @Nullable @Size(max = 500, message = "site.tooLong") String quote) {}

  /** Levels of the six areas, in their order. */
  record Rating(
      @Nullable
          @NotNull(message = "statements.statement.level.missing")
          @Size(min = 6, max = 6, message = "statements.statement.level.missing")
          List<@Nullable @Valid Level> items,
      @Nullable Long version) {
    static Rating of(@Nullable StatementReview review) {
      List<Level> items =
          Arrays.stream(StatementArea.values()).map(each -> level(review, each)).toList();
      return new Rating(List.copyOf(items), review == null ? 0 : review.version());
    }

    private static Level level(@Nullable StatementReview review, StatementArea area) {
      Rated rated = review == null ? null : review.rated().get(area);
      return rated == null
          ? new Level(null, "")
          : new Level(String.valueOf(rated.level()), rated.quote());
    }

    StatementReview review(UUID reviewer, Instant at) {
      Map<StatementArea, Rated> rated = new EnumMap<>(StatementArea.class);
      List<@Nullable Level> typed = Objects.requireNonNull(items);
      for (StatementArea area : StatementArea.values()) {
        Level level = Objects.requireNonNull(typed.get(area.ordinal()));
        rated.put(
            area,
            new Rated(
                Integer.parseInt(Objects.requireNonNull(level.level())),
                Typed.text(level.quote())));
      }
      return new StatementReview(reviewer, rated, at, Typed.version(version));
    }
  }
}
