package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CASE_FILE;
import static org.lodestar.app.casework.store.tables.Tables.PERSON;
import static org.lodestar.app.casework.store.tables.Tables.PERSON_LIMIT;
import static org.lodestar.app.casework.store.tables.Tables.STEP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.pathway.PastCase;
import org.lodestar.app.pathway.PastCase.PastStep;
import org.lodestar.app.pathway.PastCases;
import org.lodestar.app.pathway.Way;
import org.lodestar.app.pathway.Who;
import org.lodestar.statute.StepCode;
import org.lodestar.vocabulary.AgeStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Past pathways as the local pathway may know them: the program itself counts, whoever asks, and
 * gives out days between days. People of restricted cases are in none of them, nor those whose data
 * are restricted or who are left out of statistics.
 */
@Component
class PastPathways implements PastCases {
  private final Counting counting;

  PastPathways(Counting counting) {
    this.counting = counting;
  }

  @Override
  public List<PastCase> list(int most) {
    return Standing.task("replay-of-the-pathway").call(() -> counting.list(most));
  }

  /** Asks in a transaction of its own, in which the database takes the program for itself. */
  @Component
  static class Counting {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DSLContext sql;

    Counting(DSLContext sql) {
      this.sql = sql;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public List<PastCase> list(int most) {
      var newest =
          DSL.select(PERSON.ID, PERSON.AGE_STATUS)
              .from(PERSON)
              .join(CASE_FILE)
              .on(CASE_FILE.ID.eq(PERSON.CASE_FILE))
              .where(CASE_FILE.RESTRICTED.isFalse())
              .andNotExists(
                  DSL.selectOne()
                      .from(PERSON_LIMIT)
                      .where(PERSON_LIMIT.PERSON.eq(PERSON.ID), PERSON_LIMIT.LIFTED_AT.isNull()))
              .orderBy(PERSON.ADDED_AT.desc())
              .limit(most)
              .asTable("newest");
      Map<UUID, List<Record>> byPerson =
          sql
              .select(newest.field(PERSON.AGE_STATUS), STEP.PERSON, STEP.CODE)
              .select(STEP.AROSE_ON, STEP.DUE, STEP.SETTLED_AT)
              .from(newest)
              .join(STEP)
              .on(STEP.PERSON.eq(newest.field(PERSON.ID)))
              .fetch()
              .stream()
              .map(row -> (Record) row)
              .collect(
                  Collectors.groupingBy(
                      row -> row.get(STEP.PERSON), LinkedHashMap::new, Collectors.toList()));
      return byPerson.values().stream().map(Counting::past).toList();
    }

    private static PastCase past(List<Record> rows) {
      AgeStatus age = AgeStatus.valueOf(rows.getFirst().get(PERSON.AGE_STATUS));
      List<PastStep> steps = rows.stream().map(Counting::step).toList();
      Set<StepCode> codes = steps.stream().map(PastStep::code).collect(Collectors.toSet());
      return new PastCase(Who.of(age, false), way(codes), steps);
    }

    /** As the steps show it: a step that was asked for stays in the file. */
    private static Way way(Set<StepCode> codes) {
      if (codes.contains(StepCode.SUBMIT_NRM)) {
        return Way.NRM;
      }
      return codes.contains(StepCode.SUBMIT_DTN) ? Way.NOTIFICATION : Way.NONE;
    }

    private static PastStep step(Record row) {
      LocalDate arose = row.get(STEP.AROSE_ON);
      Instant settled = Columns.instant(row.get(STEP.SETTLED_AT));
      return new PastStep(
          StepCode.valueOf(row.get(STEP.CODE)),
          arose.getDayOfWeek(),
          days(arose, row.get(STEP.DUE)),
          days(arose, settled == null ? null : LocalDate.ofInstant(settled, LONDON)));
    }

    private static @Nullable Integer days(LocalDate arose, @Nullable LocalDate day) {
      return day == null ? null : (int) ChronoUnit.DAYS.between(arose, day);
    }
  }
}
