package org.lodestar.app.demonstration;

import java.time.Instant;
import java.util.Map;
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
 * Invented numbers, from those that are kept for the stage: the one on the sign-in page, so that
 * the door at night can be tried, one on record for each worker, and the lines of the invented
 * council, so that nobody who tries the platform out rings a real one. Lines for the whole country
 * stay as they are: somebody may need them.
 */
@Component
class NightFill {
  /** The lines of real councils that the directory begins with, and what stands for them. */
  private static final Map<Purpose, String> LINES =
      Map.of(
          Purpose.CHILD_FRONT_DOOR, "01632 960481",
          Purpose.CHILD_OUT_OF_HOURS, "01632 960482",
          Purpose.ADULT_FRONT_DOOR, "01632 960483",
          Purpose.ADULT_OUT_OF_HOURS, "01632 960484",
          Purpose.OTHER_AUTHORITY, "01632 960485");

  /** The county next door. */
  private static final String NEIGHBOUR = "Essex";

  private static final String INVENTED = "Invented for the demonstration";

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
    made.once("lines", () -> Players.act(editor, founded, () -> lines(editor)));
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
                INVENTED,
                Source.Standing.TO_CONFIRM,
                "Lanternshire Council Community Safety",
                directory.today()),
            "",
            true,
            0);
    starters.put(line);
    return line.id();
  }

  private UUID lines(Worker editor) {
    directory.list(editor).stream()
        .filter(each -> LINES.containsKey(each.purpose()))
        .map(each -> line(each, LINES.getOrDefault(each.purpose(), "")))
        .forEach(starters::put);
    Service police = starters.get(Purpose.POLICE_NON_EMERGENCY);
    starters.put(said(police, police.name(), police.number(), "https://www.police.uk"));
    return editor.id();
  }

  private static Service line(Service real, String number) {
    Source was = real.source();
    Source source = new Source(INVENTED, was.standing(), was.owner(), was.checkedOn());
    return said(real, elsewhere(real.name()) + " (invented)", number, "").from(source);
  }

  private static String elsewhere(String words) {
    return BodyFill.invented(words.replace(NEIGHBOUR, "Harbourshire"));
  }

  private UUID door(String number) {
    Service door = starters.get(Purpose.NIGHT_DOOR);
    starters.put(numbered(door, number));
    return door.id();
  }

  private static Service numbered(Service door, String number) {
    return said(
        door,
        "Lanternshire switchboard, for workers who cannot sign in at night",
        number,
        door.website());
  }

  private static Service said(Service was, String name, String number, String website) {
    return new Service(
        was.id(),
        was.purpose(),
        name,
        number,
        was.callable(),
        was.hours(),
        was.languages(),
        was.cost(),
        website,
        elsewhere(was.whoFor()),
        was.audience(),
        was.source(),
        was.note(),
        was.shown(),
        was.version(),
        was.reach());
  }
}
