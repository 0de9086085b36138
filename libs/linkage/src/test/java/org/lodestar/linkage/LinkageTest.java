package org.lodestar.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.output.Folder;
import org.lodestar.linkage.output.ResultFiles;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;

class LinkageTest {
  @TempDir Path folder;

  private static Path febrl(String name) {
    Path file = SharedData.find("linkage/febrl/" + name);
    assumeTrue(Files.exists(file), SharedData.missing("linkage/febrl/" + name));
    return file;
  }

  private static Linked link(Table table, LinkType type) {
    LinkSettings settings = LinkSettings.usual(type, Set.copyOf(table.sources()));
    return new Linkage(table, settings, Progress.SILENT).run(null);
  }

  /** F1 of the pairs within clusters. */
  private static double f1(int[] clusters, int[] truth) {
    double together =
        pairs(
            IntStream.range(0, truth.length)
                .mapToObj(row -> clusters[row] + " " + truth[row])
                .toList());
    double said = pairs(IntStream.of(clusters).boxed().toList());
    double real = pairs(IntStream.of(truth).boxed().toList());
    return 2 * together / (said + real);
  }

  private static double pairs(List<?> keys) {
    Map<Object, Integer> sizes = new HashMap<>();
    keys.forEach(key -> sizes.merge(key, 1, Integer::sum));
    return sizes.values().stream().mapToDouble(size -> size * (size - 1.0) / 2).sum();
  }

  private static int[] febrlTruth(Table table) {
    return IntStream.range(0, table.size())
        .map(row -> Integer.parseInt(table.id(row).split("-")[1]))
        .toArray();
  }

  @Test
  void febrlIsLinkedWithoutSettings() {
    Table table = new CsvLists(List.of(ListFile.of(febrl("dataset3.csv"))), "rec_id").read();
    Linked linked = link(table, LinkType.DEDUPE_ONLY);
    assertThat(f1(linked.clusters().of(), febrlTruth(table))).isGreaterThanOrEqualTo(0.996);
  }

  @Test
  void twoListsOfFebrlAreLinkedOneToOneWithoutSettings() {
    Table table =
        new CsvLists(
                List.of(ListFile.of(febrl("dataset4a.csv")), ListFile.of(febrl("dataset4b.csv"))),
                "rec_id")
            .read();
    Linked linked = link(table, LinkType.LINK_ONLY);
    assertThat(f1(linked.clusters().of(), febrlTruth(table))).isGreaterThanOrEqualTo(0.99);
    for (int[] members : linked.clusters().members()) {
      assertThat(members.length).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void peopleWithFewFieldsAreLinkedWithoutSettings() {
    Path invented = Path.of("src/test/resources/splink/fake_1000.csv");
    Table all = new CsvLists(List.of(ListFile.of(invented)), "unique_id").read();
    int[] truth = all.column("cluster").codes();
    Linked linked = link(all.without("cluster"), LinkType.DEDUPE_ONLY);
    assertThat(f1(linked.clusters().of(), truth)).isGreaterThanOrEqualTo(0.95);
  }

  private static Table small() {
    List<String> names = new ArrayList<>();
    List<String> born = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      for (int copy = 0; copy <= i % 2; copy++) {
        names.add("name" + (char) ('a' + i % 26) + (char) ('a' + i / 26));
        born.add("19%02d-%02d-%02d".formatted(i % 90, 1 + i % 12, 1 + i % 28));
        places.add(copy == 0 ? "place " + i % 40 : "elsewhere " + i % 7);
      }
    }
    return Table.of(
        "small",
        List.of(Column.of("surname", names), Column.of("dob", born), Column.of("town", places)));
  }

  @Test
  void theSameSeedGivesTheSameFilesAndThreadsDoNotMatter() throws IOException {
    Table table = small();
    LinkSettings two = LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of());
    LinkSettings one =
        new LinkSettings(two.type(), two.threshold(), two.shown(), 1, two.seed(), 40, Set.of());
    List<Path> folders = List.of(folder.resolve("a"), folder.resolve("b"));
    List<LinkSettings> settings = List.of(one, two);
    for (int i = 0; i < 2; i++) {
      Files.createDirectories(folders.get(i));
      ResultFiles.write(
          new Linkage(table, settings.get(i), Progress.SILENT).run(null), folders.get(i));
    }
    for (String name : List.of("pairs.csv", "clusters.csv", "model.json")) {
      assertThat(folders.get(1).resolve(name))
          .hasSameTextualContentAs(folders.get(0).resolve(name));
    }
    assertThat(Files.readAllLines(folders.getFirst().resolve("clusters.csv"))).hasSize(451);
    assertThat(Files.readAllLines(folders.getFirst().resolve("pairs.csv")).getFirst())
        .isEqualTo("source_l,id_l,source_r,id_r,weight,probability,surname,dob,town");
  }

  @Test
  void aTrainedModelIsUsedAsItIs() {
    Linked first = link(small(), LinkType.DEDUPE_ONLY);
    LinkSettings settings = LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of());
    Linked again = new Linkage(small(), settings, Progress.SILENT).run(first.model());
    assertThat(again.training()).isEmpty();
    assertThat(again.proposal()).isEmpty();
    assertThat(again.clusters().of()).containsExactly(first.clusters().of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"propose", "train", "predict", "cluster"})
  void aRunIsBrokenOffAtAnyStageWhenItsThreadIsInterrupted(String last) {
    LinkSettings settings = LinkSettings.usual(LinkType.DEDUPE_ONLY, Set.of());
    Progress interrupting =
        (stage, _) -> {
          if (stage.equals(last)) {
            Thread.currentThread().interrupt();
          }
        };
    assertThatThrownBy(() -> new Linkage(small(), settings, interrupting).run(null))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("broken off");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whatWasNotFinishedLeavesNothingBehind() throws IOException {
    Path out = folder.resolve("out");
    try (Folder results = new Folder(out)) {
      Files.writeString(results.draft().resolve("pairs.csv"), "half");
    }
    assertThat(out).isEmptyDirectory();
    try (Folder results = new Folder(out)) {
      Files.writeString(results.draft().resolve("pairs.csv"), "whole");
      results.finish();
    }
    assertThat(out.resolve("pairs.csv")).hasContent("whole");
    assertThat(out.toFile().list()).containsExactly("pairs.csv");
  }

  @Test
  void columnsThatSayNothingAreRefusedInWords() {
    Table table = Table.of("t", List.of(Column.of("a", List.of("x", "x", "x"))));
    assertThatThrownBy(() -> link(table, LinkType.DEDUPE_ONLY))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("No column says anything");
  }

  @Test
  void aListThatIsNotThereCannotBeFreeOfDuplicates() {
    LinkSettings settings =
        new LinkSettings(LinkType.DEDUPE_ONLY, 0.5, 0.01, 1, 1, 40, Set.of("police"));
    assertThatThrownBy(() -> new Linkage(small(), settings, Progress.SILENT))
        .hasMessageContaining("police")
        .hasMessageContaining("small");
  }
}
