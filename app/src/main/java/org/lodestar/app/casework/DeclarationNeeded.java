package org.lodestar.app.casework;

import java.util.UUID;

/** The worker has not yet said whether they know anybody in this case, and reads nothing before. */
public final class DeclarationNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID caseFile;

  public DeclarationNeeded(UUID caseFile) {
    super("A declaration is needed", null, false, false);
    this.caseFile = caseFile;
  }

  /** The case that is to be read. */
  public UUID caseFile() {
    return caseFile;
  }
}
