package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The how-to is true: its lists are made, its commands are run, in their order. */
class LinkTwoListsTest {
  private static final Path PAGE = Path.of("../docs/howto/link-two-lists.md");
  private static final Pattern LIST =
      Pattern.compile("`(\\w+\\.csv)`\n```csv\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("```sh\n\\./lodestar (.*?)\n```");

  @TempDir Path folder;

  @Test
  void itsListsAndItsCommandsDoWhatItSays() throws IOException {
    String page = Files.readString(PAGE);
    List<MatchResult> lists = LIST.matcher(page).results().toList();
    assertThat(lists).hasSize(2);
    for (MatchResult list : lists) {
      Files.writeString(folder.resolve(list.group(1)), list.group(2));
    }
    List<MatchResult> commands = COMMAND.matcher(page).results().toList();
    assertThat(commands).hasSize(2);
    commands.forEach(command -> run(command.group(1)));
    List<String> clusters = Files.readAllLines(folder.resolve("results/clusters.csv"));
    assertThat(clusters)
        .contains("council,c1,0", "police,p1,0", "council,c2,1", "police,p2,1", "police,p3,3");
    assertThat(clusters.getLast()).as("somebody else").isEqualTo("police,p4,6");
    assertThat(folder.resolve("again/clusters.csv"))
        .hasSameTextualContentAs(folder.resolve("results/clusters.csv"));
  }

  /** Where the page names a file, the folder of this test is meant. */
  private void run(String command) {
    List<String> arguments = new ArrayList<>();
    for (String word : command.split(" ")) {
      boolean file = word.endsWith(".csv") || word.endsWith(".json");
      boolean out = !arguments.isEmpty() && arguments.getLast().equals("--out");
      arguments.add(
          file || out
              ? String.join(
                  ",",
                  Arrays.stream(word.split(","))
                      .map(name -> folder.resolve(name).toString())
                      .toList())
              : word);
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        new Lodestar(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.systemUTC())
            .run(arguments);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
  }
}
