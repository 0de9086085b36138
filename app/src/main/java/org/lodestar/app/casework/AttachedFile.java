package org.lodestar.app.casework;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Attachment;

/**
 * A file on a case.
 *
 * @param caseFile on which it lies
 * @param person whom it is about; null when it is about the case
 * @param file what it is, and who added it when
 */
public record AttachedFile(UUID caseFile, @Nullable UUID person, Attachment file) {
  /** Names are personal. */
  @Override
  public String toString() {
    return "AttachedFile[" + file.id() + "]";
  }
}
