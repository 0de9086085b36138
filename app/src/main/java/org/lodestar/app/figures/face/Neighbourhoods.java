package org.lodestar.app.figures.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.figures.FigureAction;
import org.lodestar.app.figures.NeighbourhoodView;
import org.lodestar.app.figures.WardYear;
import org.lodestar.app.figures.WardYear.Line;
import org.lodestar.app.figures.domain.WardFigures;
import org.lodestar.app.figures.store.WardReader;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.face.Wards;
import org.lodestar.measures.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where concerns come from, ward by ward: years that are over, and no ward of which fewer than five
 * are known. As with all figures the ledger is read before a transaction begins.
 */
@Component
public class Neighbourhoods {
  private static final String UNKNOWN = WardFigures.UNKNOWN;
  private static final String NOT_YET = "NOT_YET";
  private static final int OVER = 5;
  private static final Set<String> NO_WARD = Set.of(UNKNOWN, NOT_YET, "NOT_SAID");

  private final WardReader reader;
  private final Wards wards;
  private final Policy policy;
  private final Audit audit;
  private final TransactionOperations transactions;

  Neighbourhoods(
      WardReader reader,
      Wards wards,
      Policy policy,
      Audit audit,
      TransactionOperations transactions) {
    this.reader = reader;
    this.wards = wards;
    this.policy = policy;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * A year that is over.
   *
   * @param begun in which calendar year it began; the newest where there is none such
   */
  public NeighbourhoodView get(Worker worker, int begun) {
    return view(worker, begun, FigureAction.NEIGHBOURHOODS_VIEWED);
  }

  /** The same to take away. */
  public NeighbourhoodView export(Worker worker, int begun) {
    return view(worker, begun, FigureAction.NEIGHBOURHOODS_EXPORTED);
  }

  private NeighbourhoodView view(Worker worker, int begun, FigureAction action) {
    policy.require(worker, Action.READ_FIGURES);
    List<Period> years = reader.years();
    List<WardYear> over =
        years.stream().limit(OVER).map(each -> year(each, years)).toList().reversed();
    @Nullable WardYear shown =
        years.stream()
            .filter(each -> each.first().getYear() == begun)
            .findFirst()
            .or(() -> years.stream().findFirst())
            .map(year -> known(over, year).orElseGet(() -> year(year, years)))
            .orElse(null);
    transactions.executeWithoutResult(status -> audit.record(action, ObjectRef.all("INDICATOR")));
    return new NeighbourhoodView(
        years,
        shown,
        reader.since().orElse(null),
        wards.isLoaded(),
        over.size() > 1 ? over : List.of());
  }

  private static Optional<WardYear> known(List<WardYear> over, Period year) {
    return over.stream().filter(each -> each.year().equals(year)).findFirst();
  }

  private WardYear year(Period year, List<Period> years) {
    WardReader.Told told = reader.year(year);
    return new WardYear(
        year,
        told.closed(),
        told.total(),
        lines(year, years, told),
        new Line(UNKNOWN, "", told.of(UNKNOWN), true),
        new Line(NOT_YET, "", told.of(NOT_YET), true));
  }

  /**
   * Where a ward is kept back, those of which none came are kept back too: else a reader would know
   * of each that is kept back that somebody is there.
   */
  private List<Line> lines(Period year, List<Period> years, WardReader.Told told) {
    Map<String, String> names = new TreeMap<>(wards.names());
    Set<String> before = standing(before(year));
    boolean alike = !years.contains(before(year));
    Set<String> codes = standing(year);
    told.counts().keySet().stream().filter(code -> !NO_WARD.contains(code)).forEach(codes::add);
    List<Line> lines = new ArrayList<>();
    for (String code : codes) {
      boolean none = told.counts().getOrDefault(code, 0L) == 0;
      lines.add(
          new Line(
              code,
              names.getOrDefault(code, code),
              none && !told.hidden().isEmpty() ? null : told.of(code),
              alike || before.contains(code)));
    }
    lines.sort(Comparator.comparing(Line::name, String.CASE_INSENSITIVE_ORDER));
    return lines;
  }

  private static Period before(Period year) {
    return new Period(year.first().minusYears(1), year.last().minusYears(1));
  }

  /** Those of its first and of its last day: a boundary may have changed between. */
  private Set<String> standing(Period year) {
    return Stream.of(year.first().atDay(1), year.last().atEndOfMonth())
        .flatMap(day -> wards.on(day).stream())
        .map(Ward::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
