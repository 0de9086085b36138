package org.lodestar.app.maturity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.MaturityScore.Said;
import org.lodestar.app.maturity.RoundMove;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about the self-assessment. */
final class MaturityForms {
  private MaturityForms() {}

  /** A round as it is typed. */
  record Begun(
      @Nullable
          @NotBlank(message = "maturity.name.missing")
          @Size(max = 60, message = "site.tooLong")
          String name,
      @Nullable
          @NotNull(message = "maturity.due.missing")
          @ReadableDate(required = true, message = "maturity.due.missing")
          TypedDate due,
      @Nullable @NotEmpty(message = "maturity.bodies.missing") Set<@Nullable UUID> bodies) {
    static List<Asked> asked(Page page, List<Option> bodies) {
      return List.of(
          Asked.text(page, "maturity.name"),
          Asked.date(page, "maturity.due"),
          Asked.boxes(page, "maturity.bodies", bodies));
    }

    static Begun empty() {
      return new Begun("", TypedDate.of(null), Set.of());
    }

    MaturityRound.Begun begun() {
      return new MaturityRound.Begun(
          Typed.text(name), Objects.requireNonNull(Typed.date(due)), Typed.set(bodies));
    }
  }

  /** How a partner stands on a criterion, as it is typed. */
  record Scored(
      @Nullable @NotNull(message = "maturity.answer.missing") MaturityAnswer answer,
      @Nullable @Size(max = 1000, message = "site.tooLong") String evidence,
      @Nullable
          @Size(max = 300, message = "site.tooLong")
          @Pattern(regexp = "\\s*" + Typed.LINK + "\\s*", message = "maturity.link.wrong")
          String link,
      @Nullable @Size(max = 500, message = "site.tooLong") String reason,
      @Nullable Long version) {
    static Scored empty() {
      return new Scored(null, "", "", "", 0L);
    }

    static Scored of(MaturityScore score) {
      Said said = score.said();
      return new Scored(
          said.answer(), said.evidence(), said.link(), said.reason(), score.version());
    }

    Said said() {
      return new Said(
          Objects.requireNonNull(answer),
          Typed.text(reason),
          Typed.text(evidence),
          Typed.text(link),
          false);
    }
  }

  /** Whether a moderator agrees. */
  enum Verdict {
    AGREE,
    OTHER
  }

  /** What a moderator finds, as it is typed. */
  record Found(
      @Nullable @NotNull(message = "maturity.verdict.missing") Verdict verdict,
      @Nullable MaturityAnswer answer,
      @Nullable @Size(max = 500, message = "site.tooLong") String reason,
      @Nullable Long version) {
    static List<Asked> asked(Page page, List<Option> answers) {
      return List.of(
          Asked.radios(page, "maturity.verdict", Verdict.values()),
          Asked.radios(page, "maturity.found.ask", answers).named("answer"),
          Asked.area(page, "maturity.found.reason.ask")
              .named("reason")
              .hint(page.t("site.nameNobody"))
              .most(500)
              .rows(3));
    }

    /** Whether another answer is to be given and none is chosen. */
    boolean lacksAnswer() {
      return verdict == Verdict.OTHER && answer == null;
    }

    MaturityAnswer answer(Said said) {
      return verdict == Verdict.OTHER ? Objects.requireNonNull(answer) : said.answer();
    }
  }

  /** What shall become of a round, as it was looked at. */
  record Moved(@Nullable RoundMove move, @Nullable Long version) {}

  /** A criterion as it is worded. */
  record Worded(
      @Nullable
          @NotBlank(message = "maturity.title.missing")
          @Size(max = 100, message = "site.tooLong")
          String title,
      @Nullable
          @NotBlank(message = "maturity.level.missing")
          @Size(max = 300, message = "site.tooLong")
          String level1,
      @Nullable
          @NotBlank(message = "maturity.level.missing")
          @Size(max = 300, message = "site.tooLong")
          String level2,
      @Nullable
          @NotBlank(message = "maturity.level.missing")
          @Size(max = 300, message = "site.tooLong")
          String level3,
      @Nullable
          @NotBlank(message = "maturity.level.missing")
          @Size(max = 300, message = "site.tooLong")
          String level4,
      @Nullable
          @NotBlank(message = "maturity.source.missing")
          @Size(max = 200, message = "site.tooLong")
          String source,
      @Nullable @Size(max = 100, message = "site.tooLong") String confirmed,
      @Nullable Long version) {
    static Worded of(Criterion criterion) {
      Criterion.Content content = criterion.content();
      List<String> levels = content.levels();
      return new Worded(
          content.title(),
          levels.get(0),
          levels.get(1),
          levels.get(2),
          levels.get(3),
          content.source(),
          // Whoever confirmed the words before has not read these.
          "",
          (long) criterion.number());
    }

    Criterion.Content content() {
      return new Criterion.Content(
          Typed.text(title),
          List.of(Typed.text(level1), Typed.text(level2), Typed.text(level3), Typed.text(level4)),
          Typed.text(source),
          Typed.text(confirmed));
    }
  }
}
