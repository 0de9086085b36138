package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The list of what must hold ({@code docs/operations/acceptance.md}): every line has its state, and
 * each test and command that is to show it is there.
 */
class AcceptanceTableTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
  private static final int LINES = 62;
  private static final int MOST_WORDS = 20;
  private static final String COMMAND = "./lodestar ";
  private static final String HOLDS = "holds";
  private static final String BY_A_COMMAND = "by a command: ";
  private static final String IN_PART = "in part: ";

  /** A line, how far it holds, and the tests and commands that would fail if it did not. */
  private record Line(int number, String what, String state, List<String> shownBy) {
    static Line of(String row) {
      String[] cells = row.substring(2, row.length() - 2).split(" \\| ", -1);
      assertThat(cells).as(row).hasSize(4);
      List<String> shownBy =
          Stream.of(cells[3].split(", ")).map(each -> each.replace("`", "")).toList();
      return new Line(Integer.parseInt(cells[0]), cells[1], cells[2], shownBy);
    }
  }

  private static List<String> page() throws IOException {
    return Files.readAllLines(HOME.resolve("docs/operations/acceptance.md"));
  }

  private static List<Line> lines() throws IOException {
    return page().stream().filter(each -> each.matches("\\| \\d.*")).map(Line::of).toList();
  }

  @Test
  void allLinesStandInOrderInFewWords() throws IOException {
    assertThat(lines())
        .extracting(Line::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, LINES).boxed().toList());
    assertThat(lines()).allMatch(each -> each.what.split(" ").length <= MOST_WORDS);
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Map<String, Set<Path>> classes = classes();
    Set<String> named = named(each -> !each.startsWith(COMMAND));
    assertThat(named).hasSizeGreaterThan(150).allMatch(each -> isThere(each, classes));
    assertThat(isThere("CareTest.eachRoadHasATest", classes)).as("half a name").isFalse();
    assertThat(isThere("NoTest", classes)).isFalse();
  }

  @Test
  void everyCommandThatIsNamedIsThere() throws IOException {
    String script = Files.readString(HOME.resolve("lodestar"));
    Set<String> named = named(each -> each.startsWith(COMMAND));
    assertThat(named).hasSizeGreaterThan(5).allMatch(each -> isThere(each, script));
    assertThat(isThere(COMMAND + "bench nothing", script)).isFalse();
    assertThat(isThere(COMMAND + "nothing", script)).isFalse();
  }

  @Test
  void whatHoldsIsShownByATestAndWhatACommandShowsByACommand() throws IOException {
    for (Line line : lines()) {
      boolean byACommand = line.state.startsWith(BY_A_COMMAND);
      boolean known = line.state.equals(HOLDS) || byACommand || line.state.startsWith(IN_PART);
      assertThat(known).as("state of line " + line.number).isTrue();
      if (!line.state.startsWith(IN_PART)) {
        assertThat(line.shownBy)
            .as("line " + line.number)
            .anyMatch(each -> each.startsWith(COMMAND) == byACommand);
      }
    }
  }

  @Test
  void whatHoldsInPartStandsInTheListOfWhatWouldShowIt() throws IOException {
    List<Integer> listed =
        page().stream()
            .filter(each -> each.matches("\\d+\\. \\*\\*\\d+\\*\\*: .+"))
            .map(each -> Integer.parseInt(each.split("\\*\\*")[1]))
            .toList();
    List<Integer> inPart =
        lines().stream().filter(each -> each.state.startsWith(IN_PART)).map(Line::number).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(inPart);
  }

  private static Set<String> named(Predicate<String> which) throws IOException {
    Set<String> named = new HashSet<>();
    lines().forEach(line -> line.shownBy.stream().filter(which).forEach(named::add));
    return named;
  }

  private static Map<String, Set<Path>> classes() throws IOException {
    Map<String, Set<Path>> classes = new HashMap<>();
    for (Path module : modules()) {
      Path tests = module.resolve("src/test/java");
      if (Files.exists(tests)) {
        try (Stream<Path> files = Files.walk(tests)) {
          files
              .filter(each -> each.toString().endsWith(".java"))
              .forEach(
                  each -> classes.computeIfAbsent(nameOf(each), name -> new HashSet<>()).add(each));
        }
      }
    }
    return classes;
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> libraries = Files.list(HOME.resolve("libs"))) {
      return Stream.concat(
              Stream.of("app", "journeys", "postgres", "cli", "supply").map(HOME::resolve),
              libraries)
          .toList();
    }
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName()).replace(".java", "");
  }

  private static boolean isThere(String named, Map<String, Set<Path>> classes) {
    String[] parts = named.split("\\.");
    Set<Path> files = classes.getOrDefault(parts[0], Set.of());
    return parts.length == 1
        ? !files.isEmpty()
        : files.stream()
            .anyMatch(file -> HouseSources.read(file).contains("void " + parts[1] + "("));
  }

  private static boolean isThere(String command, String script) {
    String[] words = command.substring(COMMAND.length()).split(" ");
    String before = "^  (?:[\\w-]+ \\| )*";
    String after = "(?: \\| [\\w-]+)*\\) ";
    boolean known = holds(script, before + words[0] + after);
    return words[0].equals("bench")
        ? known && holds(script, "^    " + words[1] + "\\) class=")
        : known;
  }

  private static boolean holds(String script, String line) {
    return Pattern.compile(line, Pattern.MULTILINE).matcher(script).find();
  }
}
