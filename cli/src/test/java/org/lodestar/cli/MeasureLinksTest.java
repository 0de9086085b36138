package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The how-to on measuring is true: its commands are run, in their order. */
class MeasureLinksTest {
  @TempDir Path folder;

  @Test
  void itsCommandsDoWhatItSays() throws IOException {
    StringBuilder council = new StringBuilder("id,forename,surname,dob\n");
    StringBuilder police = new StringBuilder("id,forename,surname,dob\n");
    StringBuilder truth = new StringBuilder("source,id,entity,nationality,sex,born\n");
    for (int i = 0; i < 60; i++) {
      String person =
          "Fore%c,Sample%c%c,19%02d-0%d-11\n"
              .formatted('a' + i % 19, 'a' + i % 26, 'a' + i / 26, 40 + i, 1 + i % 9);
      council.append("c" + i + "," + person);
      police.append("p" + i + "," + person);
      for (String record : List.of("council,c", "police,p")) {
        truth.append(record + i + "," + i + ",Utopian,f,1980-01-01\n");
      }
    }
    Files.writeString(folder.resolve("council.csv"), council);
    Files.writeString(folder.resolve("police.csv"), police);
    Files.writeString(folder.resolve("truth.csv"), truth);
    HowTo page = new HowTo("measure-links.md", folder);
    page.run("link --input council.csv,police.csv --type link --out results");
    List<String> commands = page.commands();
    assertThat(commands).hasSize(4);
    page.run(commands.get(0));
    Path review = folder.resolve("review/review.csv");
    List<String> lines = Files.readAllLines(review);
    Files.write(
        review,
        lines.stream()
            .map(line -> line.endsWith(",") ? line + (isRight(line) ? "match" : "no match") : line)
            .toList());
    assertThat(page.run(commands.get(1))).contains("\"precision\"", "\"missedLinks\"");
    assertThat(page.run(commands.get(2))).contains("\"bCubed\"");
    assertThat(page.run(commands.get(3))).contains("\"Utopian\"", "\"40-49\"");
  }

  private static boolean isRight(String line) {
    String[] cells = line.split(",");
    return cells[1].substring(1).equals(cells[3].substring(1));
  }
}
