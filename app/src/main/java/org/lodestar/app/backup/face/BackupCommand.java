package org.lodestar.app.backup.face;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.lodestar.app.backup.BackupTaken;
import org.lodestar.app.ground.ConsoleCommand;
import org.lodestar.app.ground.Refusal;
import org.springframework.stereotype.Component;

/** {@code backup DIR}: takes a backup, while the platform runs or stands still. */
@Component
class BackupCommand implements ConsoleCommand {
  private final Backups backups;

  BackupCommand(Backups backups) {
    this.backups = backups;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String help() {
    return "DIR: takes a copy of everything, encrypted for the holders in the data folder";
  }

  @Override
  public int run(List<String> arguments) {
    if (arguments.size() != 1) {
      throw new Refusal("Say where the backup is to lie: ./lodestar backup DIR.");
    }
    sentences(backups.take(Path.of(arguments.getFirst()))).forEach(System.out::println);
    return 0;
  }

  private static List<String> sentences(BackupTaken taken) {
    String what =
        String.format(
            Locale.ROOT,
            "The backup %s was taken: %d rows, %d files, %,d bytes.",
            taken.moment(),
            taken.manifest().rows(),
            taken.manifest().files(),
            taken.bytes());
    String who = "It opens for: " + String.join(", ", taken.holders()) + ".";
    String where = "Take its folder keys to another place than the rest.";
    return taken.gone().isEmpty()
        ? List.of(what, who, where)
        : List.of(
            what,
            who,
            where,
            "Data keys older than 30 days were deleted: " + String.join(", ", taken.gone()) + ".");
  }
}
