package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The how-to on linking again is true: its commands are run, month after month. */
class FollowUpTest {
  @TempDir Path folder;

  private final HowTo page() {
    return new HowTo("link-again-each-month.md", folder);
  }

  private void lists(int people) throws IOException {
    StringBuilder council = new StringBuilder("id,forename,surname,dob\n");
    StringBuilder police = new StringBuilder("id,forename,surname,dob\n");
    for (int i = 0; i < people; i++) {
      char letter = (char) ('a' + i % 26);
      String person =
          "Fore%c,Sample%c%c,19%02d-0%d-11\n"
              .formatted('a' + i % 19, letter, 'a' + i / 26, 30 + i % 69, 1 + i % 9);
      council.append("c" + i + "," + person);
      if (i % 2 == 0) {
        police.append("p" + i + "," + person);
      }
    }
    Files.writeString(folder.resolve("council.csv"), council);
    Files.writeString(folder.resolve("police.csv"), police);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file));
  }

  @Test
  void itsCommandsDoWhatItSays() throws IOException {
    lists(80);
    HowTo page = page();
    assertThat(page.commands()).hasSize(4);
    page.run(page.commands().get(0));
    assertThat(folder.resolve("march/changes.csv")).doesNotExist();
    lists(90);
    assertThat(page.run(page.commands().get(1)))
        .contains("Since the run before: 15 records, 10 new, 0 vanished, 0 merged, 0 split");
    assertThat(lines("april/clusters.csv")).containsAll(lines("march/clusters.csv"));
    assertThat(lines("april/changes.csv"))
        .hasSize(11)
        .startsWith("run,change,before,after,records", "1,new,,80,2", "1,new,,81,1");
    assertThat(Files.readString(folder.resolve("april/run.json")))
        .contains("\"sinceEarlier\"", "\"records\" : 15", "\"new\" : 10", "\"merged\" : 0");
    lists(96);
    page.run(page.commands().get(2));
    assertThat(lines("may/clusters.csv")).containsAll(lines("april/clusters.csv"));
    assertThat(lines("may/pairs.csv").stream().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*,[cp]9[0-5],.*"));
    assertThat(lines("may/changes.csv")).hasSize(17).contains("2,new,,95,1");
    assertThat(folder.resolve("may/model.json"))
        .hasSameTextualContentAs(folder.resolve("april/model.json"));
    Files.writeString(
        folder.resolve("new.csv"), "id,forename,surname,dob\nx,Forea,Sampleaa,1930-01-11\n");
    String found = page.run(page.commands().get(3)).replaceAll("\\s+", " ");
    assertThat(found)
        .contains("\"id\" : \"x\", \"matches\" : [ { \"source\" : \"council\", \"id\" : \"c0\"")
        .contains("\"source\" : \"police\", \"id\" : \"p0\"")
        .doesNotContain("\"c1\"");
  }

  @Test
  void whatDoesNotFitIsRefusedInWords() throws IOException {
    lists(20);
    String input = folder.resolve("council.csv") + "," + folder.resolve("police.csv");
    Path out = folder.resolve("out");
    assertThat(Ran.of(List.of("link", "--input", input, "--out", "" + out, "--only-new")).err())
        .contains("--only-new needs --earlier");
    assertThat(
            Ran.of(List.of("link", "--input", input, "--out", "" + out, "--earlier", "" + folder))
                .err())
        .contains("There is no file", "clusters.csv");
    Files.writeString(folder.resolve("clusters.csv"), "source,id,cluster\ncouncil,c0,first\n");
    assertThat(
            Ran.of(List.of("link", "--input", input, "--out", "" + out, "--earlier", "" + folder))
                .err())
        .contains("clusters.csv line 2, column cluster: this is no whole number");
    assertThat(out).doesNotExist();
    Files.writeString(folder.resolve("changes.csv"), "run,change,before,after,records\n");
    assertThat(Ran.of(List.of("link", "--input", input, "--out", "" + folder)).err())
        .contains("name it with --earlier to go on");
    assertThat(Ran.of(List.of("link", "find", "--input", input)).err())
        .contains("--settings is missing");
    assertThat(
            Ran.of(
                    List.of(
                        "link",
                        "find",
                        "--input",
                        input,
                        "--settings",
                        "none.json",
                        "--records",
                        "none.csv"))
                .err())
        .contains("There is no file none.json");
  }
}
