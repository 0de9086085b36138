package org.lodestar.bench.cases;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.domain.Chain;
import org.lodestar.app.audit.domain.DetailText;

/** Very many events of eight years, chained as the sequencer chains them. */
final class AuditFill {
  private static final int AT_ONCE = 10_000;
  private static final List<String> ACTIONS =
      List.of(
          "CASE_VIEWED",
          "CASE_VIEWED",
          "CASES_LISTED",
          "CASES_SEARCHED",
          "TIMELINE_VIEWED",
          "PERSON_VIEWED",
          "CHRONOLOGY_NOTED",
          "CASE_CHANGED");

  private record Known(UUID file, UUID owner, UUID organisation) {}

  private final Bulk bulk;
  private final Instant now;
  private final Random random = new Random(7);
  private long sequence;
  private byte[] hash = Chain.beginning();

  AuditFill(Bulk bulk, Instant now) {
    this.bulk = bulk;
    this.now = now;
  }

  /** Adds events behind those that are chained already: one makes them, one writes them. */
  void fill(int events) throws Exception {
    BlockingQueue<Batch> made = new ArrayBlockingQueue<>(2);
    try (Connection reading = bulk.connect();
        Connection writing = bulk.connect()) {
      List<Known> cases = cases(reading);
      last(reading);
      Thread maker = Thread.ofPlatform().start(() -> make(events, cases, made));
      for (int written = 0; written < events; written += AT_ONCE) {
        made.take().write(writing);
      }
      maker.join();
    }
  }

  private static List<Known> cases(Connection connection) throws SQLException {
    List<Known> cases = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select id, owner, organisation from casework.case_file")) {
      while (rows.next()) {
        cases.add(
            new Known(
                rows.getObject(1, UUID.class),
                rows.getObject(2, UUID.class),
                rows.getObject(3, UUID.class)));
      }
    }
    return cases;
  }

  private void last(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select sequence, hash from audit.link order by sequence desc limit 1")) {
      if (rows.next()) {
        sequence = rows.getLong(1);
        hash = rows.getBytes(2);
      }
    }
  }

  private void make(int events, List<Known> cases, BlockingQueue<Batch> made) {
    try {
      Instant first = now.minus(Duration.ofDays(8 * 365));
      Duration step = Duration.between(first, now).dividedBy(events + 1L);
      for (int from = 0; from < events; from += AT_ONCE) {
        Batch batch = new Batch();
        for (int i = from; i < Math.min(events, from + AT_ONCE); i++) {
          add(batch, event(first.plus(step.multipliedBy(i)), cases));
        }
        made.put(batch);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private AuditEvent event(Instant at, List<Known> cases) {
    Known known = cases.get(random.nextInt(cases.size()));
    String action = ACTIONS.get(random.nextInt(ACTIONS.size()));
    boolean all = action.startsWith("CASES_");
    Instant micros = at.truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    return new AuditEvent(
        Moments.id(at),
        micros,
        "MEMBER",
        known.owner(),
        known.organisation(),
        action,
        "CASE",
        all ? null : known.file(),
        "",
        "DONE",
        all ? Map.of("page", "1") : Map.of());
  }

  private void add(Batch batch, AuditEvent event) {
    hash = Chain.next(hash, event);
    batch.add(
        Table.EVENT,
        event.id(),
        event.at(),
        event.actorKind(),
        event.actor(),
        event.organisation(),
        event.action(),
        event.objectKind(),
        event.object(),
        event.purpose(),
        event.outcome(),
        DetailText.write(event.detail()));
    batch.add(Table.CHAINED, ++sequence, event.id(), hash);
  }
}
