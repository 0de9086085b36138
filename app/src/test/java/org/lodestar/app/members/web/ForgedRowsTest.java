package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.AuditFilter;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Tie;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.domain.FactorSecret;
import org.lodestar.app.members.domain.LinkSecret;
import org.lodestar.app.members.domain.RecoveryCode;
import org.lodestar.app.members.domain.SessionSecret;
import org.lodestar.app.members.entry.Accounts;
import org.lodestar.app.members.entry.Factors;
import org.lodestar.app.members.entry.LinkPurpose;
import org.lodestar.app.members.entry.Links;
import org.lodestar.app.members.entry.RecoveryCodes;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.members.face.Hands;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.lodestar.app.members.store.CodedPeople;
import org.lodestar.app.members.store.Workers;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.RowCodes;
import org.lodestar.app.vault.face.Vault;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** What somebody writes past the platform, as the owner of the database, opens nothing. */
@PlatformApartTest
class ForgedRowsTest {
  private static final HexFormat HEX = HexFormat.of();

  private final MockMvc http;
  private final Workforce workforce;
  private final Workers workers;
  private final Accounts accounts;
  private final Factors factors;
  private final RecoveryCodes recoveryCodes;
  private final Links links;
  private final Grants grants;
  private final Policy policy;
  private final Vault vault;
  private final RowCodes rowCodes;
  private final Audit audit;
  private final Installation installation;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;
  private final Hands hands;
  private final NumbersOnRecord numbers;
  private final CodedPeople people;
  private final Clock clock;

  ForgedRowsTest(
      MockMvc http,
      Workforce workforce,
      Workers workers,
      Accounts accounts,
      Factors factors,
      RecoveryCodes recoveryCodes,
      Links links,
      Grants grants,
      Policy policy,
      Vault vault,
      RowCodes rowCodes,
      Audit audit,
      Installation installation,
      DatabaseAccess access,
      TransactionOperations transactions,
      Hands hands,
      NumbersOnRecord numbers,
      CodedPeople people,
      Clock clock) {
    this.http = http;
    this.workforce = workforce;
    this.workers = workers;
    this.accounts = accounts;
    this.factors = factors;
    this.recoveryCodes = recoveryCodes;
    this.links = links;
    this.grants = grants;
    this.policy = policy;
    this.vault = vault;
    this.rowCodes = rowCodes;
    this.audit = audit;
    this.installation = installation;
    this.access = access;
    this.transactions = transactions;
    this.hands = hands;
    this.numbers = numbers;
    this.people = people;
    this.clock = clock;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from members.forged_row");
  }

  @Test
  void oneInsertedSessionRowOpensNothingAndIsToldOnce() throws Exception {
    UUID organisation = workforce.anOrganisation();
    Worker victim = workforce.aWorker(organisation, Role.CASEWORKER);
    Worker auditor = workforce.aWorker(organisation, Role.AUDITOR);
    Worker manager = workforce.aWorker(organisation, Role.MANAGER);
    SessionSecret forged = SessionSecret.fresh();
    owner(
        "insert into members.session (hash, person, stage, created_at, last_seen_at, factor_at)"
            + " values ('\\x%s', '%s', 'FULL', now(), now(), now())"
                .formatted(HEX.formatHex(forged.hash()), victim.id()));
    Cookie cookie = new Cookie("lodestar", forged.value());
    for (int click = 0; click < 3; click++) {
      assertThat(http.perform(get("/work").cookie(cookie)).andReturn().getResponse().getStatus())
          .as("as without any session")
          .isEqualTo(302);
    }
    await(() -> told(victim.id()) > 0);
    assertThat(told(victim.id())).isEqualTo(1);
    assertThat(text(auditor, "/work")).contains("wrote to the database past the platform");
    assertThat(text(auditor, "/audit/state"))
        .contains("counts for nothing", "members.session " + HEX.formatHex(forged.hash(), 0, 4));
    assertThat(text(manager, "/work")).doesNotContain("past the platform");
  }

  /** What may be forged. */
  enum Kind {
    SESSION("code", "factor_at = factor_at + interval '1 minute'"),
    ACCOUNT("code", "email = 'thief@example.org'"),
    ROLES("roles_code", ""),
    CONFLICTS("shut_code", ""),
    ORGANISATION("code", "mail_domains = 'thief.example.org'"),
    FACTOR("code", "last_step = 0"),
    RECOVERY_CODE("code", "used_at = null"),
    LINK("code", "expires_at = expires_at + interval '1 day'"),
    GRANT("code", "level = 3"),
    TIES("ties_code", ""),
    NUMBER("code", "written_by = gen_random_uuid()");

    private final String column;
    private final String change;

    Kind(String column, String change) {
      this.column = column;
      this.change = change;
    }
  }

  /**
   * A thing that opens something.
   *
   * @param table where its row stands
   * @param which the condition by which it is found
   * @param opens whether it still does; what opens once is tried only where it should not, and last
   */
  private record Thing(String table, String which, BooleanSupplier opens) {}

  @ParameterizedTest
  @EnumSource
  void onlyARowThatThePlatformWroteCounts(Kind kind) throws SQLException {
    Thing thing = made(kind);
    Thing other = made(kind);
    String column = kind.column;
    String right = code(thing, column);
    assertThat(right).hasSize(64).isNotEqualTo(code(other, column));
    for (String wrong :
        List.of(
            "null",
            "''",
            bytes(right.substring(0, 32)),
            bytes((right.startsWith("00") ? "01" : "00") + right.substring(2)),
            bytes(code(other, column)))) {
      owner("update " + thing.table + " set " + column + " = " + wrong + " where " + thing.which);
      assertThat(thing.opens.getAsBoolean()).as("with the code %s", wrong).isFalse();
    }
    owner(
        "update "
            + thing.table
            + " set "
            + column
            + " = "
            + bytes(right)
            + " where "
            + thing.which);
    change(kind, thing);
    assertThat(thing.opens.getAsBoolean()).as("with a column changed").isFalse();
    assertThat(other.opens.getAsBoolean()).as("the one that nobody touched").isTrue();
  }

  private void change(Kind kind, Thing thing) throws SQLException {
    String person = thing.which.replaceAll("^id = ", "");
    switch (kind) {
      case ROLES -> owner("insert into members.role_held values (" + person + ", 'MANAGER')");
      case TIES -> owner("delete from members.tie where person = " + person);
      case CONFLICTS -> owner("delete from members.exclusion where person = " + person);
      case RECOVERY_CODE -> {
        // Used up as the platform does it, and then made new again.
        assertThat(thing.opens.getAsBoolean()).isTrue();
        owner("update " + thing.table + " set " + kind.change + " where " + thing.which);
      }
      default -> owner("update " + thing.table + " set " + kind.change + " where " + thing.which);
    }
  }

  private Thing made(Kind kind) {
    UUID organisation = workforce.anOrganisation();
    Worker worker = workforce.aWorker(organisation, Role.CASEWORKER);
    UUID id = worker.id();
    String own = "person = '" + id + "'";
    String itself = "id = '" + id + "'";
    SessionSecret secret = workers.complete(workers.begin(id));
    return switch (kind) {
      case SESSION ->
          new Thing(
              "members.session",
              "hash = " + bytes(HEX.formatHex(secret.hash())),
              () -> isLive(secret));
      case ACCOUNT -> new Thing("members.person", itself, () -> isLive(secret) || isKnown(id));
      case ROLES -> new Thing("members.person", itself, () -> holdsRoles(secret));
      case CONFLICTS -> new Thing("members.person", itself, shut(worker));
      case ORGANISATION ->
          new Thing(
              "members.organisation",
              "id = '" + organisation + "'",
              () -> isLive(secret) || isKnown(id));
      case FACTOR -> new Thing("members.factor", own, factor(id));
      case RECOVERY_CODE -> recoveryCode(id);
      case LINK -> {
        LinkSecret link = task(() -> links.make(id, LinkPurpose.RESET));
        yield new Thing("members.invitation", own, () -> links.find(link).isPresent());
      }
      case GRANT -> grant(worker);
      case TIES -> {
        UUID hand = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR).id();
        UUID colleague = workforce.aWorker(organisation, Role.MANAGER).id();
        tie(hand, id);
        yield new Thing("members.person", itself, () -> apart(id, colleague));
      }
      case NUMBER -> {
        Worker writes = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
        as(writes, () -> wrote(writes, id));
        yield new Thing("members.number_on_record", own, () -> numbers.find(id).isPresent());
      }
    };
  }

  private boolean wrote(Worker writes, UUID person) {
    numbers.write(writes, person, "An invented number");
    return true;
  }

  private void tie(UUID hand, UUID person) {
    Standing.member(hand).run(() -> hands.tie(hand, person, Tie.ROLES, false, false));
  }

  private boolean apart(UUID first, UUID second) {
    return Standing.member(first).call(() -> hands.apart(first, second));
  }

  @Test
  void whoeverTakesATieAwayMakesNoSecondPersonOfAGuest() throws SQLException {
    UUID organisation = workforce.anOrganisation();
    UUID host = workforce.aWorker(organisation, Role.MANAGER).id();
    UUID guest = workforce.aWorker(organisation, Role.MANAGER).id();
    UUID other = workforce.aWorker(organisation, Role.MANAGER).id();
    tie(host, guest);
    assertThat(apart(guest, other)).isTrue();
    String before =
        one("select encode(ties_code, 'hex') from members.person where id = '%s'".formatted(other));
    owner("delete from members.tie where person = '" + guest + "'");
    assertThat(apart(guest, host)).as("as a guest of everybody").isFalse();
    assertThat(apart(guest, other)).isFalse();
    assertThat(apart(host, other)).as("others stay apart").isTrue();
    owner(
        "update members.person set ties_code = %s where id = '%s'".formatted(bytes(before), guest));
    assertThat(apart(guest, host)).as("with a code of somebody else").isFalse();
  }

  @Test
  void whatWasRightBeforeARoleWasGivenIsNotPutBackWithoutTheRole() throws SQLException {
    UUID organisation = workforce.anOrganisation();
    Worker host = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    Worker guest = workforce.aWorker(organisation, Role.CASEWORKER);
    String which = "id = '" + guest.id() + "'";
    String before = one("select encode(ties_code, 'hex') from members.person where " + which);
    task(
        () -> {
          people.setRoles(guest.id(), Set.of(Role.MANAGER));
          hands.tie(host.id(), guest.id(), Tie.ROLES, false, false);
          return true;
        });
    owner("delete from members.tie where person = '" + guest.id() + "'");
    owner("update members.person set ties_code = " + bytes(before) + " where " + which);
    assertThat(apart(guest.id(), host.id())).isFalse();
  }

  @Test
  void aNumberOnRecordIsRungForTheWorkerForWhomItWasWrittenDownAlone() throws SQLException {
    UUID organisation = workforce.anOrganisation();
    Worker writes = workforce.aWorker(organisation, Role.ORGANISATION_ADMINISTRATOR);
    UUID victim = workforce.aWorker(organisation, Role.CASEWORKER).id();
    UUID thief = workforce.aWorker(organisation, Role.CASEWORKER).id();
    as(writes, () -> wrote(writes, victim));
    as(writes, () -> wrote(writes, thief));
    owner("delete from members.number_on_record where person = '" + victim + "'");
    owner(
        "update members.number_on_record set person = '%s' where person = '%s'"
            .formatted(victim, thief));
    assertThat(numbers.find(victim)).isEmpty();
  }

  @Test
  void aSessionThatEndedIsNotPutBack() throws SQLException {
    UUID person = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER).id();
    for (int way = 0; way < 3; way++) {
      SessionSecret secret = workers.complete(workers.begin(person));
      SessionSecret kept = workers.complete(workers.begin(person));
      String which = "hash = " + bytes(HEX.formatHex(secret.hash()));
      String row = one("select row_to_json(s)::text from members.session s where " + which);
      switch (way) {
        case 0 -> workers.end(secret);
        case 1 -> workers.endAll(person);
        default -> workers.endOthers(person, kept);
      }
      owner(
          "insert into members.session select * from"
              + " json_populate_record(null::members.session, '%s')".formatted(row));
      assertThat(workers.peek(secret)).as("ended in way %s", way).isEmpty();
      assertThat(workers.renew(secret, person)).isEmpty();
      assertThat(isLive(kept)).isEqualTo(way != 1);
    }
  }

  private boolean isLive(SessionSecret secret) {
    return workers.peek(secret).isPresent();
  }

  private boolean isKnown(UUID person) {
    try {
      return accounts.get(person).mayEnter();
    } catch (NotFound absent) {
      return false;
    }
  }

  private boolean holdsRoles(SessionSecret secret) {
    return !workers.peek(secret).orElseThrow().worker().orElseThrow().roles().isEmpty();
  }

  /** Out of one object, and let in to another. */
  private BooleanSupplier shut(Worker worker) {
    UUID object = Ids.next();
    task(
        () -> {
          grants.exclude(Ids.next(), worker.id(), "NAMED_IN_REPORT");
          grants.allow(object, worker.id(), Level.WORK, "TEST");
          return true;
        });
    return () -> as(worker, () -> policy.allows(worker, Action.READ_CASE, object));
  }

  private BooleanSupplier factor(UUID person) {
    SessionSecret shown = SessionSecret.fresh();
    FactorSecret app = as(person, () -> factors.begin(person, shown));
    long step = FactorSecret.stepAt(clock.instant());
    assertThat(
            as(person, () -> factors.confirm(person, app.codeAt(step - 1), shown))
                || as(person, () -> factors.confirm(person, app.codeAt(step), shown)))
        .isTrue();
    return () -> {
      Instant later = clock.instant().plus(Duration.ofSeconds(30));
      return ScopedClock.at(
          later,
          () -> as(person, () -> factors.accepts(person, app.codeAt(FactorSecret.stepAt(later)))));
    };
  }

  private Thing recoveryCode(UUID person) {
    RecoveryCode code = as(person, () -> recoveryCodes.make(person)).getFirst();
    byte[] kept =
        task(() -> rowCodes.of("members.recovery_code.hash", List.of(person, code.characters())));
    return new Thing(
        "members.recovery_code",
        "person = '" + person + "' and hash = " + bytes(HEX.formatHex(kept)),
        () -> as(person, () -> recoveryCodes.accepts(person, code.grouped())));
  }

  /** By where the worker works; the key of the subject, and what the policy says. */
  private Thing grant(Worker worker) {
    Subject subject = new Subject(SubjectKind.CASE, Ids.next());
    Place place = new Place("casework", "case_file", "summary", subject.id());
    byte[] sealed =
        task(
            () -> {
              grants.allow(subject.id(), worker.organisation(), Level.READ, "CASEWORK");
              return vault.seal(subject, place, "An invented summary");
            });
    return new Thing(
        "members.access_grant",
        "object = '" + subject.id() + "'",
        () -> {
          boolean allowed = as(worker, () -> policy.allows(worker, Action.READ_CASE, subject.id()));
          assertThat(opens(worker, subject, place, sealed)).isEqualTo(allowed);
          return allowed;
        });
  }

  private boolean opens(Worker worker, Subject subject, Place place, byte[] sealed) {
    try {
      return as(worker, () -> vault.open(subject, place, sealed)).text().startsWith("An invented");
    } catch (KeyAbsent absent) {
      return false;
    }
  }

  @Test
  void whoeverDeletesAFactorMakesNoRoomForOneOfTheirOwn() throws SQLException {
    UUID person = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER).id();
    factor(person);
    owner("delete from members.factor where person = '" + person + "'");
    assertThat(accounts.get(person).factorConfirmed()).isTrue();
  }

  @Test
  void aGrantOfAnotherBodyDoesNotCountWhateverTheDatabaseSaysWhereSomebodyWorks()
      throws SQLException {
    Worker insider = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    UUID elsewhere = workforce.anOrganisation();
    UUID object = Ids.next();
    task(
        () -> {
          grants.allow(object, elsewhere, Level.WORK, "CASEWORK");
          return true;
        });
    owner(
        "update members.person set organisation = '%s' where id = '%s'"
            .formatted(elsewhere, insider.id()));
    assertThat(as(insider, () -> policy.allows(insider, Action.READ_CASE, object))).isFalse();
  }

  @Test
  void anHonestChangeGivesAForgedRowNoRightCode() throws SQLException {
    Worker worker = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    UUID object = Ids.next();
    UUID copy = Ids.next();
    owner(
        "insert into members.access_grant (object, holder, level, purpose, granted_at)"
            + " values ('%s', '%s', 3, 'CASEWORK', now())".formatted(object, worker.id()));
    owner("update members.person set email = 'x@example.org' where " + id(worker));
    task(
        () -> {
          grants.inherit(object, copy);
          grants.narrow(object, Ids.next(), List.of(), "HELD");
          grants.widen(object, "HELD");
          accounts.suspend(worker.id());
          return true;
        });
    assertThat(one("select count(*) from members.access_grant where object = '" + copy + "'"))
        .isEqualTo("0");
    assertThat(
            one(
                "select coalesce(encode(code, 'hex'), '-') from members.access_grant"
                    + " where object = '%s'".formatted(object)))
        .isEqualTo("-");
    assertThat(one("select state from members.person where " + id(worker))).isEqualTo("ACTIVE");
  }

  @Test
  void aKindThatSomebodyElseWroteStartsNothing() throws SQLException {
    installation.name("Lanternshire Partnership");
    Standing.task("test").run(installation::refuseForged);
    String right = one("select encode(code, 'hex') from ground.installation");
    owner("update ground.installation set code = null");
    try {
      assertThatThrownBy(() -> Standing.task("test").run(installation::refuseForged))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("not written by Lodestar");
    } finally {
      owner("update ground.installation set code = " + bytes(right));
    }
  }

  private long told(UUID person) {
    return task(
        () ->
            (long)
                audit
                    .page(new AuditFilter(null, "FORGED_ROW_MET", person, null, null, null), null)
                    .events()
                    .size());
  }

  private static void await(BooleanSupplier done) throws InterruptedException {
    for (int i = 0; i < 1_200 && !done.getAsBoolean(); i++) {
      Thread.sleep(25);
    }
    assertThat(done.getAsBoolean()).isTrue();
  }

  private String text(Worker worker, String path) throws Exception {
    return Jsoup.parse(
            http.perform(get(path).cookie(workforce.signedIn(worker)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .text();
  }

  private static String id(Worker worker) {
    return "id = '" + worker.id() + "'";
  }

  private static String bytes(String hex) {
    return "'\\x" + hex + "'";
  }

  private String code(Thing thing, String column) throws SQLException {
    return one(
        "select encode(" + column + ", 'hex') from " + thing.table + " where " + thing.which);
  }

  private <T> T as(Worker worker, Supplier<T> work) {
    return as(worker.id(), work);
  }

  private <T> T as(UUID person, Supplier<T> work) {
    return inside(Standing.member(person), work);
  }

  private <T> T task(Supplier<T> work) {
    return inside(Standing.task("test"), work);
  }

  private <T> T inside(Standing standing, Supplier<T> work) {
    return standing.call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private void owner(String command) throws SQLException {
    try (Connection owner = connection();
        var statement = owner.createStatement()) {
      // Policies are forced on the owner too, who says of themselves what they like.
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(command);
    }
  }

  private String one(String query) throws SQLException {
    try (Connection owner = connection();
        var statement = owner.createStatement();
        var rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(
        access.url(), access.owner().user(), access.owner().password());
  }
}
