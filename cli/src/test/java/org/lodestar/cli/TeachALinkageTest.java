package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The how-to on teaching is true: its commands are run. */
class TeachALinkageTest {
  @TempDir Path folder;

  @Test
  void itsCommandsDoWhatItSays() throws IOException {
    StringBuilder council = new StringBuilder("id,forename,surname,dob,nhs\n");
    StringBuilder police = new StringBuilder("id,forename,surname,dob,nhs\n");
    StringBuilder labels = new StringBuilder("source_l,id_l,source_r,id_r,verdict\n");
    for (int i = 0; i < 40; i++) {
      char letter = (char) ('a' + i % 26);
      String person =
          "Fore%c,Sample%c%c,19%02d-0%d-11,%s\n"
              .formatted(
                  'a' + i % 19, letter, 'a' + i / 26, 40 + i, 1 + i % 9, i % 3 == 0 ? i : "");
      council.append("c" + i + "," + person);
      police.append("p" + i + "," + person);
      labels.append("council,c%d,police,p%d,match\n".formatted(i, i));
    }
    Files.writeString(folder.resolve("council.csv"), council);
    Files.writeString(folder.resolve("police.csv"), police);
    Files.writeString(folder.resolve("labels.csv"), labels);
    Files.writeString(folder.resolve("surnames.csv"), "value,count\nSampleaa,700\nSamplebb,1\n");
    HowTo page = new HowTo("teach-a-linkage.md", folder);
    assertThat(page.commands()).hasSize(4);
    for (String command : page.commands()) {
      page.run(
          command
              .replace("labels:", "labels:" + folder + "/")
              .replace("surname=", "surname=" + folder + "/"));
    }
    assertThat(Files.readString(folder.resolve("taught/model.json"))).doesNotContain("nhs");
    assertThat(Files.readString(folder.resolve("prior/model.json")))
        .contains("\"probability_two_random_records_match\" : " + 14 / 0.6 / 1600);
    assertThat(Files.readAllLines(folder.resolve("rare/clusters.csv"))).hasSize(81);
  }
}
