package org.lodestar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.linkage.compare.Columns;
import org.lodestar.linkage.compare.Patterns;
import org.lodestar.linkage.engine.Candidates;
import org.lodestar.linkage.engine.Engine;
import org.lodestar.linkage.engine.EngineSettings;
import org.lodestar.linkage.engine.Engines;
import org.lodestar.linkage.generate.ListFiles;
import org.lodestar.linkage.generate.Plan;
import org.lodestar.linkage.model.BlockingRule;
import org.lodestar.linkage.model.Comparison;
import org.lodestar.linkage.model.LinkType;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;
import org.lodestar.linkage.table.Table;
import org.lodestar.linkage.train.PatternCounts;

/**
 * The same work side by side in one run: a million invented records, three rules with 27 million
 * candidate pairs, five fields by Jaro-Winkler, and how many pairs fall into each agreement
 * pattern. Ours, in this process and in DuckDB, beside SQL on DuckDB in the form that Splink's
 * documentation shows. The same threads for all, in turns, the median told; counts must be equal,
 * which is why the list is without accents.
 */
public final class LinkageSideBySide {
  private static final double NANOS = 1e9;
  private static final int MEGABYTES = 4096;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final int threads;
  private final Path list;
  private final Table table;

  private LinkageSideBySide(Path list, int threads) {
    this.list = list;
    this.threads = threads;
    this.table = new CsvLists(List.of(ListFile.of(list)), "id").read();
  }

  /** One way of doing it. */
  private interface Way {
    Map<List<Integer>, Long> counts() throws SQLException;
  }

  /** What it took. */
  private record Lap(double wall, double processor, long megabytes) {}

  /** Threads (2), and how often each (3). */
  public static void main(String[] arguments) throws IOException, SQLException {
    int threads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path folder = Files.createTempDirectory("lodestar-linkage");
    ListFiles.write(Plan.millionPeople(1), folder);
    Path list = folder.resolve("ascii.csv");
    try {
      withoutAccents(folder.resolve("people.csv"), list);
      new LinkageSideBySide(list, threads).run(rounds);
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** DuckDB counts bytes where ours count letters: on ASCII the two are the same. */
  private static void withoutAccents(Path from, Path to) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(from);
        BufferedWriter out = Files.newBufferedWriter(to)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.write(Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("[^\\x00-\\x7F]", ""));
        out.write('\n');
      }
    }
  }

  private void run(int rounds) throws IOException, SQLException {
    System.out.printf(
        "%,d records; %d threads; heap %d MB, DuckDB %d MB; load of the machine %.1f%n",
        table.size(),
        threads,
        Runtime.getRuntime().maxMemory() >> 20,
        MEGABYTES,
        machine.getSystemLoadAverage());
    try (Connection splink = DriverManager.getConnection("jdbc:duckdb:")) {
      prepare(splink);
      Map<String, Way> ways =
          Map.of(
              "1 ours, in this process", () -> ours("jvm"),
              "2 ours, in DuckDB", () -> ours("duckdb"),
              "3 SQL on DuckDB as Splink writes it", () -> asSplink(splink),
              "4 SQL on DuckDB, each function once", () -> once(splink));
      inTurns(new TreeMap<>(ways), rounds);
    }
  }

  private void inTurns(Map<String, Way> ways, int rounds) throws IOException, SQLException {
    Map<String, List<Lap>> laps = new TreeMap<>();
    Map<List<Integer>, Long> before = Map.of();
    List<String> names = new ArrayList<>(ways.keySet());
    for (int round = 0; round < rounds; round++) {
      for (String name : names) {
        Map<List<Integer>, Long> counts =
            timed(
                Objects.requireNonNull(ways.get(name)),
                laps.computeIfAbsent(name, _ -> new ArrayList<>()));
        if (!before.isEmpty() && !before.equals(counts)) {
          throw new IllegalStateException(
              "%s counts otherwise than those before: %,d pairs in %,d patterns"
                  .formatted(name, total(counts), counts.size()));
        }
        before = counts;
      }
      // Each begins once in a while.
      names.add(names.removeFirst());
    }
    System.out.printf(
        "%,d pairs in %,d patterns, the same for all%n%n", total(before), before.size());
    System.out.printf(
        "%-40s %8s %8s %10s%n", "median of " + rounds, "wall s", "cpu s", "memory MB");
    laps.forEach(LinkageSideBySide::tell);
  }

  private static long total(Map<List<Integer>, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void tell(String name, List<Lap> laps) {
    System.out.printf(
        "%-40s %8.1f %8.1f %10d%n",
        name,
        median(laps.stream().mapToDouble(Lap::wall).toArray()),
        median(laps.stream().mapToDouble(Lap::processor).toArray()),
        laps.stream().mapToLong(Lap::megabytes).max().orElse(0));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private Map<List<Integer>, Long> timed(Way way, List<Lap> laps) throws IOException, SQLException {
    System.gc();
    forgetPeak();
    long clock = System.nanoTime();
    long processor = machine.getProcessCpuTime();
    Map<List<Integer>, Long> counts = way.counts();
    laps.add(
        new Lap(
            (System.nanoTime() - clock) / NANOS,
            (machine.getProcessCpuTime() - processor) / NANOS,
            Machine.peakMegabytes()));
    return counts;
  }

  /** So that the most that the process had in memory is that of one lap; Linux alone can. */
  private static void forgetPeak() throws IOException {
    Path references = Path.of("/proc/self/clear_refs");
    if (Files.isWritable(references)) {
      Files.writeString(references, "5");
    }
  }

  private Map<List<Integer>, Long> ours(String name) {
    Engine engine = Engines.named(name, new EngineSettings(threads, MEGABYTES, null));
    List<BlockingRule> rules =
        List.of(
            BlockingRule.on("birth_date"),
            BlockingRule.on("postcode"),
            BlockingRule.on("forename", "surname"));
    List<Comparison> comparisons =
        LinkageBench.FIELDS.stream().map(LinkageBench::comparison).toList();
    Columns columns = new Columns(table);
    try (Candidates pairs = engine.candidates(columns, rules, LinkType.DEDUPE_ONLY)) {
      PatternCounts counted = pairs.count(comparisons);
      Patterns patterns = new Patterns(comparisons, columns);
      Map<List<Integer>, Long> counts = new TreeMap<>(LinkageSideBySide::byLevels);
      counted.forEach(
          (pattern, count) ->
              counts.put(Arrays.stream(patterns.levels(pattern)).boxed().toList(), count));
      return counts;
    }
  }

  private static int byLevels(List<Integer> a, List<Integer> b) {
    return a.toString().compareTo(b.toString());
  }

  private void prepare(Connection splink) throws SQLException {
    try (Statement statement = splink.createStatement()) {
      statement.execute("SET threads = " + threads);
      statement.execute("SET memory_limit = '" + MEGABYTES + "MiB'");
      statement.execute(
          "CREATE TABLE people AS SELECT row_number() OVER () AS unique_id, %s FROM read_csv('%s', all_varchar = true)"
              .formatted(String.join(", ", LinkageBench.FIELDS), list));
    }
  }

  /** Pairs of ids first, each rule without what those before it find. */
  private static void block(Statement statement) throws SQLException {
    statement.execute("DROP TABLE IF EXISTS blocked");
    statement.execute(
        """
        CREATE TABLE blocked AS
        SELECT l.unique_id AS id_l, r.unique_id AS id_r, '0' AS match_key
          FROM people l INNER JOIN people r ON l.birth_date = r.birth_date
         WHERE l.unique_id < r.unique_id
        UNION ALL
        SELECT l.unique_id, r.unique_id, '1'
          FROM people l INNER JOIN people r ON l.postcode = r.postcode
         WHERE l.unique_id < r.unique_id AND NOT coalesce(l.birth_date = r.birth_date, false)
        UNION ALL
        SELECT l.unique_id, r.unique_id, '2'
          FROM people l INNER JOIN people r ON l.forename = r.forename AND l.surname = r.surname
         WHERE l.unique_id < r.unique_id AND NOT coalesce(l.birth_date = r.birth_date, false)
           AND NOT coalesce(l.postcode = r.postcode, false)
        """);
  }

  /** A CASE for each comparison, which calls the function for each threshold. */
  private static Map<List<Integer>, Long> asSplink(Connection splink) throws SQLException {
    String levels =
        LinkageBench.FIELDS.stream()
            .map(
                field ->
                    """
                    CASE WHEN l.F IS NULL OR r.F IS NULL THEN 0 WHEN l.F = r.F THEN 1
                    WHEN jaro_winkler_similarity(l.F, r.F) >= 0.92 THEN 2
                    WHEN jaro_winkler_similarity(l.F, r.F) >= 0.7 THEN 3 ELSE 4 END AS gamma_F
                    """
                        .replace("F", field))
            .collect(Collectors.joining(", "));
    return counted(splink, "SELECT " + levels + hydrated());
  }

  /** The best form of SQL that we know: equal values first, each function once for all levels. */
  private static Map<List<Integer>, Long> once(Connection splink) throws SQLException {
    String likeness =
        LinkageBench.FIELDS.stream()
            .map(
                field ->
                    "CASE WHEN l.F IS NULL OR r.F IS NULL THEN NULL WHEN l.F = r.F THEN 2 ELSE jaro_winkler_similarity(l.F, r.F) END AS s_F"
                        .replace("F", field))
            .collect(Collectors.joining(", "));
    String levels =
        LinkageBench.FIELDS.stream()
            .map(
                field ->
                    "CASE WHEN s_F IS NULL THEN 0 WHEN s_F = 2 THEN 1 WHEN s_F >= 0.92 THEN 2 WHEN s_F >= 0.7 THEN 3 ELSE 4 END AS gamma_F"
                        .replace("F", field))
            .collect(Collectors.joining(", "));
    return counted(splink, "SELECT " + levels + " FROM (SELECT " + likeness + hydrated() + ")");
  }

  private static String hydrated() {
    return " FROM blocked b INNER JOIN people l ON l.unique_id = b.id_l"
        + " INNER JOIN people r ON r.unique_id = b.id_r";
  }

  private static Map<List<Integer>, Long> counted(Connection splink, String vectors)
      throws SQLException {
    String gammas =
        LinkageBench.FIELDS.stream()
            .map(field -> "gamma_" + field)
            .collect(Collectors.joining(", "));
    Map<List<Integer>, Long> counts = new TreeMap<>(LinkageSideBySide::byLevels);
    try (Statement statement = splink.createStatement()) {
      block(statement);
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT %s, count(*) FROM (%s) GROUP BY %s".formatted(gammas, vectors, gammas))) {
        while (rows.next()) {
          List<Integer> levels = new ArrayList<>();
          for (int i = 1; i <= LinkageBench.FIELDS.size(); i++) {
            levels.add(rows.getInt(i));
          }
          counts.put(List.copyOf(levels), rows.getLong(LinkageBench.FIELDS.size() + 1));
        }
      }
      statement.execute("DROP TABLE blocked");
    }
    return counts;
  }
}
