package org.lodestar.app.files.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.ScanState;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.domain.Sniff;
import org.lodestar.app.files.scan.Scan;
import org.lodestar.app.files.scan.Scanner;
import org.lodestar.app.files.store.BlobStore;
import org.lodestar.app.files.store.Pieces;
import org.lodestar.app.files.store.Pieces.Piece;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.StreamSeal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes bytes in: counted, looked at by the scanner and sealed while they flow. Clear bytes are
 * never on the disk. No transaction is open while somebody sends.
 */
@Component
public class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int BUFFER = 64 * 1024;
  private static final Semaphore WORKING =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private final BlobStore store;
  private final Pieces pieces;
  private final UploadRows rows;
  private final Scanner scanner;
  private final Room room;
  private final FileLimits limits;
  private final TransactionOperations transactions;

  Intake(
      BlobStore store,
      Pieces pieces,
      UploadRows rows,
      Scanner scanner,
      Room room,
      FileLimits limits,
      TransactionOperations transactions) {
    this.store = store;
    this.pieces = pieces;
    this.rows = rows;
    this.scanner = scanner;
    this.room = room;
    this.limits = limits;
    this.transactions = transactions;
  }

  /** Takes a whole file in. */
  public Received whole(String name, String declared, InputStream in, Already already) {
    BegunFile file =
        new BegunFile(Ids.next(), StreamSeal.fresh().key(), name, Long.MAX_VALUE, declared);
    long most = limits.largest().toBytes();
    long left = Math.min(most, limits.mostTogether().toBytes() - already.bytes());
    try (Scan scan = scanner.begin()) {
      Look look = new Look(scan);
      Optional<Piece> piece = sealed(file, 0, in, left, look);
      if (piece.isEmpty()) {
        return new NotTaken(left < most ? WhyNot.TOO_MUCH : WhyNot.TOO_LARGE, name);
      }
      if (piece.get().size() == 0) {
        store.delete(piece.get().blob());
        return new NotTaken(WhyNot.EMPTY, name);
      }
      transactions.executeWithoutResult(status -> rows.whole(file.id(), piece.get()));
      return look.held(file, piece.get().size());
    } catch (IOException e) {
      return new NotTaken(why(e), name);
    }
  }

  /** Takes a piece in; empty when it is larger than may be or another one came first. */
  Optional<Long> piece(BegunFile file, long from, InputStream in, long most) throws IOException {
    Optional<Piece> piece =
        sealed(file, from, in, most, new Look(Scan.without(ScanState.NOT_SCANNED)));
    if (piece.isEmpty()) {
      return Optional.empty();
    }
    long end = from + piece.get().size();
    boolean inOrder = piece.get().size() > 0 && (end == file.size() || isLargeEnough(piece.get()));
    if (!inOrder || !keep(file.id(), piece.get())) {
      store.delete(piece.get().blob());
      return Optional.empty();
    }
    return Optional.of(end);
  }

  /** A file in thousands of crumbs would cost more than it brings. */
  private static boolean isLargeEnough(Piece piece) {
    return piece.size() >= BUFFER;
  }

  /** All pieces are there: reads the file once, as it lies sealed, to know what it is. */
  HeldFile look(BegunFile file) throws IOException {
    List<Piece> all =
        Objects.requireNonNull(transactions.execute(status -> rows.pieces(file.id())));
    try (Scan scan = scanner.begin();
        InputStream in = pieces.opening(StreamSeal.of(file.key()), file.id(), all, file.size())) {
      Look look = new Look(scan);
      look.all(in);
      return look.held(file, file.size());
    }
  }

  /** Opens a file that belongs to nothing yet. */
  public InputStream open(HeldFile file) throws IOException {
    List<Piece> all =
        Objects.requireNonNull(transactions.execute(status -> rows.pieces(file.id())));
    return pieces.opening(StreamSeal.of(file.key()), file.id(), all, file.size());
  }

  /** Keeps files from the sweep, or leaves them to it, in the transaction in force. */
  public void hold(Collection<HeldFile> files, @Nullable Instant until) {
    files.forEach(file -> rows.hold(file.id(), until));
  }

  /** Forgets a file that belongs to nothing. */
  public void drop(UUID file) {
    List<UUID> blobs = Objects.requireNonNull(transactions.execute(status -> rows.drop(file)));
    for (UUID blob : blobs) {
      try {
        store.delete(blob);
      } catch (IOException later) {
        LOG.warn("A sealed piece that belongs to nothing waits to be deleted");
      }
    }
  }

  private boolean keep(UUID file, Piece piece) {
    return Boolean.TRUE.equals(transactions.execute(status -> rows.add(file, piece)));
  }

  /** Seals what comes into a blob; empty when it is more than may be. */
  private Optional<Piece> sealed(BegunFile file, long from, InputStream in, long most, Look look)
      throws IOException {
    room.require(0);
    try (BlobStore.Writing blob = begin()) {
      long size = 0;
      try (OutputStream out = pieces.sealing(StreamSeal.of(file.key()), file.id(), from, blob)) {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          if (size > most) {
            return Optional.empty();
          }
          room.watch(size);
          look.show(buffer, read);
          worked(out, look, buffer, read);
        }
        close(out);
      }
      return Optional.of(new Piece(from, size, kept(blob)));
    }
  }

  /**
   * Hashing and sealing never wait for anything, so a hundred quick senders would keep everybody
   * else from the processors. Only as many as there are processors work at once.
   */
  private static void worked(OutputStream out, Look look, byte[] buffer, int length)
      throws CutShort {
    WORKING.acquireUninterruptibly();
    try {
      look.learn(buffer, length);
      write(out, buffer, length);
    } finally {
      WORKING.release();
    }
  }

  /** What the disk refuses is no fault of the sender. */
  private BlobStore.Writing begin() throws CutShort {
    try {
      return store.begin();
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void write(OutputStream out, byte[] buffer, int length) throws CutShort {
    try {
      out.write(buffer, 0, length);
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static void close(OutputStream out) throws CutShort {
    try {
      out.close();
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static UUID kept(BlobStore.Writing blob) throws CutShort {
    try {
      return blob.keep();
    } catch (IOException e) {
      throw full(e);
    }
  }

  private static CutShort full(IOException e) {
    LOG.error("Sealed bytes could not be written: {}", e.getClass().getSimpleName());
    return new CutShort(WhyNot.NO_ROOM);
  }

  static WhyNot why(IOException e) {
    return e instanceof CutShort cut ? cut.why() : WhyNot.BROKEN;
  }

  /** What is learnt of a file while it flows by. */
  private static final class Look {
    private final Scan scan;
    private final MessageDigest digest = sha256();
    private final java.io.ByteArrayOutputStream head = new java.io.ByteArrayOutputStream();

    Look(Scan scan) {
      this.scan = scan;
    }

    void show(byte[] bytes, int length) {
      scan.feed(bytes, length);
    }

    void learn(byte[] bytes, int length) {
      digest.update(bytes, 0, length);
      head.write(bytes, 0, Math.min(length, Sniff.BYTES - head.size()));
    }

    void all(InputStream in) throws IOException {
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        show(buffer, read);
        WORKING.acquireUninterruptibly();
        try {
          learn(buffer, read);
        } finally {
          WORKING.release();
        }
      }
    }

    HeldFile held(BegunFile file, long size) {
      return new HeldFile(
          file.id(),
          file.key(),
          file.name(),
          size,
          HexFormat.of().formatHex(digest.digest()),
          Sniff.kind(head.toByteArray()),
          file.declared(),
          scan.verdict());
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }
}
