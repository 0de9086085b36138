package org.lodestar.app.risks.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
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
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
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

    /** Why scores changed is asked of a risk that is there already. */
    static List<Asked> asked(
        Page page, boolean added, List<Option> bodies, List<Option> owners, List<Option> actions) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.area(page, "risks.risk.cause").most(300).rows(2));
      asked.add(Asked.area(page, "risks.risk.event").most(200).rows(2));
      asked.add(Asked.area(page, "risks.risk.effect").most(300).rows(2));
      asked.add(Asked.select(page, "risks.risk.owner", owners).empty(page.t("strategy.nobody")));
      asked.add(
          Asked.select(page, "strategy.owner", bodies)
              .named("body")
              .hint(null)
              .empty(page.t("strategy.owner.none")));
      asked.add(score(page, "inherent", Scores.View.INHERENT));
      asked.add(score(page, "residual", Scores.View.RESIDUAL));
      asked.add(
          Asked.area(page, "risks.risk.aboveWhy.ask")
              .named("aboveWhy")
              .hint(page.t("risks.risk.aboveWhy.hint"))
              .most(500)
              .rows(2));
      asked.add(score(page, "target", Scores.View.TARGET));
      if (added) {
        asked.add(Asked.area(page, "risks.risk.why").most(500).rows(2));
      }
      asked.add(RiskScale.proximity(page));
      asked.add(Asked.radios(page, "risks.appetite", Appetite.values()));
      asked.add(Asked.date(page, "risks.risk.review"));
      asked.add(Asked.boxes(page, "risks.risk.actions", actions));
      return asked;
    }

    private static Asked score(Page page, String name, Scores.View view) {
      return Asked.group(
              page.name("risks.view", view),
              List.of(
                  RiskScale.asked(page, "risks.likelihood", 1).named(name + "Likelihood"),
                  RiskScale.asked(page, "risks.impact", 1).named(name + "Impact")))
          .hint(page.t("risks.view." + view + ".hint"));
    }

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
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.area(page, "risks.control.what").hint(page.t("site.nameNobody")).most(300).rows(3),
          Asked.text(page, "risks.control.who").spelled(),
          Asked.radios(page, "risks.working", Working.values()));
    }

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
      @Nullable Long version) {
    static List<Asked> asked(Page page, Risk.State to) {
      return List.of(
          Asked.hidden("to", to.name()),
          Asked.area(page, "risks.risk.reason").hint(page.t("site.nameNobody")).most(500).rows(3));
    }
  }
}
