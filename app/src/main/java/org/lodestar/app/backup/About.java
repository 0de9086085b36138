package org.lodestar.app.backup;

import java.util.List;
import org.lodestar.app.ground.AppliedMigration;

/**
 * What stands at the head of each part: what it is and who can put it back.
 *
 * @param format of the parts, counted from 1
 * @param version of the platform that took it
 * @param moment when it was taken, as in the names of its files
 * @param part which part it is
 * @param kind what the data folder was made for
 * @param migrations that the database had been through
 */
public record About(
    int format,
    String version,
    String moment,
    Part part,
    String kind,
    List<AppliedMigration> migrations) {
  /** The one format there is. */
  public static final int FORMAT = 1;

  public About {
    migrations = List.copyOf(migrations);
  }
}
