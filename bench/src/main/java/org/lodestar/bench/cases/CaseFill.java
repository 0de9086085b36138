package org.lodestar.bench.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.lodestar.app.Lodestar;
import org.lodestar.app.audit.store.Sequencer;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.members.face.People;
import org.lodestar.app.members.store.FilledCodes;
import org.lodestar.app.vault.KeyKeeper;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Invented cases in great number in a fresh data folder. Bodies and workers are made through their
 * doors; cases, people, notes, grants, keys and what later modules keep are written as rows, sealed
 * and indexed by the platform's own classes, so that pages open them. What is not as in real life:
 * nobody typed them, notes are words without sense, and no case has drafts, restricted matches or
 * notes for a narrow circle.
 */
final class CaseFill {
  private static final int THREADS = 2;
  private static final int AT_ONCE = 500;

  /** Only while filling: what is written here need not survive a power cut. */
  private static final String SETTINGS =
      "max_wal_size=8GB,checkpoint_timeout=30min,full_page_writes=off,max_parallel_maintenance_workers=2";

  private final ConfigurableApplicationContext platform;
  private final Sizes sizes;
  private final Bulk bulk;
  private final Instant now;

  private CaseFill(ConfigurableApplicationContext platform, Sizes sizes) {
    this.platform = platform;
    this.sizes = sizes;
    this.bulk = new Bulk(platform.getBean(DatabaseAccess.class));
    this.now = platform.getBean(Clock.class).instant();
  }

  /** Fills the folder unless it is; stops at one that an earlier run left half filled. */
  static void once(Path data, Sizes sizes) throws Exception {
    Path mark = data.resolveSibling(data.getFileName() + ".filled");
    if (Files.exists(mark)) {
      return;
    }
    if (Files.exists(data)) {
      throw new IOException("Half filled; delete it and try again: " + data);
    }
    SpringApplication application = new SpringApplication(Lodestar.class);
    try (ConfigurableApplicationContext platform =
        application.run(
            "--server.port=0",
            "--lodestar.data=" + data,
            "--lodestar.kind=PARTNERSHIP",
            "--lodestar.starter=kept",
            "--lodestar.audit.sequencer=off",
            "--lodestar.postgres=" + SETTINGS)) {
      new CaseFill(platform, sizes).fill();
    }
    Files.createFile(mark);
  }

  private void fill() throws Exception {
    long begun = System.nanoTime();
    Partnership partnership =
        Standing.task("bench")
            .call(
                () ->
                    Objects.requireNonNull(
                        platform
                            .getBean(TransactionOperations.class)
                            .execute(
                                status ->
                                    Partnership.found(
                                        platform.getBean(Organisations.class),
                                        platform.getBean(People.class),
                                        sizes))));
    platform.getBean(Sequencer.class).runAndSign();
    bulk.open();
    cases(partnership);
    tell("cases", begun);
    new AuditFill(bulk, now).fill(sizes.events());
    tell("audit events", begun);
    bulk.close();
    platform.getBean(Sequencer.class).runAndSign();
    tell("indexes", begun);
    FilledCodes.make(platform);
    tell("codes", begun);
  }

  private void cases(Partnership partnership) throws Exception {
    InventedCase.Cast cast =
        new InventedCase.Cast(
            partnership, new Keyring(platform.getBean(KeyKeeper.class)), sizes, now);
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(
          () -> {
            batches(cast, next);
            return null;
          });
    }
    try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
      for (Future<Void> each : executor.invokeAll(threads)) {
        each.get();
      }
    }
  }

  private void batches(InventedCase.Cast cast, AtomicInteger next) throws Exception {
    try (Connection connection = bulk.connect()) {
      for (int from = next.getAndAdd(AT_ONCE);
          from < sizes.cases();
          from = next.getAndAdd(AT_ONCE)) {
        Batch batch = new Batch();
        UUID before = null;
        for (int i = from; i < Math.min(sizes.cases(), from + AT_ONCE); i++) {
          before = cast.add(batch, i, before);
        }
        batch.write(connection);
      }
    }
  }

  private static void tell(String what, long begun) {
    System.out.printf("filled %s after %.0f s%n", what, (System.nanoTime() - begun) / 1e9);
  }
}
