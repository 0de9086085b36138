package org.lodestar.linkage.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.linkage.cluster.Clusters;
import org.lodestar.linkage.cluster.Components;
import org.lodestar.linkage.score.Edges;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

/** Records are letters, clusters are words: "abc d" is a cluster of three and one of one. */
class StableNumbersTest {
  @TempDir Path folder;

  private static Table table(List<String> ids) {
    TableBuilder builder = new TableBuilder(List.of());
    builder.begin("list");
    ids.forEach(id -> builder.add(id, List.of()));
    return builder.build();
  }

  private static Clusters clusters(List<String> ids, List<String> words) {
    Edges edges = new Edges();
    for (String word : words) {
      for (int i = 1; i < word.length(); i++) {
        edges.add(ids.indexOf(word.substring(0, 1)), ids.indexOf(word.substring(i, i + 1)), 1);
      }
    }
    return Components.of(ids.size(), edges, 0);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  /** Earlier clusters as "1abc 2de". */
  private static Earlier earlier(String text) {
    Earlier earlier = new Earlier(List.of());
    for (String word : words(text)) {
      int number = Integer.parseInt(word.replaceAll("[a-z]", ""));
      for (String id : word.replaceAll("[0-9]", "").split("")) {
        earlier.add("list", id, number);
      }
    }
    return earlier;
  }

  /** The present clusters with their numbers, as "1abc 2de", sorted. */
  private static String numbered(Table table, Clusters clusters, StableNumbers stable) {
    Map<Integer, String> words = new TreeMap<>();
    for (int row = 0; row < table.size(); row++) {
      words.merge(stable.numbers()[clusters.of()[row]], table.id(row), String::concat);
    }
    List<String> all = new ArrayList<>();
    words.forEach(
        (number, word) -> {
          char[] letters = word.toCharArray();
          Arrays.sort(letters);
          all.add(number + new String(letters));
        });
    return String.join(" ", all);
  }

  private static List<String> ids(String text) {
    return text.isEmpty() ? List.of() : List.of(text.replace(" ", "").split(""));
  }

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of("nothing changes", "0ab 1c", "ab c", "0ab 1c", ""),
        Arguments.of("a record joins", "0ab 1c", "ab cd", "0ab 1cd", ""),
        Arguments.of("a record leaves", "0ab 1c", "a c", "0a 1c", ""),
        Arguments.of("new", "0ab", "ab cd", "0ab 1cd", "NEW [] [1] 2"),
        Arguments.of("vanished", "0ab 4cd", "ab", "0ab", "VANISHED [4] [] 2"),
        Arguments.of(
            "vanished and new", "0ab 4cd", "ab e", "0ab 5e", "NEW [] [5] 1; VANISHED [4] [] 2"),
        Arguments.of("merge: the larger stays", "0a 1bcd", "abcd", "1abcd", "MERGED [0, 1] [1] 4"),
        Arguments.of(
            "merge of equals: the lower stays", "3ab 2cd", "abcd", "2abcd", "MERGED [2, 3] [2] 4"),
        Arguments.of(
            "split: the larger part stays", "0abc", "a bc", "0bc 1a", "SPLIT [0] [0, 1] 3"),
        Arguments.of(
            "split in halves: the first record decides",
            "0abcd",
            "cd ab",
            "0ab 1cd",
            "SPLIT [0] [0, 1] 4"),
        Arguments.of("split and gone in part", "0abcd", "d b", "0b 1d", "SPLIT [0] [0, 1] 2"),
        Arguments.of(
            "merge and split", "0abcd 1ef", "abc def", "0abc 1def", "REGROUPED [0, 1] [0, 1] 6"),
        Arguments.of("exchange", "0abc 1def", "abd cef", "0abd 1cef", "REGROUPED [0, 1] [0, 1] 6"),
        Arguments.of(
            "three into two",
            "0ab 1cd 2ef",
            "abc def",
            "0abc 2def",
            "REGROUPED [0, 1, 2] [0, 2] 6"),
        Arguments.of(
            "a number goes where most records went",
            "0abcde",
            "abc dexyz",
            "0abc 1dexyz",
            "SPLIT [0] [0, 1] 8"),
        Arguments.of("all at once", "", "ab c", "0ab 1c", "NEW [] [0] 2; NEW [] [1] 1"),
        Arguments.of("nothing is left", "7ab", "", "", "VANISHED [7] [] 2"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aNumberStaysWithMostOfItsRecords(
      String name, String before, String now, String numbered, String changes) {
    List<String> ids = ids(now);
    Table table = table(ids);
    Clusters clusters = clusters(ids, words(now));
    StableNumbers stable = StableNumbers.of(table, clusters, earlier(before));
    assertThat(numbered(table, clusters, stable)).as(name).isEqualTo(numbered);
    assertThat(String.join("; ", stable.changes().stream().map(StableNumbersTest::told).toList()))
        .isEqualTo(changes);
  }

  private static String told(Change change) {
    return change.kind() + " " + change.before() + " " + change.after() + " " + change.records();
  }

  @Test
  void numbersAreGivenOnceStayInPlaceAndDoNotDependOnTheOrderOfRecords() {
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 300; round++) {
      Earlier earlier = new Earlier(List.of());
      Map<String, Integer> now = new HashMap<>();
      for (char id = 'a'; id <= 'z'; id++) {
        if (random.nextDouble() < 0.8) {
          earlier.add("list", "" + id, random.nextInt(10));
        }
        if (random.nextDouble() < 0.8) {
          now.put("" + id, random.nextInt(10));
        }
      }
      List<String> ids = new ArrayList<>(now.keySet());
      Collections.sort(ids);
      StableNumbers stable = StableNumbers.of(table(ids), grouped(ids, now), earlier);
      Set<Integer> given = new HashSet<>();
      for (int number : stable.numbers()) {
        assertThat(given.add(number)).as("number %d is given once", number).isTrue();
      }
      Map<String, Integer> numbers = numbers(ids, grouped(ids, now), stable);
      Collections.shuffle(ids, new Random(round));
      StableNumbers shuffled = StableNumbers.of(table(ids), grouped(ids, now), earlier);
      Map<String, Integer> others = numbers(ids, grouped(ids, now), shuffled);
      numbers.forEach(
          (id, number) -> {
            boolean isKept = earlier.sizes().containsKey(number);
            assertThat(number.equals(others.get(id)) || !isKept).as(id).isTrue();
          });
      Earlier next = new Earlier(stable.changes());
      numbers.forEach((id, number) -> next.add("list", id, number));
      Collections.sort(ids);
      StableNumbers again = StableNumbers.of(table(ids), grouped(ids, now), next);
      assertThat(again.numbers()).containsExactly(stable.numbers());
      assertThat(again.changes()).isEmpty();
      accountsForAll(earlier, stable);
    }
  }

  private static Clusters grouped(List<String> ids, Map<String, Integer> groups) {
    Edges edges = new Edges();
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        if (groups.getOrDefault(ids.get(a), -1).equals(groups.getOrDefault(ids.get(b), -2))) {
          edges.add(a, b, 1);
        }
      }
    }
    return Components.of(ids.size(), edges, 0);
  }

  private static Map<String, Integer> numbers(
      List<String> ids, Clusters clusters, StableNumbers stable) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (int row = 0; row < ids.size(); row++) {
      numbers.put(ids.get(row), stable.numbers()[clusters.of()[row]]);
    }
    return numbers;
  }

  /** A number that came or went stands in exactly one change; one that stands in none stayed. */
  private static void accountsForAll(Earlier earlier, StableNumbers stable) {
    Set<Integer> before = new HashSet<>();
    Set<Integer> after = new HashSet<>();
    for (Change change : stable.changes()) {
      change.before().forEach(number -> assertThat(before.add(number)).isTrue());
      change.after().forEach(number -> assertThat(after.add(number)).isTrue());
    }
    Set<Integer> stayed = new HashSet<>(earlier.sizes().keySet());
    stayed.removeAll(before);
    Set<Integer> present = new HashSet<>(Arrays.stream(stable.numbers()).boxed().toList());
    present.removeAll(after);
    assertThat(present).isEqualTo(stayed);
  }

  @Test
  void aNumberThatVanishedIsNeverGivenAgain() throws IOException {
    write("clusters.csv", "source,id,cluster\nlist,a,0\nlist,b,1\n");
    StableNumbers second = run("a");
    assertThat(second.changes())
        .extracting(StableNumbersTest::told)
        .containsExactly("VANISHED [1] [] 1");
    write("clusters.csv", "source,id,cluster\nlist,a,0\n");
    StableNumbers third = run("a");
    assertThat(third.changes()).isEmpty();
    StableNumbers fourth = run("a c");
    assertThat(fourth.numbers()).containsExactly(0, 2);
    assertThat(fourth.changes().getFirst().run()).isEqualTo(2);
    assertThat(Files.readAllLines(folder.resolve("changes.csv")))
        .containsExactly("run,change,before,after,records", "1,vanished,1,,1", "2,new,,2,1");
  }

  /** Numbers these clusters after what lies in the folder, and adds to its log. */
  private StableNumbers run(String now) throws IOException {
    Earlier earlier = EarlierFiles.read(folder);
    List<String> ids = ids(now);
    StableNumbers stable = StableNumbers.of(table(ids), clusters(ids, words(now)), earlier);
    List<Change> log = new ArrayList<>(earlier.log());
    log.addAll(stable.changes());
    EarlierFiles.writeChanges(log, folder.resolve("changes.csv"));
    return stable;
  }

  @Test
  void theLogIsReadAsItWasWritten() throws IOException {
    List<Change> log =
        List.of(
            new Change(1, Change.Kind.REGROUPED, List.of(1, 2), List.of(1, 12), 9),
            new Change(3, Change.Kind.NEW, List.of(), List.of(13), 1));
    write("clusters.csv", "id,source,cluster\nx,list, 1\n");
    EarlierFiles.writeChanges(log, folder.resolve("changes.csv"));
    Earlier earlier = EarlierFiles.read(folder);
    assertThat(earlier.log()).isEqualTo(log);
    assertThat(earlier.run()).isEqualTo(4);
    assertThat(earlier.next()).isEqualTo(14);
    assertThat(earlier.number("list", "x")).isEqualTo(1);
    assertThat(earlier.number("list", "y")).isEqualTo(Earlier.NONE);
    assertThat(earlier.number("other", "x")).isEqualTo(Earlier.NONE);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "source,id\na,1\n", "", "clusters.csv line 1: the columns source, id, cluster"),
        Arguments.of(
            "source,id,cluster\na,1,x\n",
            "",
            "clusters.csv line 2, column cluster: this is no whole"),
        Arguments.of(
            "source,id,cluster\na,1,1\na,1,2\n", "", "clusters.csv line 3, column id: the record"),
        Arguments.of("source,id,cluster\na,1\n", "", "clusters.csv line 2: 2 values"),
        Arguments.of("source,id,cluster\na,\"1,1\n", "", "clusters.csv line 2: a quote is opened"),
        Arguments.of(
            "source,id,cluster\n",
            "1,eaten,1,2,3",
            "changes.csv line 2, column change: this is no change"),
        Arguments.of(
            "source,id,cluster\n",
            "1,new,,2 x,3",
            "changes.csv line 2, column after: this is no whole"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void filesThatCannotBeUsedAreRefusedWithTheirPlace(String clusters, String change, String why)
      throws IOException {
    write("clusters.csv", clusters);
    if (!change.isEmpty()) {
      write("changes.csv", "run,change,before,after,records\n" + change + "\n");
    }
    assertThatThrownBy(() -> EarlierFiles.read(folder)).hasMessageContaining(why);
  }

  @Test
  void aFolderWithoutResultsIsRefused() {
    assertThatThrownBy(() -> EarlierFiles.read(folder)).hasMessageContaining("There is no file");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
