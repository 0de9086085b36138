package org.lodestar.app.publications.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.boards.Membership;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.boards.face.Boards;
import org.lodestar.app.figures.PackChart;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.PackDocument.Cell;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack.Written;
import org.lodestar.app.publications.PublicationsAction;
import org.lodestar.app.publications.Withheld.Place;
import org.lodestar.app.publications.store.ClearedWordRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.site.Typed;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.ActionStanding;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.app.strategy.face.NamesKnown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What in a pack may tell who somebody is, and of which of it somebody said that it tells of nobody
 * who is looked after. Names of bodies, posts and people at work are known.
 */
@Component
@Transactional
public class PackNames {
  /** Parts in which what is said before the tables was typed for this pack. */
  private static final Set<String> TYPED = Set.of("glance", "voice", "money", "learning");

  /** The part that says on what a pack stands: nothing in it was typed. */
  private static final String STANDS = "stands";

  /** A text of so many characters hardly stands in another by chance. */
  private static final int SURE = 8;

  private static final String FIELD = "cleared";

  /** At least three words one after the other: less is a day, a body or a number. */
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,}[^\\p{L}\\p{N}]+\\p{L}+[^\\p{L}\\p{N}]+\\p{L}{2,}");

  /** How an action is called: what follows it is read as said of it. */
  private static final Pattern ACTION = Pattern.compile("^\\d+\\. ");

  private final ClearedWordRows rows;
  private final NamesKnown known;
  private final Boards boards;
  private final BoardDesk desk;
  private final Words words;
  private final Audit audit;

  PackNames(
      ClearedWordRows rows,
      NamesKnown known,
      Boards boards,
      BoardDesk desk,
      Words words,
      Audit audit) {
    this.rows = rows;
    this.known = known;
    this.boards = boards;
    this.desk = desk;
    this.words = words;
    this.audit = audit;
  }

  /** All that was typed for a pack, by the names of its fields. */
  public static List<Said> said(Written written) {
    return Stream.of(
            new Said("headline", "", "", written.headline()),
            new Said("decisions", "", "", written.decisions()),
            new Said("voice", "", "", written.voice()),
            new Said("money", "", "", written.money()),
            new Said("learning", "", "", written.learning()))
        .filter(each -> !each.text().isBlank())
        .toList();
  }

  /** All in a pack that people wrote, wherever they wrote it. */
  static List<Said> said(PackDocument document) {
    List<Said> said = new ArrayList<>();
    document.parts().stream()
        .filter(part -> !part.id().equals(STANDS))
        .forEach(
            part -> {
              if (TYPED.contains(part.id())) {
                part.words().forEach(each -> said.add(new Said(part.id(), part.title(), "", each)));
              }
              part.grids().forEach(grid -> said.addAll(cells(part, grid)));
              part.drawings().forEach(each -> said.addAll(notes(part, each)));
            });
    return said.stream().filter(each -> !each.text().isBlank()).distinct().toList();
  }

  private static List<Said> notes(Part part, PackChart drawing) {
    return drawing.notes().stream()
        .map(each -> new Said(part.id(), part.title(), drawing.title(), each))
        .toList();
  }

  static List<Said> cells(Part part, Grid grid) {
    List<Said> said = new ArrayList<>();
    for (List<Cell> row : grid.rows()) {
      for (int column = 0; column < row.size(); column++) {
        Cell cell = row.get(column);
        if (cell.tone().isEmpty() && !grid.numbers().contains(column)) {
          String at = part.title() + ", " + grid.columns().get(column);
          said.add(new Said(part.id(), at, row.getFirst().text(), cell.text()));
        }
      }
    }
    return said;
  }

  /** What of this may tell who somebody is, and nobody has said yet that it does not. */
  @Transactional(readOnly = true)
  public List<LikelyName> open(Worker worker, UUID body, List<Said> said) {
    Set<String> cleared = rows.of(body);
    return known.in(also(worker, body), said).stream()
        .filter(each -> !cleared.contains(each.mark()))
        .toList();
  }

  /** The same of a pack as it is now. */
  @Transactional(readOnly = true)
  public List<LikelyName> open(Worker worker, UUID body, PackDocument document) {
    return open(worker, body, said(document));
  }

  /**
   * All in a pack that may tell who somebody is, also what somebody said is about nobody: they may
   * have been wrong.
   */
  List<String> likely(Worker worker, UUID body, List<Said> said) {
    return known.in(also(worker, body), said).stream().map(LikelyName::words).distinct().toList();
  }

  /** Where in what was typed for a pack somebody may be told of. */
  Set<Place> places(Worker worker, UUID body, List<Said> said) {
    return known.in(also(worker, body), said).stream()
        .flatMap(each -> each.places().stream())
        .map(each -> Place.valueOf(each.said().part().toUpperCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Words that look like a person, of which somebody said that they tell of nobody. */
  public record Cleared(LikelyName name, UUID by, Instant at) {}

  /** All such words of a pack as it is now. */
  @Transactional(readOnly = true)
  public List<Cleared> cleared(Worker worker, UUID body, PackDocument document) {
    Map<String, ClearedWordRows.Told> told = rows.told(body);
    return known.in(also(worker, body), said(document)).stream()
        .filter(each -> told.containsKey(each.mark()))
        .map(
            each -> {
              ClearedWordRows.Told by = Objects.requireNonNull(told.get(each.mark()));
              return new Cleared(each, by.by(), by.at());
            })
        .toList();
  }

  /** All that people wrote in a pack, to be read once more: by part, without names of bodies. */
  public static Map<String, List<String>> written(PackDocument document) {
    return said(document).stream()
        .filter(each -> WORDS.matcher(each.text()).find() || ACTION.matcher(each.text()).find())
        .collect(
            Collectors.groupingBy(
                each ->
                    document.parts().stream()
                        .filter(part -> part.id().equals(each.part()))
                        .map(Part::title)
                        .findFirst()
                        .orElse(each.at()),
                LinkedHashMap::new,
                Collectors.collectingAndThen(
                    Collectors.mapping(Said::text, Collectors.toCollection(LinkedHashSet::new)),
                    List::copyOf)));
  }

  /** Whether a text, or a line of it, stands in what people wrote in a pack. */
  static boolean holds(List<Said> said, String text) {
    return Typed.lines(text).stream()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .anyMatch(
            line ->
                said.stream()
                    .map(Said::text)
                    .anyMatch(
                        each ->
                            each.strip().equals(line)
                                || line.length() >= SURE && each.contains(line)));
  }

  /**
   * Keeps of which words somebody says that they tell of nobody, unless words are left of which
   * nobody says so: then all is as it was.
   *
   * @param cleared marks of the words of which the worker says so
   * @throws Refused when words are left
   */
  void require(Worker worker, UUID body, List<Said> said, Set<String> cleared) {
    List<LikelyName> open = open(worker, body, said);
    long left = open.stream().filter(each -> !cleared.contains(each.mark())).count();
    if (left > 0) {
      throw new Refused(
          List.of(new Refusal(FIELD, "publications.pack.names.left", String.valueOf(left))));
    }
    Set<String> marks = open.stream().map(LikelyName::mark).collect(Collectors.toSet());
    if (!marks.isEmpty()) {
      rows.add(body, marks, worker.id(), desk.now());
      audit.record(Entry.of(PublicationsAction.PACK_WORDS_CLEARED, ObjectRef.of("BOARD", body)));
    }
  }

  /** What was said of words of a board's packs counts no longer: somebody was told of in one. */
  void forget(UUID body) {
    rows.forget(body);
  }

  /**
   * What a pack alone knows: posts of its board, and its own sentences about how actions stood. The
   * colours are not known by themselves, since people are called so too.
   */
  private List<String> also(Worker worker, UUID body) {
    return Stream.concat(posts(worker, body).stream(), stood()).toList();
  }

  private Stream<String> stood() {
    List<String> all =
        Arrays.stream(ActionStanding.values())
            .map(each -> words.say(Language.ENGLISH, "strategy.short." + each))
            .toList();
    return all.stream()
        .flatMap(
            before ->
                Stream.concat(
                    Stream.of("publications.pack.moved.was", "publications.pack.moved.through")
                        .map(key -> words.say(Language.ENGLISH, key, before)),
                    all.stream()
                        .map(
                            worst ->
                                words.say(
                                    Language.ENGLISH,
                                    "publications.pack.moved.was.through",
                                    before,
                                    worst))));
  }

  /** Posts of those who sit on the board, which nobody else knows. */
  private List<String> posts(Worker worker, UUID body) {
    return boards.get(worker, body).members().stream()
        .map(Membership::holder)
        .map(Membership.Holder::post)
        .toList();
  }
}
