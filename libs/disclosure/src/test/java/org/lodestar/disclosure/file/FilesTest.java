package org.lodestar.disclosure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.disclosure.Aim;
import org.lodestar.disclosure.DimensionRule;
import org.lodestar.disclosure.DisclosureException;
import org.lodestar.disclosure.Dominance;
import org.lodestar.disclosure.Method;
import org.lodestar.disclosure.Protected;
import org.lodestar.disclosure.Register;
import org.lodestar.disclosure.ReleasedRow;
import org.lodestar.disclosure.Rules;
import org.lodestar.disclosure.Sensitivity;
import org.lodestar.disclosure.Table;
import org.lodestar.disclosure.protect.Disclosure;

class FilesTest {
  private static final Rules RULES = Rules.suppress(5, Map.of("d", DimensionRule.flat("T")));

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Table table(String text) throws IOException {
    return TableFile.read(file("t.csv", text), RULES);
  }

  @Test
  void aTableIsReadWithItsLines() throws IOException {
    Table table = table("\uFEFFd,count\n\na,12\n\"b, c\",0\nT,12\n");
    assertThat(table.dimensions()).containsExactly("d");
    assertThat(table.rows())
        .extracting(row -> row.place() + row.count() + row.line())
        .containsExactly("a123", "b, c04", "T125");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "d,count/a,-3|t.csv line 2, column count: A count is a whole number",
        "d,count/a,2.5|t.csv line 2, column count: A count is a whole number",
        "d,count/a,12/b,|t.csv line 3, column count: The count is missing. Write 0 for none",
        "d,count/a,five|t.csv line 2, column count: A count is a whole number",
        "d,count/,5|t.csv line 2, column d: The code is missing",
        "d,count/a,5/a,6|t.csv line 3: The same codes stand in line 2",
        "d,count/a|t.csv line 2: 1 values, but line 1 names 2 columns",
        "d,number/a,5|t.csv line 1: No column is called count",
        "count,d/5,a|t.csv line 1: No column of codes stands before count",
        "e,count/a,5|t.csv line 1: The rules say nothing about the dimension \"e\"; they name d",
        "d,count,extra/a,5,1|t.csv line 1: Nobody asked for the column \"extra\"",
        "d,d,count/a,a,5|t.csv line 1: Two columns are called \"d\"",
        "d,count|t.csv: The table has no rows",
        "d,count/\"a,5|t.csv: A quote is opened and never closed",
      })
  void aTableThatIsWrongIsRefusedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> table(text.replace('/', '\n')))
        .isInstanceOf(DisclosureException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void totalsThatDoNotAddUpAreRefusedWithTheirLineAndWithoutTheirCounts() throws IOException {
    Table table = table("d,count\na,12\nb,7\nT,20\n");
    assertThatThrownBy(() -> Disclosure.protect(table, RULES, Register.EMPTY))
        .hasMessageStartingWith("t.csv line 4: the total T is not what its parts add up to")
        .hasMessageNotContaining("19");
  }

  @Test
  void whatIsNotInUtf8AndWhatIsEmptyIsRefused() throws IOException {
    Path latin = folder.resolve("latin.csv");
    Files.write(latin, "d,count\nD\u00e9,5\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> TableFile.read(latin, RULES)).hasMessageContaining("CSV UTF-8");
    assertThatThrownBy(() -> table("")).hasMessageContaining("The file is empty");
    assertThatThrownBy(() -> TableFile.read(folder.resolve("none.csv"), RULES))
        .hasMessageContaining("There is no such file");
  }

  @Test
  void allFaultsOfATableAreToldTogether() {
    assertThatThrownBy(() -> table("d,count\na,x\nb,y\n,3\n"))
        .message()
        .satisfies(message -> assertThat(message.lines()).hasSize(3));
  }

  @Test
  void rulesAreReadWithAllTheirNames() {
    Rules rules =
        RulesFile.parse(
            """
            {"audience": "public", "zeros": "protect", "dominance": {"n": 2, "k": 75},
             "dimensions": {"age": {"total": "all", "parents": {"0-15": "under 18"},
                                    "groups": {"old": ["60-69", "70+"]}}},
             "method": "round", "base": 3, "controlled": false, "minimise": "sum",
             "rates": {"denominator": "residents", "per": 1000, "leastCount": 10,
                       "leastDenominator": 500}}\
            """,
            "r.json");
    assertThat(rules.sensitivity())
        .isEqualTo(new Sensitivity(11, true, new Dominance.Share(2, 75)));
    assertThat(rules.method()).isEqualTo(new Method.Round(3, false));
    assertThat(rules.aim()).isEqualTo(Aim.SUM);
    assertThat(rules.dimension("age").groups()).containsEntry("old", List.of("60-69", "70+"));
    assertThat(rules.dimension("age").parents()).containsEntry("0-15", "under 18");
    assertThat(Objects.requireNonNull(rules.rates()).per()).isEqualTo(1000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{}|r.json at dimensions: This is missing",
        "[]|r.json: Here stands one JSON object",
        "{\"dimensions\": {\"d\": {}}}|r.json at dimensions.d.total: This is missing",
        "{\"dimensions\": {\"d\": {\"total\": 3}}}|r.json at dimensions.d.total: Here stands a"
            + " text",
        "{\"dimensions\": {}, \"treshold\": 5}|r.json: \"treshold\" is not known here; known are"
            + " audience",
        "{\"dimensions\": {}, \"threshold\": \"5\"}|r.json at threshold: Here stands a whole"
            + " number",
        "{\"dimensions\": {}, \"threshold\": 1}|r.json: The threshold must be from 2 to 1000",
        "{\"dimensions\": {}, \"method\": \"hide\"}|r.json at method: Here stands one of suppress,"
            + " round",
        "{\"dimensions\": {}, \"base\": 5}|r.json: base and controlled belong to the method round",
        "{\"dimensions\": {}, \"dominance\": {\"p\": 5, \"k\": 3}}|r.json at dominance: Give either"
            + " n and k, or p",
        "{\"dimensions\": {}, \"rates\": {}}|r.json at rates.denominator: This is missing",
        "{\"dimensions\": {\"d\": {\"total\": \"T\", \"parents\": {\"T\": \"U\"}}}}|r.json at"
            + " dimensions.d: The total \"T\" is given a parent",
        "{\"a\": 1, \"a\": 2}|r.json line 1, column",
        "{\"dimensions\": |r.json line 1, column",
      })
  void rulesThatAreWrongAreRefusedWithTheirPath(String text, String message) {
    assertThatThrownBy(() -> RulesFile.parse(text, "r.json"))
        .isInstanceOf(DisclosureException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @CsvSource({
    "a,b,b,a,is part of itself",
    "a,a,c,T,is part of itself",
  })
  void aTreeThatGoesRoundInCirclesIsRefused(
      String child, String parent, String second, String above, String message) {
    Rules circle =
        Rules.suppress(
            5, Map.of("d", DimensionRule.tree("T", Map.of(child, parent, second, above))));
    assertThatThrownBy(
            () ->
                Disclosure.protect(
                    TableFile.read(file("t.csv", "d,count\na,12\n"), circle),
                    circle,
                    Register.EMPTY))
        .hasMessageContaining(message);
  }

  @Test
  void releasesAreReadAsTheyWerePublished() throws IOException {
    file(
        "b.csv",
        "d,count,reason\na,,not shown\nb,10,rounded to 5\nT,20,rounded to the nearest 5\n");
    file("a.csv", "d,count\na,[c]\n'=x,7\n");
    file("notes.txt", "not a release");
    Register register = ReleasedFolder.read(folder, RULES);
    assertThat(register.releases())
        .extracting(each -> each.name())
        .containsExactly("a.csv", "b.csv");
    assertThat(register.releases().get(1).rows())
        .containsExactly(
            new ReleasedRow(List.of("a"), null, 0, 2),
            new ReleasedRow(List.of("b"), 10L, 4, 3),
            new ReleasedRow(List.of("T"), 20L, 2, 4));
    assertThat(register.releases().getFirst().rows().get(1).codes()).containsExactly("=x");
    file("c.csv", "d,count\na,about ten\n");
    assertThatThrownBy(() -> ReleasedFolder.read(folder, RULES))
        .hasMessageStartingWith("c.csv line 2, column count");
    assertThatThrownBy(() -> ReleasedFolder.read(folder.resolve("none"), RULES))
        .hasMessageContaining("must be a folder of CSV files");
  }

  @Test
  void noCellOfTheResultIsTakenForAFormulaAndItIsReadBackTheSame() throws IOException {
    Table table = table("d,count\n=SUM(A1),12\n-5,3\n@x,20\nT,35\n");
    Protected done = Disclosure.protect(table, RULES, Register.EMPTY);
    Path released = Files.createDirectory(folder.resolve("out"));
    Path out = released.resolve("released.csv");
    ResultFile.write(List.of(done), List.of(out));
    assertThat(Files.readString(out))
        .startsWith("d,count,reason\n'=SUM(A1),")
        .contains("'-5,,not shown\n")
        .endsWith("T,35,\n");
    assertThat(released.toFile().list()).containsExactly("released.csv");
    assertThat(ReleasedFolder.read(released, RULES).releases().getFirst().rows())
        .extracting(ReleasedRow::codes)
        .containsExactly(List.of("=SUM(A1)"), List.of("-5"), List.of("@x"), List.of("T"));
  }

  @Test
  void whereOneFileCannotBeWrittenNoneIs() throws IOException {
    Table table = table("d,count\na,12\nb,3\nT,15\n");
    Protected done = Disclosure.protect(table, RULES, Register.EMPTY);
    Path good = folder.resolve("good.csv");
    assertThatThrownBy(
            () ->
                ResultFile.write(
                    List.of(done, done), List.of(good, folder.resolve("none/bad.csv"))))
        .isInstanceOf(DisclosureException.class);
    assertThat(folder.toFile().list()).containsExactly("t.csv");
  }
}
