package org.lodestar.app.audit.face;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.AnchorPost;
import org.lodestar.app.audit.AuditState;
import org.lodestar.app.audit.AuditState.Anchoring;
import org.lodestar.app.audit.AuditState.Progress;
import org.lodestar.app.audit.Inspection;
import org.lodestar.app.audit.OtherFaults;
import org.lodestar.app.audit.Verdict;
import org.lodestar.app.audit.domain.Anchor;
import org.lodestar.app.audit.domain.Checkpoint;
import org.lodestar.app.audit.store.AnchorFolder;
import org.lodestar.app.audit.store.ChainRows;
import org.lodestar.app.audit.store.CheckpointKeeper;
import org.lodestar.app.audit.store.InspectionRows;
import org.lodestar.app.ground.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks at the record by itself: at its end when the program starts and each hour, at all of it
 * each night; and hands anchors out. What it finds is kept for those who have to know.
 */
@Component
public class AuditChecks {
  private static final Logger LOG = LoggerFactory.getLogger(AuditChecks.class);
  private static final Standing STANDING = Standing.task("audit-check");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** From this hour on the check of a day is due. */
  private static final int NIGHT = 2;

  private final AuditVerifier verifier;
  private final AnchorComparison comparison;
  private final InspectionRows inspections;
  private final ChainRows rows;
  private final CheckpointKeeper checkpoints;
  private final AnchorFolder folder;
  private final ObjectProvider<AnchorPost> posts;
  private final ObjectProvider<OtherFaults> others;
  private final TransactionOperations transactions;
  private final Clock clock;

  private volatile @Nullable Inspection glance;
  private volatile @Nullable Progress progress;
  private volatile Anchoring inFolder;
  private volatile Anchoring byMail = Anchoring.of(false);

  AuditChecks(
      AuditVerifier verifier,
      AnchorComparison comparison,
      InspectionRows inspections,
      ChainRows rows,
      CheckpointKeeper checkpoints,
      AnchorFolder folder,
      ObjectProvider<AnchorPost> posts,
      ObjectProvider<OtherFaults> others,
      TransactionOperations transactions,
      Clock clock) {
    this.verifier = verifier;
    this.comparison = comparison;
    this.inspections = inspections;
    this.rows = rows;
    this.checkpoints = checkpoints;
    this.folder = folder;
    this.posts = posts;
    this.others = others;
    this.transactions = transactions;
    this.clock = clock;
    this.inFolder = Anchoring.of(folder.isSet());
  }

  /** How it stands, for a page. */
  public AuditState state() {
    Anchoring mail = new Anchoring(post().isPresent(), byMail.lastAt(), byMail.failedAt());
    List<String> beside = others.stream().flatMap(other -> other.faults().stream()).toList();
    return new AuditState(
        clock.instant(), glance, last().orElse(null), progress, inFolder, mail, beside);
  }

  private Optional<Inspection> last() {
    return read(inspections::last);
  }

  private <T> Optional<T> read(Supplier<Optional<T>> rows) {
    return STANDING.call(() -> Objects.requireNonNull(transactions.execute(status -> rows.get())));
  }

  private Optional<AnchorPost> post() {
    return posts.stream().filter(AnchorPost::isReady).findFirst();
  }

  /** Looks at the end of the record, and takes the newest checkpoint to the folder. */
  public Inspection glance() {
    List<String> more = anchorInFolder();
    Inspection found = inspection(verifier.glance(), more);
    glance = found;
    told(found);
    return found;
  }

  /** Looks at all of it, whether or not it is due, and sends the newest checkpoint by e-mail. */
  public Inspection whole() {
    try {
      Inspection found = inspection(verifier.verify(this::at), List.of());
      STANDING.run(() -> transactions.executeWithoutResult(status -> inspections.insert(found)));
      told(found);
      anchorByMail();
      return found;
    } finally {
      progress = null;
    }
  }

  private void at(long done, long of) {
    progress = new Progress(done, of);
  }

  /** The same where no node did it since the night began, and then at the rest of the database. */
  public void wholeWhenDue() {
    if (isDue(last().map(Inspection::at).orElse(null), clock.instant())) {
      whole();
      others.orderedStream().forEach(OtherFaults::look);
    }
  }

  /** Once a day, from two o'clock at night in London; made good when the machine was off then. */
  static boolean isDue(@Nullable Instant last, Instant now) {
    LocalDateTime wall = LocalDateTime.ofInstant(now, LONDON);
    LocalDate day = wall.getHour() < NIGHT ? wall.toLocalDate().minusDays(1) : wall.toLocalDate();
    Instant due = day.atTime(NIGHT, 0).atZone(LONDON).toInstant();
    return last == null || last.isBefore(due);
  }

  private Inspection inspection(Verdict verdict, List<String> more) {
    List<String> faults = new ArrayList<>(verdict.faults());
    faults.addAll(more);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Inspection(now, verdict.links(), verdict.checkpoints(), faults);
  }

  private static void told(Inspection found) {
    if (!found.isSound()) {
      LOG.error("The audit record is not sound: run ./lodestar audit verify");
    }
  }

  /** What is wrong with what lies there. Nothing is added to an anchor that does not agree. */
  private List<String> anchorInFolder() {
    if (!folder.isSet()) {
      return List.of();
    }
    try {
      Optional<String> before = folder.text();
      List<String> faults = before.map(text -> comparison.compare(text).faults()).orElse(List.of());
      if (faults.isEmpty()) {
        add(before);
      }
      inFolder = inFolder.arrived(clock.instant());
      return faults.stream().map(fault -> "Anchor in the folder: " + fault).toList();
    } catch (IOException e) {
      LOG.warn("The folder for anchors of the audit record cannot be read or written");
      inFolder = inFolder.failed(clock.instant());
      return List.of();
    }
  }

  private void add(Optional<String> before) throws IOException {
    long there =
        before.flatMap(Anchor::parse).stream()
            .flatMap(anchor -> anchor.points().stream())
            .mapToLong(Checkpoint::sequence)
            .max()
            .orElse(0);
    Optional<Checkpoint> newest = newest();
    if (newest.isPresent() && newest.get().sequence() > there) {
      folder.add(before.orElse(null), checkpoints.key().name(), newest.get());
    }
  }

  private void anchorByMail() {
    Optional<AnchorPost> post = post();
    Optional<Checkpoint> newest = newest();
    if (post.isPresent() && newest.isPresent()) {
      Instant now = clock.instant();
      boolean taken = post.get().send(Anchor.letter(checkpoints.key().name(), newest.get()));
      byMail = taken ? byMail.arrived(now) : byMail.failed(now);
    }
  }

  private Optional<Checkpoint> newest() {
    return read(() -> rows.newestCheckpoints(1).stream().findFirst());
  }
}
