package org.lodestar.app.risks.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Assessment;
import org.lodestar.app.risks.Assessment.Confidence;
import org.lodestar.app.risks.Harm;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision.Kind;
import org.lodestar.app.risks.ThreatSource.Given;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;

/** Forms about threats. */
final class ThreatForms {
  private ThreatForms() {}

  /** A threat as it is typed; with its first source when it is new. */
  record Note(
      @Nullable
          @NotBlank(message = "risks.threat.title.missing")
          @Size(max = 150, message = "site.tooLong")
          String title,
      @Nullable
          @NotBlank(message = "risks.threat.seen.missing")
          @Size(max = 2000, message = "site.tooLong")
          String seen,
      @Nullable @NotEmpty(message = "risks.threat.tags.missing") Set<@Nullable Pestelo> tags,
      @Nullable Set<@Nullable UUID> sectors,
      @Nullable @Pattern(regexp = Typed.MONTHS, message = "risks.proximity.wrong") String proximity,
      @Nullable @Size(max = 200, message = "site.tooLong") String source,
      @Nullable @Size(max = 500, message = "site.tooLong") String reference,
      @Nullable TypedDate dated,
      @Nullable SourceGrade grade,
      @Nullable Integer information,
      @Nullable Set<@Nullable UUID> actions,
      @Nullable Long version) {
    /** Where it was read is asked of a new one; more is added on a page of its own. */
    static List<Asked> asked(Page page, boolean added, List<Option> sectors, List<Option> actions) {
      List<Asked> asked = new ArrayList<>();
      asked.add(Asked.text(page, "risks.threat.title").spelled());
      asked.add(Asked.area(page, "risks.threat.seen").most(2000).rows(5));
      asked.add(
          Asked.boxes(
              page, "risks.threat.tags", Option.all(page, "risks.threat.tag", Pestelo.values())));
      asked.add(Asked.boxes(page, "risks.threat.sectors", sectors));
      asked.add(RiskScale.proximity(page));
      if (!added) {
        asked.addAll(Source.asked(page));
      }
      asked.add(Asked.boxes(page, "risks.threat.actions", actions));
      return asked;
    }

    static Note empty() {
      return new Note(
          "", "", Set.of(), Set.of(), null, "", "", TypedDate.of(null), null, null, Set.of(), 0L);
    }

    static Note of(Threat threat) {
      Threat.Content content = threat.content();
      return new Note(
          content.title(),
          content.seen(),
          Set.copyOf(content.tags()),
          Set.copyOf(content.sectors()),
          Typed.number(content.proximity()),
          "",
          "",
          TypedDate.of(null),
          null,
          null,
          Set.copyOf(content.actions()),
          threat.version());
    }

    Threat.Content content() {
      return new Threat.Content(
          Typed.text(title),
          Typed.text(seen),
          Typed.set(tags),
          Typed.set(sectors),
          Typed.number(proximity),
          Typed.set(actions));
    }

    Given given() {
      return new Given(
          Typed.text(source), Typed.text(reference), Typed.date(dated), grade, information);
    }
  }

  /** One more source as it is typed. */
  record Source(
      @Nullable @Size(max = 200, message = "site.tooLong") String source,
      @Nullable @Size(max = 500, message = "site.tooLong") String reference,
      @Nullable TypedDate dated,
      @Nullable SourceGrade grade,
      @Nullable Integer information) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.text(page, "risks.source.ask").named("source").spelled(),
          Asked.text(page, "risks.source.reference"),
          Asked.date(page, "risks.source.dated"),
          Asked.select(page, "risks.source.grade", SourceGrade.values())
              .empty(page.t("risks.source.grade.choose")),
          RiskScale.asked(page, "risks.source.information", 1));
    }

    static Source empty() {
      return new Source("", "", TypedDate.of(null), null, null);
    }

    Given given() {
      return new Given(
          Typed.text(source), Typed.text(reference), Typed.date(dated), grade, information);
    }
  }

  /** Scores as they are chosen. */
  record Scored(
      @Nullable @NotNull(message = "risks.harm.physical.missing") @Min(0) @Max(5) Integer physical,
      @Nullable @NotNull(message = "risks.harm.psychological.missing") @Min(0) @Max(5)
          Integer psychological,
      @Nullable @NotNull(message = "risks.harm.financial.missing") @Min(0) @Max(5)
          Integer financial,
      @Nullable @NotNull(message = "risks.harm.community.missing") @Min(0) @Max(5)
          Integer community,
      @Nullable @NotNull(message = "risks.harm.vulnerability.missing") @Min(0) @Max(5)
          Integer vulnerability,
      @Nullable @NotNull(message = "risks.likelihood.missing") @Min(1) @Max(5) Integer likelihood,
      @Nullable @NotNull(message = "risks.confidence.missing") Confidence confidence,
      @Nullable @NotNull(message = "risks.gap.scale.missing") @Min(0) @Max(5) Integer gap,
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          String why,
      @Nullable Long version) {
    static List<Asked> asked(Page page) {
      List<Asked> asked = new ArrayList<>();
      for (String harm :
          List.of("physical", "psychological", "financial", "community", "vulnerability")) {
        asked.add(
            Asked.of(Asked.Kind.SELECT, harm, page.t("risks.harm." + harm), harms(page))
                .empty(page.t("risks.score.choose")));
      }
      asked.add(RiskScale.asked(page, "risks.likelihood", 1));
      asked.add(Asked.radios(page, "risks.confidence", Confidence.values()));
      asked.add(RiskScale.asked(page, "risks.gap.scale", 0).named("gap"));
      asked.add(
          Asked.area(page, "risks.threat.score.why")
              .hint(page.t("site.nameNobody"))
              .most(500)
              .rows(3));
      return asked;
    }

    private static List<Option> harms(Page page) {
      return RiskScale.options(page, "risks.harm", 0);
    }

    static Scored of(Threat threat) {
      Assessment scored = threat.assessment();
      if (scored == null) {
        return new Scored(null, null, null, null, null, null, null, null, "", threat.version());
      }
      Harm harm = scored.harm();
      return new Scored(
          harm.physical(),
          harm.psychological(),
          harm.financial(),
          harm.community(),
          harm.vulnerability(),
          scored.likelihood(),
          scored.confidence(),
          scored.gap(),
          "",
          threat.version());
    }

    Assessment assessment() {
      return new Assessment(
          new Harm(
              Objects.requireNonNull(physical),
              Objects.requireNonNull(psychological),
              Objects.requireNonNull(financial),
              Objects.requireNonNull(community),
              Objects.requireNonNull(vulnerability)),
          Objects.requireNonNull(likelihood),
          Objects.requireNonNull(confidence),
          Objects.requireNonNull(gap));
    }
  }

  /** A decision as it is written down. */
  record Decided(
      @Nullable @NotNull(message = "risks.threat.decide.missing") Kind decision,
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 1000, message = "site.tooLong")
          String reason,
      @Nullable @ReadableDate(message = "risks.threat.review.missing") TypedDate review,
      @Nullable Long version) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.radios(page, "risks.decision", Kind.values()),
          Asked.area(page, "risks.threat.reason").hint(page.t("site.nameNobody")).most(1000),
          Asked.date(page, "risks.threat.review"));
    }

    Kind kind() {
      return Objects.requireNonNull(decision);
    }

    @Nullable LocalDate next() {
      return Typed.date(review);
    }
  }
}
