package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Outcome;
import org.lodestar.app.concerns.domain.FigureCounts;
import org.lodestar.vocabulary.Indicator;
import org.lodestar.vocabulary.IndicatorGroup;
import org.lodestar.vocabulary.Indicators;
import org.springframework.stereotype.Component;

/** Counts the concerns of the organisation that acts, each read once. */
@Component
public class FigureRows {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final DSLContext sql;

  FigureRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Counts of these months, which follow one another. */
  public FigureCounts counts(List<YearMonth> months) {
    Tally tally = new Tally(months);
    sql.select(
            CONCERN.RECEIVED_AT,
            CONCERN.TRIAGED_AT,
            CONCERN.CHANNEL,
            CONCERN.STATE,
            CONCERN.CLOSE_REASON,
            CONCERN.SIGNS)
        .from(CONCERN)
        .where(
            Inbox.acting(CONCERN.RECEIVER),
            CONCERN.RECEIVED_AT.ge(start(months.getFirst())),
            CONCERN.RECEIVED_AT.lt(start(months.getLast().plusMonths(1))))
        .fetchSize(2_000)
        .forEach(
            row ->
                tally.add(
                    row.value1(),
                    row.value2(),
                    Channel.valueOf(row.value3()),
                    Outcome.of(
                        ConcernState.valueOf(row.value4()),
                        row.value5() == null ? null : CloseReason.valueOf(row.value5())),
                    row.value6()));
    return tally.counts();
  }

  private static OffsetDateTime start(YearMonth month) {
    return month.atDay(1).atStartOfDay(LONDON).toOffsetDateTime();
  }

  /** Adds up. */
  private static final class Tally {
    private final List<YearMonth> months;
    private final int[][] channels;
    private final int[][] outcomes;
    private final int[][] signs;
    private final List<List<Long>> hours = new ArrayList<>();

    Tally(List<YearMonth> months) {
      this.months = months;
      channels = new int[months.size()][Channel.values().length];
      outcomes = new int[months.size()][Outcome.values().length];
      signs = new int[months.size()][IndicatorGroup.values().length];
      months.forEach(month -> hours.add(new ArrayList<>()));
    }

    void add(
        OffsetDateTime received,
        @Nullable OffsetDateTime triaged,
        Channel channel,
        Outcome outcome,
        String[] codes) {
      int month = months.indexOf(YearMonth.from(received.atZoneSameInstant(LONDON)));
      channels[month][channel.ordinal()]++;
      outcomes[month][outcome.ordinal()]++;
      Arrays.stream(codes)
          .flatMap(code -> Indicators.find(code).stream())
          .map(Indicator::group)
          .distinct()
          .forEach(group -> signs[month][group.ordinal()]++);
      if (triaged != null) {
        hours.get(month).add(Duration.between(received, triaged).toHours());
      }
    }

    FigureCounts counts() {
      hours.forEach(each -> each.sort(Comparator.naturalOrder()));
      return new FigureCounts(List.of(Channel.values()), channels, outcomes, signs, hours);
    }
  }
}
