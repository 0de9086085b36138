package org.lodestar.app.backup.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.backup.Part;
import org.lodestar.app.ground.Folders;
import org.lodestar.app.ground.Refusal;

/** A folder of backups: a folder for each kind of part, each of which may be another place. */
public final class BackupFolder {
  private static final String ENDING = ".tar.pgp";
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Path root;

  public BackupFolder(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  public Path root() {
    return root;
  }

  /** How a moment is written in names. */
  public static String moment(Instant instant) {
    return MOMENT.format(instant);
  }

  /** Where a part lies, whether or not it is there; its folder is made. */
  public Path toWrite(Part part, String moment) throws IOException {
    return Folders.made(root.resolve(part.folder())).resolve(moment + ENDING);
  }

  /** Where the list of a backup lies, which says in clear when it was taken and for whom. */
  public Path list(String moment) {
    return root.resolve(Part.CONTENT.folder()).resolve(moment + ".txt");
  }

  /** The newest backup whose content is there. */
  public String newest() {
    return moments(Part.CONTENT).stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new Refusal("In " + root + " lies no backup: it has no folder content with one."));
  }

  /**
   * The part of a moment or, where its time was over, the next later one: keys that were deleted
   * since are then gone for the older content too.
   */
  public Path toRead(Part part, String moment) {
    Optional<String> found =
        part == Part.CONTENT
            ? moments(part).stream().filter(moment::equals).findFirst()
            : moments(part).stream().filter(each -> each.compareTo(moment) >= 0).findFirst();
    return found
        .map(each -> root.resolve(part.folder()).resolve(each + ENDING))
        .orElseThrow(
            () ->
                new Refusal(
                    "The backup of "
                        + moment
                        + " is not whole: its part "
                        + part.folder()
                        + " is not in "
                        + root
                        + ". Put it there first; nothing was restored."));
  }

  /** Deletes what was taken before an instant. Returns the moments. */
  public List<String> deleteBefore(Part part, Instant instant) throws IOException {
    List<String> gone = new ArrayList<>();
    for (String moment : moments(part)) {
      if (taken(moment).isBefore(instant)) {
        Files.deleteIfExists(root.resolve(part.folder()).resolve(moment + ENDING));
        gone.add(moment);
      }
    }
    return gone;
  }

  private static Instant taken(String moment) {
    return MOMENT.parse(moment, Instant::from);
  }

  private List<String> moments(Part part) {
    Path folder = root.resolve(part.folder());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(BackupFolder::isMoment)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Refusal("The folder " + folder + " cannot be read.");
    }
  }

  private static boolean isMoment(String text) {
    try {
      taken(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
