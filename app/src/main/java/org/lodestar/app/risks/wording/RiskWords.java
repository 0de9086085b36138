package org.lodestar.app.risks.wording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Band;
import org.lodestar.app.risks.Control;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.Turn;
import org.lodestar.app.risks.face.Bands;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.TimelineEntry;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.wording.PlanWords;

/** Words about risks, threats and sectors. */
public record RiskWords(Page page, PlanWords plan, Bands bands) {
  public String number(Risk risk) {
    return page.t("risks.risk.number", String.valueOf(risk.number()));
  }

  public String title(Risk risk) {
    return page.t("risks.risk.title", number(risk), risk.content().event());
  }

  public static String href(Risk risk) {
    return "/risks/" + risk.id();
  }

  public String band(Score score) {
    return page.name("risks.band", bands.of(score));
  }

  /** The number with its word, since a colour alone says nothing. */
  public Mark mark(Score score) {
    return new Mark(
        page.t("risks.risk.score", String.valueOf(score.product()), band(score)),
        tone(bands.of(score)));
  }

  public static String tone(Band band) {
    return switch (band) {
      case LOW -> "done";
      case MEDIUM -> "plain";
      case HIGH -> "due";
      case VERY_HIGH -> "overdue";
    };
  }

  public Mark working(Control.Working working) {
    String tone =
        switch (working) {
          case NOT_CHECKED -> "quiet";
          case WORKING -> "done";
          case PARTLY -> "due";
          case NOT_WORKING -> "overdue";
        };
    return new Mark(page.name("risks.working", working), tone);
  }

  /** What a panel decided; that nobody has is said, and is no alarm. */
  public Mark decision(@Nullable ThreatDecision decision) {
    if (decision == null) {
      return new Mark(page.t("risks.decision.none"), "quiet");
    }
    String tone =
        switch (decision.kind()) {
          case WATCH -> "new";
          case ACT -> "due";
          case CLOSE -> "quiet";
        };
    return new Mark(page.name("risks.decision", decision.kind()), tone);
  }

  /** The same of a threat: that no action of the plan does what was decided is said with it. */
  public Mark decision(Threat threat) {
    Mark decided = decision(threat.decision());
    return threat.lacksAction()
        ? new Mark(page.t("risks.decision.unlinked", decided.label()), decided.tone())
        : decided;
  }

  public String proximity(@Nullable Integer months) {
    return months == null
        ? page.t("risks.proximity.unknown")
        : page.t("risks.proximity.months", months);
  }

  public String named(String prefix, Collection<? extends Enum<?>> codes) {
    return codes.stream()
        .sorted(Comparator.comparing(Enum::ordinal))
        .map(each -> page.name(prefix, each))
        .collect(Collectors.joining(", "));
  }

  public List<Line> lines(List<PlanAction> actions) {
    return actions.stream()
        .map(
            each ->
                new Line(
                    plan.title(each),
                    PlanWords.href(each),
                    plan.due(each.planned().span().due()),
                    null))
        .toList();
  }

  public List<TimelineEntry> history(List<Turn> turns) {
    return turns.stream()
        .map(each -> new TimelineEntry(told(each), by(each.by()), each.at(), text(each)))
        .toList();
  }

  private String by(@Nullable UUID worker) {
    return worker == null ? page.t("strategy.platform") : plan.name(worker);
  }

  private static @Nullable String text(Turn turn) {
    return turn.reason().isEmpty() ? null : turn.reason();
  }

  private String told(Turn turn) {
    String first = turn.from().isEmpty() ? ".first" : "";
    return switch (turn.kind()) {
      case CONTROL -> page.t("risks.turn.CONTROL", word("risks.working.", turn.to()));
      case DECIDED -> page.t("risks.turn.DECIDED", word("risks.decision.", turn.to()));
      case REVIEWED -> page.t("risks.turn.REVIEWED", page.date(LocalDate.parse(turn.to())));
      case INHERENT, RESIDUAL, TARGET ->
          page.t("risks.turn." + turn.kind(), turn.from(), turn.to());
      case HANDED_OVER ->
          page.t(
              "risks.turn.HANDED_OVER",
              plan.name(UUID.fromString(turn.from())),
              plan.name(UUID.fromString(turn.to())));
      case SCORED -> page.t("risks.turn.SCORED" + first, turn.from(), turn.to());
      case APPROVAL_TAKEN_BACK, SIGNATURE_TAKEN_BACK ->
          page.t("risks.turn." + turn.kind(), turn.from(), page.date(LocalDate.parse(turn.to())));
      default -> page.name("risks.turn", turn.kind());
    };
  }

  private String word(String prefix, String name) {
    return page.t(prefix + name);
  }
}
