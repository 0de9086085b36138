package org.lodestar.app.publications;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Figure;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.figures.Told;

/**
 * What a profile says, once for partners and once for everybody, so that it can be drawn again
 * whatever becomes of the plan.
 *
 * @param about the year, and when it was written
 * @param restricted for partners
 * @param open for everybody
 */
public record ProfileDocument(
    String title,
    List<String> about,
    Labels labels,
    Stands stands,
    List<Definition> definitions,
    Version restricted,
    Version open) {
  public ProfileDocument {
    about = List.copyOf(about);
    definitions = List.copyOf(definitions);
  }

  /** What is left of a text that was changed. */
  public static ProfileDocument nothing() {
    Version none = new Version(List.of(), List.of());
    return new ProfileDocument(
        "",
        List.of(),
        new Labels("", "", "", "", "", "", ""),
        new Stands(0, "", YearMonth.of(1, 1), ""),
        List.of(),
        none,
        none);
  }

  /**
   * Words over columns.
   *
   * @param counts over the part that says what each figure counts
   */
  public record Labels(
      String figure,
      String now,
      String before,
      String change,
      String heading,
      String counts,
      String means) {}

  /**
   * The closed period on which all figures stand.
   *
   * @param seal of that period
   * @param last its last month
   * @param words that say so
   */
  public record Stands(int snapshot, String seal, YearMonth last, String words) {}

  /**
   * What an indicator counts.
   *
   * @param since the first month in which it is told; empty where nobody tells it
   */
  public record Definition(String code, String name, String means, String formula, String since) {}

  /**
   * One of the two.
   *
   * @param told every figure that it tells, with the periods within the year that were told before
   */
  public record Version(List<Section> sections, List<Told> told) {
    public Version {
      sections = List.copyOf(sections);
      told = List.copyOf(told);
    }

    private boolean isDrawn() {
      return sections.stream().anyMatch(each -> !each.drawings().isEmpty());
    }

    /** Every row of it. */
    public Stream<Row> rows() {
      return sections.stream().flatMap(each -> each.groups().stream()).flatMap(Group::eachRow);
    }
  }

  /**
   * A section.
   *
   * @param words of the analyst, or why there are none
   * @param notes what is to be known beside its figures
   * @param grids tables that hold no figure of an indicator
   * @param drawings of what stands in those; none in profiles of before
   */
  public record Section(
      String id,
      String title,
      List<String> words,
      List<Group> groups,
      List<String> notes,
      List<Grid> grids,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PackChart> drawings) {
    /** One without a drawing. */
    public Section(
        String id,
        String title,
        List<String> words,
        List<Group> groups,
        List<String> notes,
        List<Grid> grids) {
      this(id, title, words, groups, notes, grids, List.of());
    }

    public Section {
      // Those written before there were any know none.
      drawings = drawings == null ? List.of() : List.copyOf(drawings);
      words = List.copyOf(words);
      groups = List.copyOf(groups);
      notes = List.copyOf(notes);
      grids = List.copyOf(grids);
    }
  }

  /**
   * Figures that stand together.
   *
   * @param split whether its rows are headings of one indicator, of which the year before is not
   *     told
   */
  public record Group(String caption, boolean split, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }

    Stream<Row> eachRow() {
      return rows.stream();
    }
  }

  /**
   * A figure and its forerunner.
   *
   * @param before null where there is none
   * @param change in words; empty where nothing can be said
   */
  public record Row(String label, Told now, @Nullable Figure before, String change) {}

  /** A version in words and tables alone, for files. */
  public PackDocument pack(Version version) {
    List<Part> parts = new ArrayList<>();
    version.sections().forEach(each -> parts.add(part(each)));
    parts.add(counts(version));
    return new PackDocument(
        title,
        about,
        parts,
        version.told().stream().filter(Told::isWhole).map(Told::figure).toList(),
        // The first way, in which profiles of before come out to the byte, draws nothing.
        version.isDrawn() ? PackDocument.FLOWING : null);
  }

  private Part part(Section section) {
    List<Grid> grids = new ArrayList<>();
    section.groups().forEach(each -> grids.add(grid(each)));
    grids.addAll(section.grids());
    return new Part(
        section.id(),
        section.title(),
        Stream.concat(section.words().stream(), section.notes().stream()).toList(),
        grids,
        section.drawings(),
        List.of());
  }

  /** Figures that stand together, as a table. */
  public Grid grid(Group group) {
    List<String> columns =
        group.split()
            ? List.of(labels.heading(), labels.now())
            : List.of(labels.figure(), labels.now(), labels.before(), labels.change());
    return new Grid(
        group.caption(),
        columns,
        IntStream.rangeClosed(1, group.split() ? 1 : 2).boxed().toList(),
        group.rows().stream().map(each -> cells(group, each)).toList());
  }

  private static List<Cell> cells(Group group, Row row) {
    Cell label = Cell.of(row.label());
    Cell now = Cell.of(row.now().figure().shown());
    return group.split()
        ? List.of(label, now)
        : List.of(
            label,
            now,
            Cell.of(row.before() == null ? "" : row.before().shown()),
            Cell.of(row.change()));
  }

  private Part counts(Version version) {
    List<String> told = version.rows().map(each -> each.now().figure().code()).distinct().toList();
    List<List<Cell>> rows =
        definitions.stream()
            .filter(each -> told.contains(each.code()))
            .map(each -> List.of(Cell.of(each.name()), Cell.of(each.means())))
            .toList();
    Grid grid =
        new Grid(labels.counts(), List.of(labels.figure(), labels.means()), List.of(), rows);
    return new Part(
        "counts",
        labels.counts(),
        List.of(stands.words()),
        rows.isEmpty() ? List.of() : List.of(grid));
  }
}
