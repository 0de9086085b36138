package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.NOTE;
import static org.lodestar.app.concerns.store.tables.Tables.REACH;
import static org.lodestar.app.concerns.store.tables.Tables.REPORTER;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Reach;
import org.lodestar.app.concerns.ReachStopped;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.ReporterContact;
import org.lodestar.app.concerns.store.tables.tables.records.ReachRecord;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.ReachWay;
import org.lodestar.app.vault.face.DangerousWays;
import org.lodestar.vocabulary.SafeContactChannel;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How reporters may be reached since it was changed. Rows are only added; the newest counts. */
@Component
public class ReachRows {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final DSLContext sql;
  private final Sealing sealing;
  private final SearchIndex index;
  private final DangerousWays dangerous;
  private final Clock clock;

  ReachRows(
      DSLContext sql, Sealing sealing, SearchIndex index, DangerousWays dangerous, Clock clock) {
    this.sql = sql;
    this.sealing = sealing;
    this.index = index;
    this.dangerous = dangerous;
    this.clock = clock;
  }

  /** What is sealed. */
  private record Body(ReporterContact contact, String why) {}

  public void insert(
      UUID concern, UUID reporter, UUID worker, ReporterContact contact, String why) {
    UUID id = Ids.next();
    String text = JSON.writeValueAsString(new Body(contact, why));
    sql.insertInto(REACH)
        .set(REACH.ID, id)
        .set(REACH.REPORTER, reporter)
        .set(REACH.CONCERN, concern)
        .set(REACH.BODY, sealing.must(Sealing.contact(reporter), "reach", "body", id, text))
        .set(REACH.WRITTEN_BY, worker)
        .set(REACH.WRITTEN_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .execute();
    index.reached(reporter, contact);
  }

  /** Each change, the newest first; nothing for whoever may not know who reported. */
  public List<Reach> of(UUID reporter) {
    return sql.selectFrom(REACH)
        .where(REACH.REPORTER.eq(reporter))
        .orderBy(REACH.WRITTEN_AT.desc(), REACH.ID.desc())
        .fetch(this::reach);
  }

  private Reach reach(ReachRecord row) {
    UUID reporter = row.getReporter();
    Body body =
        JSON.readValue(
            sealing.open(Sealing.contact(reporter), "reach", "body", row.getId(), row.getBody()),
            Body.class);
    return new Reach(
        body.contact(), body.why(), row.getWrittenBy(), row.getWrittenAt().toInstant());
  }

  /** The reporter as they may be reached now. */
  Reporter now(UUID concern, UUID id, Reporter told) {
    List<Reach> changes = of(id);
    ReporterContact contact = changes.isEmpty() ? told.contact() : changes.getFirst().contact();
    boolean stopped = stopped(concern, id, changes, contact).isPresent();
    return new Reporter(told.name(), stopped ? ReporterContact.none() : contact);
  }

  /** Why the way that was told holds no more, where nobody named another since. */
  public Optional<ReachStopped> stopped(UUID concern, UUID reporter) {
    List<Reach> changes = of(reporter);
    return told(reporter)
        .map(told -> changes.isEmpty() ? told.contact() : changes.getFirst().contact())
        .flatMap(contact -> stopped(concern, reporter, changes, contact));
  }

  private Optional<ReachStopped> stopped(
      UUID concern, UUID reporter, List<Reach> changes, ReporterContact contact) {
    if (contact.allowed().isEmpty()) {
      return Optional.empty();
    }
    Instant since = changes.isEmpty() ? Instant.MIN : changes.getFirst().at();
    return said(concern, since)
        .or(
            () ->
                way(contact)
                    .flatMap(way -> dangerous.elsewhere(reporter, way))
                    .map(body -> new ReachStopped(ReachStopped.Why.ELSEWHERE, null, body)));
  }

  private Optional<ReachStopped> said(UUID concern, Instant since) {
    Optional<Instant> taker =
        moment(
            sql.select(DSL.max(NOTE.WRITTEN_AT))
                .from(NOTE)
                .where(NOTE.CONCERN.eq(concern), NOTE.STOPS.isTrue())
                .fetchOne(0, OffsetDateTime.class));
    Optional<Instant> alarm =
        moment(
            sql.select(CONCERN.ALARM_AT)
                .from(CONCERN)
                .where(CONCERN.ID.eq(concern))
                .fetchOne(CONCERN.ALARM_AT));
    return Stream.of(
            alarm.map(at -> new ReachStopped(ReachStopped.Why.REPORTER, at, null)),
            taker.map(at -> new ReachStopped(ReachStopped.Why.TAKER, at, null)))
        .flatMap(Optional::stream)
        .filter(each -> Objects.requireNonNull(each.at()).isAfter(since))
        .max(Comparator.comparing(each -> Objects.requireNonNull(each.at())));
  }

  private static Optional<Instant> moment(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  /** What was told first; nothing for whoever may not know who reported. */
  private Optional<Reporter> told(UUID reporter) {
    return sql.selectFrom(REPORTER)
        .where(REPORTER.ID.eq(reporter))
        .fetchOptional()
        .map(
            row ->
                ReporterText.read(
                    sealing.open(
                        Sealing.contact(reporter), "reporter", "body", reporter, row.getBody())));
  }

  /**
   * From now on nobody here may use what was told before this, for anybody.
   *
   * @param organisation whose record says so
   */
  public void ban(UUID reporter, UUID organisation) {
    List<Reach> changes = of(reporter);
    ReporterContact now = changes.isEmpty() ? ReporterContact.none() : changes.getFirst().contact();
    dangerous.mark(
        reporter,
        organisation,
        Stream.concat(
                told(reporter).map(Reporter::contact).stream(),
                changes.stream().map(Reach::contact))
            .filter(each -> !each.address().equals(now.address()))
            .flatMap(each -> way(each).stream())
            .toList());
  }

  /** Whose record of somebody else says that nobody may use this. */
  public Optional<UUID> bannedElsewhere(UUID reporter, ReporterContact contact) {
    return way(contact).flatMap(way -> dangerous.elsewhere(reporter, way));
  }

  private static Optional<ReachWay> way(ReporterContact contact) {
    SafeContactChannel channel = contact.channel();
    if (channel == SafeContactChannel.PHONE_CALL || channel == SafeContactChannel.TEXT_MESSAGE) {
      return Optional.of(new ReachWay(Field.PHONE, contact.address()));
    }
    return channel == SafeContactChannel.EMAIL
        ? Optional.of(new ReachWay(Field.EMAIL, contact.address()))
        : Optional.empty();
  }
}
