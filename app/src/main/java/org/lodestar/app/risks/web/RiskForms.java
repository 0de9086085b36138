package org.lodestar.app.risks.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Control.Working;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Risk.Appetite;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Scores;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about risks. */
final class RiskForms {
  private RiskForms() {}

  /** A risk as it is typed. */
  record Register(
      @Nullable
          @NotBlank(message = "risks.risk.cause.missing")
          @Size(max = 300, message = "site.tooLong")
          String cause,
      @Nullable
          @NotBlank(message = "risks.risk.event.missing")
          @Size(max = 200, message = "site.tooLong")
          String event,
      @Nullable
          @NotBlank(message = "risks.risk.effect.missing")
          @Size(max = 300, message = "site.tooLong")
          String effect,
      @Nullable UUID owner,
      @Nullable UUID body,
      @Nullable @NotNull(message = "risks.score.inherent.likelihood.missing") @Min(1) @Max(5)
          Integer inherentLikelihood,
      @Nullable @NotNull(message = "risks.score.inherent.impact.missing") @Min(1) @Max(5)
          Integer inherentImpact,
      @Nullable @NotNull(message = "risks.score.residual.likelihood.missing") @Min(1) @Max(5)
          Integer residualLikelihood,
      @Nullable @NotNull(message = "risks.score.residual.impact.missing") @Min(1) @Max(5)
          Integer residualImpact,
      @Nullable @Size(max = 500, message = "site.tooLong") String aboveWhy,
      @Nullable @NotNull(message = "risks.score.target.likelihood.missing") @Min(1) @Max(5)
          Integer targetLikelihood,
      @Nullable @NotNull(message = "risks.score.target.impact.missing") @Min(1) @Max(5)
          Integer targetImpact,
      @Nullable @Size(max = 500, message = "site.tooLong") String why,
      @Nullable @Pattern(regexp = Typed.MONTHS, message = "risks.proximity.wrong") String proximity,
      @Nullable @NotNull(message = "risks.appetite.missing") Appetite appetite,
      @Nullable
          @NotNull(message = "risks.review.missing")
          @ReadableDate(required = true, message = "risks.review.missing")
          TypedDate review,
      @Nullable Set<@Nullable UUID> actions,
      @Nullable Long version) {

    static Register empty() {
      return new Register(
          "",
          "",
          "",
          null,
          null,
          null,
          null,
          null,
          null,
          "",
          null,
          null,
          "",
          null,
          null,
          TypedDate.of(null),
          Set.of(),
          0L);
    }

    static Register of(Risk risk) {
      Risk.Content content = risk.content();
      Scores scores = risk.scores();
      return new Register(
          content.cause(),
          content.event(),
          content.effect(),
          content.owner(),
          content.body(),
          scores.inherent().likelihood(),
          scores.inherent().impact(),
          scores.residual().likelihood(),
          scores.residual().impact(),
          scores.aboveWhy(),
          scores.target().likelihood(),
          scores.target().impact(),
          "",
          Typed.number(content.proximity()),
          content.appetite(),
          TypedDate.of(content.review()),
          Set.copyOf(content.actions()),
          risk.version());
    }

    Risk.Content content() {
      return new Risk.Content(
          Typed.text(cause),
          Typed.text(event),
          Typed.text(effect),
          owner,
          body,
          Typed.number(proximity),
          Objects.requireNonNull(appetite),
          Objects.requireNonNull(Typed.date(review)),
          Typed.set(actions));
    }

    Scores scores() {
      return new Scores(
          score(inherentLikelihood, inherentImpact),
          score(residualLikelihood, residualImpact),
          score(targetLikelihood, targetImpact),
          Typed.text(aboveWhy));
    }

    private static Score score(@Nullable Integer likelihood, @Nullable Integer impact) {
      return new Score(Objects.requireNonNull(likelihood), Objects.requireNonNull(impact));
    }
  }

  /** A control as it is typed. */
  record Kept(
      @Nullable
          @NotBlank(message = "risks.control.what.missing")
          @Size(max = 300, message = "site.tooLong")
          String what,
      @Nullable
          @NotBlank(message = "risks.control.who.missing")
          @Size(max = 150, message = "site.tooLong")
          String who,
      @Nullable @NotNull(message = "risks.working.missing") Working working,
      @Nullable Long version) {
    static Kept of(Control control) {
      return new Kept(control.what(), control.who(), control.working(), control.version());
    }

    Control control(UUID id, UUID risk) {
      return new Control(
          id,
          risk,
          Typed.text(what),
          Typed.text(who),
          Objects.requireNonNull(working),
          Typed.version(version));
    }
  }

  /** Why something is closed or opened again. */
  record Moved(
      Risk.@Nullable State to,
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          String reason,
      @Nullable Long version) {}
}
