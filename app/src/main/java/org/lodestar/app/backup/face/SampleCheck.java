package org.lodestar.app.backup.face;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lodestar.app.backup.Manifest.Sample;
import org.lodestar.app.backup.store.SealedSamples;
import org.lodestar.app.backup.store.SealedSamples.Candidate;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.vault.KeyAbsent;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Opens sealed cells without reading them: that they open at all is what is asked. */
@Component
class SampleCheck {
  private static final Standing TASK = Standing.task("backup");

  private final Vault vault;
  private final TransactionOperations transactions;

  SampleCheck(Vault vault, TransactionOperations transactions) {
    this.vault = vault;
    this.transactions = transactions;
  }

  /** How samples opened. */
  record Opened(int open, int keyGone, List<Sample> shut) {}

  /** Those of the candidates that open, so many at most. */
  List<Sample> opening(List<Candidate> candidates, int most) {
    List<Candidate> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled);
    List<Sample> open = new ArrayList<>();
    inTransaction(
        () -> {
          for (Candidate candidate : shuffled) {
            if (open.size() < most && opens(candidate.sample(), candidate.sealed()) == How.OPENS) {
              open.add(candidate.sample());
            }
          }
        });
    return open;
  }

  /** How these open here. */
  Opened open(List<Sample> samples, Connection connection) throws SQLException {
    SealedSamples cells = new SealedSamples(connection);
    List<Candidate> found = new ArrayList<>();
    for (Sample sample : samples) {
      found.add(new Candidate(sample, cells.bytes(sample)));
    }
    List<Sample> shut = new ArrayList<>();
    int[] counts = new int[2];
    inTransaction(
        () -> {
          for (Candidate each : found) {
            switch (opens(each.sample(), each.sealed())) {
              case OPENS -> counts[0]++;
              case NO_KEY -> counts[1]++;
              case SHUT -> shut.add(each.sample());
            }
          }
        });
    return new Opened(counts[0], counts[1], shut);
  }

  /** Nothing is changed; said first, so that a text that does not open is no failure of it. */
  private void inTransaction(Runnable work) {
    TASK.run(
        () ->
            transactions.executeWithoutResult(
                status -> {
                  status.setRollbackOnly();
                  work.run();
                }));
  }

  private enum How {
    OPENS,
    NO_KEY,
    SHUT
  }

  private How opens(Sample sample, byte[] sealed) {
    try {
      vault.open(
          new Subject(SubjectKind.valueOf(sample.kind()), sample.subject()),
          new Place(sample.schema(), sample.table(), sample.column(), sample.row()),
          sealed);
      return How.OPENS;
    } catch (KeyAbsent e) {
      return How.NO_KEY;
    } catch (SealBroken e) {
      return How.SHUT;
    }
  }
}
