package org.lodestar.linkage.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFilesTest {
  @TempDir Path directory;

  @Test
  void theFilesHoldTheRecordsTheTruthAndTheOverlaps() throws IOException {
    Plan plan = Plan.typical(2_000, 4);
    Overlaps overlaps = ListFiles.write(plan, directory);
    Set<String> ids = new HashSet<>();
    for (ListPlan list : plan.lists()) {
      List<String> lines = lines(list.name() + ".csv");
      assertThat(lines.getFirst())
          .isEqualTo(
              "id,forename,surname,sex,birth_date,address,town,postcode,telephone,email,plate");
      lines.stream().skip(1).forEach(line -> ids.add(list.name() + "," + line.split(",")[0]));
    }
    List<String> truth = lines("truth.csv");
    assertThat(truth.getFirst()).isEqualTo("source,id,entity");
    assertThat(truth.stream().skip(1).map(line -> line.substring(0, line.lastIndexOf(','))))
        .hasSameElementsAs(ids)
        .hasSize(Made.records(plan).size());
    assertThat(lines("overlaps.csv").getFirst())
        .isEqualTo("council,social_care,police,nhs,charity,helpline,people");
    assertThat(lines("overlaps.csv").get(1)).isEqualTo("0,0,0,0,0,0," + overlaps.hidden());
    assertThat(lines("overlaps.csv").get(6)).isEqualTo("1,0,1,0,0,0," + overlaps.people(5));
    assertThat(lines("overlaps.csv")).hasSize(65);
  }

  @Test
  void aCommaInAnAddressIsQuoted() throws IOException {
    ListFiles.write(Made.aCleanPlan(2_000), directory);
    List<String> flats = lines("all.csv").stream().filter(line -> line.contains("Flat")).toList();
    assertThat(flats).isNotEmpty().allMatch(line -> line.contains(",\"Flat "));
    assertThat(lines("all.csv").stream().map(ListFilesTest::cells).distinct()).containsExactly(13);
  }

  private List<String> lines(String file) throws IOException {
    return Files.readAllLines(directory.resolve(file));
  }

  private static int cells(String line) {
    return (int) Stream.of(line.replaceAll("\"[^\"]*\"", "").split(",", -1)).count();
  }
}
