package org.lodestar.app.ground;

import org.jspecify.annotations.Nullable;

/**
 * A migration that a database has been through.
 *
 * @param module whose schema it laid out
 * @param script name of its file, such as {@code V1__facts.sql}
 * @param checksum of the file's words
 */
public record AppliedMigration(String module, String script, @Nullable Integer checksum) {
  /** As in the folder of migrations. */
  public String file() {
    return module + "/" + script;
  }
}
