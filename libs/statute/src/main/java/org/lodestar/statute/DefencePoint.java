package org.lodestar.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.vocabulary.Effective;
import org.lodestar.vocabulary.ResourceTable;

/**
 * Something to think of when somebody who may have been exploited is suspected of an offence.
 *
 * @param code kept for ever
 * @param words one plain sentence
 * @param sources at least one
 */
public record DefencePoint(String code, Kind kind, String words, List<Source> sources) {
  /** What is told. */
  public enum Kind {
    /** A condition for who was under 18 at the act; all of them. */
    CHILD,
    /** A condition for who was 18 or over at the act; all of them. */
    ADULT,
    /** A group of offences that Schedule 4 takes out: a warning to think, never an answer. */
    GROUP,
    /** Often thought to be taken out, and is not. */
    NOT_TAKEN_OUT,
    /** What a prosecutor asks, one after the other. */
    STAGE
  }

  public DefencePoint {
    sources = List.copyOf(sources);
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources);
  }

  /** All points of a kind on a day, in order. */
  public static List<DefencePoint> list(Kind kind, LocalDate on) {
    return Table.ROWS.stream()
        .filter(row -> row.choice("kind", Kind.class) == kind && Effective.of(row).covers(on))
        .map(DefencePoint::of)
        .toList();
  }

  /**
   * The conditions of a limb; of both, the child's first, where the age at the act is not known.
   */
  public static List<DefencePoint> conditions(DefenceLimb limb, LocalDate on) {
    return switch (limb) {
      case CHILD -> list(Kind.CHILD, on);
      case ADULT -> list(Kind.ADULT, on);
      case EITHER ->
          Stream.concat(list(Kind.CHILD, on).stream(), list(Kind.ADULT, on).stream()).toList();
    };
  }

  private static DefencePoint of(ResourceTable.Row row) {
    String code = row.text("code");
    return new DefencePoint(
        code,
        row.choice("kind", Kind.class),
        Words.get("defence." + code),
        Sources.all(row.list("sources")));
  }

  private static final class Table {
    private static final List<ResourceTable.Row> ROWS =
        ResourceTable.read(DefencePoint.class, "defence.psv");

    private Table() {}
  }
}
