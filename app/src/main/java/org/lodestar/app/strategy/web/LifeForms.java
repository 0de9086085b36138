package org.lodestar.app.strategy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Asked;
import org.lodestar.app.site.BoardsRead;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.ReadableDate;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.TypedDate;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.Evidence.Kind;
import org.lodestar.app.strategy.Evidence.Shown;
import org.lodestar.app.strategy.Evidence.Verdict;
import org.lodestar.app.strategy.Milestone;
import org.lodestar.app.strategy.domain.ProofRules;
import org.lodestar.measures.Measures;

/** Forms about the life of an action. */
final class LifeForms {
  private LifeForms() {}

  static Asked fewWords(Page page, String key) {
    return Asked.area(page, key).hint(page.t("strategy.nobodyHere")).most(500).rows(3);
  }

  /** A milestone as it is typed. */
  record Step(
      @Nullable
          @NotBlank(message = "strategy.milestone.missing")
          @Size(max = 200, message = "site.tooLong")
          @BoardsRead
          String title,
      @Nullable
          @NotNull(message = "site.date.wrong")
          @ReadableDate(required = true, message = "site.date.wrong")
          TypedDate due,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String movedBecause,
      @Nullable @ReadableDate TypedDate doneOn,
      @Nullable Long version) {
    /**
     * What is asked.
     *
     * @param moves whether it has a day in a strategy that is in force, so that a later one has a
     *     reason
     */
    static List<Asked> asked(Page page, boolean moves) {
      List<Asked> asked = new ArrayList<>(asked(page));
      if (moves) {
        asked.add(
            2,
            Asked.area(page, "strategy.milestone.moved")
                .named("movedBecause")
                .hint(page.t("strategy.milestone.moved.hint"))
                .most(500)
                .rows(2));
      }
      return asked;
    }

    private static List<Asked> asked(Page page) {
      return List.of(
          Asked.text(page, "strategy.milestone.title")
              .hint(page.t("strategy.nobodyHere"))
              .spelled(),
          Asked.date(page, "strategy.due"),
          Asked.date(page, "strategy.milestone.done.ask")
              .named("doneOn")
              .hint(page.t("strategy.milestone.done.hint")));
    }

    static Step empty() {
      return new Step("", TypedDate.of(null), "", TypedDate.of(null), 0L);
    }

    static Step of(Milestone milestone) {
      return new Step(
          milestone.title(),
          TypedDate.of(milestone.due()),
          "",
          TypedDate.of(milestone.doneOn()),
          milestone.version());
    }

    @Nullable LocalDate done() {
      return Typed.date(doneOn);
    }

    Milestone milestone(UUID id, UUID action) {
      return new Milestone(
          id,
          action,
          Typed.text(title),
          Objects.requireNonNull(Typed.date(due)),
          done(),
          Typed.version(version));
    }
  }

  /** For which actions one waits. */
  record Needs(@Nullable Set<@Nullable UUID> needs, @Nullable Long version) {
    static List<Asked> asked(Page page, List<Option> actions) {
      return List.of(Asked.kept("version"), Asked.boxes(page, "strategy.needs", actions));
    }

    Set<UUID> chosen() {
      return Typed.set(needs);
    }
  }

  /** What somebody says of an action. */
  enum Say {
    AMBER,
    RED,
    /** Nothing any more: the rules alone say it. */
    BACK
  }

  /** What somebody says of an action, as it is typed. */
  record Word(
      @Nullable @NotNull(message = "strategy.say.missing") Say say,
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          @BoardsRead
          String reason,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String recovery,
      @Nullable Long version) {
    /** What was said already can be taken back. */
    static List<Asked> asked(Page page, boolean said) {
      List<Option> says =
          Stream.concat(
                  Stream.of(ActionStanding.AMBER, ActionStanding.RED)
                      .map(each -> Option.of(each.name(), page.name("strategy.standing", each))),
                  Stream.of(Option.of(Say.BACK.name(), page.t("strategy.say.back")))
                      .filter(back -> said))
              .toList();
      return List.of(
          Asked.kept("version"),
          Asked.radios(page, "strategy.standing", says).named("say"),
          fewWords(page, "strategy.say.reason"),
          Asked.area(page, "strategy.recovery").most(500).rows(3));
    }

    /** Whether the way back is missing; who takes it back needs none. */
    boolean lacksRecovery() {
      return say != Say.BACK && Typed.text(recovery).isEmpty();
    }
  }

  /** A piece of evidence as it is typed. */
  record Piece(
      @Nullable @NotNull(message = "strategy.evidence.kind.missing") Kind kind,
      @Nullable @Size(max = 30, message = "site.tooLong") String measure,
      @Nullable
          @Pattern(
              regexp = "|[0-9]{4}-(0[1-9]|1[0-2])",
              message = "strategy.evidence.month.missing")
          String month,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String title,
      @Nullable @Size(max = 300, message = "site.tooLong") String reference,
      @Nullable @NotNull(message = "strategy.evidence.completes.missing") Boolean completes) {

    static Piece empty(@Nullable String measure) {
      return new Piece(null, measure, "", "", "", null);
    }

    static List<Asked> asked(Page page, List<Option> measures, List<Option> months) {
      return List.of(
          Asked.radios(page, "strategy.evidence.kind", Kind.values()),
          Asked.select(page, "strategy.evidence.measure", measures)
              .empty(page.t("strategy.evidence.notMeasure")),
          Asked.select(page, "strategy.evidence.month", months)
              .empty(page.t("strategy.evidence.notMeasure")),
          Asked.area(page, "strategy.evidence.title").most(500).rows(3),
          Asked.text(page, "strategy.evidence.reference"),
          Asked.radios(
              page,
              "strategy.evidence.completes",
              List.of(
                  Option.of("true", page.t("strategy.evidence.all")),
                  Option.of("false", page.t("strategy.evidence.some")))));
    }

    /** Key of what is wrong with the title; null when nothing is. */
    @Nullable String wrongTitle() {
      return kind != Kind.MEASURE && Typed.text(title).isEmpty()
          ? "strategy.evidence.title.missing"
          : null;
    }

    /** Key of what is wrong with the reference; null when nothing is. */
    @Nullable String wrongReference() {
      String typed = Typed.text(reference);
      if (kind == Kind.DOCUMENT && typed.isEmpty()) {
        return "strategy.evidence.reference.missing";
      }
      boolean address = typed.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*:.*");
      return address && !typed.startsWith("https://") ? "strategy.evidence.reference.wrong" : null;
    }

    /** Without an indicator or month it is kept as it is, and refused. */
    Shown shown() {
      if (kind == Kind.MEASURE) {
        String code = Typed.text(measure);
        String when = Typed.text(month);
        return Measures.find(code)
            .filter(each -> !when.isEmpty())
            .map(
                each ->
                    Shown.of(
                        code,
                        ProofRules.period(each, YearMonth.parse(when)),
                        Boolean.TRUE.equals(completes)))
            .orElseGet(() -> new Shown(Kind.MEASURE, code, "", Boolean.TRUE.equals(completes)));
      }
      return new Shown(
          Objects.requireNonNull(kind),
          Typed.text(title),
          Typed.text(reference),
          Boolean.TRUE.equals(completes));
    }
  }

  /** What somebody finds of a piece of evidence. */
  record Found(
      @Nullable @NotNull(message = "strategy.verdict.missing") Verdict verdict,
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          @BoardsRead
          String reason,
      @Nullable @Size(max = 500, message = "site.tooLong") @BoardsRead String despite) {
    /** Where the figure does not show it, what is asked besides. */
    static List<Asked> asked(Page page, boolean doubted) {
      return Stream.concat(
              Stream.of(
                  Asked.radios(page, "strategy.verdict", Verdict.values()),
                  fewWords(page, "strategy.say.reason")),
              Stream.of(Asked.area(page, "strategy.despite").most(500).rows(3))
                  .filter(each -> doubted))
          .toList();
    }
  }

  /** Who follows whom in a post. */
  record Following(
      @Nullable @NotNull(message = "strategy.handOver.from.missing") UUID from,
      @Nullable @NotNull(message = "strategy.handOver.to.missing") UUID to) {
    static List<Asked> asked(Page page, List<Option> from, List<Option> to) {
      return List.of(
          Asked.select(page, "strategy.handOver.from", from),
          Asked.select(page, "strategy.handOver.to", to));
    }
  }

  /**
   * That all of it is given.
   *
   * @param seen how much there was
   */
  record Given(
      @Nullable
          @NotBlank(message = "site.reason.missing")
          @Size(max = 500, message = "site.tooLong")
          @BoardsRead
          String reason,
      @Nullable Integer seen) {
    static List<Asked> asked(Page page) {
      return List.of(
          Asked.area(page, "strategy.say.reason")
              .hint(page.t("strategy.handOver.reason.hint"))
              .most(500)
              .rows(2));
    }
  }
}
