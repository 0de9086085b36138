package org.lodestar.app.figures.face;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.figures.Basis;
import org.lodestar.app.figures.FigureAction;
import org.lodestar.app.figures.FigureFilter;
import org.lodestar.app.figures.IndicatorLine;
import org.lodestar.app.figures.IndicatorView;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.ShownFigure;
import org.lodestar.app.figures.ShownSeries;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.figures.store.IndicatorRows;
import org.lodestar.app.figures.store.SeriesReader;
import org.lodestar.app.ledger.MethodBreaks;
import org.lodestar.app.ledger.MethodBreaks.MethodBreak;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Capabilities;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.measures.Coverage;
import org.lodestar.measures.Figure;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Indicators as people see them: protected, with their definition and what is said about them. The
 * ledger is read before a transaction begins, since it opens one of its own: with both at once, as
 * many readers as there are connections would wait for each other.
 */
@Component
public class Figures {
  private final SeriesReader reader;
  private final IndicatorRows rows;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final Capabilities capabilities;
  private final List<MethodBreaks> breaks;

  Figures(
      SeriesReader reader,
      IndicatorRows rows,
      Policy policy,
      Audit audit,
      TransactionOperations transactions,
      Clock clock,
      Capabilities capabilities,
      List<MethodBreaks> breaks) {
    this.breaks = List.copyOf(breaks);
    this.transactions = transactions;
    this.capabilities = capabilities;
    this.reader = reader;
    this.rows = rows;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** On what all figures stand now. */
  public Basis basis(Worker worker) {
    policy.require(worker, Action.READ_FIGURES);
    return reader.basis();
  }

  /** The first month in which anything that figures count was told; none before that. */
  public Optional<YearMonth> begun(Worker worker) {
    policy.require(worker, Action.READ_FIGURES);
    return reader.coverage(reader.basis()).since().values().stream().min(YearMonth::compareTo);
  }

  /**
   * Indicators that are looked at, in the order of the library. A running total stands on its own
   * page alone: beside counts of a month or a year it would be taken for one.
   */
  public List<IndicatorLine> list(Worker worker, FigureFilter filter) {
    policy.require(worker, Action.READ_FIGURES);
    return list(filter, reader.basis());
  }

  /**
   * The same as they were when a period was closed. Throws {@link NotFound}.
   *
   * @param snapshot number of the closed period
   */
  public List<IndicatorLine> asOf(Worker worker, int snapshot, FigureFilter filter) {
    policy.require(worker, Action.READ_FIGURES);
    return list(filter, reader.basis(snapshot).orElseThrow(NotFound::new));
  }

  /**
   * Some indicators with their headings and notes, as they were when a period was closed. Throws
   * {@link NotFound}.
   */
  public List<IndicatorView> asOf(Worker worker, int snapshot, Collection<String> codes) {
    policy.require(worker, Action.READ_FIGURES);
    Basis basis = reader.basis(snapshot).orElseThrow(NotFound::new);
    Coverage coverage = reader.coverage(basis);
    List<Measure> wanted =
        Measures.all().stream().filter(each -> codes.contains(each.code())).toList();
    Map<String, ShownSeries> series = new HashMap<>();
    wanted.forEach(each -> series.put(each.code(), reader.series(each, basis, coverage)));
    return inTransaction(
        () -> {
          listed(wanted.size());
          return wanted.stream()
              .map(each -> view(each, of(series, each), basis, coverage))
              .toList();
        });
  }

  /** What is to be known beside figures that were listed, by their codes. */
  @Transactional(readOnly = true)
  public Map<String, List<SeriesNote>> notes(Worker worker, List<IndicatorLine> lines) {
    policy.require(worker, Action.READ_FIGURES);
    List<String> codes = lines.stream().map(each -> each.measure().code()).toList();
    Map<String, List<SeriesNote>> notes = new HashMap<>(rows.notes(codes));
    for (String code : codes) {
      List<SeriesNote> all = withBreaks(code, notes.getOrDefault(code, List.of()));
      if (!all.isEmpty()) {
        notes.put(code, all);
      }
    }
    return notes;
  }

  /** What people noted, with where rooms say that what they tell came about in another way. */
  private List<SeriesNote> withBreaks(String code, List<SeriesNote> noted) {
    List<SeriesNote> told =
        breaks.stream()
            .flatMap(each -> each.of(code).stream())
            .map(each -> broken(code, each))
            .toList();
    return told.isEmpty()
        ? noted
        : Stream.concat(noted.stream(), told.stream())
            .sorted(Comparator.comparing(SeriesNote::month).reversed())
            .toList();
  }

  private static SeriesNote broken(String code, MethodBreak each) {
    String which = "break:" + code + each.month() + each.words();
    return new SeriesNote(
        UUID.nameUUIDFromBytes(which.getBytes(StandardCharsets.UTF_8)),
        code,
        SeriesNote.Kind.BREAK,
        each.month(),
        each.words(),
        SeriesNote.NOBODY,
        each.month().atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private IndicatorView view(Measure measure, ShownSeries series, Basis basis, Coverage coverage) {
    Map<String, YearMonth> since = new TreeMap<>(coverage.since());
    since.keySet().retainAll(measure.formula().kinds());
    return new IndicatorView(
        line(measure, watching(measure), series, coverage),
        basis,
        since,
        withBreaks(measure.code(), rows.notes(measure.code())),
        reader.block(basis));
  }

  private static ShownSeries of(Map<String, ShownSeries> series, Measure measure) {
    return series.getOrDefault(measure.code(), ShownSeries.nothing());
  }

  private void listed(int shown) {
    audit.record(
        Entry.of(FigureAction.FIGURES_LISTED, ObjectRef.all("INDICATOR"))
            .detail(Detail.none().with("shown", shown)));
  }

  private List<IndicatorLine> list(FigureFilter filter, Basis basis) {
    Map<String, Watching> chosen = inTransaction(rows::watching);
    List<Measure> wanted =
        Measures.all().stream()
            .filter(each -> Measures.countOf(each).isEmpty())
            .filter(each -> filter.takes(each, IndicatorRows.watching(chosen, each)))
            .filter(each -> capabilities.reaches("/figures/" + each.code()))
            .toList();
    Coverage coverage = reader.coverage(basis);
    Map<String, ShownSeries> series = reader.series(wanted, basis, coverage);
    transactions.executeWithoutResult(status -> listed(wanted.size()));
    return wanted.stream()
        .map(
            each ->
                line(
                    each,
                    IndicatorRows.watching(chosen, each),
                    series.getOrDefault(each.code(), ShownSeries.nothing()),
                    coverage))
        .toList();
  }

  private static IndicatorLine line(
      Measure measure, Watching watching, ShownSeries series, Coverage coverage) {
    BigDecimal target = watching.target();
    Measure.Standing standing =
        target == null
            ? Measure.Standing.NOT_TOLD
            : series
                .last()
                .map(ShownFigure::figure)
                .filter(Figure.Known.class::isInstance)
                .map(figure -> measure.standing(figure, target))
                .orElse(Measure.Standing.NOT_TOLD);
    return new IndicatorLine(
        measure,
        watching,
        series,
        standing,
        SeriesReader.missing(measure, coverage),
        SeriesReader.since(measure, coverage));
  }

  /** One indicator. Throws {@link NotFound}. */
  public IndicatorView get(Worker worker, String code) {
    return view(worker, code, FigureAction.FIGURE_VIEWED);
  }

  /** The same to take away. */
  public IndicatorView export(Worker worker, String code) {
    return view(worker, code, FigureAction.FIGURE_EXPORTED);
  }

  private IndicatorView view(Worker worker, String code, FigureAction action) {
    policy.require(worker, Action.READ_FIGURES);
    Measure measure = must(code);
    Basis basis = reader.basis();
    Coverage coverage = reader.coverage(basis);
    ShownSeries series = reader.series(measure, basis, coverage);
    return inTransaction(
        () -> {
          trace(action, code);
          return view(measure, series, basis, coverage);
        });
  }

  private <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(transactions.execute(status -> work.get()));
  }

  private Watching watching(Measure measure) {
    return IndicatorRows.watching(rows.watching(), measure);
  }

  private static Measure must(String code) {
    return Measures.find(code).orElseThrow(NotFound::new);
  }

  /**
   * Changes whether an indicator is watched, and what is aimed for.
   *
   * @throws NotFound when it is a running total, which nobody watches
   * @throws Refused when a figure could never be what is aimed for
   * @throws EditClash when somebody else did meanwhile
   */
  @Transactional
  public void change(Worker worker, String code, Watching changed) {
    policy.require(worker, Action.EDIT_FIGURES);
    Measure measure = must(code);
    if (Measures.countOf(measure).isPresent()) {
      throw new NotFound();
    }
    BigDecimal target = changed.target();
    if (target != null && !measure.canBe(target)) {
      throw impossible(measure);
    }
    rows.change(measure.code(), changed);
    trace(FigureAction.INDICATOR_CHANGED, code);
  }

  private static Refused impossible(Measure measure) {
    return measure
        .highest()
        .map(highest -> new Refusal("target", "figures.target.most", highest.toPlainString()))
        .map(each -> new Refused(List.of(each)))
        .orElseGet(() -> Refused.at("target", "figures.target.whole"));
  }

  /** Keeps a note beside an indicator; keeping the same one again changes nothing. */
  @Transactional
  public void note(Worker worker, SeriesNote note) {
    policy.require(worker, Action.EDIT_FIGURES);
    must(note.code());
    if (rows.insert(note)) {
      trace(FigureAction.SERIES_NOTE_WRITTEN, note.code());
    }
  }

  /** Takes a note away; doing it twice is harmless. */
  @Transactional
  public void removeNote(Worker worker, String code, UUID note) {
    policy.require(worker, Action.EDIT_FIGURES);
    if (rows.remove(must(code).code(), note, worker.id(), now())) {
      trace(FigureAction.SERIES_NOTE_REMOVED, code);
    }
  }

  private void trace(FigureAction action, String code) {
    audit.record(Entry.of(action, ObjectRef.of("INDICATOR", id(code))));
  }

  /** The record knows objects by identifiers only; that of an indicator follows from its code. */
  private static UUID id(String code) {
    return UUID.nameUUIDFromBytes(("indicator:" + code).getBytes(StandardCharsets.UTF_8));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
