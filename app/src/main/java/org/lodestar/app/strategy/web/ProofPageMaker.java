package org.lodestar.app.strategy.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.figures.face.Indicators;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.strategy.Evidence;
import org.lodestar.app.strategy.MeasureProof;
import org.lodestar.app.strategy.face.MeasureProofs;
import org.lodestar.app.strategy.wording.Planning;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** What shows how far an action is, as whoever looks at it sees it. */
@Component
class ProofPageMaker {
  private static final int MONTHS_BACK = 24;

  private final MeasureProofs proofs;
  private final Indicators indicators;
  private final Planning planning;

  ProofPageMaker(MeasureProofs proofs, Indicators indicators, Planning planning) {
    this.proofs = proofs;
    this.indicators = indicators;
    this.planning = planning;
  }

  /** Indicators to choose from, those that are watched first. */
  List<Option> measures(Page page) {
    FigureWords words = new FigureWords(page);
    Set<String> watched = indicators.watched();
    return Measures.all().stream()
        .filter(each -> Measures.countOf(each).isEmpty())
        .sorted(Comparator.comparing(each -> !watched.contains(each.code())))
        .map(each -> Option.of(each.code(), words.name(each)))
        .toList();
  }

  /** Months that are over, the last first. */
  List<Option> months(Page page) {
    FigureWords words = new FigureWords(page);
    YearMonth running = YearMonth.from(planning.today());
    return IntStream.rangeClosed(1, MONTHS_BACK)
        .mapToObj(running::minusMonths)
        .map(each -> Option.of(each.toString(), words.month(each)))
        .toList();
  }

  Optional<MeasureProof> find(Worker worker, Evidence.Shown shown) {
    return proofs.find(worker, shown);
  }

  /** Whether somebody who accepts it has to say why it counts. */
  static boolean isDoubted(Evidence.Shown shown, Optional<MeasureProof> proof) {
    return shown.kind() == Evidence.Kind.MEASURE
        && shown.completes()
        && proof.filter(MeasureProof::reached).isEmpty();
  }

  List<SummaryRow> rows(Page page, Evidence.Shown shown, Optional<MeasureProof> proof) {
    List<SummaryRow> rows = new ArrayList<>();
    rows.add(
        SummaryRow.of(
            page.t("strategy.evidence.kind"), page.name("strategy.evidence.kind", shown.kind())));
    if (shown.kind() == Evidence.Kind.MEASURE) {
      rows.addAll(
          proof
              .map(each -> figures(page, each))
              .orElseGet(() -> List.of(row(page, "figure", gone(page, shown)))));
    } else {
      rows.add(SummaryRow.of(page.t("strategy.evidence.title"), shown.title()));
      rows.add(SummaryRow.of(page.t("strategy.evidence.reference"), shown.reference()));
    }
    rows.add(
        SummaryRow.of(
            page.t("strategy.evidence.completes"),
            page.t(shown.completes() ? "strategy.evidence.all" : "strategy.evidence.some")));
    return rows;
  }

  /** Kept before indicators were looked up, or of one that is not there any more. */
  private static String gone(Page page, Evidence.Shown shown) {
    return page.t("strategy.proof.gone", (shown.title() + " " + shown.reference()).strip());
  }

  private static SummaryRow row(Page page, String key, String... answers) {
    return new SummaryRow(page.t("strategy.proof." + key), List.of(answers), null, null);
  }

  private static List<SummaryRow> figures(Page page, MeasureProof proof) {
    FigureWords words = new FigureWords(page);
    Measure measure = proof.measure();
    var target = proof.target();
    var closed = proof.closedOn();
    return List.of(
        row(
            page,
            "measure",
            words.name(measure),
            proof.watched() ? "" : page.t("strategy.proof.unwatched")),
        row(page, "figure", figure(page, words, proof), words.period(measure, proof.period())),
        row(
            page,
            "target",
            target == null ? page.t("strategy.proof.noTarget") : words.value(measure, target),
            Stream.ofNullable(words.standing(proof.standing())).findFirst().orElse("")),
        row(
            page,
            "trend",
            proof.trend().stream()
                .map(
                    each ->
                        words.period(measure, each.period()) + ": " + words.figure(measure, each))
                .collect(Collectors.joining("; "))),
        row(
            page,
            "closed",
            closed == null
                ? page.t("strategy.proof.open")
                : page.t("strategy.proof.closedOn", page.date(closed))));
  }

  private static String figure(Page page, FigureWords words, MeasureProof proof) {
    var figure = proof.figure();
    return figure == null
        ? page.t("strategy.proof.none")
        : Stream.of(words.figure(proof.measure(), figure), words.of(proof.measure(), figure))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
  }
}
