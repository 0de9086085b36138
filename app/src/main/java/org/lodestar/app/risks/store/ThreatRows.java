package org.lodestar.app.risks.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.risks.store.tables.Tables.THREAT;
import static org.lodestar.app.risks.store.tables.Tables.THREAT_ACTION;
import static org.lodestar.app.risks.store.tables.Tables.THREAT_SECTOR;
import static org.lodestar.app.risks.store.tables.Tables.THREAT_SOURCE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.risks.Assessment;
import org.lodestar.app.risks.Harm;
import org.lodestar.app.risks.Pestelo;
import org.lodestar.app.risks.SourceGrade;
import org.lodestar.app.risks.Threat;
import org.lodestar.app.risks.ThreatDecision;
import org.lodestar.app.risks.ThreatSource;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/** Threats with their sources, sectors and actions. */
@Component
public class ThreatRows {
  private static final Field<Set<UUID>> SECTORS =
      multiset(
              select(THREAT_SECTOR.SECTOR)
                  .from(THREAT_SECTOR)
                  .where(THREAT_SECTOR.THREAT.eq(THREAT.ID)))
          .as("sectors")
          .convertFrom(
              rows ->
                  rows.stream().map(row -> row.value1()).collect(Collectors.toUnmodifiableSet()));
  private static final Field<Set<UUID>> ACTIONS =
      multiset(
              select(THREAT_ACTION.ACTION)
                  .from(THREAT_ACTION)
                  .where(THREAT_ACTION.THREAT.eq(THREAT.ID)))
          .as("actions")
          .convertFrom(
              rows ->
                  rows.stream().map(row -> row.value1()).collect(Collectors.toUnmodifiableSet()));

  private final DSLContext sql;

  ThreatRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them. */
  public List<Threat> list() {
    return list(DSL.noCondition());
  }

  /** One of them. */
  public Optional<Threat> find(UUID id) {
    return list(THREAT.ID.eq(id)).stream().findFirst();
  }

  private List<Threat> list(Condition which) {
    return sql.select(THREAT.asterisk())
        .select(SECTORS, ACTIONS)
        .from(THREAT)
        .where(which)
        .orderBy(THREAT.ID)
        .fetch(ThreatRows::threat);
  }

  private static Threat threat(Record row) {
    return new Threat(
        row.get(THREAT.ID),
        new Threat.Content(
            row.get(THREAT.TITLE),
            row.get(THREAT.SEEN),
            Arrays.stream(row.get(THREAT.TAGS))
                .map(Pestelo::valueOf)
                .collect(Collectors.toUnmodifiableSet()),
            row.get(SECTORS),
            row.get(THREAT.PROXIMITY),
            row.get(ACTIONS)),
        assessment(row),
        decision(row),
        row.get(THREAT.REVIEW),
        row.get(THREAT.VERSION));
  }

  private static @Nullable Assessment assessment(Record row) {
    String confidence = row.get(THREAT.CONFIDENCE);
    return confidence == null
        ? null
        : new Assessment(
            new Harm(
                row.get(THREAT.PHYSICAL),
                row.get(THREAT.PSYCHOLOGICAL),
                row.get(THREAT.FINANCIAL),
                row.get(THREAT.COMMUNITY),
                row.get(THREAT.VULNERABILITY)),
            row.get(THREAT.LIKELIHOOD),
            Assessment.Confidence.valueOf(confidence),
            row.get(THREAT.GAP));
  }

  private static @Nullable ThreatDecision decision(Record row) {
    String kind = row.get(THREAT.DECISION);
    return kind == null
        ? null
        : new ThreatDecision(
            ThreatDecision.Kind.valueOf(kind),
            row.get(THREAT.DECISION_REASON),
            row.get(THREAT.DECIDED_BY),
            row.get(THREAT.DECIDED_AT).toInstant());
  }

  private static String[] tags(Threat.Content content) {
    return content.tags().stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  /** Keeps a new one with its first source. */
  public void insert(UUID id, Threat.Content content, ThreatSource first, LocalDate review) {
    sql.insertInto(THREAT)
        .set(THREAT.ID, id)
        .set(THREAT.TITLE, content.title())
        .set(THREAT.SEEN, content.seen())
        .set(THREAT.TAGS, tags(content))
        .set(THREAT.PROXIMITY, content.proximity())
        .set(THREAT.FIRST_SOURCE, first.id())
        .set(THREAT.REVIEW, review)
        .execute();
    insert(id, first);
    insertParts(id, content);
  }

  private void insertParts(UUID id, Threat.Content content) {
    for (UUID sector : content.sectors()) {
      sql.insertInto(THREAT_SECTOR)
          .set(THREAT_SECTOR.THREAT, id)
          .set(THREAT_SECTOR.SECTOR, sector)
          .execute();
    }
    for (UUID action : content.actions()) {
      sql.insertInto(THREAT_ACTION)
          .set(THREAT_ACTION.THREAT, id)
          .set(THREAT_ACTION.ACTION, action)
          .execute();
    }
  }

  /** Changes what one says, if nobody else has since. */
  public void update(UUID id, Threat.Content content, long version) {
    mustBeOne(
        sql.update(THREAT)
            .set(THREAT.TITLE, content.title())
            .set(THREAT.SEEN, content.seen())
            .set(THREAT.TAGS, tags(content))
            .set(THREAT.PROXIMITY, content.proximity())
            .set(THREAT.VERSION, version + 1)
            .where(THREAT.ID.eq(id), THREAT.VERSION.eq(version))
            .execute());
    sql.deleteFrom(THREAT_SECTOR).where(THREAT_SECTOR.THREAT.eq(id)).execute();
    sql.deleteFrom(THREAT_ACTION).where(THREAT_ACTION.THREAT.eq(id)).execute();
    insertParts(id, content);
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Scores one, if nobody else has changed it since. */
  public void score(UUID id, Assessment scored, long version) {
    Harm harm = scored.harm();
    mustBeOne(
        sql.update(THREAT)
            .set(THREAT.PHYSICAL, harm.physical())
            .set(THREAT.PSYCHOLOGICAL, harm.psychological())
            .set(THREAT.FINANCIAL, harm.financial())
            .set(THREAT.COMMUNITY, harm.community())
            .set(THREAT.VULNERABILITY, harm.vulnerability())
            .set(THREAT.LIKELIHOOD, scored.likelihood())
            .set(THREAT.CONFIDENCE, scored.confidence().name())
            .set(THREAT.GAP, scored.gap())
            .set(THREAT.VERSION, version + 1)
            .where(THREAT.ID.eq(id), THREAT.VERSION.eq(version))
            .execute());
  }

  /** Keeps a decision, if nobody else has changed the threat since. */
  public void decide(UUID id, ThreatDecision decision, @Nullable LocalDate review, long version) {
    mustBeOne(
        sql.update(THREAT)
            .set(THREAT.DECISION, decision.kind().name())
            .set(THREAT.DECISION_REASON, decision.reason())
            .set(THREAT.DECIDED_BY, decision.by())
            .set(THREAT.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
            .set(THREAT.REVIEW, review)
            .set(THREAT.VERSION, version + 1)
            .where(THREAT.ID.eq(id), THREAT.VERSION.eq(version))
            .execute());
  }

  /** Sources of a threat, the newest first. */
  public List<ThreatSource> sources(UUID threat) {
    return sql.selectFrom(THREAT_SOURCE)
        .where(THREAT_SOURCE.THREAT.eq(threat))
        .orderBy(THREAT_SOURCE.DATED.desc(), THREAT_SOURCE.ID.desc())
        .fetch(
            row ->
                new ThreatSource(
                    row.getId(),
                    row.getTitle(),
                    row.getReference(),
                    row.getDated(),
                    SourceGrade.valueOf(row.getGrade()),
                    row.getInformation()));
  }

  /** Keeps a source; whether it was not kept already. */
  public boolean insert(UUID threat, ThreatSource added) {
    return sql.insertInto(THREAT_SOURCE)
            .set(THREAT_SOURCE.ID, added.id())
            .set(THREAT_SOURCE.THREAT, threat)
            .set(THREAT_SOURCE.TITLE, added.title())
            .set(THREAT_SOURCE.REFERENCE, added.reference())
            .set(THREAT_SOURCE.DATED, added.dated())
            .set(THREAT_SOURCE.GRADE, added.grade().name())
            .set(THREAT_SOURCE.INFORMATION, added.information())
            .onConflictDoNothing()
            .execute()
        > 0;
  }
}
