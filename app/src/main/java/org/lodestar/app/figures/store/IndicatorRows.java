package org.lodestar.app.figures.store;

import static org.lodestar.app.figures.store.tables.Tables.INDICATOR;
import static org.lodestar.app.figures.store.tables.Tables.SERIES_NOTE;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.lodestar.app.figures.SeriesNote;
import org.lodestar.app.figures.Watching;
import org.lodestar.app.site.EditClash;
import org.lodestar.measures.Measure;
import org.lodestar.measures.Measures;
import org.springframework.stereotype.Component;

/** Which indicators are watched, and notes beside them. */
@Component
public class IndicatorRows {
  private static final Comparator<SeriesNote> NEWEST_FIRST =
      Comparator.comparing(SeriesNote::month)
          .thenComparing(SeriesNote::at)
          .reversed()
          .thenComparing(SeriesNote::id);

  private final DSLContext sql;

  IndicatorRows(DSLContext sql) {
    this.sql = sql;
  }

  /** What was chosen, by code. */
  public Map<String, Watching> watching() {
    return sql.selectFrom(INDICATOR)
        .fetchMap(
            INDICATOR.CODE,
            row -> new Watching(row.getWatched(), row.getTarget(), row.getVersion()));
  }

  /**
   * How an indicator is looked at, also where nobody has chosen. A running total is not looked at
   * beside others: whoever chose one looks at what it counts in each period.
   */
  public static Watching watching(Map<String, Watching> chosen, Measure measure) {
    if (Measures.countOf(measure).isPresent()) {
      return new Watching(false, null, 0);
    }
    Watching own = chosen.get(measure.code());
    return own == null
        ? new Watching(measure.byDefault() || isTotalWatched(chosen, measure), null, 0)
        : own;
  }

  private static boolean isTotalWatched(Map<String, Watching> chosen, Measure measure) {
    return Measures.totalOf(measure)
        .map(each -> chosen.get(each.code()))
        .filter(Watching::watched)
        .isPresent();
  }

  /** The code of an indicator, and that of its running total, which what is noted tells of too. */
  private static List<String> alike(String code) {
    return Stream.concat(
            Stream.of(code),
            Measures.find(code).flatMap(Measures::totalOf).stream().map(Measure::code))
        .toList();
  }

  /** Changes it, if nobody else has since. */
  public void change(String code, Watching changed) {
    int rows =
        changed.version() == 0
            ? sql.insertInto(INDICATOR)
                .set(INDICATOR.CODE, code)
                .set(INDICATOR.WATCHED, changed.watched())
                .set(INDICATOR.TARGET, changed.target())
                .set(INDICATOR.VERSION, 1L)
                .onConflictDoNothing()
                .execute()
            : sql.update(INDICATOR)
                .set(INDICATOR.WATCHED, changed.watched())
                .set(INDICATOR.TARGET, changed.target())
                .set(INDICATOR.VERSION, changed.version() + 1)
                .where(INDICATOR.CODE.eq(code), INDICATOR.VERSION.eq(changed.version()))
                .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }

  /** Keeps a note; keeping the same one again changes nothing. */
  public boolean insert(SeriesNote note) {
    return sql.insertInto(SERIES_NOTE)
            .set(SERIES_NOTE.ID, note.id())
            .set(SERIES_NOTE.CODE, note.code())
            .set(SERIES_NOTE.KIND, note.kind().name())
            .set(SERIES_NOTE.MONTH, note.month().atDay(1))
            .set(SERIES_NOTE.WORDS, note.words())
            .set(SERIES_NOTE.WRITTEN_BY, note.by())
            .set(SERIES_NOTE.WRITTEN_AT, note.at().atOffset(ZoneOffset.UTC))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Notes of an indicator that still stand, the newest month first. */
  public List<SeriesNote> notes(String code) {
    return alike(code).stream()
        .flatMap(each -> noted(List.of(each)).getOrDefault(each, List.of()).stream())
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** The same of several, by their codes. */
  public Map<String, List<SeriesNote>> notes(Collection<String> codes) {
    Map<String, List<SeriesNote>> noted =
        noted(codes.stream().flatMap(each -> alike(each).stream()).distinct().toList());
    Map<String, List<SeriesNote>> notes = new HashMap<>();
    for (String code : codes) {
      List<SeriesNote> all =
          alike(code).stream()
              .flatMap(each -> noted.getOrDefault(each, List.of()).stream())
              .sorted(NEWEST_FIRST)
              .toList();
      if (!all.isEmpty()) {
        notes.put(code, all);
      }
    }
    return notes;
  }

  private Map<String, List<SeriesNote>> noted(Collection<String> codes) {
    return sql
        .selectFrom(SERIES_NOTE)
        .where(SERIES_NOTE.CODE.in(codes), SERIES_NOTE.REMOVED_AT.isNull())
        .orderBy(SERIES_NOTE.MONTH.desc(), SERIES_NOTE.WRITTEN_AT.desc(), SERIES_NOTE.ID)
        .fetch(
            row ->
                new SeriesNote(
                    row.getId(),
                    row.getCode(),
                    SeriesNote.Kind.valueOf(row.getKind()),
                    YearMonth.from(row.getMonth()),
                    row.getWords(),
                    row.getWrittenBy(),
                    row.getWrittenAt().toInstant()))
        .stream()
        .collect(Collectors.groupingBy(SeriesNote::code));
  }

  /** Takes a note away; it stays in the record. */
  public boolean remove(String code, UUID note, UUID by, Instant at) {
    return sql.update(SERIES_NOTE)
            .set(SERIES_NOTE.REMOVED_BY, by)
            .set(SERIES_NOTE.REMOVED_AT, at.atOffset(ZoneOffset.UTC))
            .where(
                SERIES_NOTE.ID.eq(note),
                SERIES_NOTE.CODE.in(alike(code)),
                SERIES_NOTE.REMOVED_AT.isNull())
            .execute()
        == 1;
  }
}
