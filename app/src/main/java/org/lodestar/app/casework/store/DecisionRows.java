package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.DECISION;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.tables.tables.records.DecisionRecord;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;

/** Decisions and their reasons. Rows are only ever added. */
@Component
public class DecisionRows {
  private static final List<TableField<DecisionRecord, byte[]>> SEALED =
      List.of(DECISION.EVIDENCE, DECISION.REASONING, DECISION.MAKER, DECISION.ADVOCATE);

  private final DSLContext sql;
  private final Cells cells;

  DecisionRows(DSLContext sql, Cells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Adds a decision. */
  public void insert(Recorded<Decision> recorded) {
    Decision decision = recorded.what();
    Subject subject = PersonRows.subject(recorded.person());
    UUID id = recorded.id();
    Instant hour = decision.decidedAt();
    sql.insertInto(DECISION)
        .set(DECISION.ID, id)
        .set(DECISION.PERSON, recorded.person())
        .set(DECISION.KIND, decision.kind().name())
        .set(DECISION.VERSION, (int) recorded.version())
        .set(DECISION.OUTCOME, decision.outcome().name())
        .set(DECISION.INDICATORS, decision.indicators().toArray(UUID[]::new))
        .set(DECISION.EVIDENCE, cells.seal(subject, DECISION.EVIDENCE, id, decision.evidence()))
        .set(DECISION.REASONING, cells.seal(subject, DECISION.REASONING, id, decision.reasoning()))
        .set(DECISION.MAKER, cells.seal(subject, DECISION.MAKER, id, decision.maker()))
        .set(DECISION.ADVOCATE, cells.seal(subject, DECISION.ADVOCATE, id, decision.advocate()))
        .set(DECISION.DECIDED_ON, decision.decidedOn())
        .set(DECISION.MATTER, decision.matter().name())
        .set(DECISION.DECIDED_AT, hour == null ? null : Columns.at(hour))
        .set(DECISION.RECORDED_BY, recorded.by())
        .set(DECISION.RECORDED_AT, Columns.at(recorded.at()))
        .execute();
  }

  /** All decisions about a person, newest first. */
  public List<Recorded<Decision>> list(UUID person) {
    List<DecisionRecord> rows =
        sql.selectFrom(DECISION)
            .where(DECISION.PERSON.eq(person))
            .orderBy(DECISION.RECORDED_AT.desc(), DECISION.VERSION.desc())
            .fetch();
    Cells.Opened opened =
        cells.open(rows, DECISION.ID, row -> PersonRows.subjectOf(row, DECISION.PERSON), SEALED);
    return rows.stream().map(row -> decision(row, opened)).toList();
  }

  /**
   * The decision of each kind that counts for the referral, which is all that the law's way asks.
   */
  public static Map<Decision.Kind, Recorded<Decision>> newest(List<Recorded<Decision>> all) {
    return newest(all, Matter.REFERRAL);
  }

  /** The same about another question. */
  public static Map<Decision.Kind, Recorded<Decision>> newest(
      List<Recorded<Decision>> all, Matter matter) {
    Map<Decision.Kind, Recorded<Decision>> newest = new EnumMap<>(Decision.Kind.class);
    about(all, matter)
        .forEach(
            decision ->
                newest.merge(
                    decision.what().kind(),
                    decision,
                    (one, other) -> one.version() > other.version() ? one : other));
    return newest;
  }

  private static List<Recorded<Decision>> about(List<Recorded<Decision>> all, Matter matter) {
    return all.stream().filter(each -> each.what().matter() == matter).toList();
  }

  /** The version of the next decision of a kind, whatever it is about. */
  public static long next(List<Recorded<Decision>> all, Decision.Kind kind) {
    return all.stream()
            .filter(each -> each.what().kind() == kind)
            .mapToLong(Recorded::version)
            .max()
            .orElse(0)
        + 1;
  }

  /**
   * The same without what was decided for somebody before they were found able to decide: it counts
   * no more, whatever is found later.
   */
  public static Map<Decision.Kind, Recorded<Decision>> standing(List<Recorded<Decision>> all) {
    return standing(all, Matter.REFERRAL);
  }

  /** The same about another question. */
  public static Map<Decision.Kind, Recorded<Decision>> standing(
      List<Recorded<Decision>> all, Matter matter) {
    Map<Decision.Kind, Recorded<Decision>> standing = newest(all, matter);
    Recorded<Decision> forThem = standing.get(Decision.Kind.BEST_INTERESTS);
    if (forThem != null
        && about(all, matter).stream().anyMatch(each -> isAbleAfter(each, forThem))) {
      standing.remove(Decision.Kind.BEST_INTERESTS);
    }
    return standing;
  }

  private static boolean isAbleAfter(Recorded<Decision> found, Recorded<Decision> forThem) {
    return found.what().outcome() == Decision.Outcome.HAS_CAPACITY
        && found.at().isAfter(forThem.at());
  }

  private static Recorded<Decision> decision(DecisionRecord row, Cells.Opened opened) {
    Decision decision =
        new Decision(
            Decision.Kind.valueOf(row.getKind()),
            Decision.Outcome.valueOf(row.getOutcome()),
            List.of(row.getIndicators()),
            opened.text(row, DECISION.EVIDENCE),
            opened.must(row, DECISION.REASONING),
            opened.must(row, DECISION.MAKER),
            opened.text(row, DECISION.ADVOCATE),
            row.getDecidedOn(),
            Matter.valueOf(row.getMatter()),
            Columns.instant(row.getDecidedAt()));
    return new Recorded<>(
        row.getId(),
        row.getPerson(),
        decision,
        row.getRecordedBy(),
        row.getRecordedAt().toInstant(),
        row.getVersion());
  }
}
