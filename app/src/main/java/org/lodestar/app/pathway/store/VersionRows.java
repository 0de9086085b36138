package org.lodestar.app.pathway.store;

import static org.lodestar.app.pathway.store.tables.Tables.VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.DraftState;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.PathwayVersion;
import org.lodestar.app.pathway.store.tables.tables.records.VersionRecord;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Rows of versions. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VersionRows {
  private static final Condition DRAFT =
      VERSION.STATE.in(DraftState.EDITING.name(), DraftState.PROPOSED.name());
  private static final Condition PUBLISHED = VERSION.STATE.eq(DraftState.PUBLISHED.name());

  private final DSLContext sql;

  VersionRows(DSLContext sql) {
    this.sql = sql;
  }

  /** The version that counts on a day; the first one before there was any. */
  public PathwayVersion inForce(LocalDate day) {
    return sql.selectFrom(VERSION)
        .where(PUBLISHED)
        .orderBy(
            DSL.when(VERSION.COUNTS_FROM.le(day), 0).otherwise(1),
            DSL.when(VERSION.COUNTS_FROM.le(day), VERSION.COUNTS_FROM).desc().nullsLast(),
            DSL.when(VERSION.COUNTS_FROM.le(day), VERSION.NUMBER).desc().nullsLast(),
            VERSION.NUMBER)
        .limit(1)
        .fetchSingle(VersionRows::version);
  }

  /** A published version. */
  public Optional<PathwayVersion> find(UUID id) {
    return sql.selectFrom(VERSION)
        .where(PUBLISHED, VERSION.ID.eq(id))
        .fetchOptional(VersionRows::version);
  }

  /** A published version. */
  public Optional<PathwayVersion> find(int number) {
    return sql.selectFrom(VERSION)
        .where(PUBLISHED, VERSION.NUMBER.eq(number))
        .fetchOptional(VersionRows::version);
  }

  /** Published versions, newest first. */
  public List<PathwayVersion> published() {
    return sql.selectFrom(VERSION)
        .where(PUBLISHED)
        .orderBy(VERSION.NUMBER.desc())
        .fetch(VersionRows::version);
  }

  /** The draft, if there is one. */
  public Optional<PathwayVersion> draft() {
    return sql.selectFrom(VERSION).where(DRAFT).fetchOptional(VersionRows::version);
  }

  /** The draft, held until the transaction ends, so that two editors write one after the other. */
  public Optional<PathwayVersion> draftToChange() {
    return sql.selectFrom(VERSION).where(DRAFT).forUpdate().fetchOptional(VersionRows::version);
  }

  /** Begins a draft; does nothing when somebody has just begun one. */
  public boolean begin(UUID id, PathwayVersion from, UUID by, Instant now) {
    return sql.insertInto(VERSION)
            .set(VERSION.ID, id)
            .set(VERSION.STATE, DraftState.EDITING.name())
            .set(VERSION.CONTENT, PathwayJson.written(from.content()))
            .set(VERSION.BASED_ON, from.number())
            .set(VERSION.BEGUN_BY, by)
            .set(VERSION.BEGUN_AT, at(now))
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  /** Writes a draft; the number of a published one is the next. */
  public void update(PathwayVersion draft) {
    VersionRecord row = new VersionRecord();
    row.setState(draft.state().name());
    row.setContent(PathwayJson.written(draft.content()));
    row.setChecked(draft.checked());
    row.setNumber(draft.number() == 0 ? null : draft.number());
    row.setEditors(draft.editors().toArray(UUID[]::new));
    row.setProposedBy(draft.proposedBy());
    row.setProposedAt(at(draft.proposedAt()));
    row.setReason(draft.reason());
    row.setRemark(draft.remark());
    row.setApprovedBy(draft.approvedBy());
    row.setPublishedAt(at(draft.publishedAt()));
    row.setCountsFrom(draft.countsFrom());
    row.setVersion(draft.version() + 1);
    int changed =
        sql.update(VERSION)
            .set(row)
            .where(VERSION.ID.eq(draft.id()), VERSION.VERSION_.eq(draft.version()))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime stored) {
    return stored == null ? null : stored.toInstant();
  }

  private static PathwayVersion version(VersionRecord row) {
    PathwayContent content = PathwayJson.content(row.getContent());
    return new PathwayVersion(
        row.getId(),
        row.getNumber() == null ? 0 : row.getNumber(),
        DraftState.valueOf(row.getState()),
        content,
        row.getChecked(),
        row.getBasedOn(),
        Arrays.asList(row.getEditors()),
        row.getProposedBy(),
        moment(row.getProposedAt()),
        row.getReason(),
        row.getRemark(),
        row.getApprovedBy(),
        moment(row.getPublishedAt()),
        row.getCountsFrom(),
        row.getVersion());
  }
}
