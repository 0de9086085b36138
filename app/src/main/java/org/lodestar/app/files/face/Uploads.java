package org.lodestar.app.files.face;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.PieceOutcome;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.domain.FileName;
import org.lodestar.app.files.intake.FormIntake;
import org.lodestar.app.files.intake.Intake;
import org.lodestar.app.files.intake.PieceIntake;
import org.lodestar.app.files.intake.Room;
import org.lodestar.app.files.scan.Scanner;
import org.springframework.stereotype.Component;

/**
 * Takes files in from the web. Bytes are sealed while they arrive; what was taken is a {@link
 * HeldFile} that belongs to nothing until {@link Attachments#attach} gives it a place. Call these
 * outside a transaction: a phone may send for minutes.
 */
@Component
public class Uploads {
  private final FormIntake forms;
  private final PieceIntake pieces;
  private final Intake intake;
  private final Room room;
  private final Scanner scanner;
  private final FileLimits limits;

  Uploads(
      FormIntake forms,
      PieceIntake pieces,
      Intake intake,
      Room room,
      Scanner scanner,
      FileLimits limits) {
    this.forms = forms;
    this.pieces = pieces;
    this.intake = intake;
    this.room = room;
    this.scanner = scanner;
    this.limits = limits;
  }

  /**
   * Reads a posted form with files ({@code enctype="multipart/form-data"}). In the page the form's
   * token and all other fields stand before the first file question: the token is checked by the
   * house before the handler is called, and the leading fields are ordinary request parameters.
   * Whatever arrives, this answers: what was taken, what was not and why, and the fields.
   *
   * @param already what the report has
   */
  public ReceivedForm form(HttpServletRequest request, Already already) {
    return forms.take(request, already);
  }

  /**
   * Takes a file that does not come from a form, such as one that came with an e-mail.
   *
   * @param name as told, uncleaned
   * @param declared media type as told, uncleaned; may be empty
   * @return a {@link HeldFile} or a {@link NotTaken}
   */
  public Received take(String name, String declared, InputStream in, Already already) {
    return intake.whole(FileName.cleaned(name), FileName.declared(declared), in, already);
  }

  /** Says of a file that it was not taken, by its cleaned name. */
  public NotTaken refuse(WhyNot why, String name) {
    return new NotTaken(why, FileName.cleaned(name));
  }

  /**
   * Begins a file that a script sends in pieces of at most {@link FileLimits#piece()} bytes.
   *
   * @return a {@link BegunFile} to be kept sealed, or a {@link NotTaken}
   */
  public Received begin(String name, String declared, long size, Already already) {
    return pieces.begin(name, declared, size, already);
  }

  /** How far a begun file has come: the script goes on from there. */
  public PieceOutcome progress(BegunFile file) {
    return pieces.progress(file);
  }

  /**
   * Takes the piece that begins at an offset: the body of a request of type {@code
   * application/octet-stream}, the form's token in the header {@code X-XSRF-TOKEN}. All pieces but
   * the last have at least 64 KiB. Sent twice, it is kept once; the answer always says where to go
   * on.
   */
  public PieceOutcome piece(BegunFile file, long offset, InputStream body) {
    return pieces.piece(file, offset, body);
  }

  /**
   * Makes a held file of one that has come whole.
   *
   * @return a {@link HeldFile}, or a {@link NotTaken} when something is missing
   */
  public Received finish(BegunFile file) {
    return pieces.finish(file);
  }

  /**
   * Reads a held file again, for whoever has its key and no place for it yet.
   *
   * @throws IOException when it was swept away or altered
   */
  public InputStream open(HeldFile file) throws IOException {
    return intake.open(file);
  }

  /**
   * Holds files for as long as a worker's draft lives: the sweep leaves them until then. In the
   * transaction that writes the draft with their keys.
   */
  public void hold(Collection<HeldFile> files, Instant until) {
    intake.hold(files, until);
  }

  /** The draft is gone: what was not attached is swept away as any other file. */
  public void release(Collection<HeldFile> files) {
    intake.hold(files, null);
  }

  /** Forgets a file that belongs to nothing yet, since its sender took it out again. */
  public void drop(HeldFile file) {
    intake.drop(file.id());
  }

  /** Forgets a file that was begun. */
  public void drop(BegunFile file) {
    intake.drop(file.id());
  }

  /** Whether there is room for files at all; pages say so before somebody sends. */
  public boolean hasRoom() {
    return room.fits(0);
  }

  /** How the virus scanner is; asks it. */
  public ScannerState scanner() {
    return scanner.state();
  }

  /** What may come in. */
  public FileLimits limits() {
    return limits;
  }
}
