package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.risks.Risk;
import org.lodestar.app.risks.Score;
import org.lodestar.app.risks.face.Threats;
import org.lodestar.app.risks.wording.RiskWords;

/** Risks and threats in a pack. */
final class PackRisks {
  private final PackContext context;
  private final RiskWords words;

  PackRisks(PackContext context, RiskWords words) {
    this.context = context;
    this.words = words;
  }

  Part risks(List<Risk> all) {
    List<Risk> open =
        all.stream()
            .filter(Risk::open)
            .sorted(
                Comparator.comparing((Risk each) -> each.scores().residual())
                    .reversed()
                    .thenComparing(Risk::number))
            .toList();
    String title = context.t("publications.pack.risks");
    return open.isEmpty()
        ? new Part("risks", title, List.of(context.t("publications.pack.risks.none")), List.of())
        : new Part("risks", title, List.of(), List.of(map(open), list(open)));
  }

  /** How many lie where: likelihood down, impact across. */
  private Grid map(List<Risk> open) {
    List<String> columns = new ArrayList<>(context.columns("likelihood"));
    numbers().forEach(each -> columns.add(context.t("risks.impact." + each)));
    return new Grid(
        context.t("publications.pack.map"),
        columns,
        numbers().boxed().toList(),
        numbers().map(each -> Score.MOST + 1 - each).mapToObj(each -> row(open, each)).toList());
  }

  private static IntStream numbers() {
    return IntStream.rangeClosed(1, Score.MOST);
  }

  private List<Cell> row(List<Risk> open, int likelihood) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(context.t("risks.likelihood." + likelihood)));
    numbers()
        .mapToObj(impact -> new Score(likelihood, impact))
        .forEach(
            score -> {
              long here =
                  open.stream().filter(each -> each.scores().residual().equals(score)).count();
              cells.add(
                  here == 0
                      ? Cell.of("")
                      : new Cell(
                          context.t(
                              "publications.pack.map.cell",
                              String.valueOf(here),
                              words.band(score)),
                          RiskWords.tone(words.bands().of(score))));
            });
    return cells;
  }

  private Grid list(List<Risk> open) {
    return new Grid(
        context.t("publications.pack.risks.list"),
        context.columns("risk", "score", "aimed", "owner", "review"),
        List.of(),
        open.stream()
            .map(
                each ->
                    List.of(
                        Cell.of(words.title(each)),
                        PackContext.tag(words.mark(each.scores().residual())),
                        PackContext.tag(words.mark(each.scores().target())),
                        Cell.of(words.plan().body(each.content().body())),
                        Cell.of(context.page().date(each.content().review()))))
            .toList());
  }

  Part threats(List<Threats.Ranked> all) {
    List<Threats.Ranked> open =
        all.stream().filter(each -> each.threat().review() != null).toList();
    String title = context.t("publications.pack.threats");
    return open.isEmpty()
        ? new Part(
            "threats", title, List.of(context.t("publications.pack.threats.none")), List.of())
        : new Part(
            "threats",
            title,
            List.of(context.t("publications.pack.threats.advice")),
            List.of(
                new Grid(
                    title,
                    context.columns("threat", "score", "confidence", "decided", "review"),
                    List.of(),
                    open.stream().map(this::threat).toList())));
  }

  private List<Cell> threat(Threats.Ranked each) {
    var assessment = each.threat().assessment();
    var score = each.score();
    return List.of(
        Cell.of(each.threat().title()),
        Cell.of(
            score == null
                ? context.t("risks.threat.line.unscored")
                : context.t("risks.threat.line.score", score.risk().toPlainString())),
        Cell.of(
            assessment == null
                ? ""
                : context.page().name("risks.confidence", assessment.confidence())),
        PackContext.tag(words.decision(each.threat().decision())),
        Cell.of(each.threat().review() == null ? "" : context.page().date(each.threat().review())));
  }
}
