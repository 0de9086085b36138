package org.lodestar.app.sharing.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lodestar.app.casework.CaseSection.Line;
import org.lodestar.app.casework.CaseSection.Passage;
import org.lodestar.app.casework.CaseSheet;

/**
 * What a newer version of a share says otherwise than the one before it. Of what is said no more
 * only the label is told: its words may be what should never have been given.
 *
 * @param now lines that are new or have other words, each with its part
 * @param gone labels of lines that are there no more, each with its part
 */
public record Changes(List<Line> now, List<String> gone) {
  /** Code of the words that say what a newer version changes. */
  public static final String CODE = "CHANGED";

  public Changes {
    now = List.copyOf(now);
    gone = List.copyOf(gone);
  }

  /** Where a line stands, without its words. */
  private record Place(String code, String heading, String label) {}

  /** A line where it stands; the title of its part may change with the version. */
  private record Placed(Place place, String title, Line line) {
    boolean isSaidAs(Placed other) {
      return place.equals(other.place()) && line.equals(other.line());
    }

    String label() {
      return title + ": " + line.label();
    }
  }

  /** What is otherwise; words about an earlier change are compared with nothing. */
  public static Changes between(List<CaseSheet> before, List<CaseSheet> after) {
    List<Placed> old = placed(before);
    List<Placed> fresh = placed(after);
    List<Line> now =
        fresh.stream()
            .filter(each -> old.stream().noneMatch(each::isSaidAs))
            .map(each -> new Line(each.label(), each.line().words()))
            .toList();
    List<Place> has = fresh.stream().map(Placed::place).toList();
    List<Place> had = old.stream().map(Placed::place).toList();
    Set<String> gone = new LinkedHashSet<>();
    old.stream()
        .filter(each -> often(has, each) < often(had, each))
        .forEach(each -> gone.add(each.label()));
    return new Changes(now, List.copyOf(gone));
  }

  /** What the giver said each time that it was put right, as it stands in a version. */
  public static List<Line> said(List<CaseSheet> version) {
    return version.stream()
        .filter(sheet -> sheet.code().equals(CODE))
        .flatMap(sheet -> sheet.passages().stream().limit(1))
        .flatMap(passage -> passage.lines().stream().skip(1))
        .toList();
  }

  /** Titles of the parts that a newer version says otherwise. */
  public static List<String> parts(List<CaseSheet> version) {
    return version.stream()
        .filter(sheet -> sheet.code().equals(CODE))
        .flatMap(sheet -> sheet.passages().stream().skip(1))
        .flatMap(passage -> passage.lines().stream())
        .map(line -> line.label().split(": ", 2)[0])
        .distinct()
        .toList();
  }

  private static int often(List<Place> places, Placed line) {
    return Collections.frequency(places, line.place());
  }

  private static List<Placed> placed(List<CaseSheet> sheets) {
    List<Placed> all = new ArrayList<>();
    sheets.stream()
        .filter(sheet -> !sheet.code().equals(CODE))
        .forEach(sheet -> sheet.passages().forEach(passage -> place(sheet, passage, all)));
    return all;
  }

  private static void place(CaseSheet sheet, Passage passage, List<Placed> all) {
    for (Line line : passage.lines()) {
      Place place = new Place(sheet.code(), passage.heading(), line.label());
      all.add(new Placed(place, sheet.title(), line));
    }
  }
}
