package org.lodestar.app.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was put back and how it was found.
 *
 * @param moment of the backup
 * @param takenBy the version that took it
 * @param restoredBy the version that put it back
 * @param program digest of the file of that program, as a release lists it; none where it runs from
 *     a folder of classes
 * @param into the folder that it was put into
 * @param held what the backup says that it holds; each number was counted again
 * @param found how it was found when the platform was started on it, a sentence a line
 * @param course when it began and ended
 */
public record RestoreReport(
    String moment,
    String takenBy,
    String restoredBy,
    @Nullable String program,
    Path into,
    Manifest held,
    List<String> found,
    Course course) {
  public RestoreReport {
    found = List.copyOf(found);
  }

  /**
   * When what was done.
   *
   * @param began opening the parts
   * @param filled all rows and files lay there
   * @param ended they had been looked at
   */
  public record Course(Instant began, Instant filled, Instant ended) {}

  /** For the person at the keyboard, a sentence a line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Backup of "
            + moment
            + ", taken by Lodestar "
            + takenBy
            + ", restored into "
            + into
            + " by Lodestar "
            + restoredBy
            + ".");
    lines.add(
        "Rows: "
            + held.rows()
            + " in "
            + held.tables().size()
            + " tables, as many as were counted when it was taken.");
    lines.add(
        String.format(
            Locale.ROOT,
            "Files: %d (%,d bytes), each with the digest that it had.",
            held.files(),
            held.fileBytes()));
    lines.addAll(found);
    return lines;
  }

  public String text() {
    return String.join("\n", lines()) + "\n";
  }
}
