package org.lodestar.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.lodestar.app.concerns.About;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.Circumstances;
import org.lodestar.app.concerns.Confidentiality;
import org.lodestar.app.concerns.Report;
import org.lodestar.app.concerns.Told;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.store.AttachedFiles;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.face.Uploads;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.NewOrganisation;
import org.lodestar.app.members.NewPerson;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.FilledCodes;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.vocabulary.AgeStatus;
import org.lodestar.vocabulary.AgencyKind;
import org.lodestar.vocabulary.Known;
import org.lodestar.vocabulary.UncertainDate;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Invented concerns in great number, over two years, most of them finished. */
final class QueueFill {
  private static final int THREADS = 3;
  private static final int AT_ONCE = 100;
  private static final Duration SPAN = Duration.ofDays(730);
  private static final List<String> STREETS =
      List.of("Harbour", "Quay", "Mill", "Station", "Church", "Dock", "Sample", "Invented");
  private static final List<String> NAMES =
      List.of("Popescu", "Nguyen", "Kowalski", "Hoxha", "Ivanov", "Silva", "Smith", "Example");

  /** What became of them; the share of the open ones is that of a busy council. */
  private static final String FATE =
      """
      update concerns.concern set
        state = case when abs(hashtext(id::text)) % 100 < 4 then 'NEW'
                     when abs(hashtext(id::text)) % 100 < 8 then 'ACKNOWLEDGED'
                     when abs(hashtext(id::text)) % 100 < 14 then 'TRIAGED'
                     when abs(hashtext(id::text)) % 100 < 24 then 'CASE_OPENED'
                     when abs(hashtext(id::text)) % 100 < 34 then 'SIGNPOSTED'
                     else 'CLOSED' end,
        close_reason = case when abs(hashtext(id::text)) % 100 >= 34 then 'RESOLVED' end,
        acknowledged_at = received_at + interval '3 hours',
        triaged_at = received_at + make_interval(hours => abs(hashtext(reference)) % 60),
        unread_messages = case when abs(hashtext(reference)) % 40 = 0 then 1 else 0 end,
        compared_at = received_at
      """;

  private static final String HOLDERS =
      """
      insert into concerns.assignment (concern, worker, since)
      select id, ?, received_at from concerns.concern
       where open and state = 'TRIAGED' and abs(hashtext(reference)) % 3 = 0
      """;

  private static final String COLUMNS =
      "channel, receiver, state, about, age_status, danger_now, still_happening, suspect_aware,"
          + " happened, confidentiality, language, signs, seen, place, postcode, people, vehicles,"
          + " harm, likelihood, vulnerability, immediacy, overrides, score, band, rank,"
          + " received_at, acknowledge_by, triage_by, translation, untranslated, compared_at";

  private static final Set<Role> ROLES =
      Set.of(Role.MANAGER, Role.TRIAGE_OFFICER, Role.PLATFORM_ADMINISTRATOR);

  private final Reports reports;
  private final Uploads uploads;
  private final AttachedFiles attached;
  private final Organisations organisations;
  private final People people;
  private final DSLContext sql;
  private final TransactionOperations transactions;
  private final Clock clock;
  private final ApplicationContext platform;
  private final Worker manager;

  QueueFill(ApplicationContext platform) {
    this.platform = platform;
    reports = platform.getBean(Reports.class);
    uploads = platform.getBean(Uploads.class);
    attached = platform.getBean(AttachedFiles.class);
    organisations = platform.getBean(Organisations.class);
    people = platform.getBean(People.class);
    sql = platform.getBean(DSLContext.class);
    transactions = platform.getBean(TransactionOperations.class);
    clock = platform.getBean(Clock.class);
    manager = asTask(() -> known().orElseGet(this::council));
    Standing.member(manager.id())
        .run(() -> reports.route(manager, manager.organisation(), null, Duration.ofHours(72)));
  }

  Worker manager() {
    return manager;
  }

  /** Whether an earlier run has left its concerns in the folder. */
  boolean isFilled() {
    return asTask(() -> sql.fetchExists(DSL.selectOne().from("concerns.concern")));
  }

  /** The manager of an earlier run. */
  private Optional<Worker> known() {
    return sql.resultQuery(
            "select p.id, p.organisation from members.person p join members.role_held r on"
                + " r.person = p.id where r.role = 'MANAGER' order by p.id limit 1")
        .fetchOptional(
            row ->
                new Worker(
                    row.get(0, UUID.class),
                    "Bench Manager",
                    row.get(1, UUID.class),
                    "Invented Council",
                    ROLES,
                    Instant.EPOCH));
  }

  private Worker council() {
    String name = "Invented Council " + Ids.next();
    UUID council =
        organisations.add(
            new NewOrganisation(name, AgencyKind.COUNCIL, Duration.ofHours(24), "Always"));
    UUID id =
        people.enrol(
            new NewPerson(council, Ids.next() + "@example.org", "Bench Manager", "", ROLES));
    return new Worker(id, "Bench Manager", council, name, ROLES, Instant.EPOCH);
  }

  void fill(int concerns, int copies) throws Exception {
    long begun = System.nanoTime();
    List<Callable<Void>> batches = new ArrayList<>();
    for (int from = 0; from < concerns; from += AT_ONCE) {
      int first = from;
      int last = Math.min(concerns, from + AT_ONCE);
      batches.add(
          () -> {
            batch(first, last);
            return null;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Void> each : threads.invokeAll(batches)) {
        each.get();
      }
    }
    for (int copy = 1; copy < copies; copy++) {
      copy(concerns, copy);
    }
    files();
    asTask(() -> sql.execute(FATE));
    asTask(() -> sql.execute(HOLDERS, manager.id()));
    FilledCodes.make(platform);
    System.out.printf(
        "filled: %d concerns, each %d times, in %.0f s%n",
        concerns, copies, (System.nanoTime() - begun) / 1e9);
    asTask(() -> sql.execute("analyze concerns.concern, vault.blind_index, members.access_grant"));
  }

  /** Rows of the real ones once more, under identifiers and references of their own. */
  private void copy(int concerns, int copy) {
    String id = "md5(%s::text || '" + copy + "')::uuid";
    String real =
        "(select id from concerns.concern where length(reference) <= 9 limit " + concerns + ")";
    asTask(
        () -> {
          sql.execute(
              "insert into members.access_grant (object, holder, level, purpose, granted_at) select "
                  + id.formatted("object")
                  + ", holder, level, purpose, granted_at from members.access_grant"
                  + " where purpose = 'TRIAGE' and object in "
                  + real);
          sql.execute(
              "insert into vault.blind_index (field, token, subject_kind, subject) select field,"
                  + " token, subject_kind, "
                  + id.formatted("subject")
                  + " from vault.blind_index where subject in "
                  + real);
          return sql.execute(
              "insert into concerns.concern (id, reference, "
                  + COLUMNS
                  + ") select "
                  + id.formatted("id")
                  + ", reference || '-' || "
                  + copy
                  + ", "
                  + COLUMNS
                  + " from concerns.concern where length(reference) <= 9");
        });
  }

  /** A small file with each tenth, sealed and attached as one that a reporter sends. */
  private void files() throws Exception {
    List<UUID> those =
        asTask(
            () ->
                sql.fetch("select id from concerns.concern where abs(hashtext(id::text)) % 10 = 1")
                    .into(UUID.class));
    List<Callable<Boolean>> each = new ArrayList<>();
    those.forEach(concern -> each.add(() -> file(concern)));
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Boolean> one : threads.invokeAll(each)) {
        one.get();
      }
    }
    System.out.printf("with %d files%n", those.size());
  }

  private boolean file(UUID concern) {
    ByteArrayInputStream words =
        new ByteArrayInputStream("An invented note.\n".repeat(500).getBytes(UTF_8));
    HeldFile held = (HeldFile) uploads.take("note.txt", "text/plain", words, Already.nothing());
    return asTask(() -> attached.add(concern, held, "What I wrote down"));
  }

  private void batch(int first, int last) {
    asTask(
        () -> {
          for (int i = first; i < last; i++) {
            one(i);
          }
          return last;
        });
  }

  /** One invented report through the door of all reports. */
  void one(int number) {
    Random random = new Random(number);
    Duration ago = Duration.ofSeconds((long) (random.nextDouble() * SPAN.toSeconds()));
    ScopedClock.at(
        clock.instant().minus(ago), () -> reports.submit(report(random), ReceiptCode.fresh()));
  }

  private static Report report(Random random) {
    String street = STREETS.get(random.nextInt(STREETS.size()));
    String plate = plate(random);
    Told told =
        new Told(
            "Invented: "
                + random.nextInt(9)
                + " people sleep there and are driven off at five in"
                + " the van "
                + plate
                + ". Somebody shouts. A number on the gate: 07700 9"
                + (10_000 + random.nextInt(90_000)),
            (1 + random.nextInt(200)) + " " + street + " Street, Tidewell",
            "ZZ" + (1 + random.nextInt(9)) + " " + random.nextInt(10) + letters(random, 2),
            "Perhaps " + NAMES.get(random.nextInt(NAMES.size())) + " " + letters(random, 6),
            "White van " + plate);
    return new Report(
        Ids.next(),
        Channel.PUBLIC_FORM,
        circumstances(random),
        told,
        Confidentiality.ANONYMOUS,
        null,
        random.nextInt(20) == 0 ? "ro" : random.nextInt(500) == 0 ? "am" : "en");
  }

  private static Circumstances circumstances(Random random) {
    AgeStatus age = random.nextInt(5) == 0 ? AgeStatus.UNDER_18 : AgeStatus.ADULT;
    return new Circumstances(
        About.SOMEONE_ELSE,
        age,
        random.nextInt(30) == 0 ? Known.YES : Known.NO,
        random.nextInt(4) == 0 ? Known.YES : Known.NOT_KNOWN,
        Known.NOT_KNOWN,
        new UncertainDate.Unknown(),
        List.of(age == AgeStatus.ADULT ? "ENV1" : "CE1"));
  }

  private static String plate(Random random) {
    return letters(random, 2) + (10 + random.nextInt(80)) + " " + letters(random, 3);
  }

  private static String letters(Random random, int count) {
    return random
        .ints(count, 'A', 'Z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private <T> T asTask(Supplier<T> work) {
    return Standing.task("bench")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }
}
