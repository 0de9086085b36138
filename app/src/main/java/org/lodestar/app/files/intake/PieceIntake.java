package org.lodestar.app.files.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.PieceOutcome;
import org.lodestar.app.files.PieceRefused;
import org.lodestar.app.files.Progress;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.domain.FileName;
import org.lodestar.app.files.store.UploadRows;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.vault.StreamSeal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes a file in piece by piece: a connection that breaks costs one piece at most. */
@Component
public class PieceIntake {
  private final Intake intake;
  private final UploadRows rows;
  private final Slots slots;
  private final Room room;
  private final FileLimits limits;
  private final TransactionOperations transactions;

  PieceIntake(
      Intake intake,
      UploadRows rows,
      Slots slots,
      Room room,
      FileLimits limits,
      TransactionOperations transactions) {
    this.intake = intake;
    this.rows = rows;
    this.slots = slots;
    this.room = room;
    this.limits = limits;
    this.transactions = transactions;
  }

  /** Begins a file of a known size, or says why not before a byte was sent. */
  public Received begin(String told, String declared, long size, Already already) {
    String name = FileName.cleaned(told);
    Optional<WhyNot> why = whyNot(size, already);
    if (why.isPresent()) {
      return new NotTaken(why.get(), name);
    }
    BegunFile file =
        new BegunFile(
            Ids.next(), StreamSeal.fresh().key(), name, size, FileName.declared(declared));
    transactions.executeWithoutResult(status -> rows.begin(file.id()));
    return file;
  }

  private Optional<WhyNot> whyNot(long size, Already already) {
    if (size <= 0) {
      return Optional.of(WhyNot.EMPTY);
    }
    if (size > limits.largest().toBytes()) {
      return Optional.of(WhyNot.TOO_LARGE);
    }
    if (already.files() >= limits.mostFiles()) {
      return Optional.of(WhyNot.TOO_MANY);
    }
    if (already.bytes() + size > limits.mostTogether().toBytes()) {
      return Optional.of(WhyNot.TOO_MUCH);
    }
    return room.fits(size) ? Optional.empty() : Optional.of(WhyNot.NO_ROOM);
  }

  /** How far a file has come. */
  public PieceOutcome progress(BegunFile file) {
    return Objects.requireNonNull(transactions.execute(status -> rows.received(file.id())))
        .<PieceOutcome>map(Progress::new)
        .orElseGet(() -> new PieceRefused(WhyNot.GONE));
  }

  /** Takes the piece that begins at an offset; any other than the next is not read. */
  public PieceOutcome piece(BegunFile file, long from, InputStream in) {
    if (!(progress(file) instanceof Progress at) || at.received() != from) {
      return progress(file);
    }
    PacedInput paced = new PacedInput(in, limits.slowestBytes());
    long most = Math.min(limits.piece().toBytes(), file.size() - from);
    try (Slots.@Nullable Slot slot = slots.take(paced).orElse(null)) {
      if (slot == null) {
        return new PieceRefused(WhyNot.BUSY);
      }
      return intake
          .piece(file, from, paced, most)
          .<PieceOutcome>map(Progress::new)
          .orElseGet(() -> notKept(file, from));
    } catch (IOException e) {
      return new PieceRefused(Intake.why(e));
    }
  }

  /** Another sender of the same piece was first, or it was larger or smaller than a piece is. */
  private PieceOutcome notKept(BegunFile file, long from) {
    PieceOutcome now = progress(file);
    boolean moved = now instanceof Progress at && at.received() != from;
    return moved || now instanceof PieceRefused ? now : new PieceRefused(WhyNot.BROKEN);
  }

  /** Makes a held file of one whose pieces are all there. */
  public Received finish(BegunFile file) {
    if (!(progress(file) instanceof Progress at)) {
      return new NotTaken(WhyNot.GONE, file.name());
    }
    if (at.received() != file.size()) {
      return new NotTaken(WhyNot.BROKEN, file.name());
    }
    try {
      return intake.look(file);
    } catch (IOException e) {
      return new NotTaken(WhyNot.BROKEN, file.name());
    }
  }
}
