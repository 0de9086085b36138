package org.lodestar.app.demonstration;

import java.time.Instant;
import java.util.UUID;
import org.lodestar.app.demonstration.PartnershipScript.Player;
import org.lodestar.app.directory.Audience;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.directory.Service;
import org.lodestar.app.directory.Source;
import org.lodestar.app.directory.face.Directory;
import org.lodestar.app.directory.face.StarterServices;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.night.NumbersOnRecord;
import org.springframework.stereotype.Component;

/**
 * Invented numbers, from those that are kept for the stage, so that the door at night can be tried:
 * the one on the sign-in page, and one on record for each worker.
 */
@Component
class NightFill {
  private final NumbersOnRecord numbers;
  private final Directory directory;
  private final StarterServices starters;

  NightFill(NumbersOnRecord numbers, Directory directory, StarterServices starters) {
    this.numbers = numbers;
    this.directory = directory;
    this.starters = starters;
  }

  void make(PartnershipScript script, Players players, Made made, Instant founded) {
    Worker editor = players.get("EDITOR");
    made.once(
        "night-door", () -> Players.act(editor, founded, () -> door(script.atNight().door())));
    made.once("interpreters", () -> Players.act(editor, founded, this::interpreters));
    Worker administrator = players.get("PLATFORM_ADMIN");
    int last = script.atNight().last();
    for (Player player : script.workers()) {
      last++;
      UUID worker = made.get("worker:" + player.key());
      if (!worker.equals(administrator.id())) {
        String number = script.atNight().begins() + last;
        made.once(
            "number:" + player.key(),
            () -> Players.act(administrator, founded, () -> write(administrator, worker, number)));
      }
    }
  }

  private UUID write(Worker administrator, UUID worker, String number) {
    numbers.write(administrator, worker, number);
    return worker;
  }

  /** As invented as everything here: a number that nobody has. */
  private UUID interpreters() {
    Service line =
        new Service(
            Ids.next(),
            Purpose.INTERPRETER,
            "Lanternshire interpreters by telephone (invented)",
            "01632 960498",
            true,
            "Every day, day and night",
            "Arabic, Polish, Romanian, Vietnamese and others",
            "Paid by the partnership",
            "",
            "Workers who need somebody to interpret at once",
            Audience.PROFESSIONALS,
            new Source(
                "Invented for the demonstration",
                Source.Standing.TO_CONFIRM,
                "Lanternshire Council Community Safety",
                directory.today()),
            "",
            true,
            0);
    starters.put(line);
    return line.id();
  }

  private UUID door(String number) {
    Service door = starters.get(Purpose.NIGHT_DOOR);
    starters.put(numbered(door, number));
    return door.id();
  }

  private static Service numbered(Service door, String number) {
    return new Service(
        door.id(),
        door.purpose(),
        "Lanternshire switchboard, for workers who cannot sign in at night",
        number,
        door.callable(),
        door.hours(),
        door.languages(),
        door.cost(),
        door.website(),
        door.whoFor(),
        door.audience(),
        door.source(),
        door.note(),
        door.shown(),
        door.version());
  }
}
