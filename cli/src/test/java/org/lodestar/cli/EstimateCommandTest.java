package org.lodestar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EstimateCommandTest {
  private static final String COUNTY =
      """
      council,police,charity,count
      1,0,0,412
      0,1,0,296
      0,0,1,187
      1,1,0,61
      1,0,1,38
      0,1,1,25
      1,1,1,9
      """;

  private static final String COUNCIL =
      """
      council,police,charity,count
      1,0,0,21
      0,1,0,14
      0,0,1,9
      1,1,0,3
      1,0,1,1
      """;

  private static final String CHECKLIST =
      """
      {"by": "I. Nvented", "closed": "yes", "same": "yes", "linked": "unknown",
       "linkedWhy": "nobody reviewed a sample", "feeds": "no", "avoids": "no",
       "unreached": "no", "repeated": "no"}
      """;

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("county.csv"), COUNTY);
    Files.writeString(folder.resolve("council.csv"), COUNCIL);
    Files.writeString(folder.resolve("checklist.json"), CHECKLIST);
  }

  private Ran estimate(String table, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("estimate", "--table", folder.resolve(table).toString()));
    for (String each : more) {
      arguments.add(
          each.endsWith(".json") || each.endsWith(".html") || each.endsWith(".csv")
              ? folder.resolve(each).toString()
              : each);
    }
    return Ran.of(arguments);
  }

  private static JsonNode json(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    return JsonMapper.shared().readTree(ran.out());
  }

  @Test
  void withoutAChecklistNoTotalIsInTheWordsAndAllFiguresAreInTheJson() {
    Ran words = estimate("county.csv", "--replicates", "100");
    assertThat(words.code()).isZero();
    assertThat(words.out())
        .startsWith("1,028 people were seen on 3 lists; 133 of them on two lists or more.")
        .contains("No total is given.", "\"feeds\": Does any list feed another")
        .doesNotContain("The lists suggest", "What each method says");
    JsonNode told = json(estimate("county.csv", "--replicates", "100", "--json"));
    assertThat(told.at("/publishable").asBoolean()).isFalse();
    assertThat(told.at("/data/people").asLong()).isEqualTo(1_028);
    assertThat(told.at("/data/lists").asInt()).isEqualTo(3);
    assertThat(told.at("/data/overlap").asLong()).isEqualTo(133);
    assertThat(told.at("/methods").findValuesAsString("method"))
        .containsExactly("chao", "stepwise", "aic2014", "bic", "dga", "latent", "bayes");
    JsonNode bic = told.at("/methods/3");
    assertThat(bic.at("/estimate").asDouble()).isGreaterThan(1_028);
    assertThat(bic.at("/intervals/95/0").asDouble())
        .isLessThan(bic.at("/intervals/95/1").asDouble());
    assertThat(bic.at("/replicates").asInt()).isEqualTo(100);
    assertThat(bic.at("/acceleration").isNumber()).isTrue();
    JsonNode dga = told.at("/methods/4");
    assertThat(dga.at("/delta").asDouble()).isEqualTo(0.125);
    assertThat(dga.at("/mean").asDouble()).isGreaterThan(dga.at("/intervals/95/0").asDouble());
    assertThat(told.at("/methods/5/rHat").asDouble()).isBetween(0.99, 1.2);
  }

  @Test
  void aCompleteChecklistGivesTheRangeWithItsDoubts() throws IOException {
    Ran words =
        estimate(
            "county.csv",
            "--checklist",
            "checklist.json",
            "--replicates",
            "200",
            "--report",
            "answer.html");
    assertThat(words.code()).as(words.err()).isZero();
    assertThat(words.out())
        .contains("The lists suggest that there were about")
        .contains("The true figure may well lie outside")
        .contains("It is not known:");
    assertThat(Files.readString(folder.resolve("answer.html")))
        .contains("What each method says", "nobody reviewed a sample");
    assertThat(
            json(estimate("county.csv", "--checklist", "checklist.json", "--json"))
                .at("/publishable")
                .asBoolean())
        .isTrue();
  }

  @Test
  void aSmallCouncilIsToldThatThereIsNotEnoughData() throws IOException {
    Ran ran = estimate("council.csv", "--checklist", "checklist.json", "--report", "answer.html");
    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("48 people were seen on 3 lists; under 5 of them on two lists or more.")
        .contains("There is not enough data for an estimate")
        .doesNotContain("The lists suggest");
    assertThat(Files.readString(folder.resolve("answer.html")))
        .contains("No total is shown")
        .doesNotContain("What each method says");
  }

  @Test
  void theSameSeedGivesTheSameWhateverTheThreads() {
    String one = estimate("county.csv", "--replicates", "60", "--threads", "1", "--json").out();
    assertThat(one)
        .isEqualTo(estimate("county.csv", "--replicates", "60", "--threads", "3", "--json").out());
    assertThat(one)
        .isNotEqualTo(estimate("county.csv", "--replicates", "60", "--seed", "2", "--json").out());
  }

  @Test
  void aModelAloneIsFittedAsItIs() {
    JsonNode told = json(estimate("county.csv", "--model", "[12,3]", "--json"));
    assertThat(told.at("/methods").size()).isEqualTo(1);
    JsonNode model = told.at("/methods/0");
    assertThat(model.at("/method").asString()).isEqualTo("model");
    assertThat(model.at("/model").asString()).isEqualTo("[12,3]");
    // Lists 1 and 2 as one against 3: those on none are n(12 only) * n(3 only) / n(both).
    double dark = (412.0 + 296 + 61) * 187 / (38 + 25 + 9);
    assertThat(model.at("/estimate").asDouble())
        .isEqualTo(1_028 + dark, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(model.at("/status").asInt()).isZero();
    assertThat(told.at("/publishable").asBoolean()).isFalse();
  }

  @Test
  void withoutReplicatesNoIntervalIsGivenThatNeedsThem() {
    JsonNode told =
        json(estimate("county.csv", "--method", "stepwise,bic,dga", "--replicates", "0", "--json"));
    assertThat(told.at("/methods/0/intervals").size()).isZero();
    assertThat(told.at("/methods/1/intervals").size()).isZero();
    assertThat(told.at("/methods/2/intervals").size()).isEqualTo(3);
    assertThat(told.at("/methods/0/estimate").asDouble()).isGreaterThan(1_028);
  }

  @Test
  void twoListsAreChapmansAndHangOnTheChecklist() throws IOException {
    Files.writeString(folder.resolve("two.csv"), "a,b,count\n1,0,190\n0,1,140\n1,1,60\n");
    JsonNode told = json(estimate("two.csv", "--checklist", "checklist.json", "--json"));
    assertThat(told.at("/methods/0/method").asString()).isEqualTo("chapman");
    // (250 + 1)(200 + 1) / 61 - 1
    assertThat(told.at("/methods/0/estimate").asDouble())
        .isEqualTo(251.0 * 201 / 61 - 1, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(told.at("/publishable").asBoolean()).isTrue();
    Files.writeString(
        folder.resolve("checklist.json"),
        CHECKLIST.replace("\"feeds\": \"no\"", "\"feeds\": \"unknown\", \"feedsWhy\": \"so\""));
    assertThat(
            json(estimate("two.csv", "--checklist", "checklist.json", "--json"))
                .at("/publishable")
                .asBoolean())
        .isFalse();
  }

  @Test
  void ratesOfLinksAreTakenFromTheLinkage() throws IOException {
    Files.writeString(
        folder.resolve("links.csv"),
        """
        list_one,list_other,linked,false,false_low,false_high,false_share,missed,missed_low,missed_high,missed_share
        council,police,70,1,0,2,0.0143,7,4,10,0.0909
        council,charity,47,1,0,2,0.0213,5,2,8,0.0962
        police,charity,34,1,0,2,0.0294,4,1,7,0.1053
        """);
    JsonNode told =
        json(estimate("county.csv", "--links", "links.csv", "--replicates", "0", "--json"));
    assertThat(told.at("/variants").findValuesAsString("words"))
        .contains(
            "as many were missed as the linkage says", "as many were false as the linkage says");
    Files.writeString(folder.resolve("links.csv"), "list_one,list_other\ncouncil,police\n");
    refused(estimate("county.csv", "--links", "links.csv"), "missed_share");
  }

  @Test
  void anEmptyChecklistIsPrintedToBeFilledIn() throws IOException {
    Ran ran = Ran.of(List.of("estimate", "checklist"));
    assertThat(ran.code()).isZero();
    Files.writeString(folder.resolve("checklist.json"), ran.out());
    assertThat(estimate("county.csv", "--checklist", "checklist.json", "--replicates", "0").out())
        .contains("The checklist is not complete: 8 things", "\"feeds\": Does any list");
    assertThat(Ran.of(List.of("estimate")).out()).contains("--table FILE.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,b,count;1,0,-3;0,1,2;1,1,1 | line 2",
        "a,b,count;1,0,2.5;0,1,2;1,1,1 | line 2",
        "a,b,count;1,0,;0,1,2;1,1,1 | line 2",
        "a,b,count;0,0,7;1,0,2;0,1,2;1,1,1 | line 2",
        "a,count;1,3 | two lists",
        "a,b,count;1,0,2;1,1,2 | a",
        "a,b,count;1,1,2 | a",
        "a,b,count | ",
        "a,b,c,d,e,f,g,h,i,j,k,l,count;1,1,1,1,1,1,1,1,1,1,1,1,1 | at most 11",
        "a,b,count;1,2,3 | line 2",
        "a,b,count;1,0 | line 2",
      })
  void aTableThatCannotBeIsRefusedAndNothingIsPrinted(String lines, String told)
      throws IOException {
    Files.writeString(folder.resolve("bad.csv"), lines.replace(';', '\n') + "\n");
    refused(estimate("bad.csv", "--json"), told == null ? "" : told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--model | [14] | 1 to 3",
        "--model | [123] | no data can tell",
        "--method | guess | is no method",
        "--method | model | needs --model",
        "--replicates | -1 | bootstrap",
        "--replicates | many | whole number",
        "--threshold | 2 | between 0 and 1",
        "--delta | 0 | above 0",
        "--order | 1 | 2 or more",
        "--threads | 0 | 1 or more",
        "--checklist | none.json | estimate checklist",
        "--links | none.csv | There is no file",
        "--report | no/such/folder/answer.html | cannot be written",
      })
  void aWrongOptionIsRefusedWithWhatToDo(String option, String value, String told) {
    refused(estimate("county.csv", option, value, "--json"), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"by\": 3}",
        "{\"closed\": \"perhaps\"}",
        "{\"colour\": \"yes\"}",
        "[1]",
        "{\"by\": ",
      })
  void aChecklistThatCannotBeReadIsRefused(String text) throws IOException {
    Files.writeString(folder.resolve("checklist.json"), text);
    refused(estimate("county.csv", "--checklist", "checklist.json"), "checklist");
  }

  private static void refused(Ran ran, String told) {
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsIgnoringCase(told).doesNotContain("Exception", "\tat ");
  }
}
