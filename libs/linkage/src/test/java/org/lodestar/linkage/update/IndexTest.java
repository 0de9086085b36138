package org.lodestar.linkage.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.block.Blocking;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.Expression;
import org.lodestar.linkage.model.Level;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.model.Model;
import org.lodestar.linkage.score.Scorer;
import org.lodestar.linkage.table.Column;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.table.TableBuilder;

class IndexTest {
  private static final List<String> NAMES =
      List.of("forename", "surname", "dob", "phones", "unused");
  private static final double ALL = Double.NEGATIVE_INFINITY;

  private static List<List<String>> records(int number, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<List<String>> records = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String dob = "19%02d-0%d-0%d".formatted(random.nextInt(60, 70), 1 + random.nextInt(3), 1);
      records.add(
          List.of(
              word("fore", 12, random),
              random.nextInt(9) == 0 ? "" : word("sur", 20, random),
              random.nextInt(6) == 0 ? "" : dob,
              random.nextInt(9) + ";" + random.nextInt(40),
              "x"));
    }
    return records;
  }

  /** Some forenames are surnames of others, and some differ by a letter only. */
  private static String word(String begin, int many, SplittableRandom random) {
    int which = random.nextInt(many);
    return (which % 7 == 0 ? "mari" : begin) + (char) ('a' + which) + "an";
  }

  private static Table table(List<List<String>> records) {
    TableBuilder builder = new TableBuilder(NAMES);
    builder.begin("council");
    for (int i = 0; i < records.size(); i++) {
      if (i == records.size() / 2) {
        builder.begin("police");
      }
      builder.add("r" + i, records.get(i));
    }
    return builder.build();
  }

  private static Level weighed(Level level, double m, double u) {
    return level.with(m, u);
  }

  private static Model model(LinkType type) {
    Level.Frequency rare = new Level.Frequency("surname", 1, 0);
    List<Comparison> comparisons =
        List.of(
            Comparison.of(
                "surname",
                Level.absent("absent", "surname_l is null or surname_r is null"),
                weighed(Level.when("same", "surname_l = surname_r"), 0.8, 0.05).withFrequency(rare),
                weighed(
                        Level.when("alike", "jaro_winkler_similarity(surname_l, surname_r) >= 0.8"),
                        0.15,
                        0.1)
                    .withFrequency(rare),
                weighed(Level.otherwise(), 0.05, 0.85)),
            Comparison.of(
                "forename",
                weighed(Level.when("same", "forename_l = forename_r"), 0.7, 0.1),
                weighed(Level.when("swapped", "forename_l = surname_r"), 0.1, 0.02),
                weighed(Level.otherwise(), 0.2, 0.88)),
            Comparison.of(
                "born",
                Level.absent("absent", "dob_l is null or dob_r is null"),
                weighed(Level.when("same", "dob_l = dob_r"), 0.9, 0.03),
                weighed(Level.otherwise(), 0.1, 0.97)));
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("surname", "dob"),
            BlockingRule.of("l.forename = r.surname"),
            BlockingRule.of("l.forename = r.forename and l.dob <> r.dob"),
            BlockingRule.of("left(l.surname, 3) = left(r.surname, 3) and l.dob = r.dob"),
            new BlockingRule(Expression.parse("l.phones = r.phones"), List.of("phones")));
    return Model.of(type, comparisons, rules).withLambda(0.01);
  }

  private static Map<String, String> values(List<String> record) {
    Map<String, String> values = new HashMap<>();
    IntStream.range(0, NAMES.size()).forEach(i -> values.put(NAMES.get(i), record.get(i)));
    return values;
  }

  /** Pairs and weights of a full run in which the record stands behind all others. */
  private static List<Index.Match> full(
      List<List<String>> records, List<String> record, Model model, long limit) {
    TableBuilder builder = new TableBuilder(NAMES);
    builder.begin("those");
    records.forEach(each -> builder.add("", each));
    builder.begin("this");
    builder.add("", record);
    Table all = builder.build();
    Columns columns = new Columns(all);
    Column surname = table(records).column("surname");
    Map<String, Double> shares = new HashMap<>();
    for (int code = 0; code < surname.distinct(); code++) {
      shares.put(surname.value(code), surname.counts()[code] / (double) surname.present());
    }
    shares.putIfAbsent(record.get(1), 1.0 / (surname.present() + 1));
    Scorer scorer = new Scorer(model, columns, Map.of("surname", shares));
    Blocking blocking = new Blocking(model.blockingRules(), columns, LinkType.LINK_ONLY, limit);
    List<Index.Match> pairs = new ArrayList<>();
    for (Blocking.Unit unit : blocking.units()) {
      blocking.walk(
          unit, (left, right, _) -> pairs.add(new Index.Match(left, scorer.weight(left, right))));
    }
    pairs.sort(
        Comparator.comparingDouble((Index.Match match) -> -match.weight())
            .thenComparingInt(Index.Match::row));
    return pairs;
  }

  @Test
  void aRecordHasThePairsAndWeightsOfAFullRun() {
    List<List<String>> records = records(400, 1);
    Model model = model(LinkType.DEDUPE_ONLY);
    Index index = Index.of(table(records), model);
    List<List<String>> asked = new ArrayList<>(records(60, 2));
    asked.addAll(records.subList(0, 20));
    asked.add(List.of("nobody", "newname", "1901-01-01", "99", ""));
    int found = 0;
    for (List<String> record : asked) {
      List<Index.Match> matches = index.matches(values(record), ALL);
      assertThat(matches).as("%s", record).isEqualTo(full(records, record, model, Long.MAX_VALUE));
      found += matches.size();
    }
    assertThat(found).isGreaterThan(3_000);
  }

  @Test
  void blocksThatAFullRunLeavesOutAreLeftOut() {
    List<List<String>> records = records(300, 3);
    Model model = model(LinkType.DEDUPE_ONLY);
    // Among 300 records a block of forenames has some 300 pairs, one of a telephone some 500.
    long limit = 400;
    Index index = Index.of(table(records), model, Map.of(), limit);
    Blocking blocking =
        new Blocking(
            model.blockingRules(), new Columns(table(records)), LinkType.DEDUPE_ONLY, limit);
    int leftOut = 0;
    for (int rule = 0; rule < blocking.size(); rule++) {
      leftOut += blocking.count(rule).leftOut();
    }
    assertThat(leftOut).isPositive();
    Index whole = Index.of(table(records), model);
    int fewer = 0;
    for (List<String> record : records.subList(0, 40)) {
      List<Index.Match> matches = index.matches(values(record), ALL);
      List<Index.Match> all = whole.matches(values(record), ALL);
      assertThat(all).containsAll(matches);
      fewer += all.size() - matches.size();
    }
    assertThat(fewer).isPositive();
  }

  @Test
  void aRecordOfAListHasNoPartnerThereWhereListsAreOnlyLinkedWithEachOther() {
    List<List<String>> records = records(200, 4);
    Table table = table(records);
    Index index = Index.of(table, model(LinkType.LINK_ONLY));
    Map<String, String> record = values(records.getFirst());
    List<Index.Match> all = index.matches(record, ALL);
    List<Index.Match> others = index.matches(record, "council", ALL);
    assertThat(others).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(others).allMatch(match -> table.source(match.row()) == 1);
    assertThat(all).filteredOn(match -> table.source(match.row()) == 1).isEqualTo(others);
    assertThat(index.matches(record, "charity", ALL)).isEqualTo(all);
    Index dedupe = Index.of(table, model(LinkType.LINK_AND_DEDUPE));
    assertThat(dedupe.matches(record, "council", ALL)).isEqualTo(all);
  }

  @Test
  void onlyWhatWeighsEnoughIsToldTheHeaviestFirst() {
    List<List<String>> records = records(200, 5);
    Index index = Index.of(table(records), model(LinkType.DEDUPE_ONLY));
    Map<String, String> record = values(records.get(7));
    List<Index.Match> all = index.matches(record, ALL);
    List<Index.Match> heavy = index.matches(record, 0);
    assertThat(heavy).isEqualTo(all.stream().filter(match -> match.weight() >= 0).toList());
    assertThat(heavy.getFirst().row()).isEqualTo(7);
    assertThat(heavy.getFirst().probability()).isGreaterThan(0.5);
    assertThat(index.matches(Map.of(), ALL)).isEmpty();
    assertThat(index.matches(Map.of("unheard of", "x"), ALL)).isEmpty();
  }

  @Test
  void severalThreadsAskAtOnce() {
    List<List<String>> records = records(300, 6);
    Index index = Index.of(table(records), model(LinkType.DEDUPE_ONLY));
    List<List<Index.Match>> one =
        records.stream().map(each -> index.matches(values(each), -5)).toList();
    List<List<Index.Match>> many =
        records.parallelStream().map(each -> index.matches(values(each), -5)).toList();
    assertThat(many).isEqualTo(one);
  }

  @Test
  void whatIsKnownElsewhereCountsInsteadOfTheLists() {
    List<List<String>> records = records(200, 7);
    String surname =
        records.get(3).get(1).isEmpty() ? records.get(4).get(1) : records.get(3).get(1);
    int row = records.get(3).get(1).isEmpty() ? 4 : 3;
    Map<String, String> record = values(records.get(row));
    Index plain = Index.of(table(records), model(LinkType.DEDUPE_ONLY));
    Index common =
        Index.of(
            table(records), model(LinkType.DEDUPE_ONLY), Map.of("surname", Map.of(surname, 0.9)));
    assertThat(weight(common, record, row)).isLessThan(weight(plain, record, row) - 2);
  }

  private static double weight(Index index, Map<String, String> record, int row) {
    return index.matches(record, ALL).stream()
        .filter(match -> match.row() == row)
        .mapToDouble(Index.Match::weight)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aModelThatIsNotTrainedOrAsksForAnotherColumnIsRefused() {
    Table table = table(records(20, 8));
    Model raw =
        Model.of(
            LinkType.DEDUPE_ONLY,
            List.of(Comparison.of("a", Level.when("same", "dob_l = dob_r"), Level.otherwise())),
            List.of(BlockingRule.on("dob")));
    assertThatThrownBy(() -> Index.of(table, raw)).hasMessageContaining("not trained");
    assertThatThrownBy(() -> Index.of(table.without("dob"), model(LinkType.DEDUPE_ONLY)))
        .hasMessageContaining("There is no column \"dob\"");
  }
}
