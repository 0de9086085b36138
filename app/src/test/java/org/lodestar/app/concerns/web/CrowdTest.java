package org.lodestar.app.concerns.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.concerns.TestPartnership;
import org.lodestar.app.concerns.face.Mailboxes;
import org.lodestar.app.concerns.face.Reports;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.vault.face.ReceiptCode;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Many who report at once, many behind one address, and a database that has no room left. */
@PlatformTest
class CrowdTest {
  private static final int CLIENTS = 32;
  private static final int EACH = 5;
  private static final String SCHOOL = "198.51.100.7";

  private final MockMvc web;
  private final Mailboxes mailboxes;
  private final TestPartnership partnership;
  private final FullDatabase full;
  private final HikariConfigMXBean pool;

  CrowdTest(
      MockMvc web,
      Mailboxes mailboxes,
      Organisations organisations,
      People people,
      Reports reports,
      DSLContext sql,
      TransactionOperations transactions,
      DataSource source,
      org.lodestar.app.ground.DatabaseAccess access) {
    this.web = web;
    this.mailboxes = mailboxes;
    this.partnership = new TestPartnership(organisations, people, reports, transactions);
    this.full = new FullDatabase(access);
    this.pool = ((HikariDataSource) source).getHikariConfigMXBean();
  }

  @BeforeEach
  void routeToTheCouncil() {
    partnership.councilThatReads();
  }

  /** Acceptance line 34, as far as it is about being right; how fast: {@code bench reports}. */
  @Test
  void thirtyTwoAtOnceEachGetAReceiptOfTheirOwnAndNoFault() throws Exception {
    // Whoever waits too long is told to come back; how long that takes is not asked here.
    long usual = pool.getConnectionTimeout();
    pool.setConnectionTimeout(120_000);
    List<Callable<List<String>>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(() -> reports("127.0.0.1", EACH));
    }
    Set<String> receipts = new TreeSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<List<String>> each : threads.invokeAll(clients)) {
        receipts.addAll(each.get());
      }
    } finally {
      pool.setConnectionTimeout(usual);
    }
    assertThat(receipts).hasSize(CLIENTS * EACH).allMatch(this::opens);
  }

  /** Acceptance line 61: a class of a school shares one address. */
  @Test
  void sixtyPeopleBehindOneAddressAreAllTaken() throws Exception {
    Set<String> receipts = new TreeSet<>(reports(SCHOOL, 60));
    assertThat(receipts).hasSize(60).allMatch(this::opens);
  }

  /** Acceptance line 37, database: refused before the receipt counts, and nothing typed is lost. */
  @Test
  void aDatabaseWithoutRoomConfirmsNoReceiptAndKeepsWhatWasTyped() throws Exception {
    Visitor visitor = new Visitor(web);
    visitor.answerEverything("Typed while the disk was full");
    String receipt = visitor.receipt();
    full.begin();
    try {
      MockHttpServletResponse refused = visitor.send("/report/submit");
      assertThat(refused.getStatus()).isEqualTo(503);
      assertThat(refused.getContentAsString()).doesNotContain(receipt);
      assertThat(opens(receipt)).isFalse();
    } finally {
      full.end();
    }
    assertThat(visitor.open("/report/check").getContentAsString())
        .contains("Typed while the disk was full");
    assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    assertThat(opens(receipt)).isTrue();
  }

  private List<String> reports(String source, int count) throws Exception {
    List<String> receipts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Visitor visitor = new Visitor(web, source);
      visitor.answerEverything("One of many");
      receipts.add(visitor.receipt());
      assertThat(visitor.send("/report/submit").getRedirectedUrl()).isEqualTo("/report/sent");
    }
    return receipts;
  }

  private boolean opens(String receipt) {
    return mailboxes.find(ReceiptCode.parse(receipt).orElseThrow()).isPresent();
  }
}
