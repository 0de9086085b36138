package org.lodestar.app.concerns.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Attachment;
import org.lodestar.app.files.CopyState;
import org.lodestar.app.files.FileKind;
import org.lodestar.app.files.ScanState;

/**
 * What of a concern's files may go out to its reporter: nothing but the copy that is drawn anew, of
 * what the reporter sent themselves or the worker who writes has added. An original never does, nor
 * what a colleague added, who may know why the reporter must not have it.
 */
public final class GivingOut {
  private static final List<Rule> RULES =
      List.of(
          GivingOut::locked,
          GivingOut::infected,
          GivingOut::notChecked,
          GivingOut::anothers,
          GivingOut::noCopy);

  private GivingOut() {}

  /** Why a file stays here. */
  public enum Why {
    /** It may show abuse of a child. */
    LOCKED,
    INFECTED,
    /** There is a virus scanner, and it has not said that the file is clean. */
    NOT_CHECKED,
    /** A colleague added it. */
    ANOTHERS,
    /** No copy can be drawn of it. */
    NO_COPY
  }

  @FunctionalInterface
  private interface Rule {
    @Nullable Why refuses(Attachment file, UUID worker);
  }

  /** Why this worker may not give it out; empty when they may. */
  public static Optional<Why> whyNot(Attachment file, UUID worker) {
    return RULES.stream()
        .flatMap(rule -> Optional.ofNullable(rule.refuses(file, worker)).stream())
        .findFirst();
  }

  private static @Nullable Why locked(Attachment file, UUID worker) {
    return file.locked() ? Why.LOCKED : null;
  }

  private static @Nullable Why infected(Attachment file, UUID worker) {
    return file.scan() == ScanState.INFECTED ? Why.INFECTED : null;
  }

  private static @Nullable Why notChecked(Attachment file, UUID worker) {
    return file.scan() == ScanState.PENDING || file.scan() == ScanState.TOO_LARGE
        ? Why.NOT_CHECKED
        : null;
  }

  private static @Nullable Why anothers(Attachment file, UUID worker) {
    return file.fromReporter() || worker.equals(file.worker()) ? null : Why.ANOTHERS;
  }

  private static @Nullable Why noCopy(Attachment file, UUID worker) {
    boolean possible =
        (file.kind().copy() == FileKind.Copy.PICTURE || file.kind().copy() == FileKind.Copy.PAGES)
            && (file.copy() == CopyState.MADE || file.copy() == CopyState.NONE);
    return possible ? null : Why.NO_COPY;
  }
}
