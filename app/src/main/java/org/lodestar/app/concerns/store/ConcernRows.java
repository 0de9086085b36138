package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.REPORTER;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Clocks;
import org.lodestar.app.concerns.CloseReason;
import org.lodestar.app.concerns.Concern;
import org.lodestar.app.concerns.ConcernLine;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.InChain;
import org.lodestar.app.concerns.Priority;
import org.lodestar.app.concerns.Reporter;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.domain.ConcernMoves;
import org.lodestar.app.concerns.domain.FirstPriority;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.vault.Subject;
import org.lodestar.statute.TriageBand;
import org.lodestar.statute.TriageFactors;
import org.lodestar.statute.TriageOverride;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.stereotype.Component;

/** Reads concerns as far as the one who acts may see them. */
@Component
public class ConcernRows {
  private final DSLContext sql;
  private final Sealing sealing;
  private final TakenColumns taken;
  private final ReachRows reach;
  private final HandOverCodes codes;

  ConcernRows(
      DSLContext sql, Sealing sealing, TakenColumns taken, ReachRows reach, HandOverCodes codes) {
    this.sql = sql;
    this.codes = codes;
    this.sealing = sealing;
    this.taken = taken;
    this.reach = reach;
  }

  Optional<ConcernRecord> find(UUID concern) {
    return sql.selectFrom(CONCERN).where(CONCERN.ID.eq(concern)).fetchOptional();
  }

  ConcernRecord get(UUID concern) {
    return find(concern).orElseThrow(NotFound::new);
  }

  /** The row, held until the transaction ends. */
  ConcernRecord lock(UUID concern) {
    return sql.selectFrom(CONCERN)
        .where(CONCERN.ID.eq(concern))
        .forUpdate()
        .fetchOptional()
        .orElseThrow(NotFound::new);
  }

  /** What lists show of one concern. */
  public ConcernLine line(UUID concern) {
    return line(get(concern));
  }

  /** The organisation whose concern it is now. */
  public UUID receiver(UUID concern) {
    return get(concern).getReceiver();
  }

  /** Whether it is there, as far as the one who acts may see. */
  public boolean has(UUID concern) {
    return find(concern).isPresent();
  }

  /** The language that the reporter reads. */
  public String language(UUID concern) {
    return get(concern).getLanguage();
  }

  /** Who reported, as far as the one who acts may know. */
  public Optional<Reporter> reporterOf(UUID concern) {
    return Optional.ofNullable(reporter(concern, get(concern).getReporterId()));
  }

  /** The row of who reported, if there is one. */
  public Optional<UUID> reporterId(UUID concern) {
    return Optional.ofNullable(get(concern).getReporterId());
  }

  /** What has grants of its own: the concern, and who reported it, as far as that is seen. */
  public List<UUID> objectsOf(UUID concern) {
    return Stream.concat(
            Stream.of(concern),
            find(concern).stream()
                .filter(codes.concerns()::isRight)
                .flatMap(row -> Stream.ofNullable(row.getReporterId())))
        .toList();
  }

  /** The case that was opened from it, if there is one. */
  public Optional<UUID> caseOf(UUID concern) {
    return Optional.ofNullable(get(concern).getCaseId());
  }

  /** The whole concern with what was written. */
  public Concern open(UUID concern) {
    ConcernRecord row = get(concern);
    Circumstances circumstances = circumstances(row);
    return new Concern(
        line(row),
        row.getReceiver(),
        Channel.valueOf(row.getChannel()),
        circumstances,
        told(row),
        Confidentiality.valueOf(row.getConfidentiality()),
        reporter(row.getId(), row.getReporterId()),
        row.getLanguage(),
        FirstPriority.of(circumstances),
        clocks(row),
        row.getCaseId(),
        row.getCloseReason() == null ? null : CloseReason.valueOf(row.getCloseReason()),
        taken.read(row),
        caller(row.getReporterId()),
        ConcernMoves.TABLE.from(ConcernState.valueOf(row.getState())));
  }

  /** What a worker took down within reach of whoever acts, if this worker did. */
  public Optional<Concern> takenBy(UUID worker, UUID concern) {
    return find(concern).filter(row -> worker.equals(row.getTakenBy())).map(row -> open(concern));
  }

  /** Whether anybody reads what we write: with a receipt, or as the worker who wrote it. */
  public boolean hasMailbox(UUID concern) {
    ConcernRecord row = get(concern);
    return row.getReceiptGiven() || Channel.valueOf(row.getChannel()).readByWriter();
  }

  private Caller caller(@Nullable UUID reporter) {
    return reporter == null
        ? Caller.nothing()
        : sql.selectFrom(REPORTER)
            .where(REPORTER.ID.eq(reporter))
            .fetchOptional(row -> taken.caller(reporter, row.getCaller()))
            .orElse(Caller.nothing());
  }

  /**
   * These concerns as members of a chain, the newest first; those that are not seen are left out.
   */
  public List<InChain> inChain(List<UUID> some) {
    return sql.selectFrom(CONCERN)
        .where(CONCERN.ID.eq(DSL.any(some.toArray(UUID[]::new))))
        .orderBy(CONCERN.RECEIVED_AT.desc(), CONCERN.ID.desc())
        .fetch(row -> new InChain(line(row), UncertainDate.parse(row.getHappened())));
  }

  private Told told(ConcernRecord row) {
    return new Told(
        text(row, "seen", row.getSeen()),
        text(row, "place", row.getPlace()),
        text(row, "postcode", row.getPostcode()),
        text(row, "people", row.getPeople()),
        text(row, "vehicles", row.getVehicles()));
  }

  private String text(ConcernRecord row, String column, byte @Nullable [] sealed) {
    Subject subject = Sealing.report(row.getId());
    return sealing.open(subject, "concern", column, row.getId(), sealed);
  }

  /** Nothing where the reporter's details are not for the one who asks: the row is not there. */
  private @Nullable Reporter reporter(UUID concern, @Nullable UUID id) {
    if (id == null) {
      return null;
    }
    return sql.selectFrom(REPORTER)
        .where(REPORTER.ID.eq(id))
        .fetchOptional()
        .map(
            row ->
                ReporterText.read(
                    sealing.open(Sealing.contact(id), "reporter", "body", id, row.getBody())))
        .map(told -> reach.now(concern, id, told))
        .orElse(null);
  }

  static ConcernLine line(ConcernRecord row) {
    return new ConcernLine(
        row.getId(),
        row.getReference(),
        ConcernState.valueOf(row.getState()),
        About.valueOf(row.getAbout()),
        AgeStatus.valueOf(row.getAgeStatus()),
        priority(row),
        row.getPriorityConfirmedBy() != null,
        row.getReceivedAt().toInstant(),
        due(row),
        row.getUnreadMessages(),
        row.getUntranslated(),
        row.getAlarmAt() != null && row.getAlarmAnsweredAt() == null,
        Channel.valueOf(row.getChannel()),
        row.getVersion());
  }

  static Priority priority(ConcernRecord row) {
    return new Priority(factors(row), TriageBand.valueOf(row.getBand()), row.getScore());
  }

  static TriageFactors factors(ConcernRecord row) {
    return new TriageFactors(
        row.getHarm(),
        row.getLikelihood(),
        row.getVulnerability(),
        row.getImmediacy(),
        overrides(row.getOverrides()));
  }

  private static Set<TriageOverride> overrides(String[] stored) {
    Set<TriageOverride> overrides = EnumSet.noneOf(TriageOverride.class);
    Arrays.stream(stored).map(TriageOverride::valueOf).forEach(overrides::add);
    return overrides;
  }

  private static @Nullable Instant due(ConcernRecord row) {
    return switch (ConcernState.valueOf(row.getState())) {
      case NEW -> row.getAcknowledgeBy().toInstant();
      case ACKNOWLEDGED -> row.getTriageBy().toInstant();
      case TRIAGED -> row.getHoldDue() == null ? null : row.getHoldDue().toInstant();
      default -> null;
    };
  }

  static Circumstances circumstances(ConcernRecord row) {
    return new Circumstances(
        About.valueOf(row.getAbout()),
        AgeStatus.valueOf(row.getAgeStatus()),
        Known.valueOf(row.getDangerNow()),
        Known.valueOf(row.getStillHappening()),
        Known.valueOf(row.getSuspectAware()),
        UncertainDate.parse(row.getHappened()),
        List.of(row.getSigns()));
  }

  private static Clocks clocks(ConcernRecord row) {
    return new Clocks(
        row.getAcknowledgeBy().toInstant(),
        instant(row.getAcknowledgedAt()),
        row.getTriageBy().toInstant(),
        instant(row.getTriagedAt()));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  /** The lists' view of those that the worker who acts may see. */
  public List<ConcernLine> lines(List<UUID> concerns) {
    return sql.selectFrom(CONCERN)
        .where(CONCERN.ID.eq(DSL.any(concerns.toArray(UUID[]::new))))
        .fetch(ConcernRows::line);
  }
}
