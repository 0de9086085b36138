package org.lodestar.app.oversight.web;

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
import org.lodestar.app.oversight.Control;
import org.lodestar.app.oversight.Control.Working;
import org.lodestar.app.oversight.Risk;
import org.lodestar.app.oversight.Risk.Appetite;
import org.lodestar.app.oversight.Score;
import org.lodestar.app.oversight.Scores;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.TypedDate;

/** Forms about risks. */
final class RiskForms {
  private RiskForms() {}

  /** A risk as it is typed. */
  record Register(
      @Nullable
          @NotBlank(message = "oversight.risk.cause.missing")
          @Size(max = 300, message = "oversight.tooLong")
          String cause,
      @Nullable
          @NotBlank(message = "oversight.risk.event.missing")
          @Size(max = 200, message = "oversight.tooLong")
          String event,
      @Nullable
          @NotBlank(message = "oversight.risk.effect.missing")
          @Size(max = 300, message = "oversight.tooLong")
          String effect,
      @Nullable UUID owner,
      @Nullable UUID body,
      @Nullable @NotNull(message = "oversight.score.inherent.likelihood.missing") @Min(1) @Max(5)
          Integer inherentLikelihood,
      @Nullable @NotNull(message = "oversight.score.inherent.impact.missing") @Min(1) @Max(5)
          Integer inherentImpact,
      @Nullable @NotNull(message = "oversight.score.residual.likelihood.missing") @Min(1) @Max(5)
          Integer residualLikelihood,
      @Nullable @NotNull(message = "oversight.score.residual.impact.missing") @Min(1) @Max(5)
          Integer residualImpact,
      @Nullable @Size(max = 500, message = "oversight.tooLong") String aboveWhy,
      @Nullable @NotNull(message = "oversight.score.target.likelihood.missing") @Min(1) @Max(5)
          Integer targetLikelihood,
      @Nullable @NotNull(message = "oversight.score.target.impact.missing") @Min(1) @Max(5)
          Integer targetImpact,
      @Nullable @Size(max = 500, message = "oversight.tooLong") String why,
      @Nullable @Pattern(regexp = Typed.MONTHS, message = "oversight.proximity.wrong")
          String proximity,
      @Nullable @NotNull(message = "oversight.appetite.missing") Appetite appetite,
      @Nullable
          @NotNull(message = "oversight.review.missing")
          @ReadableDate(required = true, message = "oversight.review.missing")
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
          @NotBlank(message = "oversight.control.what.missing")
          @Size(max = 300, message = "oversight.tooLong")
          String what,
      @Nullable
          @NotBlank(message = "oversight.control.who.missing")
          @Size(max = 150, message = "oversight.tooLong")
          String who,
      @Nullable @NotNull(message = "oversight.working.missing") Working working,
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
          @NotBlank(message = "oversight.reason.missing")
          @Size(max = 500, message = "oversight.tooLong")
          String reason,
      @Nullable Long version) {}
}
