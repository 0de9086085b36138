package org.lodestar.app.audit.face;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AuditEvent;
import org.lodestar.app.audit.Finding;
import org.lodestar.app.audit.Verdict;
import org.lodestar.app.audit.domain.Chain;
import org.lodestar.app.audit.domain.Checkpoint;
import org.lodestar.app.audit.store.ChainRows;
import org.lodestar.app.audit.store.CheckpointKeeper;
import org.lodestar.app.audit.store.TableShape;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks the whole chain, works out every hash anew and compares it with what was stored and signed,
 * in the database and in the checkpoint file. Names the first position that is wrong, and what was
 * changed about the tables themselves. A glance looks at the end alone.
 *
 * <p>What it cannot see: events and links taken from the end before they were signed, which is at
 * most the last minute; and a database, file and signing key that were all rewritten together.
 * Against the latter an anchor on another machine helps ({@link AnchorComparison}).
 */
@Component
public class AuditVerifier {
  private static final int BATCH = 2_000;
  private static final int MOST_STRANGERS = 20;

  /** Checkpoints that a glance looks at. */
  private static final int NEWEST = 50;

  private final ChainRows rows;
  private final CheckpointKeeper checkpoints;
  private final TableShape tables;
  private final Installation installation;
  private final Clock clock;
  private final TransactionTemplate snapshot;

  AuditVerifier(
      ChainRows rows,
      CheckpointKeeper checkpoints,
      TableShape tables,
      Installation installation,
      Clock clock,
      PlatformTransactionManager manager) {
    this.rows = rows;
    this.checkpoints = checkpoints;
    this.tables = tables;
    this.installation = installation;
    this.clock = clock;
    this.snapshot = new TransactionTemplate(manager);
    // One view of the data throughout, however busy the sequencer is meanwhile.
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
  }

  /** Verifies everything. */
  public Verdict verify() {
    return verify((done, of) -> {});
  }

  /** The same, and tells how far it has come. */
  public Verdict verify(Progress progress) {
    return inSnapshot(filed -> new Walk(progress).verdict(filed), checkpoints.file().all());
  }

  /**
   * Looks at the end alone, which takes no longer the longer the record is: the newest checkpoints
   * of database and file, the links that they sign, and the tables. An emptied or shortened record
   * shows here, too.
   */
  public Verdict glance() {
    return inSnapshot(filed -> new Walk((done, of) -> {}).glance(filed), checkpoints.file().last());
  }

  /** The file is read before the rows: whatever it holds was committed before it was written. */
  private Verdict inSnapshot(Function<List<Checkpoint>, Verdict> walk, List<Checkpoint> filed) {
    Verdict verdict =
        Standing.task("audit-verify").call(() -> snapshot.execute(status -> walk.apply(filed)));
    return Objects.requireNonNull(verdict);
  }

  /** Hears how far a walk has come. */
  @FunctionalInterface
  public interface Progress {
    void at(long done, long of);
  }

  /** One run. */
  private final class Walk {
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, Checkpoint> signed = new TreeMap<>();
    private final Progress progress;
    private long end;
    private long checked;

    Walk(Progress progress) {
      this.progress = progress;
    }

    Verdict glance(List<Checkpoint> tail) {
      List<Checkpoint> filed = tail.subList(Math.max(0, tail.size() - NEWEST), tail.size());
      List<Checkpoint> stored = rows.newestCheckpoints(NEWEST);
      stored.forEach(checkpoint -> signed.put(checkpoint.sequence(), checkpoint));
      filed.forEach(
          each ->
              rows.checkpoint(each.sequence()).ifPresent(row -> signed.put(row.sequence(), row)));
      end = rows.end();
      stored.forEach(this::checkSignature);
      stored.forEach(this::checkLink);
      filed.forEach(this::compareWithRow);
      checkEnds(stored, filed);
      return new Verdict(end, stored.size(), sorted(), tables.faults(), beside());
    }

    private void checkLink(Checkpoint checkpoint) {
      if (checkpoint.sequence() <= end
          && !rows.hash(checkpoint.sequence())
              .filter(hash -> Arrays.equals(hash, checkpoint.hash()))
              .isPresent()) {
        add(Finding.Kind.CHECKPOINT_DIFFERS, checkpoint.sequence(), null);
      }
    }

    private void checkEnds(List<Checkpoint> stored, List<Checkpoint> filed) {
      checkTail(stored, filed);
      long file = filed.stream().mapToLong(Checkpoint::sequence).max().orElse(0);
      List<Checkpoint> missing =
          stored.stream()
              .filter(each -> each.sequence() > file)
              .sorted(Comparator.comparingLong(Checkpoint::sequence))
              .toList();
      if (CheckpointKeeper.wereTaken(missing, clock.instant())) {
        add(Finding.Kind.FILE_SHORT, missing.getFirst().sequence(), null);
      }
      if (installation.partnership().isPresent() && rows.isEmpty()) {
        add(Finding.Kind.EMPTIED, 0, null);
      }
    }

    private List<String> beside() {
      return checkpoints.file().refills().stream()
          .map(
              at ->
                  "The file of checkpoints had lost lines, and was written again from the database at "
                      + at
                      + ". Compare the record with an anchor, then take that line out of the file.")
          .toList();
    }

    private List<Finding> sorted() {
      findings.sort(Comparator.comparingLong(Walk::order));
      return findings;
    }

    Verdict verdict(List<Checkpoint> filed) {
      List<Checkpoint> stored = rows.checkpointsAfter(0);
      stored.forEach(checkpoint -> signed.put(checkpoint.sequence(), checkpoint));
      stored.forEach(this::checkSignature);
      filed.forEach(this::compareWithRow);
      walkChain();
      checkEnds(stored, filed);
      checkOutside();
      int many = stored.size() + filed.size();
      return new Verdict(checked, many, sorted(), tables.faults(), beside());
    }

    private static long order(Finding finding) {
      return finding.position() == 0 ? Long.MAX_VALUE : finding.position();
    }

    private void checkSignature(Checkpoint checkpoint) {
      byte[] message = Checkpoint.signed(checkpoint.sequence(), checkpoint.hash(), checkpoint.at());
      if (!checkpoints.key().signed(message, checkpoint.signature())) {
        add(Finding.Kind.SIGNATURE_WRONG, checkpoint.sequence(), null);
      }
    }

    private void compareWithRow(Checkpoint filed) {
      if (!filed.equals(signed.get(filed.sequence()))) {
        checkSignature(filed);
        add(Finding.Kind.CHECKPOINT_MISSING, filed.sequence(), null);
      }
    }

    /** Stops at the first break: after it every hash would be wrong, which tells nothing more. */
    private void walkChain() {
      byte[] previous = Chain.beginning();
      boolean whole = true;
      long last = rows.end();
      List<ChainRows.Link> links;
      do {
        links = rows.linksAfter(end, BATCH);
        for (ChainRows.Link link : links) {
          whole = whole && follows(previous, link);
          previous = link.hash();
          end = link.sequence();
          checked += whole ? 1 : 0;
        }
        progress.at(end, last);
      } while (!links.isEmpty());
    }

    private boolean follows(byte[] previous, ChainRows.Link link) {
      AuditEvent event = link.event();
      if (link.sequence() != end + 1) {
        add(Finding.Kind.LINK_MISSING, end + 1, null);
        return false;
      }
      if (event == null) {
        add(Finding.Kind.EVENT_MISSING, link.sequence(), link.eventId());
        return false;
      }
      if (!Arrays.equals(link.hash(), Chain.next(previous, event))) {
        add(Finding.Kind.CHANGED, link.sequence(), link.eventId());
        return false;
      }
      Checkpoint checkpoint = signed.get(link.sequence());
      if (checkpoint != null && !Arrays.equals(checkpoint.hash(), link.hash())) {
        add(Finding.Kind.CHECKPOINT_DIFFERS, link.sequence(), link.eventId());
        return false;
      }
      return true;
    }

    private void checkTail(List<Checkpoint> stored, List<Checkpoint> filed) {
      long newest =
          Stream.concat(stored.stream(), filed.stream())
              .mapToLong(Checkpoint::sequence)
              .max()
              .orElse(0);
      if (newest > end) {
        add(Finding.Kind.TAIL_MISSING, end + 1, null);
      }
    }

    private void checkOutside() {
      rows.strangers(MOST_STRANGERS).forEach(id -> add(Finding.Kind.OUTSIDE_CHAIN, 0, id));
      rows.orphans(MOST_STRANGERS).forEach(id -> add(Finding.Kind.WAITING_MISSING, 0, id));
    }

    private void add(Finding.Kind kind, long position, @Nullable UUID event) {
      findings.add(new Finding(kind, position, event));
    }
  }
}
