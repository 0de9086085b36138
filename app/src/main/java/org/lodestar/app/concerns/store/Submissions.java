package org.lodestar.app.concerns.store;

import static org.lodestar.app.concerns.store.tables.Tables.CONCERN;
import static org.lodestar.app.concerns.store.tables.Tables.RECEIPT;
import static org.lodestar.app.concerns.store.tables.Tables.REPORTER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.concerns.Beside;
import org.lodestar.app.concerns.Caller;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.ConcernAudit;
import org.lodestar.app.concerns.ConcernHappened.ConcernRaised;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.concerns.Enclosed;
import org.lodestar.app.concerns.Priority;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Submission;
import org.lodestar.app.concerns.TakenReport;
import org.lodestar.app.concerns.Taking;
import org.lodestar.app.concerns.TranslationState;
import org.lodestar.app.concerns.domain.FirstPriority;
import org.lodestar.app.concerns.store.Routing.Route;
import org.lodestar.app.concerns.store.tables.tables.records.ConcernRecord;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.statute.ReadWithin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stores a report: the claim first, then the grants, then what they open. One report however often
 * it is sent: the claim of its identifier is unique, and a second sender waits for the first.
 */
@Component
public class Submissions {
  private static final int TRIES = 20;
  private static final String OURS = "en";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final DSLContext sql;
  private final ReceiptCodes codes;
  private final HandOverCodes handOvers;
  private final Grants grants;
  private final Sealing sealing;
  private final SearchIndex index;
  private final NamedWorkers namedWorkers;
  private final Takers takers;
  private final ConcernRows concerns;
  private final TakenColumns columns;
  private final AttachedFiles attached;
  private final Telling telling;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Submissions(
      DSLContext sql,
      ReceiptCodes codes,
      HandOverCodes handOvers,
      Grants grants,
      Sealing sealing,
      SearchIndex index,
      NamedWorkers namedWorkers,
      Takers takers,
      ConcernRows concerns,
      TakenColumns columns,
      AttachedFiles attached,
      Telling telling,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.codes = codes;
    this.handOvers = handOvers;
    this.grants = grants;
    this.sealing = sealing;
    this.index = index;
    this.namedWorkers = namedWorkers;
    this.takers = takers;
    this.concerns = concerns;
    this.columns = columns;
    this.attached = attached;
    this.telling = telling;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** A report with all that is needed to store it. */
  private record Arrival(
      Report report,
      @Nullable Taking taking,
      @Nullable Beside beside,
      Caller caller,
      Enclosed files,
      Route route,
      Claim claim) {
    UUID id() {
      return report.id();
    }
  }

  /** Writes the report in the transaction in force, which acts for the holder of the receipt. */
  public Submission write(Report report, Route route, Claim claim) {
    boolean first = claimed(report.id(), claim);
    if (first) {
      store(new Arrival(report, null, null, Caller.nothing(), Enclosed.nothing(), route, claim));
      audit.record(ConcernAudit.CONCERN_RAISED, ObjectRef.of("CONCERN", report.id()));
      events.publishEvent(new ConcernRaised(report.id()));
    }
    return new Submission(report.id(), route.receiver().id(), first);
  }

  /** Writes what a worker took down, in the transaction in force, which acts for the worker. */
  public Submission write(TakenReport taken, Worker worker, Route route, Claim claim) {
    Report report = taken.report();
    boolean first = claimed(report.id(), claim);
    if (first) {
      Taking taking = taking(taken, worker, claim);
      store(
          new Arrival(report, taking, taken.beside(), taken.caller(), taken.files(), route, claim));
      audit.record(takenDown(report, taking));
      events.publishEvent(new ConcernRaised(report.id()));
    }
    return new Submission(report.id(), route.receiver().id(), first);
  }

  private static Taking taking(TakenReport taken, Worker worker, Claim claim) {
    return new Taking(
        worker.id(), worker.organisation(), taken.heardAt(), claim.opens(), taken.particulars());
  }

  private static Entry takenDown(Report report, Taking taking) {
    return Entry.of(ConcernAudit.CONCERN_TAKEN_DOWN, ObjectRef.of("CONCERN", report.id()))
        .purpose(report.channel())
        .detail(
            Detail.none()
                .with("organisation", taking.organisation())
                .with("heardAt", taking.heardAt())
                .with("receipt", taking.receiptGiven()));
  }

  /** Whom it names is shut out last: it may be the one who writes it. */
  private void store(Arrival arrival) {
    Report report = arrival.report();
    @Nullable UUID reporter = report.reporter() == null ? null : Ids.next();
    grants.mustBeNew(report.id());
    grant(report.id(), arrival);
    insert(arrival, reporter);
    if (reporter != null) {
      grant(reporter, arrival);
      insert(reporter, arrival);
    }
    index.add(report, reporter);
    if (arrival.taking() != null) {
      index.references(report.id(), arrival.taking().particulars().theirReference());
    }
    attach(arrival, reporter);
    if (arrival.taking() != null && arrival.beside() != null) {
      keep(arrival, arrival.taking(), arrival.beside());
    }
    takers.leave(report.id(), reporter, arrival.taking(), arrival.beside() == null);
    namedWorkers.shutOut(report, reporter, arrival.caller().source());
    if (arrival.taking() != null && arrival.beside() != null) {
      namedWorkers.shutOut(report.id(), reporter, arrival.beside().words());
    }
  }

  /** What its writer tells besides, while the concern is open to them for that. */
  private void keep(Arrival arrival, Taking taking, Beside beside) {
    String reference = concerns.line(arrival.id()).reference();
    beside.keep(arrival.report(), taking, arrival.route().receiver().id(), reference);
    index.add(arrival.id(), beside);
  }

  /**
   * Before the writer loses sight of it. The e-mail itself says who wrote it: it lies with who
   * reported, and where nobody may know them it is not kept.
   */
  private void attach(Arrival arrival, @Nullable UUID reporter) {
    arrival.files().files().forEach(file -> attached.add(arrival.id(), file, ""));
    @Nullable HeldFile whole = arrival.files().whole();
    if (whole != null && reporter != null) {
      attached.addToReporter(reporter, whole);
    }
  }

  /** A receipt that another report has is no claim to this one. */
  private boolean claimed(UUID concern, Claim claim) {
    int rows =
        sql.insertInto(RECEIPT)
            .set(RECEIPT.LOOKUP, claim.lookup())
            .set(RECEIPT.HOLDER, claim.holder())
            .set(RECEIPT.CONCERN, concern)
            .set(RECEIPT.CODE, codes.receipt(claim.lookup(), claim.holder(), concern))
            .onConflictDoNothing()
            .execute();
    if (rows == 0 && !sql.fetchExists(RECEIPT, RECEIPT.CONCERN.eq(concern))) {
      throw new IllegalStateException("The receipt belongs to another report");
    }
    return rows == 1;
  }

  private void grant(UUID object, Arrival arrival) {
    Claim claim = arrival.claim();
    grants.allow(object, arrival.route().receiver().id(), Level.WORK, "TRIAGE");
    if (claim.opens()) {
      grants.allow(object, claim.holder(), Level.READ, "RECEIPT");
    }
    takers.enter(object, arrival.taking());
  }

  private void insert(UUID reporter, Arrival arrival) {
    String text = ReporterText.write(Objects.requireNonNull(arrival.report().reporter()));
    sql.insertInto(REPORTER)
        .set(REPORTER.ID, reporter)
        .set(REPORTER.CONCERN, arrival.id())
        .set(
            REPORTER.BODY,
            sealing.must(Sealing.contact(reporter), "reporter", "body", reporter, text))
        .set(REPORTER.CALLER, columns.caller(reporter, arrival.caller()))
        .execute();
  }

  /** Tries again with another reference in the rare case that one is taken. */
  private void insert(Arrival arrival, @Nullable UUID reporter) {
    ConcernRecord row = row(arrival.report(), arrival.route(), reporter);
    columns.write(row, arrival.taking());
    handOvers.concerns().coded(row);
    for (int i = 0; i < TRIES; i++) {
      row.setReference(Ids.reference('C'));
      int rows =
          sql.insertInto(CONCERN).set(row).onConflict(CONCERN.REFERENCE).doNothing().execute();
      if (rows == 1) {
        return;
      }
    }
    throw new IllegalStateException("No free reference was found");
  }

  private ConcernRecord row(Report report, Route route, @Nullable UUID reporter) {
    ConcernRecord row = new ConcernRecord();
    row.setId(report.id());
    row.setChannel(report.channel().name());
    row.setReceiver(route.receiver().id());
    row.setState(ConcernState.NEW.name());
    row.setConfidentiality(report.confidentiality().name());
    row.setLanguage(report.language());
    row.setReporterId(reporter);
    if (!report.language().equals(OURS) && !report.told().empty()) {
      row.setTranslation(TranslationState.NEEDED.name());
      row.setUntranslated((short) 1);
    }
    chosen(row, report.circumstances());
    written(row, report);
    Ranking.set(row, Priority.of(FirstPriority.of(report.circumstances()), today()));
    clocks(row, route, report);
    telling.raised(row);
    return row;
  }

  private static void chosen(ConcernRecord row, Circumstances chosen) {
    row.setAbout(chosen.about().name());
    row.setAgeStatus(chosen.age().name());
    row.setDangerNow(chosen.dangerNow().name());
    row.setStillHappening(chosen.stillHappening().name());
    row.setSuspectAware(chosen.suspectAware().name());
    row.setHappened(chosen.happened().print());
    row.setSigns(chosen.signs().toArray(String[]::new));
  }

  private void written(ConcernRecord row, Report report) {
    row.setSeen(sealed(report.id(), "seen", report.told().seen()));
    row.setPlace(sealed(report.id(), "place", report.told().place()));
    row.setPostcode(sealed(report.id(), "postcode", report.told().postcode()));
    row.setPeople(sealed(report.id(), "people", report.told().people()));
    row.setVehicles(sealed(report.id(), "vehicles", report.told().vehicles()));
  }

  private byte @Nullable [] sealed(UUID concern, String column, String text) {
    return sealing.close(Sealing.report(concern), "concern", column, concern, text);
  }

  private void clocks(ConcernRecord row, Route route, Report report) {
    Instant now = clock.instant();
    row.setReceivedAt(utc(now));
    row.setAcknowledgeBy(utc(now.plus(readsWithin(route, report))));
    row.setTriageBy(utc(now.plus(route.triagesWithin())));
  }

  /** What a worker says of danger now does not lie for hours, whatever is set for its channel. */
  private Duration readsWithin(Route route, Report report) {
    Duration usual = route.acknowledgesWithin();
    if (!report.channel().byWorker() || !report.circumstances().dangerNow().isYes()) {
      return usual;
    }
    Duration urgent = ReadWithin.DANGER_NOW.time(today());
    return urgent.compareTo(usual) < 0 ? urgent : usual;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
