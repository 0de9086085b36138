package org.lodestar.app.statements.store;

import static org.lodestar.app.statements.store.tables.Tables.STATEMENT;
import static org.lodestar.app.statements.store.tables.Tables.STATEMENT_FILE;
import static org.lodestar.app.statements.store.tables.Tables.STATEMENT_WRITER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.Approval;
import org.lodestar.app.statements.Statement.ByHand;
import org.lodestar.app.statements.Statement.Ground;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.Statement.Signature;
import org.lodestar.app.statements.Statement.State;
import org.lodestar.app.statements.Statement.Turnover;
import org.springframework.stereotype.Component;

/** Statements with who approved and signed them, and their published files. */
@Component
public class StatementRows {
  private final DSLContext sql;

  StatementRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All of them, the last year first, and of one year the last edition first. */
  public List<Statement> list() {
    return list(DSL.noCondition());
  }

  /** Those that everybody can read, in the same order. */
  public List<Statement> published() {
    return list(STATEMENT.STATE.in(State.PUBLISHED.name(), State.SUPERSEDED.name()));
  }

  /** One of them. */
  public Optional<Statement> find(UUID id) {
    return list(STATEMENT.ID.eq(id)).stream().findFirst();
  }

  private List<Statement> list(Condition which) {
    return sql.selectFrom(STATEMENT)
        .where(which)
        .orderBy(
            STATEMENT.ENDS.desc(),
            STATEMENT.PUBLISHED_AT.desc().nullsFirst(),
            DSL.length(STATEMENT.SLUG).desc(),
            STATEMENT.SLUG.desc())
        .fetch(StatementRows::statement);
  }

  private static Statement statement(Record row) {
    return new Statement(
        row.get(STATEMENT.ID),
        new Head(
            row.get(STATEMENT.ORGANISATION),
            row.get(STATEMENT.BEGINS),
            row.get(STATEMENT.ENDS),
            Ground.valueOf(row.get(STATEMENT.GROUND))),
        row.get(STATEMENT.SLUG),
        State.valueOf(row.get(STATEMENT.STATE)),
        row.get(STATEMENT.DRAFTED_BY),
        approval(row),
        signature(row),
        Optional.ofNullable(row.get(STATEMENT.PUBLISHED_AT))
            .map(each -> each.toInstant())
            .orElse(null),
        new ByHand(
            row.get(STATEMENT.HOMEPAGE),
            row.get(STATEMENT.HOMEPAGE_SEEN),
            row.get(STATEMENT.REGISTERED),
            Turnover.valueOf(row.get(STATEMENT.TURNOVER))),
        row.get(STATEMENT.VERSION));
  }

  private static @Nullable Approval approval(Record row) {
    UUID body = row.get(STATEMENT.APPROVED_BODY);
    return body == null
        ? null
        : new Approval(
            body,
            Objects.requireNonNull(row.get(STATEMENT.APPROVED_NAME)),
            row.get(STATEMENT.APPROVED_MEETING),
            Objects.requireNonNull(row.get(STATEMENT.MINUTE)),
            Objects.requireNonNull(row.get(STATEMENT.APPROVED_ON)),
            row.get(STATEMENT.APPROVED_BY));
  }

  private static @Nullable Signature signature(Record row) {
    String name = row.get(STATEMENT.SIGNATORY);
    return name == null
        ? null
        : new Signature(
            name,
            Objects.requireNonNull(row.get(STATEMENT.JOB_TITLE)),
            Objects.requireNonNull(row.get(STATEMENT.SIGNED_ON)));
  }

  private static Map<Field<?>, @Nullable Object> head(Head head, String slug) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(STATEMENT.ORGANISATION, head.organisation());
    said.put(STATEMENT.BEGINS, head.begins());
    said.put(STATEMENT.ENDS, head.ends());
    said.put(STATEMENT.GROUND, head.ground().name());
    said.put(STATEMENT.SLUG, slug);
    return said;
  }

  /** Lets nobody else choose an address, or publish, meanwhile. */
  public void holdAddresses() {
    sql.execute("lock table statements.statement in share row exclusive mode");
  }

  /** Keeps a new one. */
  public void insert(UUID id, Head head, String slug, UUID by) {
    sql.insertInto(STATEMENT)
        .set(STATEMENT.ID, id)
        .set(head(head, slug))
        .set(STATEMENT.DRAFTED_BY, by)
        .execute();
  }

  /** Changes whose it is, of which year and why, if nobody else has since. */
  public void update(UUID id, Head head, String slug, long version) {
    change(id, head(head, slug), version);
  }

  private void change(UUID id, Map<Field<?>, @Nullable Object> said, long version) {
    int changed =
        sql.update(STATEMENT)
            .set(said)
            .set(STATEMENT.VERSION, version + 1)
            .where(STATEMENT.ID.eq(id), STATEMENT.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new EditClash();
    }
  }

  /** Moves it, if nobody else has since. */
  public void move(UUID id, State to, long version) {
    change(id, moved(to), version);
  }

  private static Map<Field<?>, @Nullable Object> moved(State to) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(STATEMENT.STATE, to.name());
    return said;
  }

  /** Moves it with who approved it. */
  public void approve(UUID id, Approval approval, State to, long version) {
    Map<Field<?>, @Nullable Object> said = moved(to);
    said.put(STATEMENT.APPROVED_BODY, approval.body());
    said.put(STATEMENT.APPROVED_NAME, approval.name());
    said.put(STATEMENT.APPROVED_MEETING, approval.meeting());
    said.put(STATEMENT.MINUTE, approval.minute());
    said.put(STATEMENT.APPROVED_ON, approval.on());
    said.put(STATEMENT.APPROVED_BY, approval.by());
    change(id, said, version);
  }

  /** Moves it back: whatever was approved or signed is so no longer. */
  public void sendBack(UUID id, State to, long version) {
    Map<Field<?>, @Nullable Object> said = moved(to);
    Stream.of(
            STATEMENT.APPROVED_BODY,
            STATEMENT.APPROVED_NAME,
            STATEMENT.APPROVED_MEETING,
            STATEMENT.MINUTE,
            STATEMENT.APPROVED_ON,
            STATEMENT.APPROVED_BY,
            STATEMENT.SIGNATORY,
            STATEMENT.JOB_TITLE,
            STATEMENT.SIGNED_ON)
        .forEach(each -> said.put(each, null));
    change(id, said, version);
  }

  /** Moves it with who signed it. */
  public void sign(UUID id, Signature signature, State to, long version) {
    Map<Field<?>, @Nullable Object> said = moved(to);
    said.put(STATEMENT.SIGNATORY, signature.name());
    said.put(STATEMENT.JOB_TITLE, signature.jobTitle());
    said.put(STATEMENT.SIGNED_ON, signature.on());
    change(id, said, version);
  }

  /** Moves it with its file. */
  public void publish(UUID id, byte[] pdf, UUID by, Instant at, State to, long version) {
    Map<Field<?>, @Nullable Object> said = moved(to);
    said.put(STATEMENT.PUBLISHED_AT, at.atOffset(ZoneOffset.UTC));
    said.put(STATEMENT.PUBLISHED_BY, by);
    change(id, said, version);
    sql.insertInto(STATEMENT_FILE)
        .set(STATEMENT_FILE.STATEMENT, id)
        .set(STATEMENT_FILE.PDF, pdf)
        .execute();
  }

  /** Changes what people write down about it. */
  public void update(UUID id, ByHand byHand, long version) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(STATEMENT.HOMEPAGE, byHand.homepage());
    said.put(STATEMENT.HOMEPAGE_SEEN, byHand.homepageSeen());
    said.put(STATEMENT.REGISTERED, byHand.registered());
    said.put(STATEMENT.TURNOVER, byHand.turnover().name());
    change(id, said, version);
  }

  /** The published file. */
  public Optional<byte[]> file(UUID id) {
    return sql.select(STATEMENT_FILE.PDF)
        .from(STATEMENT_FILE)
        .where(STATEMENT_FILE.STATEMENT.eq(id))
        .fetchOptional(STATEMENT_FILE.PDF);
  }

  /** Keeps that a worker wrote in it. */
  public void wrote(UUID id, UUID worker) {
    sql.insertInto(STATEMENT_WRITER)
        .set(STATEMENT_WRITER.STATEMENT, id)
        .set(STATEMENT_WRITER.WORKER, worker)
        .onConflictDoNothing()
        .execute();
  }

  /** Who wrote in it. */
  public Set<UUID> writers(UUID id) {
    return sql.select(STATEMENT_WRITER.WORKER)
        .from(STATEMENT_WRITER)
        .where(STATEMENT_WRITER.STATEMENT.eq(id))
        .fetchSet(STATEMENT_WRITER.WORKER);
  }
}
