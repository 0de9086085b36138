package org.lodestar.app.publications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Definition;
import org.lodestar.app.publications.ProfileDocument.Group;
import org.lodestar.app.publications.ProfileDocument.Section;
import org.lodestar.app.site.Line;
import org.lodestar.app.site.Mark;
import org.lodestar.app.site.Paging;
import org.lodestar.app.site.Press;
import org.lodestar.app.site.ShownChart;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.site.Table;

/** Pages of problem profiles. */
public final class ProfilePages {
  /** What a figure is called, and the year itself. */
  private static final int ALONE = 2;

  private ProfilePages() {}

  /**
   * All of them.
   *
   * @param closed whether a period is closed
   */
  public record Listed(List<Line> lines, Paging paging, boolean closed, boolean writes) {
    public Listed {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A section as pages draw it.
   *
   * @param write what can be written there; null where nothing can
   * @param mark whether it says something; null where nobody asks
   * @param drawings of what its tables say
   */
  public record SectionView(
      String id,
      String title,
      @Nullable Press write,
      @Nullable Mark mark,
      List<String> words,
      List<ShownChart> drawings,
      List<Table> tables,
      List<String> notes) {
    public SectionView {
      words = List.copyOf(words);
      drawings = List.copyOf(drawings);
      tables = List.copyOf(tables);
      notes = List.copyOf(notes);
    }
  }

  /**
   * One of them, for partners and for whoever works on it.
   *
   * @param handling how it is to be handled
   * @param facts who did what, and when
   * @param wrong what is to be known first
   * @param notice that a check found nothing amiss; null where nobody asked or it did
   * @param presses what can be done with it by one press
   * @param links what leads on
   */
  public record One(
      String title,
      String here,
      Mark mark,
      String handling,
      List<String> about,
      List<String> facts,
      List<String> wrong,
      @Nullable String notice,
      List<SectionView> sections,
      List<Definition> counts,
      String stands,
      List<Press> presses,
      List<Press> links,
      long version) {
    public One {
      about = List.copyOf(about);
      facts = List.copyOf(facts);
      wrong = List.copyOf(wrong);
      sections = List.copyOf(sections);
      counts = List.copyOf(counts);
      presses = List.copyOf(presses);
      links = List.copyOf(links);
    }
  }

  /**
   * What a figure counts, and what it stands on.
   *
   * @param indicator address of its indicator; null for who may not read figures
   */
  public record Trace(
      String title,
      String back,
      List<SummaryRow> facts,
      Table figures,
      @Nullable String indicator) {
    public Trace {
      facts = List.copyOf(facts);
    }
  }

  /**
   * How a profile differs from the one of the year before.
   *
   * @param tables figures told of the same year, and gaps; none where there is no profile to
   *     compare with
   * @param words what else differs
   */
  public record Difference(
      String title, String back, List<Table> tables, List<String> words, boolean isThere) {
    public Difference {
      tables = List.copyOf(tables);
      words = List.copyOf(words);
    }
  }

  /** All that everybody may read. */
  public record Index(List<Press> years) {
    public Index {
      years = List.copyOf(years);
    }
  }

  /**
   * One of them as everybody reads it.
   *
   * @param withdrawn why it was taken away; null where it was not
   * @param before whether there is a profile of the year before to compare with
   */
  public record Shown(
      String title,
      String here,
      List<String> about,
      @Nullable String withdrawn,
      List<SectionView> sections,
      List<Definition> counts,
      String stands,
      boolean before) {
    public Shown {
      about = List.copyOf(about);
      sections = List.copyOf(sections);
      counts = List.copyOf(counts);
    }
  }

  /**
   * A section; each figure leads to what it counts.
   *
   * @param href where an indicator leads, by its code
   */
  static SectionView section(
      ProfileDocument document,
      Section section,
      @Nullable Press write,
      @Nullable Mark mark,
      UnaryOperator<String> href) {
    List<Table> tables = new ArrayList<>();
    section.groups().forEach(each -> tables.add(table(document, each, href)));
    section.grids().forEach(each -> tables.add(PackPages.table(each)));
    return new SectionView(
        section.id(),
        section.title(),
        write,
        mark,
        section.words(),
        IntStream.range(0, section.drawings().size())
            .mapToObj(at -> PackPages.drawing(section.drawings().get(at), section.id() + "-" + at))
            .toList(),
        tables,
        section.notes());
  }

  private static Table table(ProfileDocument document, Group group, UnaryOperator<String> href) {
    PackDocument.Grid grid = document.grid(group);
    Table plain = PackPages.table(grid);
    int shown = isFirst(group) ? ALONE : plain.columns().size();
    List<Table.Row> rows = new ArrayList<>();
    for (int at = 0; at < plain.rows().size(); at++) {
      List<Table.Cell> cells = new ArrayList<>(plain.rows().get(at).cells());
      String code = group.rows().get(at).now().figure().code();
      cells.set(0, Table.Cell.link(cells.getFirst().text(), href.apply(code)));
      rows.add(new Table.Row(cells.subList(0, shown)));
    }
    return new Table(plain.caption(), plain.columns().subList(0, shown), rows);
  }

  /** Whether nothing at all is told of the year before: columns of nothing are left out. */
  private static boolean isFirst(Group group) {
    return !group.split() && group.rows().stream().allMatch(ProfilePages::isFirst);
  }

  private static boolean isFirst(ProfileDocument.Row row) {
    PackDocument.Figure before = row.before();
    return row.change().isEmpty()
        && (before == null || (before.value() == null && !before.keptBack()));
  }

  /** What those indicators count of which a version tells. */
  public static List<Definition> counts(ProfileDocument document, ProfileDocument.Version version) {
    List<String> told = version.rows().map(each -> each.now().figure().code()).distinct().toList();
    return document.definitions().stream().filter(each -> told.contains(each.code())).toList();
  }
}
