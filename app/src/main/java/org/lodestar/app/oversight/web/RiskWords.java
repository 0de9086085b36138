package org.lodestar.app.oversight.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.oversight.Band;
import org.lodestar.app.oversight.Bands;
import org.lodestar.app.oversight.Control;
import org.lodestar.app.oversight.PlanAction;
import org.lodestar.app.oversight.Risk;
import org.lodestar.app.oversight.Score;
import org.lodestar.app.oversight.ThreatDecision;
import org.lodestar.app.oversight.Turn;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TimelineEntry;

/** Words about risks, threats and sectors. */
record RiskWords(Page page, PlanWords plan, Bands bands) {
  String number(Risk risk) {
    return page.t("oversight.risk.number", String.valueOf(risk.number()));
  }

  String title(Risk risk) {
    return page.t("oversight.risk.title", number(risk), risk.content().event());
  }

  static String href(Risk risk) {
    return "/risks/" + risk.id();
  }

  String band(Score score) {
    return page.name("oversight.band", bands.of(score));
  }

  /** The number with its word, since a colour alone says nothing. */
  Mark mark(Score score) {
    return new Mark(
        page.t("oversight.risk.score", String.valueOf(score.product()), band(score)),
        tone(bands.of(score)));
  }

  static String tone(Band band) {
    return switch (band) {
      case LOW -> "done";
      case MEDIUM -> "plain";
      case HIGH -> "due";
      case VERY_HIGH -> "overdue";
    };
  }

  Mark working(Control.Working working) {
    String tone =
        switch (working) {
          case NOT_CHECKED -> "quiet";
          case WORKING -> "done";
          case PARTLY -> "due";
          case NOT_WORKING -> "overdue";
        };
    return new Mark(page.name("oversight.working", working), tone);
  }

  /** What a panel decided; that nobody has is said, and is no alarm. */
  Mark decision(@Nullable ThreatDecision decision) {
    if (decision == null) {
      return new Mark(page.t("oversight.decision.none"), "quiet");
    }
    String tone =
        switch (decision.kind()) {
          case WATCH -> "new";
          case ACT -> "due";
          case CLOSE -> "quiet";
        };
    return new Mark(page.name("oversight.decision", decision.kind()), tone);
  }

  String proximity(@Nullable Integer months) {
    return months == null
        ? page.t("oversight.proximity.unknown")
        : page.t("oversight.proximity.months", months);
  }

  String named(String prefix, Collection<? extends Enum<?>> codes) {
    return codes.stream()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(each -> page.name(prefix, each))
        .collect(Collectors.joining(", "));
  }

  List<ActionLine> lines(List<PlanAction> actions) {
    return actions.stream()
        .map(
            each ->
                new ActionLine(
                    PlanWords.href(each),
                    plan.title(each),
                    null,
                    plan.due(each.planned().span().due())))
        .toList();
  }

  List<TimelineEntry> history(List<Turn> turns) {
    return turns.stream()
        .map(each -> new TimelineEntry(told(each), by(each.by()), each.at(), text(each)))
        .toList();
  }

  private String by(@Nullable UUID worker) {
    return worker == null ? page.t("oversight.platform") : plan.name(worker);
  }

  private static @Nullable String text(Turn turn) {
    return turn.reason().isEmpty() ? null : turn.reason();
  }

  private String told(Turn turn) {
    String first = turn.from().isEmpty() ? ".first" : "";
    return switch (turn.kind()) {
      case CONTROL -> page.t("oversight.turn.CONTROL", word("oversight.working.", turn.to()));
      case DECIDED -> page.t("oversight.turn.DECIDED", word("oversight.decision.", turn.to()));
      case REVIEWED -> page.t("oversight.turn.REVIEWED", page.date(LocalDate.parse(turn.to())));
      case INHERENT, RESIDUAL, TARGET ->
          page.t("oversight.turn." + turn.kind(), turn.from(), turn.to());
      case SCORED -> page.t("oversight.turn.SCORED" + first, turn.from(), turn.to());
      case APPROVAL_TAKEN_BACK, SIGNATURE_TAKEN_BACK ->
          page.t(
              "oversight.turn." + turn.kind(), turn.from(), page.date(LocalDate.parse(turn.to())));
      default -> page.name("oversight.turn", turn.kind());
    };
  }

  private String word(String prefix, String name) {
    return page.t(prefix + name);
  }
}
