package org.lodestar.app.publications.face;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.Told;
import org.lodestar.app.figures.ToldAlike;
import org.lodestar.app.figures.YearTold;
import org.lodestar.app.figures.face.ClosedPeriods;
import org.lodestar.app.figures.face.Figures;
import org.lodestar.app.figures.wording.FigureWords;
import org.lodestar.app.ledger.Snapshot;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.AnswerDocument;
import org.lodestar.app.publications.ProfileYears;
import org.lodestar.app.publications.store.AnswerTableRows;
import org.lodestar.app.publications.store.AnswerTableRows.Kept;
import org.lodestar.app.requests.table.AnswerQuestion;
import org.lodestar.app.requests.table.AnswerTable;
import org.lodestar.app.requests.table.AnswerTables;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Partnership;
import org.lodestar.app.site.Refused;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes tables that answer requests for information, of closed years, as everybody may be told them
 * beside all that everybody was told. Of a request it knows the number.
 */
@Component
class AnswerTableMaker implements AnswerTables {
  /** What people ask for and no figure here is divided by. */
  private static final List<String> UNCOUNTED = List.of("nationality", "school", "sex", "town");

  private final Figures figures;
  private final ClosedPeriods periods;
  private final ToldFigures told;
  private final AnswerTableRows rows;
  private final TransactionOperations transactions;
  private final Partnership partnership;
  private final Clock clock;

  AnswerTableMaker(
      Figures figures,
      ClosedPeriods periods,
      ToldFigures told,
      AnswerTableRows rows,
      TransactionOperations transactions,
      Partnership partnership,
      Clock clock) {
    this.figures = figures;
    this.periods = periods;
    this.told = told;
    this.rows = rows;
    this.transactions = transactions;
    this.partnership = partnership;
    this.clock = clock;
  }

  @Override
  public List<Option> figures(Page page) {
    FigureWords words = new FigureWords(page);
    return Measures.all().stream()
        .filter(AnswerTableMaker::isTold)
        .map(each -> Option.of(each.code(), words.name(each)))
        .toList();
  }

  /** A running total never goes out: two of them, told at different times, are a count. */
  private static boolean isTold(Measure measure) {
    return Measures.countOf(measure).isEmpty();
  }

  @Override
  public List<Option> divisions(Page page) {
    return codes()
        .distinct()
        .map(each -> Option.of(each, division(page, each)))
        .sorted(Comparator.comparing(Option::label))
        .toList();
  }

  private static Stream<String> codes() {
    return Stream.concat(
        Measures.all().stream().flatMap(each -> each.dimensions().stream()), UNCOUNTED.stream());
  }

  /** By what something is divided, in words. */
  static String division(Page page, String code) {
    return UNCOUNTED.contains(code)
        ? page.t("publications.answer.uncounted." + code)
        : new FigureWords(page).dimension(code);
  }

  @Override
  public List<Integer> years(Worker worker) {
    List<Snapshot> closed = periods.list(worker);
    return ProfileYears.offered(closed).stream()
        .filter(each -> ProfileYears.missing(each, closed).isEmpty())
        .toList();
  }

  @Override
  public void make(Worker worker, Page page, String reference, AnswerQuestion wanted) {
    Measure measure =
        Measures.find(wanted.figure())
            .filter(AnswerTableMaker::isTold)
            .orElseThrow(() -> Refused.at("figure", "publications.answer.figure"));
    mayBe(worker, wanted);
    Snapshot base =
        ProfileYears.base(wanted.last(), periods.list(worker))
            .orElseThrow(() -> Refused.at("last", "publications.answer.year"));
    IndicatorView view = figures.asOf(worker, base.number(), List.of(measure.code())).getFirst();
    List<Told> before = told.all();
    IndicatorLine open =
        new YearTold(ToldFigures.whole(before.stream()).toList(), before).settled(view.line());
    AnswerDocument document =
        new AnswerWriting(page, open, view.notes(), wanted, base, partnership.name()).write();
    transactions.executeWithoutResult(status -> rows.save(reference, document, worker.id(), now()));
  }

  /** What is asked for and not counted is taken, too: the table says that of it. */
  private void mayBe(Worker worker, AnswerQuestion wanted) {
    List<Integer> years = years(worker);
    if (!years.contains(wanted.first())) {
      throw Refused.at("first", "publications.answer.year");
    }
    if (!years.contains(wanted.last())) {
      throw Refused.at("last", "publications.answer.year");
    }
    if (wanted.first() > wanted.last()) {
      throw Refused.at("last", "publications.answer.order");
    }
    if (!codes().collect(Collectors.toSet()).containsAll(wanted.divisions())) {
      throw Refused.at("divisions", "publications.answer.division");
    }
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<AnswerTable> find(String reference) {
    return rows.find(reference).map(AnswerTableMaker::shown);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<AnswerTable> told(String reference) {
    return rows.findGiven(reference).map(AnswerTableMaker::shown);
  }

  private static AnswerTable shown(Kept kept) {
    return new AnswerTable(
        kept.document().grids().stream().map(AnswerTableMaker::grid).toList(),
        kept.document().words(),
        kept.document().wanted(),
        kept.given() != null);
  }

  private static AnswerTable.Grid grid(PackDocument.Grid grid) {
    return new AnswerTable.Grid(
        grid.caption(),
        grid.columns(),
        grid.rows().stream()
            .map(row -> row.stream().map(PackDocument.Cell::text).toList())
            .toList());
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void give(String reference) {
    List<Told> before = told.held();
    rows.find(reference)
        .filter(each -> each.given() == null)
        .ifPresent(
            each -> {
              if (!new ToldAlike(before).isAlike(each.document().told())) {
                throw Refused.because("publications.answer.toldOtherwise");
              }
              rows.give(reference, each.edition(), now());
            });
  }

  @Override
  @Transactional
  public void drop(String reference) {
    rows.drop(reference);
  }

  /** The present moment, as precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
