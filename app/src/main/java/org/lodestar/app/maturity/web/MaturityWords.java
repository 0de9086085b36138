package org.lodestar.app.maturity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.maturity.Criterion;
import org.lodestar.app.maturity.MaturityAnswer;
import org.lodestar.app.maturity.MaturityDomain;
import org.lodestar.app.maturity.MaturityRound;
import org.lodestar.app.maturity.MaturityScore;
import org.lodestar.app.maturity.RoundState;
import org.lodestar.app.maturity.Spread;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.JudgedAction;
import org.lodestar.app.strategy.PlanAction;
import org.lodestar.app.strategy.wording.PlanWords;

/** Words about the self-assessment. */
record MaturityWords(Page page, PlanWords plan) {
  static String href(MaturityRound round) {
    return "/maturity/" + round.id();
  }

  static String href(MaturityRound round, String code) {
    return href(round) + "/criteria/" + code;
  }

  String title(Criterion criterion) {
    return page.t("maturity.titled", criterion.code(), criterion.title());
  }

  String domain(MaturityDomain domain) {
    return page.t("maturity.titled", domain.letter(), page.name("figures.heading.domain", domain));
  }

  MaturityPages.Head head(MaturityRound round) {
    String facts =
        round.closedOn() == null
            ? page.t("maturity.dueOn", page.date(round.due()))
            : page.t("maturity.closedOn", page.date(round.closedOn()));
    return new MaturityPages.Head(round.name(), state(round), facts, href(round));
  }

  Mark state(MaturityRound round) {
    String tone =
        switch (round.state()) {
          case OPEN -> "due";
          case MODERATING -> "new";
          case CLOSED -> "quiet";
        };
    return new Mark(page.name("maturity.state", round.state()), tone);
  }

  String answer(MaturityAnswer answer) {
    return page.name("maturity.answer", answer);
  }

  /** Answers to choose from, each level with what it means. */
  List<Option> answers(Criterion criterion) {
    List<Option> options = new ArrayList<>();
    for (MaturityAnswer each : MaturityAnswer.values()) {
      Integer level = each.level();
      String hint =
          level == null || level == 0 ? null : criterion.content().levels().get(level - 1);
      options.add(new Option(each.name(), answer(each), hint));
    }
    return options;
  }

  List<SummaryRow> levels(Criterion criterion) {
    return IntStream.rangeClosed(1, Criterion.LEVELS)
        .mapToObj(
            each ->
                SummaryRow.of(
                    page.t("maturity.level", each), criterion.content().levels().get(each - 1)))
        .toList();
  }

  /** Whether a practitioner has confirmed the words, and of which version they are. */
  Mark worded(Criterion criterion) {
    String confirmed = criterion.content().confirmed();
    return confirmed.isEmpty()
        ? new Mark(page.t("maturity.unconfirmed", criterion.number()), "due")
        : new Mark(page.t("maturity.confirmed", criterion.number(), confirmed), "done");
  }

  /** What a partner said of itself, row by row. */
  List<SummaryRow> said(MaturityScore score) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(SummaryRow.of(page.t("maturity.own"), own(score)));
    row(rows, "evidence", score.said().evidence());
    row(rows, "link", score.said().link());
    row(rows, "reason", score.said().reason());
    MaturityScore.Found found = score.found();
    if (found != null) {
      rows.add(
          SummaryRow.of(
              page.t("maturity.found"),
              page.t(
                  "maturity.found.by",
                  answer(found.answer()),
                  plan.name(found.by().who()),
                  page.date(found.by().at()))));
      row(rows, "found.reason", found.reason());
    }
    return rows;
  }

  String own(MaturityScore score) {
    String answer = answer(score.said().answer());
    return score.said().stillSo() ? page.t("maturity.stillSo.is", answer) : answer;
  }

  private void row(List<SummaryRow> rows, String key, String words) {
    if (!words.isEmpty()) {
      rows.add(SummaryRow.of(page.t("maturity." + key), words));
    }
  }

  /** Lowest, middle and highest, and what is not known. */
  String spread(Spread spread) {
    String known =
        spread.isKnown()
            ? page.t(
                "maturity.spread",
                spread.lowest(),
                spread.middle().toPlainString(),
                spread.highest(),
                spread.levels().size())
            : page.t("maturity.spread.unknown");
    return known + rest(spread);
  }

  private String rest(Spread spread) {
    String unknown =
        spread.unknown() == 0 ? "" : " " + page.t("maturity.spread.notKnown", spread.unknown());
    return spread.outside() == 0
        ? unknown
        : unknown + " " + page.t("maturity.spread.outside", spread.outside());
  }

  /** The level of the partnership in a domain. */
  String level(Spread spread) {
    return spread.isKnown()
        ? page.t("maturity.domain.level", spread.middle().toPlainString(), spread.levels().size())
        : page.t("maturity.domain.unknown");
  }

  /** An action that answers a gap, and how it stands. */
  Line line(PlanAction action, @Nullable JudgedAction judged) {
    var standing = judged == null ? null : judged.standing();
    Mark mark =
        standing == null
            ? null
            : new Mark(page.name("strategy.standing", standing), PlanWords.tone(standing));
    return new Line(
        plan.title(action), PlanWords.href(action), plan.due(action.planned().span().due()), mark);
  }

  /** Whether what partners said can be seen: not while others still score. */
  static boolean shown(MaturityRound round) {
    return round.state() != RoundState.OPEN;
  }
}
