package org.lodestar.linkage.duckdb;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBReadableVector;
import org.duckdb.DuckDBScalarFunction;
import org.duckdb.DuckDBScalarFunctionBuilder;
import org.duckdb.DuckDBWritableVector;
import org.lodestar.linkage.compare.Grader;
import org.lodestar.linkage.compare.PairTest;
import org.lodestar.linkage.score.PatternScorer;
import org.lodestar.linkage.score.Scorer;

/** Our own functions, known to the database as functions of the numbers of two records. */
final class Functions {
  private final Database database;
  private int made;

  Functions(Database database) {
    this.database = database;
  }

  /** A condition: true, false or null. */
  String of(PairTest test) {
    return ofPairs(
        "t",
        DuckDBColumnType.BOOLEAN,
        (left, right, at, to) -> {
          int truth = test.test(left, right);
          if (truth == PairTest.UNKNOWN) {
            to.setNull(at);
          } else {
            to.setBoolean(at, truth == PairTest.TRUE);
          }
        });
  }

  /**
   * Levels of a pair, each times its place in the agreement pattern, added up: one call for all.
   */
  String of(List<Grader> graders, List<Long> places) {
    Grader[] each = graders.toArray(Grader[]::new);
    long[] place = places.stream().mapToLong(Long::longValue).toArray();
    return ofPairs(
        "g",
        DuckDBColumnType.BIGINT,
        (left, right, at, to) -> {
          long sum = 0;
          for (int i = 0; i < each.length; i++) {
            sum += place[i] * each[i].grade(left, right);
          }
          to.setLong(at, sum);
        });
  }

  /** The match weight of a pair by its agreement pattern; null where it is below the least. */
  String of(Scorer scorer, double least) {
    ThreadLocal<PatternScorer> own =
        ThreadLocal.withInitial(() -> new PatternScorer(scorer, least));
    return register(
        "w",
        List.of(DuckDBColumnType.BIGINT, DuckDBColumnType.INTEGER, DuckDBColumnType.INTEGER),
        DuckDBColumnType.DOUBLE,
        (from, to) -> weigh(own.get(), least, from, to));
  }

  private static void weigh(
      PatternScorer scorer, double least, DuckDBDataChunkReader from, DuckDBWritableVector to) {
    DuckDBReadableVector pattern = from.vector(0);
    DuckDBReadableVector left = from.vector(1);
    DuckDBReadableVector right = from.vector(2);
    long rows = from.rowCount();
    for (long at = 0; at < rows; at++) {
      double weight = scorer.weight(pattern.getLong(at), left.getInt(at), right.getInt(at));
      if (weight >= least) {
        to.setDouble(at, weight);
      } else {
        to.setNull(at);
      }
    }
  }

  private interface Body {
    void write(int left, int right, long at, DuckDBWritableVector to);
  }

  private String ofPairs(String kind, DuckDBColumnType type, Body body) {
    String name =
        register(
            kind,
            List.of(DuckDBColumnType.INTEGER, DuckDBColumnType.INTEGER),
            type,
            (from, to) -> {
              DuckDBReadableVector left = from.vector(0);
              DuckDBReadableVector right = from.vector(1);
              long rows = from.rowCount();
              for (long at = 0; at < rows; at++) {
                body.write(left.getInt(at), right.getInt(at), at, to);
              }
            });
    return name + "(l.row, r.row)";
  }

  private String register(
      String kind,
      List<DuckDBColumnType> parameters,
      DuckDBColumnType type,
      DuckDBScalarFunction body) {
    String name = "lodestar_" + kind + made++;
    try (DuckDBScalarFunctionBuilder function = DuckDBFunctions.scalarFunction()) {
      function
          .withName(name)
          .withParameters(parameters.toArray(DuckDBColumnType[]::new))
          .withReturnType(type)
          .withVectorizedFunction((from, to) -> called(body, from, to))
          .register(database.connection());
    } catch (SQLException e) {
      throw database.inWords(e);
    }
    return name;
  }

  private void called(
      DuckDBScalarFunction body, DuckDBDataChunkReader from, DuckDBWritableVector to)
      throws Exception {
    try {
      body.apply(from, to);
    } catch (RuntimeException e) {
      database.fails(e);
      throw e;
    }
  }
}
