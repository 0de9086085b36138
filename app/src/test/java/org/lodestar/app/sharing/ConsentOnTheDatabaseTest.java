package org.lodestar.app.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.ReceivedShares;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.store.tables.Tables;
import org.lodestar.app.site.Refused;
import org.lodestar.vocabulary.ConsentKind;
import org.springframework.transaction.support.TransactionOperations;

/** The same promise on PostgreSQL: random histories, and everybody at once. */
@PlatformTest
class ConsentOnTheDatabaseTest {
  private static final ConsentKind KIND = ConsentKind.SHARING_WITH_PARTNERS;
  private static final int HISTORIES = 30;
  private static final int STEPS = 18;
  private static final int RACES = 15;

  private final SharingScene scene;
  private final ReceivedShares received;
  private final Shares shares;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  ConsentOnTheDatabaseTest(
      SharingScene scene,
      ReceivedShares received,
      Shares shares,
      DSLContext sql,
      TransactionOperations transactions) {
    this.scene = scene;
    this.received = received;
    this.shares = shares;
    this.sql = sql;
    this.transactions = transactions;
  }

  @Test
  void overRandomHistoriesNothingIsReadOnAConsentThatWasTakenBackAndDutiesGoOn() {
    int read = 0;
    int refused = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      History history = new History(scene.make(), new Random(seed));
      history.run();
      read += history.read;
      refused += history.refused;
    }
    assertThat(read).as("readings that took place, so that the test can fail").isGreaterThan(20);
    assertThat(refused).as("readings that were refused").isGreaterThan(20);
  }

  /** One history: shares by consent and by duty, consent taken back and given again. */
  private final class History {
    private final Made made;
    private final Random random;
    private final List<UUID> byConsent = new ArrayList<>();
    private final List<UUID> ended = new ArrayList<>();
    private final UUID byDuty;
    private boolean given = true;
    int read;
    int refused;

    History(Made made, Random random) {
      this.made = made;
      this.random = random;
      byDuty = scene.accepted(made, scene.wanted(made, Basis.CARE_ENQUIRY, List.of("AGE"), false));
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        switch (random.nextInt(7)) {
          case 0 -> offer();
          case 1, 2 -> accept();
          case 3 -> withdraw();
          case 4 -> agree();
          default -> readAll();
        }
      }
      readAll();
    }

    private void offer() {
      if (given) {
        byConsent.add(scene.offered(made, scene.wanted(made)));
      }
    }

    private void accept() {
      for (UUID id : byConsent) {
        try {
          doing(made.receiver(), () -> received.accept(made.receiver(), id));
          scene.declare(made.receiver(), id);
        } catch (Refused alreadyOrOver) {
          assertThat(alreadyOrOver.key()).startsWith("sharing.rule.stands.");
        }
      }
    }

    private void withdraw() {
      if (given) {
        scene.withdraw(made, KIND);
        ended.addAll(byConsent);
        byConsent.clear();
        given = false;
      }
    }

    private void agree() {
      scene.agree(made, KIND);
      given = true;
    }

    private void readAll() {
      for (UUID id : ended) {
        assertThat(scene.reads(made.receiver(), id)).as("after it was taken back").isFalse();
        refused++;
      }
      for (UUID id : byConsent) {
        read += scene.reads(made.receiver(), id) ? 1 : 0;
      }
      assertThat(scene.reads(made.receiver(), byDuty)).as("under a duty").isTrue();
    }
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void whoeverIsFirstThereIsNoReadingAfterTheConsentWasTakenBack() throws Exception {
    for (int race = 0; race < RACES; race++) {
      Made made = scene.make();
      UUID id = scene.offered(made, scene.wanted(made));
      scene.declare(made.receiver(), id);
      atOnce(
          () -> tried(() -> doing(made.receiver(), () -> received.accept(made.receiver(), id))),
          () -> tried(() -> scene.withdraw(made, KIND)),
          () -> tried(() -> scene.reads(made.receiver(), id)));
      assertThat(scene.reads(made.receiver(), id)).as("after the race").isFalse();
      assertThat(as(made.giver(), () -> shares.get(made.giver(), id)).state())
          .isEqualTo(ShareState.REVOKED);
      assertThat(readingsAfterTheEnd(made, id)).isZero();
    }
  }

  private int readingsAfterTheEnd(Made made, UUID id) {
    return as(
        made.giver(),
        () ->
            transactions.execute(
                status ->
                    sql.fetchCount(
                        sql.selectFrom(
                                Tables.READING
                                    .join(Tables.SHARE)
                                    .on(Tables.SHARE.ID.eq(Tables.READING.SHARE)))
                            .where(
                                Tables.SHARE.ID.eq(id),
                                Tables.READING.READ_AT.gt(Tables.SHARE.ENDED_AT)))));
  }

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void offeringAtTheMomentOfTakingBackLeavesNothingOpen() throws Exception {
    for (int race = 0; race < RACES; race++) {
      Made made = scene.make();
      UUID id = scene.proposed(made, scene.wanted(made));
      long version = scene.version(made, id);
      atOnce(
          () -> tried(() -> doing(made.giver(), () -> shares.offer(made.giver(), id, version))),
          () -> tried(() -> scene.withdraw(made, KIND)));
      ShareState state = as(made.giver(), () -> shares.get(made.giver(), id)).state();
      assertThat(state).isEqualTo(ShareState.REVOKED);
    }
  }

  /** Both may lose; what must not happen is looked at afterwards. */
  private static Boolean tried(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (Refused | org.lodestar.app.site.EditClash lost) {
      return false;
    }
  }

  @SafeVarargs
  private static void atOnce(Callable<Boolean>... deeds) throws Exception {
    CyclicBarrier start = new CyclicBarrier(deeds.length);
    try (ExecutorService threads = Executors.newFixedThreadPool(deeds.length)) {
      List<Future<Boolean>> results = new ArrayList<>();
      for (Callable<Boolean> deed : deeds) {
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      for (Future<Boolean> result : results) {
        result.get(60, TimeUnit.SECONDS);
      }
    }
  }
}
