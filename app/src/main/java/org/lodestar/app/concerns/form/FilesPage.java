package org.lodestar.app.concerns.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.site.Page;

/**
 * Where somebody adds photos or files.
 *
 * @param path of the page, without the language
 * @param held what they have added
 * @param strip whether photos are drawn anew unless the person says otherwise
 * @param pieces whether a script may send in pieces
 */
public record FilesPage(
    Frame frame, String path, List<Held> held, boolean strip, boolean pieces, FileLimits limits) {
  private static final long KILO = 1024;
  private static final List<String> PROGRESS =
      List.of(
          "waiting",
          "preparing",
          "sending",
          "again",
          "later",
          "added",
          "notStripped",
          "retry",
          "stop");

  public FilesPage {
    held = List.copyOf(held);
  }

  /** A file that was added. */
  public record Held(String id, String name, long kilobytes) {
    public static Held of(HeldFile file) {
      return new Held(file.id().toString(), file.name(), kilo(file.size()));
    }

    /** Names are personal. */
    @Override
    public String toString() {
      return "Held[" + id + "]";
    }
  }

  /** Words that a script says; a percent sign stands for the name of the file. */
  public record Say(String code, String words) {}

  public static long kilo(long bytes) {
    return Math.max(1, Math.ceilDiv(bytes, KILO));
  }

  /** Where the form goes. */
  public String action(Page page) {
    return page.link(path);
  }

  /** The most files that one report has. */
  public int most() {
    return limits.mostFiles();
  }

  /** The largest file in megabytes. */
  public long megabytes() {
    return limits.largest().toMegabytes();
  }

  /** The largest file in bytes, for the script. */
  public String largest() {
    return String.valueOf(limits.largest().toBytes());
  }

  /** The most that the script sends at once, in bytes. */
  public String piece() {
    return String.valueOf(limits.piece().toBytes());
  }

  /** All that a script may have to say, in the language of the page. */
  public List<Say> sayings(Page page) {
    return Stream.concat(PROGRESS.stream(), Arrays.stream(WhyNot.values()).map(why -> "why." + why))
        .map(code -> new Say(code, page.t("concerns.files." + code, "%", megabytes(), most())))
        .toList();
  }
}
