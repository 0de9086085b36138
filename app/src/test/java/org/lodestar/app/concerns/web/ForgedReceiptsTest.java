package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.concerns.Holder;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.concerns.store.DraftRows;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.BearerSecret;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.vault.face.Vault;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Whoever writes to the database and has a receipt of their own reads no other report by it. */
@PlatformApartTest
class ForgedReceiptsTest {
  private static final HexFormat HEX = HexFormat.of();

  private final MockMvc http;
  private final Workforce workforce;
  private final Reports reports;
  private final Mailboxes mailboxes;
  private final DraftRows drafts;
  private final Vault vault;
  private final DatabaseAccess access;
  private final TransactionOperations transactions;
  private final TestPartnership partnership;
  private final Clock clock;

  ForgedReceiptsTest(
      MockMvc http,
      Workforce workforce,
      Reports reports,
      Mailboxes mailboxes,
      DraftRows drafts,
      Vault vault,
      DatabaseAccess access,
      Organisations organisations,
      People people,
      TransactionOperations transactions,
      Clock clock) {
    this.http = http;
    this.workforce = workforce;
    this.reports = reports;
    this.mailboxes = mailboxes;
    this.drafts = drafts;
    this.vault = vault;
    this.access = access;
    this.transactions = transactions;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.clock = clock;
  }

  @BeforeEach
  void somebodyReceivesReports() {
    partnership.council();
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from members.forged_row");
  }

  /** Beside a report: its receipt, and where a browser has its mailbox open. */
  private record Handed(ReceiptCode receipt, BearerSecret cookie, UUID concern) {}

  private Handed handed() {
    ReceiptCode receipt = ReceiptCode.fresh();
    UUID concern = reports.submit(TestPartnership.report(), receipt).concern();
    BearerSecret cookie = BearerSecret.fresh();
    Holder holder = mailboxes.find(receipt).orElseThrow();
    within(
        () -> {
          drafts.openMailbox(cookie.lookup(), holder);
          return true;
        });
    return new Handed(receipt, cookie, concern);
  }

  @Test
  void anExchangedReceiptIsAsUnknownAsOneThatNeverWasAndIsTold() throws Exception {
    Handed mine = handed();
    Handed other = handed();
    String hash = hash(mine);
    owner("delete from concerns.receipt where concern = '" + mine.concern + "'");
    owner(
        "update concerns.receipt set lookup = '\\x%s' where concern = '%s'"
            .formatted(hash, other.concern));
    Visitor thief = new Visitor(http);
    var answer = thief.send("/mailbox", "code", mine.receipt.grouped());
    var unknown = new Visitor(http).send("/mailbox", "code", ReceiptCode.fresh().grouped());
    assertThat(answer.getStatus()).isEqualTo(unknown.getStatus()).isEqualTo(200);
    assertThat(Jsoup.parse(answer.getContentAsString()).select("main").text())
        .contains("We do not know this receipt.");
    assertThat(thief.cookies()).doesNotContainKey("form-reader");
    Worker auditor = workforce.aWorker(workforce.anOrganisation(), Role.AUDITOR);
    String told = "concerns.receipt " + hash.substring(0, 8);
    for (int i = 0; i < 1_200 && !state(auditor).contains(told); i++) {
      Thread.sleep(25);
    }
    assertThat(state(auditor)).contains(told, "counts for nothing").doesNotContain(hash);
  }

  @Test
  void aMailboxThatSomebodyWroteOpensForNoBrowser() throws Exception {
    Handed other = handed();
    BearerSecret own = BearerSecret.fresh();
    owner(
        "insert into concerns.mailbox (lookup, holder, concern, touched_at)"
            + " select '\\x%s', holder, concern, now() from concerns.receipt where concern = '%s'"
                .formatted(HEX.formatHex(own.lookup()), other.concern));
    var answer =
        http.perform(get("/mailbox/messages").cookie(new Cookie("form-reader", own.encoded())))
            .andReturn()
            .getResponse();
    assertThat(answer.getRedirectedUrl()).isEqualTo("/mailbox");
    assertThat(
            within(
                () -> {
                  boolean kept = drafts.keepUnsent(own.lookup(), new byte[] {1});
                  return kept || find(Kind.MAILBOX, other.receipt, own).isPresent();
                }))
        .as("typing gives it no code")
        .isFalse();
  }

  /** It would say which report is written: also one that is there already. */
  @Test
  void aDraftThatSomebodySealedUnderACookieOfTheirOwnIsNone() throws SQLException {
    BearerSecret own = BearerSecret.fresh();
    byte[] sealed = own.seal("concerns.draft", Draft.fresh().written());
    within(
        () -> {
          drafts.save(own.lookup(), sealed);
          return true;
        });
    assertThat(within(() -> drafts.find(own.lookup()))).contains(sealed);
    for (String forged :
        List.of(
            "code = null",
            "code = ''",
            "sealed = "
                + bytes(HEX.formatHex(own.seal("concerns.draft", Draft.fresh().written()))))) {
      owner(
          "update concerns.draft set "
              + forged
              + " where lookup = "
              + bytes(HEX.formatHex(own.lookup())));
      assertThat(within(() -> drafts.find(own.lookup()))).as(forged).isEmpty();
      assertThat(within(() -> drafts.lock(own.lookup()))).as(forged).isEmpty();
      within(
          () -> {
            drafts.save(own.lookup(), sealed);
            return true;
          });
      assertThat(within(() -> drafts.find(own.lookup()))).contains(sealed);
    }
  }

  /** What leads to a report. */
  enum Kind {
    RECEIPT,
    MAILBOX
  }

  private Optional<Holder> find(Kind kind, ReceiptCode receipt, BearerSecret cookie) {
    return kind == Kind.RECEIPT
        ? mailboxes.find(receipt)
        : within(() -> drafts.mailbox(cookie.lookup()));
  }

  private boolean opens(Kind kind, Handed handed) {
    return find(kind, handed.receipt, handed.cookie)
        .filter(holder -> holder.concern().equals(handed.concern))
        .isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheCodeOfThePlatformOpens(Kind kind) throws SQLException {
    Handed mine = handed();
    Handed other = handed();
    String right = code(kind, mine);
    assertThat(right).hasSize(64);
    assertThat(opens(kind, mine)).isTrue();
    String standing = code(kind, mine);
    for (String wrong :
        List.of(
            "null",
            "''",
            bytes(standing.substring(0, 32)),
            bytes((standing.startsWith("00") ? "01" : "00") + standing.substring(2)),
            bytes(code(kind, other)))) {
      set(kind, mine, "code = " + wrong);
      assertThat(opens(kind, mine)).as("with the code %s", wrong).isFalse();
    }
    set(kind, mine, "code = " + bytes(standing));
    assertThat(opens(kind, mine)).isTrue();
    assertThat(opens(kind, other)).as("the one that nobody touched").isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIPT, holder = gen_random_uuid()",
    "RECEIPT, concern = gen_random_uuid()",
    "MAILBOX, holder = gen_random_uuid()",
    "MAILBOX, concern = gen_random_uuid()",
    "MAILBOX, touched_at = touched_at + interval '1 minute'"
  })
  void noColumnThatDecidesCanBeChanged(Kind kind, String change) throws SQLException {
    Handed mine = handed();
    set(kind, mine, change);
    assertThat(find(kind, mine.receipt, mine.cookie)).isEmpty();
  }

  @Test
  void anOpenMailboxLivesOnClickByClickAndOneThatWasPutBackHasIdledTooLong() throws SQLException {
    Handed mine = handed();
    for (int click = 1; click < 5; click++) {
      assertThat(
              ScopedClock.at(
                  clock.instant().plus(Duration.ofMinutes(15L * click)),
                  () -> opens(Kind.MAILBOX, mine)))
          .as("click %s", click)
          .isTrue();
    }
    assertThat(
            ScopedClock.at(
                clock.instant().plus(Duration.ofHours(3)), () -> opens(Kind.MAILBOX, mine)))
        .isFalse();
  }

  private String state(Worker auditor) throws Exception {
    return Jsoup.parse(
            http.perform(get("/audit/state").cookie(workforce.signedIn(auditor)))
                .andReturn()
                .getResponse()
                .getContentAsString())
        .text();
  }

  private String hash(Handed handed) {
    return HEX.formatHex(vault.lookup(handed.receipt));
  }

  private void set(Kind kind, Handed handed, String what) throws SQLException {
    owner("update " + table(kind) + " set " + what + " where " + which(kind, handed));
  }

  private String code(Kind kind, Handed handed) throws SQLException {
    return one("select encode(code, 'hex') from " + table(kind) + " where " + which(kind, handed));
  }

  private static String table(Kind kind) {
    return kind == Kind.RECEIPT ? "concerns.receipt" : "concerns.mailbox";
  }

  private String which(Kind kind, Handed handed) {
    return "lookup = "
        + bytes(kind == Kind.RECEIPT ? hash(handed) : HEX.formatHex(handed.cookie.lookup()));
  }

  private static String bytes(String hex) {
    return "'\\x" + hex + "'";
  }

  private <T> T within(Supplier<T> work) {
    return Standing.nobody()
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private void owner(String command) throws SQLException {
    try (Connection owner = connection();
        var statement = owner.createStatement()) {
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
