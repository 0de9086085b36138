package org.lodestar.app.publications.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownHeading;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.publications.AnswerDocument;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.app.publications.domain.PartRules;
import org.lodestar.app.requests.table.AnswerQuestion;
import org.lodestar.app.requests.table.AnswerTable.Part;
import org.lodestar.app.requests.table.PartStanding;
import org.lodestar.app.site.Page;
import org.lodestar.measures.Formula;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Period;

/**
 * Writes the table that answers a request. Divisions are never crossed, and told of the last year
 * alone: a table of all of them over several years would tell of a few people. Where more was
 * wanted the words say what is given instead.
 */
final class AnswerWriting {
  /** The code of the years as a whole, beside those of divisions. */
  private static final String YEAR = "year";

  private final Page page;
  private final FigureWords words;
  private final IndicatorLine line;
  private final List<SeriesNote> known;
  private final AnswerQuestion wanted;
  private final Snapshot base;
  private final String area;
  private final List<Told> told = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  AnswerWriting(
      Page page,
      IndicatorLine line,
      List<SeriesNote> known,
      AnswerQuestion wanted,
      Snapshot base,
      String area) {
    this.page = page;
    this.words = new FigureWords(page);
    this.line = line;
    this.known = known;
    this.wanted = wanted;
    this.base = base;
    this.area = area;
  }

  AnswerDocument write() {
    List<Grid> grids = new ArrayList<>();
    grids.add(years());
    List<String> divisions = wanted.divisions().stream().sorted().toList();
    divisions.stream().filter(this::divides).map(this::division).forEach(grids::add);
    divisions.forEach(each -> parts.add(part(each)));
    told.addAll(within());
    List<String> notes = notes();
    return new AnswerDocument(grids, notes, told.stream().distinct().toList(), parts);
  }

  private boolean divides(String division) {
    return measure().dimensions().contains(division);
  }

  private List<ShownHeading> headings(String division) {
    Period year = ProfileYears.of(wanted.last());
    return line.series().headings().getOrDefault(division, List.of()).stream()
        .filter(each -> each.figure().period().equals(year))
        .toList();
  }

  /** Divisions of which there is a figure. */
  private int counted() {
    return (int) wanted.divisions().stream().filter(each -> !headings(each).isEmpty()).count();
  }

  private int span() {
    return wanted.last() - wanted.first() + 1;
  }

  private Part part(String division) {
    PartStanding standing =
        PartRules.division(
            headings(division).size(),
            headings(division).stream().anyMatch(each -> kept(each.figure()).keptBack()),
            span(),
            counted());
    return new Part(division, AnswerTableMaker.division(page, division), standing);
  }

  private static String year(int begun) {
    return new Profile.Base(begun, 1, 1, "").slug().replace('-', '/');
  }

  private Measure measure() {
    return line.measure();
  }

  private Grid years() {
    List<List<Cell>> rows = new ArrayList<>();
    IntStream.rangeClosed(wanted.first(), wanted.last())
        .forEach(
            begun ->
                ProfileYears.figure(measure(), line.series(), begun)
                    .ifPresentOrElse(
                        each -> rows.add(row(upTo(begun), "", "", each)),
                        () ->
                            rows.add(
                                List.of(
                                    Cell.of(upTo(begun)),
                                    Cell.of(page.t("publications.answer.notCounted"))))));
    List<ShownFigure> figures =
        IntStream.rangeClosed(wanted.first(), wanted.last())
            .mapToObj(begun -> ProfileYears.figure(measure(), line.series(), begun))
            .flatMap(Optional::stream)
            .toList();
    parts.add(
        new Part(
            YEAR,
            page.t("publications.answer.year.column"),
            PartRules.years(
                span() - figures.size(),
                figures.stream().anyMatch(each -> kept(each).keptBack()))));
    return grid(
        page.t("publications.answer.years", words.name(measure()), area),
        page.t("publications.answer.year.column"),
        rows);
  }

  /** What is counted from the beginning on is told as it stood at a day. */
  private String upTo(int begun) {
    return isStock()
        ? page.t("publications.answer.upTo", words.month(ProfileYears.of(begun).last()))
        : year(begun);
  }

  private boolean isStock() {
    return measure().formula() instanceof Formula.Stock;
  }

  private Grid division(String dimension) {
    List<List<Cell>> rows =
        headings(dimension).stream().map(each -> heading(dimension, each)).toList();
    String name = words.dimension(dimension);
    return grid(
        page.t(
            "publications.answer.by.caption",
            words.name(measure()),
            name.toLowerCase(Locale.UK),
            year(wanted.last()),
            area),
        name,
        rows.isEmpty()
            ? List.of(
                List.of(
                    Cell.of(page.t("publications.answer.all")),
                    Cell.of(page.t("publications.answer.notBy", name.toLowerCase(Locale.UK)))))
            : rows);
  }

  private List<Cell> heading(String dimension, ShownHeading heading) {
    return row(
        words.heading(dimension, heading.code()), dimension, heading.code(), heading.figure());
  }

  private Grid grid(String caption, String column, List<List<Cell>> rows) {
    return new Grid(
        caption, List.of(column, page.t("publications.answer.figure.column")), List.of(1), rows);
  }

  private List<Cell> row(String label, String dimension, String code, ShownFigure figure) {
    PackDocument.Figure kept = kept(figure);
    told.add(new Told(dimension, code, kept));
    return List.of(Cell.of(label), Cell.of(kept.shown()));
  }

  private PackDocument.Figure kept(ShownFigure figure) {
    String shown =
        Stream.of(
                words.figure(measure(), figure), words.of(measure(), figure), words.quality(figure))
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(", "));
    return PackDocument.Figure.of(line, words.name(measure()), figure, shown);
  }

  private Period all() {
    return new Period(
        ProfileYears.of(wanted.first()).first(), ProfileYears.of(wanted.last()).last());
  }

  /** The shorter periods within, which a later figure must fit, too. */
  private List<Told> within() {
    Period all = all();
    return Stream.concat(line.series().years().stream(), line.series().figures().stream())
        .filter(each -> all.contains(each.period().first()))
        .filter(each -> all.contains(each.period().last()))
        .map(each -> new Told("", "", kept(each)))
        .toList();
  }

  /** What was asked for and this figure is not counted by; nationality has words of its own. */
  private List<String> notCountedBy() {
    return wanted.divisions().stream()
        .filter(each -> !divides(each) && !each.equals("nationality"))
        .map(each -> AnswerTableMaker.division(page, each).toLowerCase(Locale.UK))
        .sorted()
        .toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(page.t("publications.answer.whole", area));
    notCountedBy().forEach(each -> notes.add(page.t("publications.answer.notDivided", each)));
    Period last = ProfileYears.of(wanted.last());
    notes.add(
        page.t(
            "publications.answer.financial",
            year(wanted.last()),
            words.month(last.first()),
            words.month(last.last())));
    int years = span();
    int divisions = counted();
    if (divisions > 1 || divisions == 1 && years > 1) {
      notes.add(page.t("publications.answer.instead", divisions, years, year(wanted.last())));
    }
    if (told.stream().anyMatch(each -> each.figure().keptBack())) {
      notes.add(page.t("publications.answer.keptBack"));
    }
    Period all = all();
    SeriesNote.breaks(known, all.first(), all.last())
        .forEach(each -> notes.add(page.t("publications.answer.broken", words.month(each))));
    notes.add(words.meaning(measure()));
    if (isStock()) {
      notes.add(page.t("publications.answer.stock"));
    }
    if (measure().least() > 0 || wanted.divisions().contains("nationality")) {
      notes.add(page.t("publications.answer.nationality"));
    }
    notes.add(
        page.t("publications.answer.stands", words.month(base.period().last()), base.number()));
    return notes;
  }
}
