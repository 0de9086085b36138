package org.lodestar.linkage.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.duckdb.DuckDBAppender;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.linkage.text.DamerauLevenshtein;
import org.lodestar.linkage.text.JaroWinkler;
import org.lodestar.linkage.text.Levenshtein;
import org.lodestar.linkage.text.QGrams;

/**
 * Our functions of two texts beside those of DuckDB. On ASCII they are the same; beyond it DuckDB
 * counts bytes where we count letters, so that only ours are used.
 */
class KernelsAgainstDuckDbTest {
  private static final int PAIRS = 30_000;
  private static final List<String[]> TEXTS = new ArrayList<>();
  private static Database database;

  @BeforeAll
  static void textsByChance() throws SQLException {
    database = Database.open(DuckDbSettings.usual(1));
    database.run("CREATE TABLE texts (n INTEGER, a VARCHAR, b VARCHAR)");
    SplittableRandom random = new SplittableRandom(1);
    try (DuckDBAppender to = database.connection().createAppender("texts")) {
      for (int i = 0; i < PAIRS; i++) {
        String a = text(random);
        String b = random.nextInt(3) == 0 ? text(random) : edited(a, random);
        TEXTS.add(new String[] {a, b});
        to.beginRow().append(i).append(a).append(b).endRow();
      }
    }
  }

  @AfterAll
  static void closed() {
    database.close();
  }

  /** Few letters, so that many are shared; now and then longer than a machine word. */
  private static String text(SplittableRandom random) {
    int length = random.nextInt(20) == 0 ? 60 + random.nextInt(20) : 1 + random.nextInt(14);
    int letters = 2 + random.nextInt(6);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ((random.nextInt(9) == 0 ? ' ' : 'a') + random.nextInt(letters)));
    }
    return text.toString();
  }

  private static String edited(String text, SplittableRandom random) {
    StringBuilder edited = new StringBuilder(text);
    for (int edits = random.nextInt(4); edits > 0; edits--) {
      int at = random.nextInt(edited.length());
      switch (random.nextInt(4)) {
        case 0 -> edited.insert(at, 'b');
        case 1 -> edited.setCharAt(at, 'c');
        case 2 -> edited.append(edited.charAt(at)).deleteCharAt(at);
        default -> edited.reverse();
      }
    }
    return edited.toString();
  }

  static List<Arguments> functions() {
    return List.of(
        ours("jaro_winkler_similarity", JaroWinkler::similarity),
        ours("jaro_similarity", JaroWinkler::jaro),
        ours("levenshtein", Levenshtein::distance),
        ours("damerau_levenshtein", DamerauLevenshtein::distance),
        ours("jaccard", (a, b) -> QGrams.jaccard(a, b, 1)));
  }

  private static Arguments ours(String name, ToDoubleBiFunction<String, String> function) {
    return Arguments.of(name, function);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void onAsciiTheyAreTheSame(String name, ToDoubleBiFunction<String, String> ours) {
    int[] seen = new int[1];
    database.query(
        "SELECT n, %s(a, b)::DOUBLE FROM texts".formatted(name),
        rows -> {
          while (rows.next()) {
            String[] pair = TEXTS.get(rows.getInt(1));
            assertThat(ours.applyAsDouble(pair[0], pair[1]))
                .as("%s of '%s' and '%s'", name, pair[0], pair[1])
                .isCloseTo(rows.getDouble(2), within(1e-12));
            seen[0]++;
          }
        });
    assertThat(seen[0]).isEqualTo(PAIRS);
  }

  @ParameterizedTest
  @CsvSource({
    // Bytes: two of é differ from the one of e.
    "levenshtein, é, e, 2, 1",
    "levenshtein, 😀, 😃, 1, 1",
    "damerau_levenshtein, aé, éa, 2, 1",
    "jaro_similarity, é, è, 0.666667, 0",
    "jaro_winkler_similarity, Ольга, Олга, 0.96, 0.946667"
  })
  void beyondAsciiTheyAreNot(String name, String a, String b, double theirs, double ours) {
    double[] said = new double[1];
    database.query(
        "SELECT %s('%s', '%s')::DOUBLE".formatted(name, a, b),
        rows -> {
          rows.next();
          said[0] = rows.getDouble(1);
        });
    assertThat(said[0]).isCloseTo(theirs, within(1e-6));
    ToDoubleBiFunction<String, String> function =
        switch (name) {
          case "levenshtein" -> Levenshtein::distance;
          case "damerau_levenshtein" -> DamerauLevenshtein::distance;
          case "jaro_similarity" -> JaroWinkler::jaro;
          default -> JaroWinkler::similarity;
        };
    assertThat(function.applyAsDouble(a, b)).isCloseTo(ours, within(1e-6));
  }

  /** The prefix counts above 0.7 only, in both. */
  @ParameterizedTest
  @CsvSource({"abcd, abxyzq, 0.611111", "martha, marhta, 0.961111", "abxxxxxx, abyyyyyy, 0.5"})
  void theRuleOfTheStartIsTheSame(String a, String b, double both) {
    database.query(
        "SELECT jaro_winkler_similarity('%s', '%s')".formatted(a, b),
        rows -> {
          rows.next();
          assertThat(rows.getDouble(1)).isCloseTo(both, within(1e-6));
        });
    assertThat(JaroWinkler.similarity(a, b)).isCloseTo(both, within(1e-6));
  }
}
