package org.lodestar.app.audit.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lodestar.app.audit.Inspection;
import org.lodestar.app.audit.domain.Checkpoint;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs points of the chain and keeps them twice: as rows, and in a file that can be shipped away.
 */
@Component
public class CheckpointKeeper {
  /** What a crash leaves out is newer, or one alone. */
  private static final Duration CRASH = Duration.ofMinutes(30);

  private final ChainRows rows;
  private final Clock clock;
  private final SigningKey key;
  private final CheckpointFile file;

  CheckpointKeeper(
      ChainRows rows, Clock clock, DataFolder folder, TransactionOperations transactions) {
    this.rows = rows;
    this.clock = clock;
    Path privateFile = folder.folder("keys").resolve("audit-signing.pem");
    Path publicFile = folder.folder("audit").resolve("checkpoint-public.pem");
    this.file = new CheckpointFile(folder.folder("audit").resolve("checkpoints.log"));
    boolean signedBefore =
        Boolean.TRUE.equals(transactions.execute(status -> rows.lastCheckpoint().isPresent()));
    this.key = open(privateFile, publicFile, signedBefore || file.newest() > 0);
  }

  /** The key by which signatures are checked. */
  public SigningKey key() {
    return key;
  }

  /** The checkpoints kept outside the database. */
  public CheckpointFile file() {
    return file;
  }

  /** Signs what came of a look at the record. */
  byte[] sign(Inspection inspection) {
    return key.sign(inspection.message());
  }

  /** Signs the last link and writes the row, in the transaction in force. */
  void sign(ChainRows.Link last) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    byte[] signature = key.sign(Checkpoint.signed(last.sequence(), last.hash(), at));
    rows.insert(new Checkpoint(last.sequence(), last.hash(), at, signature));
  }

  /** Brings the file up to the rows; what a crash left out before is made good here. */
  void copyToFile() {
    List<Checkpoint> missing = rows.checkpointsAfter(file.newest());
    if (!missing.isEmpty()) {
      Instant now = clock.instant();
      if (wereTaken(missing, now)) {
        file.mark(now.truncatedTo(ChronoUnit.SECONDS));
      }
      file.append(missing);
    }
  }

  /**
   * Whether no crash explains that these are not in the file: somebody took lines away, or the file
   * is not the one that was.
   *
   * @param missing oldest first
   */
  public static boolean wereTaken(List<Checkpoint> missing, Instant now) {
    return missing.size() > 1 && missing.getFirst().at().plus(CRASH).isBefore(now);
  }

  private static SigningKey open(Path privateFile, Path publicFile, boolean signedBefore) {
    if (Files.exists(privateFile) && Files.exists(publicFile)) {
      return SigningKey.read(privateFile, publicFile);
    }
    // A public half alone that has signed nothing is left from a first start that was cut off.
    if (signedBefore || Files.exists(privateFile)) {
      throw new Refusal(
          "The audit record was signed by a key that is not here: "
              + (Files.exists(privateFile) ? publicFile : privateFile)
              + " is missing. Put the file back from your backup of the keys.");
    }
    return SigningKey.create(privateFile, publicFile);
  }
}
