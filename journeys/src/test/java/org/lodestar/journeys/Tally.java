package org.lodestar.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run of the journeys did, for whoever waits for it: told when all of it is over. */
final class Tally {
  private static final int SLOWEST = 10;

  /** Something that took so many milliseconds. */
  private record Taken(String what, long milliseconds, String of) {
    static Taken read(String line) {
      String[] parts = line.split("\t", -1);
      return new Taken(parts[0], Long.parseLong(parts[1]), parts[2]);
    }
  }

  private final Path folder;
  private final List<Taken> taken = new ArrayList<>();

  private Tally(Path folder) {
    this.folder = folder;
  }

  static void main() throws IOException {
    new Tally(Run.FOLDER).tell();
  }

  private void tell() throws IOException {
    for (Path file : files("times")) {
      Files.readAllLines(file).stream().map(Taken::read).forEach(taken::add);
    }
    say("Journeys, seed " + Run.SEED);
    say(
        "  shapes of pages looked at: "
            + files("shape").size()
            + " on a phone, of which "
            + files("layout").size()
            + " layouts on a desk");
    say("  pages as told apart by address, heading, faults and language: " + files("named").size());
    total("axe", "looks with axe");
    total("start", "starts of a platform");
    say("  walks: " + of("walk").size() + ", slowest journeys:");
    slowest().forEach(each -> say("    " + seconds(each.getValue()) + "  " + each.getKey()));
    templates();
  }

  /** By the longest walk of each, as people of one journey walk at the same time. */
  private List<Map.Entry<String, Long>> slowest() {
    Map<String, Long> longest = new TreeMap<>();
    of("walk").forEach(each -> longest.merge(each.of(), each.milliseconds(), Math::max));
    return longest.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(SLOWEST)
        .toList();
  }

  private void total(String what, String words) {
    long all = of(what).stream().mapToLong(Taken::milliseconds).sum();
    say("  " + words + ": " + of(what).size() + ", " + seconds(all));
  }

  private List<Taken> of(String what) {
    return taken.stream().filter(each -> each.what().equals(what)).toList();
  }

  private static String seconds(long milliseconds) {
    return "%.1f s".formatted(milliseconds / 1000.0);
  }

  /** Templates that no page of the whole run was made from. */
  private void templates() throws IOException {
    Set<String> never = new TreeSet<>(Templates.all());
    for (Path file : files("classes")) {
      never.removeAll(Templates.drawn(file));
    }
    say("  templates that no walk reached: " + never.size() + " of " + Templates.all().size());
    never.forEach(each -> say("    " + each));
  }

  private List<Path> files(String kind) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> each.getFileName().toString().startsWith(kind + "-"))
          .collect(Collectors.toList());
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
