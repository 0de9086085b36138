package org.lodestar.postgres;

import java.nio.file.Path;

/** Another process runs the server of this folder. */
public final class FolderInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FolderInUse(Path folder) {
    super("Another process runs the PostgreSQL server of " + folder);
  }
}
