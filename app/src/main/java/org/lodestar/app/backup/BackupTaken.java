package org.lodestar.app.backup;

import java.util.List;

/**
 * A backup that was taken.
 *
 * @param moment by which its parts are named
 * @param holders who can open it, by name
 * @param manifest what it holds
 * @param bytes of all parts together
 * @param gone parts with data keys that were past their time and were deleted
 */
public record BackupTaken(
    String moment, List<String> holders, Manifest manifest, long bytes, List<String> gone) {
  public BackupTaken {
    holders = List.copyOf(holders);
    gone = List.copyOf(gone);
  }
}
