package org.lodestar.app.exchange.face;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.exchange.CaseExport;
import org.lodestar.app.exchange.EncryptedZip;
import org.lodestar.app.exchange.ExchangeAction;
import org.lodestar.app.exchange.MadeExport;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.store.ExportRows;
import org.lodestar.app.exchange.store.ExportedRows;
import org.lodestar.app.exchange.store.Gatherer;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Person;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.face.People;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Classification;
import org.lodestar.htcds.Export;
import org.lodestar.htcds.ExportSettings;
import org.lodestar.htcds.Exporter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases taken out in the form of HTCDS. The file is an encrypted ZIP and lies here for a day; its
 * password is shown once and kept nowhere.
 */
@Component
@Transactional
public class CaseExports {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration FILE_STAYS = Duration.ofDays(1);
  private static final int LISTED = 50;
  private static final String CALLING_CODE = "44";

  private final ExportRows rows;
  private final Gatherer gatherer;
  private final ExportedRows exported;
  private final Grants grants;
  private final Hands hands;
  private final People people;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  CaseExports(
      ExportRows rows,
      Gatherer gatherer,
      ExportedRows exported,
      Grants grants,
      Hands hands,
      People people,
      Policy policy,
      Audit audit,
      Clock clock) {
    this.rows = rows;
    this.gatherer = gatherer;
    this.exported = exported;
    this.grants = grants;
    this.hands = hands;
    this.people = people;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /** Exports the people of the cases that the worker may read. */
  public MadeExport make(Worker worker, WantedExport wanted) {
    policy.require(worker, Action.EXPORT_CASES);
    Gatherer.Gathered gathered = gatherer.gather(worker, wanted);
    String password = EncryptedZip.newPassword();
    UUID id = Ids.next();
    grants.allow(id, worker.organisation(), Level.READ, "EXPORT");
    CaseExport made = keep(worker, wanted, id, gathered, password);
    exported.insert(id, gathered.people());
    audit.record(
        Entry.of(ExchangeAction.CASES_EXPORTED, ObjectRef.of("CASE_EXPORT", id))
            .purpose(wanted.purpose())
            .detail(detail(made)));
    return new MadeExport(made, password);
  }

  private static Detail detail(CaseExport made) {
    return Detail.none()
        .with("dialect", made.wanted().dialect())
        .with("scope", made.wanted().scope())
        .with("named", made.wanted().named())
        .with("people", made.people());
  }

  private CaseExport keep(
      Worker worker, WantedExport wanted, UUID id, Gatherer.Gathered gathered, String password) {
    while (true) {
      String reference = Ids.reference('X');
      Export export =
          Exporter.export(
              gathered.records(),
              Classification.htcds(),
              settings(reference, wanted),
              wanted.dialect());
      CaseExport made = made(worker, wanted, id, reference, gathered, export);
      if (rows.insert(made, worker.organisation(), EncryptedZip.of(export.parts(), password))) {
        return made;
      }
    }
  }

  private ExportSettings settings(String reference, WantedExport wanted) {
    return new ExportSettings(
        reference,
        wanted.purpose().word(),
        LocalDate.ofInstant(clock.instant(), LONDON),
        wanted.named(),
        wanted.letters(),
        CALLING_CODE);
  }

  private CaseExport made(
      Worker worker,
      WantedExport wanted,
      UUID id,
      String reference,
      Gatherer.Gathered gathered,
      Export export) {
    Instant now = now();
    return new CaseExport(
        id,
        reference,
        worker.id(),
        now,
        wanted,
        export.losses().people(),
        export.losses().rows(),
        now.plus(FILE_STAYS),
        null,
        null,
        gathered.notExported(),
        export.losses().losses());
  }

  /** The newest exports of the worker's organisation. Files whose day is over are cleared away. */
  public List<CaseExport> list(Worker worker) {
    policy.require(worker, Action.EXPORT_CASES);
    rows.sweep(now());
    audit.record(ExchangeAction.EXPORTS_LISTED, ObjectRef.all("CASE_EXPORT"));
    return rows.list(LISTED);
  }

  /** An export, with who is not in it and what it could not say. */
  public CaseExport get(Worker worker, UUID id) {
    policy.require(worker, Action.READ_EXPORT, id);
    rows.sweep(now());
    audit.record(ExchangeAction.EXPORT_VIEWED, ObjectRef.of("CASE_EXPORT", id));
    CaseExport found = rows.find(id).orElseThrow(NotFound::new);
    if (worker.id().equals(found.worker())) {
      rows.refusalRead(id);
    }
    return found;
  }

  /** Who made it; empty where they have no account any more. */
  @Transactional(readOnly = true)
  public Optional<Person> maker(CaseExport export) {
    return Optional.ofNullable(export.worker()).flatMap(people::find);
  }

  /** What somebody is called who had a hand in an export. */
  @Transactional(readOnly = true)
  public Optional<String> name(UUID worker) {
    return people.find(worker).map(Person::displayName);
  }

  /**
   * Says no to names leaving: the file goes, and whoever made it reads why.
   *
   * @throws NotFound for a file without names
   * @throws Refused for the hand with the password, and for who is tied to it
   * @throws org.lodestar.app.site.EditClash when it was fetched meanwhile, or does not lie here
   */
  public void refuse(Worker worker, UUID id, PersonalText why) {
    policy.require(worker, Action.READ_EXPORT, id);
    CaseExport export = rows.find(id).orElseThrow(NotFound::new);
    if (!export.wanted().named()) {
      throw new NotFound();
    }
    if (!mayTake(worker, export)) {
      throw Refused.because("exchange.second.own");
    }
    rows.refuse(id, new CaseExport.Refusal(worker.id(), now(), why));
    audit.record(ExchangeAction.EXPORT_STOPPED, ObjectRef.of("CASE_EXPORT", id));
  }

  /** Exports of this worker to which somebody said no, until they have read it. */
  @Transactional(readOnly = true)
  public List<ExportRows.SaidNo> refused(UUID worker) {
    return rows.refused(worker);
  }

  /**
   * The encrypted file. One that names people goes to another hand than the one that holds its
   * password: neither takes names out alone.
   *
   * @throws NotFound too when its day is over
   * @throws Refused for the hand with the password, and for who is tied to it
   */
  public byte[] file(Worker worker, UUID id) {
    policy.require(worker, Action.READ_EXPORT, id);
    if (rows.file(id, now()).isEmpty()) {
      throw new NotFound();
    }
    if (!mayTake(worker, rows.find(id).orElseThrow(NotFound::new))) {
      throw Refused.because("exchange.second.own");
    }
    // Marked first: whoever says no at this moment is waited for, and then there is no file.
    rows.fetched(id, worker.id(), now());
    byte[] file = rows.file(id, now()).orElseThrow(NotFound::new);
    audit.record(ExchangeAction.EXPORT_DOWNLOADED, ObjectRef.of("CASE_EXPORT", id));
    return file;
  }

  /** Whether this worker is the one to fetch the file. */
  @Transactional(readOnly = true)
  public boolean mayTake(Worker worker, CaseExport export) {
    UUID maker = export.worker();
    return !export.wanted().named() || (maker != null && hands.apart(worker.id(), maker));
  }

  /** Who fetches a file with names that this worker makes; empty where nobody can. */
  @Transactional(readOnly = true)
  public List<Person> seconds(Worker worker) {
    return Action.READ_EXPORT.roles().stream()
        .flatMap(role -> people.listByRole(worker.organisation(), role).stream())
        .distinct()
        .filter(each -> hands.apart(worker.id(), each.id()))
        .toList();
  }

  /** Files with names that lie here, nobody has fetched and this worker is one to fetch. */
  @Transactional(readOnly = true)
  public List<ExportRows.Lying> lying(UUID worker) {
    return rows.lying(now()).stream().filter(each -> hands.apart(worker, each.worker())).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
