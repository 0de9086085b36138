package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The how-to is true: its table and checklist are made, its commands are run, in their order. */
class EstimateHowToTest {
  @TempDir Path folder;

  @Test
  void itsCommandsDoWhatItSays() throws IOException {
    HowTo page = new HowTo("estimate-what-stays-hidden.md", folder);
    assertThat(page.makeLists()).containsExactly("county.csv", "checklist.json");
    List<String> commands = page.commands();
    assertThat(commands).hasSize(3);
    assertThat(page.run(commands.get(0)))
        .startsWith("1,236 people were seen on 4 lists; 201 of them on two lists or more.")
        .contains("No total is given");
    assertThat(page.run(commands.get(1))).contains("\"unreachedQuestion\"");
    assertThat(page.run(commands.get(2)))
        .contains("The lists suggest that there were about")
        .contains("Some victims have no chance of being on any list");
    assertThat(Files.readString(folder.resolve("answer.html")))
        .contains("What no data can show", "children under 10 are on no list that we have");
  }
}
