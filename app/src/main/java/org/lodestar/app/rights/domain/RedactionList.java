package org.lodestar.app.rights.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodestar.app.rights.BundleContent;
import org.lodestar.app.rights.BundleLine;
import org.lodestar.app.rights.BundlePart;
import org.lodestar.app.rights.GivenCopy;
import org.lodestar.app.rights.NameMark;
import org.lodestar.app.rights.Rulings;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.Passages;
import org.lodestar.redaction.identify.Identifying;
import org.lodestar.redaction.known.KnownIdentifiers;
import org.lodestar.statute.Withholding;

/**
 * What in a person's own data may tell of somebody else, and the copy without it. The names that
 * the cases know are found however they are written; what only looks like a name is marked too. The
 * person's own names are not.
 */
public final class RedactionList {
  /** What stands where a passage was taken out. */
  public static final String REMOVED = "[left out]";

  private static final int AROUND = 40;

  /** What tells of a person, and not of a place or a paper. */
  private static final Set<IdentifierKind> PERSONAL =
      EnumSet.of(IdentifierKind.NAME, IdentifierKind.SOCIAL, IdentifierKind.TELEPHONE);

  private final BundleContent content;
  private final Identifying others;
  private final Identifying own;

  /** Of what was gathered. */
  public RedactionList(BundleContent content) {
    this.content = content;
    this.others = new Identifying(KnownIdentifiers.ofNames(content.others()));
    this.own = new Identifying(KnownIdentifiers.ofNames(content.own()));
  }

  /**
   * A piece of a line.
   *
   * @param mark identifier of its mark; empty for words that nobody has to decide about
   * @param out whether it is taken out
   */
  public record Piece(String words, String mark, boolean out) {}

  private record Span(int start, int end, String mark, boolean known) {}

  /** All marks, in the order in which they first stand. */
  public List<NameMark> marks() {
    Map<String, NameMark> marks = new LinkedHashMap<>();
    for (BundleLine line : content.lines()) {
      for (Span span : marked(line)) {
        NameMark here = mark(line.words(), span);
        marks.merge(here.id(), here, RedactionList::together);
      }
    }
    return List.copyOf(marks.values());
  }

  private static NameMark mark(String words, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(words.length(), span.end() + AROUND);
    String around = words.substring(from, to).replace('\n', ' ');
    String passage = words.substring(span.start(), span.end());
    return new NameMark(span.mark(), passage, span.known(), 1, around);
  }

  private static NameMark together(NameMark one, NameMark other) {
    return new NameMark(
        one.id(),
        one.passage(),
        one.known() || other.known(),
        one.places() + other.places(),
        one.around());
  }

  private List<Span> marked(BundleLine line) {
    String words = line.words();
    List<Passage> themselves = own.knownIn(words);
    List<Span> stays = found(words, line.kept());
    return others.in(words).stream()
        .filter(passage -> passage.known() || PERSONAL.contains(passage.kind()))
        .filter(span -> span.known() || themselves.stream().noneMatch(span::overlaps))
        .map(
            span ->
                new Span(span.start(), span.end(), Passages.nameOf(span.in(words)), span.known()))
        .filter(span -> stays.stream().noneMatch(other -> overlap(span, other)))
        .toList();
  }

  /** A line in pieces, as these rulings would have it. */
  public List<Piece> pieces(BundleLine line, Rulings rulings) {
    String words = line.words();
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Span span : with(marked(line), found(words, rulings.besides()))) {
      if (span.start() >= from) {
        add(pieces, words.substring(from, span.start()), "", false);
        boolean out = !rulings.kept().containsKey(span.mark());
        add(pieces, words.substring(span.start(), span.end()), span.mark(), out);
        from = span.end();
      }
    }
    add(pieces, words.substring(from), "", false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String words, String mark, boolean out) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(words, mark, out));
    }
  }

  /** Words that were named come first: nothing that is to go stays because it lies in a mark. */
  private static List<Span> with(List<Span> marked, List<Span> besides) {
    List<Span> all = new ArrayList<>(besides);
    marked.stream()
        .filter(span -> besides.stream().noneMatch(other -> overlap(span, other)))
        .forEach(all::add);
    all.sort(java.util.Comparator.comparingInt(Span::start));
    return all;
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  /** Where any of these stands. */
  private static List<Span> found(String words, List<String> any) {
    List<Span> spans = new ArrayList<>();
    for (String wanted : any) {
      int at = find(words, wanted, 0);
      while (at >= 0) {
        Span span = new Span(at, at + wanted.length(), "", false);
        if (spans.stream().noneMatch(other -> overlap(span, other))) {
          spans.add(span);
        }
        at = find(words, wanted, at + wanted.length());
      }
    }
    return spans;
  }

  private static int find(String words, String wanted, int from) {
    for (int at = from; !wanted.isEmpty() && at + wanted.length() <= words.length(); at++) {
      if (words.regionMatches(true, at, wanted, 0, wanted.length())) {
        return at;
      }
    }
    return -1;
  }

  /** The copy, with every ruling carried out. Nothing of what was taken out is in it. */
  public GivenCopy apply(Rulings rulings) {
    Map<Withholding, Integer> withheld = new EnumMap<>(Withholding.class);
    List<BundlePart> parts = new ArrayList<>();
    int number = 0;
    int removed = 0;
    for (BundlePart part : content.parts()) {
      List<BundleLine> lines = new ArrayList<>();
      for (BundleLine line : part.lines()) {
        Withholding out = LineRules.reason(line, number++, rulings);
        if (out != null) {
          withheld.merge(out, 1, Integer::sum);
        } else {
          List<Piece> pieces = pieces(line, rulings);
          removed += (int) pieces.stream().filter(Piece::out).count();
          lines.add(new BundleLine(line.label(), joined(pieces)));
        }
      }
      parts.add(new BundlePart(part.title(), lines));
    }
    count(withheld);
    return new GivenCopy(parts, withheld, removed);
  }

  /** Whole notes that are never gathered are counted all the same. */
  private void count(Map<Withholding, Integer> withheld) {
    if (content.narrow() > 0) {
      withheld.merge(Withholding.HARM, content.narrow(), Integer::sum);
    }
    if (content.askedByOthers() > 0) {
      withheld.merge(Withholding.CRIME, content.askedByOthers(), Integer::sum);
    }
  }

  private static String joined(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    pieces.forEach(piece -> words.append(piece.out() ? REMOVED : piece.words()));
    return words.toString();
  }
}
