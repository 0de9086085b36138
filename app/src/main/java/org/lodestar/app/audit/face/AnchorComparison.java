package org.lodestar.app.audit.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lodestar.app.audit.domain.Anchor;
import org.lodestar.app.audit.domain.Checkpoint;
import org.lodestar.app.audit.store.ChainRows;
import org.lodestar.app.audit.store.CheckpointKeeper;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the record with checkpoints that lie elsewhere. Whoever rewrote database, file and key
 * together has not rewritten those.
 */
@Component
public class AnchorComparison {
  private final ChainRows rows;
  private final CheckpointKeeper checkpoints;
  private final TransactionOperations transactions;

  AnchorComparison(
      ChainRows rows, CheckpointKeeper checkpoints, TransactionOperations transactions) {
    this.rows = rows;
    this.checkpoints = checkpoints;
    this.transactions = transactions;
  }

  /**
   * What came of it.
   *
   * @param faults what is wrong, a sentence each
   * @param said what was compared
   */
  public record Compared(List<String> faults, String said) {
    public Compared {
      faults = List.copyOf(faults);
    }

    /** All that there is to say, a sentence a line. */
    public List<String> sentences() {
      List<String> sentences = new ArrayList<>(faults);
      sentences.add(said);
      return sentences;
    }
  }

  /** Compares with the text of an anchor: a file, or an e-mail that was saved. */
  public Compared compare(String text) {
    Optional<Anchor> anchor = Anchor.parse(text);
    if (anchor.isEmpty()) {
      return nothing(
          "This is no anchor: it does not begin with \"lodestar audit anchor 1\" and a key.");
    }
    if (!anchor.get().key().equals(checkpoints.key().name())) {
      return nothing(
          "The anchor was made with another key than the one here: it is another installation's,"
              + " or the signing key here was exchanged.");
    }
    return Standing.task("audit-verify")
        .call(
            () ->
                Objects.requireNonNull(
                    transactions.execute(status -> new Comparing(anchor.get()).compared())));
  }

  private static Compared nothing(String fault) {
    return new Compared(List.of(fault), "Nothing was compared.");
  }

  /** One comparison. */
  private final class Comparing {
    private final Anchor anchor;
    private final List<String> faults = new ArrayList<>();
    private final long end = rows.end();
    private long agreed;

    Comparing(Anchor anchor) {
      this.anchor = anchor;
    }

    Compared compared() {
      if (anchor.cutShort()) {
        faults.add(
            "The anchor is cut short: its last checkpoint does not end. Fetch it again where it lies.");
      }
      if (anchor.broken() > 0) {
        faults.add("The anchor has places that somebody changed: " + anchor.broken() + ".");
      }
      if (anchor.points().isEmpty()) {
        faults.add("The anchor holds no whole checkpoint.");
      }
      anchor.points().forEach(this::compare);
      return new Compared(faults, said());
    }

    private void compare(Checkpoint point) {
      String where = "Of position " + point.sequence() + ", signed at " + point.at() + ": ";
      byte[] message = Checkpoint.signed(point.sequence(), point.hash(), point.at());
      if (!checkpoints.key().signed(message, point.signature())) {
        faults.add(where + "the anchor's signature is forged.");
      } else if (point.sequence() > end) {
        faults.add(
            where
                + "the record ends before it, at "
                + end
                + ": it was shortened, or put back from an older backup.");
      } else if (!rows.hash(point.sequence())
          .filter(hash -> Arrays.equals(hash, point.hash()))
          .isPresent()) {
        faults.add(where + "the record differs from the anchor: it was written anew.");
      } else {
        agreed = point.sequence();
      }
    }

    private String said() {
      if (agreed == 0) {
        return "The record agrees with no checkpoint of the anchor.";
      }
      return "The record agrees with the anchor up to position "
          + agreed
          + (end > agreed
              ? "; the anchor is older than the " + (end - agreed) + " after it."
              : ", which is its end.");
    }
  }
}
