package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code link --train}, {@code --prior}, {@code --frequencies} and {@code --one-to-one}. */
class TrainOptionsTest {
  private static final String MODEL =
      """
      {"link_type": "link_only", "probability_two_random_records_match": 0.001,
       "comparisons": [
         {"output_column_name": "name", "comparison_levels": [
           {"sql_condition": "name_l is null or name_r is null", "is_null_level": true},
           {"sql_condition": "name_l = name_r", "tf_adjustment_column": "name"},
           {"sql_condition": "ELSE"}]},
         {"output_column_name": "born", "comparison_levels": [
           {"sql_condition": "born_l = born_r"}, {"sql_condition": "ELSE"}]},
         {"output_column_name": "town", "comparison_levels": [
           {"sql_condition": "town_l = town_r"}, {"sql_condition": "ELSE"}]}],
       "blocking_rules_to_generate_predictions": ["l.name = r.name", "l.born = r.born"]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void twoLists() throws IOException {
    StringBuilder council = new StringBuilder("id,name,born,town,person\n");
    StringBuilder police = new StringBuilder("id,name,born,town,person\n");
    StringBuilder labels = new StringBuilder("source_l,id_l,source_r,id_r,verdict\n");
    for (int i = 0; i < 300; i++) {
      String person = "n%d,b%d,t%d".formatted(i % 200, i % 151, i % 7);
      council.append("c%d,%s,p%d\n".formatted(i, person, i));
      boolean moved = i % 5 == 0;
      police.append("d%d,%s,p%d\n".formatted(i, moved ? person.replace(",t", ",u") : person, i));
      labels.append("council,c%d,police,d%d,match\n".formatted(i, i));
    }
    Files.writeString(folder.resolve("council.csv"), council);
    Files.writeString(folder.resolve("police.csv"), police);
    Files.writeString(folder.resolve("labels.csv"), labels);
    Files.writeString(folder.resolve("model.json"), MODEL);
    Files.writeString(folder.resolve("names.csv"), "value,share\nn7,0.5\n");
  }

  private Ran link(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "link",
                "--input",
                folder.resolve("council.csv") + "," + folder.resolve("police.csv"),
                "--type",
                "link",
                "--settings",
                folder.resolve("model.json").toString()));
    for (String each : more) {
      all.add(each.replace("@", folder + "/"));
    }
    return Ran.of(all);
  }

  private String written(String file) throws IOException {
    return Files.readString(folder.resolve(file)).replaceAll("\\s+", " ");
  }

  @Test
  void mIsThatOfTheLabelsOrOfTheColumn() throws IOException {
    Ran labels = link("--out", "@labels", "--train", "labels:@labels.csv");
    assertThat(labels.code()).as(labels.err()).isZero();
    // Of 300 labelled pairs 240 kept their town; half a pair is spread over the two levels.
    assertThat(written("labels/model.json"))
        .contains("\"m_probability\" : " + (240 + 0.25) / 300.5)
        .doesNotContain("fix_m_probability");
    Ran column = link("--out", "@column", "--train", "column:person");
    assertThat(column.code()).as(column.err()).isZero();
    assertThat(folder.resolve("column/model.json"))
        .hasSameTextualContentAs(folder.resolve("labels/model.json"));
  }

  @Test
  void lambdaComesFromThePriorAndOnePassIsMadeForEachRule() throws IOException {
    Ran ran =
        link(
            "--out",
            "@out",
            "--train",
            "by-rule",
            "--prior",
            "l.person = r.person;l.name = 'none'" + " and l.name = r.name",
            "--recall",
            "0.5");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(written("out/model.json"))
        .contains("\"probability_two_random_records_match\" : " + 300 / 0.5 / 90_000);
    assertThat(ran.err()).contains("train:");
  }

  @Test
  void aTrainedModelIsTrainedAgainWhereThatIsAskedFor() throws IOException {
    link("--out", "@first");
    Files.copy(folder.resolve("first/model.json"), folder.resolve("trained.json"));
    Ran as = Ran.of(arguments("trained.json", "as"));
    assertThat(as.err()).doesNotContain("train:");
    List<String> again = new ArrayList<>(arguments("trained.json", "again"));
    again.addAll(List.of("--train", "together"));
    Ran anew = Ran.of(again);
    assertThat(anew.code()).as(anew.err()).isZero();
    assertThat(anew.err()).contains("train:");
    assertThat(folder.resolve("again/clusters.csv"))
        .hasSameTextualContentAs(folder.resolve("first/clusters.csv"));
  }

  private List<String> arguments(String model, String out) {
    return List.of(
        "link",
        "--input",
        folder.resolve("council.csv") + "," + folder.resolve("police.csv"),
        "--type",
        "link",
        "--settings",
        folder.resolve(model).toString(),
        "--out",
        folder.resolve(out).toString());
  }

  @Test
  void aNameThatIsCommonElsewhereWeighsLess() throws IOException {
    link("--out", "@plain");
    Ran ran = link("--out", "@out", "--frequencies", "name=@names.csv");
    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(weight("out", "c7")).isLessThan(weight("plain", "c7") - 5);
    assertThat(weight("out", "c8")).isEqualTo(weight("plain", "c8"));
  }

  private double weight(String out, String id) throws IOException {
    return Files.readAllLines(folder.resolve(out + "/pairs.csv")).stream()
        .filter(line -> line.startsWith("council," + id + ",police,d" + id.substring(1) + ","))
        .mapToDouble(line -> Double.parseDouble(line.split(",")[4]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void eachRecordHasOnePartnerAtMost() throws IOException {
    Files.writeString(
        folder.resolve("police.csv"), "id,name,born,town,person\nd1,n1,b1,t1,x\nd2,n1,b1,t1,y\n");
    for (String how : List.of("greedy", "optimal")) {
      Ran ran = link("--out", "@" + how, "--one-to-one", how);
      assertThat(ran.code()).as(ran.err()).isZero();
      List<String> clusters =
          Files.readAllLines(folder.resolve(how + "/clusters.csv")).stream()
              .filter(line -> line.startsWith("police"))
              .map(line -> line.substring(line.lastIndexOf(',')))
              .toList();
      assertThat(clusters).hasSize(2).doesNotHaveDuplicates();
    }
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("--train is together", List.of("--train", "hard")),
        Arguments.of("no column \"x\"", List.of("--train", "column:x")),
        Arguments.of("There is no file", List.of("--train", "labels:@x.csv")),
        Arguments.of("go together", List.of("--prior", "l.a = r.a")),
        Arguments.of("up to 1 is needed", List.of("--prior", "l.name = r.name", "--recall", "7")),
        Arguments.of("--prior: ", List.of("--prior", "l.name =", "--recall", "1")),
        Arguments.of("takes a column and a file", List.of("--frequencies", "names.csv")),
        Arguments.of("no column \"x\"", List.of("--frequencies", "x=@names.csv")),
        Arguments.of(
            "such levels are there for: name", List.of("--frequencies", "town=@names.csv")),
        Arguments.of("--one-to-one is greedy or optimal", List.of("--one-to-one", "best")),
        Arguments.of("One to one is for lists", List.of("--one-to-one", "greedy", "--type=both")));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeDoneIsRefusedAndNothingIsWritten(String why, List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(List.of("--out", "@out"));
    boolean hasType = more.contains("--type=both");
    Ran ran = hasType ? both(all) : link(all.toArray(String[]::new));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(why);
    assertThat(folder.resolve("out/clusters.csv")).doesNotExist();
  }

  private Ran both(List<String> more) {
    List<String> all = new ArrayList<>(List.of("link", "--input", folder + "/council.csv"));
    more.forEach(each -> all.add(each.replace("@", folder + "/")));
    return Ran.of(all);
  }
}
