package org.lodestar.app.referral.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.site.Refused;

/**
 * Finds what could tell who the person is in everything that was written freely, and takes it out
 * as decided. Modern Slavery Act 2015, section 52(3): a notification about an adult who does not
 * consent holds nothing that identifies them, alone or in combination.
 *
 * <p>The new text is a new string; nothing of what was taken out is in it.
 */
public final class Redaction {
  private static final int CONTEXT = 60;

  private final List<Detector> everywhere;
  private final List<Detector> known;
  private final Detector nameLike = new NameLikeDetector();

  /** For a person of whom the case knows this. */
  public Redaction(KnownIdentifiers identifiers) {
    known = KnownDetectors.of(identifiers);
    everywhere = Stream.concat(known.stream(), Patterns.all().stream()).toList();
  }

  /** Everything to decide about, in the order in which it stands. */
  public List<Mark> marks(List<Item> items, Answers answers) {
    Map<String, Found> found = new LinkedHashMap<>();
    for (Item item : items) {
      if (item.kind().isWritten()) {
        for (String text : answers.list(item.id())) {
          for (Hit hit : hits(item, text)) {
            String key = Mark.key(text.substring(hit.start(), hit.end()));
            found.computeIfAbsent(key, none -> new Found(hit)).add(hit, place(item, text, hit));
          }
        }
      }
    }
    return found.values().stream().map(Found::mark).toList();
  }

  /** All occurrences of one passage, named after the strongest. */
  private static final class Found {
    private final List<Mark.Place> places = new ArrayList<>();
    private Hit strongest;

    Found(Hit first) {
      strongest = first;
    }

    void add(Hit hit, Mark.Place place) {
      strongest = strongest.joined(hit);
      places.add(place);
    }

    Mark mark() {
      return new Mark(strongest.kind(), places.getFirst().passage(), strongest.known(), places);
    }
  }

  /** Marks that no ruling settles. */
  public List<Mark> unsettled(List<Item> items, Answers answers, Map<String, Ruling> rulings) {
    return marks(items, answers).stream()
        .filter(
            mark ->
                Optional.ofNullable(rulings.get(mark.id()))
                    .filter(ruling -> ruling.settles(mark))
                    .isEmpty())
        .toList();
  }

  /**
   * The answers with every ruling carried out.
   *
   * @throws Refused when a mark has no ruling, or when what a worker put in tells who it is
   */
  public Answers apply(List<Item> items, Answers answers, Map<String, Ruling> rulings) {
    if (!unsettled(items, answers, rulings).isEmpty()) {
      throw Refused.because("referral.refused.marks");
    }
    Answers redacted = answers;
    for (Item item : items) {
      if (item.kind().isWritten()) {
        List<String> texts =
            answers.list(item.id()).stream().map(text -> rewritten(item, text, rulings)).toList();
        redacted = redacted.with(item.id(), texts);
      }
    }
    if (tellsWho(items, redacted)) {
      throw Refused.because("referral.refused.marks");
    }
    return redacted;
  }

  /** Whether anything that the case knows of the person stands in any written answer. */
  public boolean tellsWho(List<Item> items, Answers answers) {
    return items.stream()
        .filter(item -> item.kind().isWritten())
        .flatMap(item -> answers.list(item.id()).stream())
        .anyMatch(this::tellsWho);
  }

  /** Whether anything that the case knows of the person stands in a text. */
  public boolean tellsWho(String text) {
    return known.stream().flatMap(detector -> detector.find(text).stream()).anyMatch(Hit::known);
  }

  private String rewritten(Item item, String text, Map<String, Ruling> rulings) {
    StringBuilder rewritten = new StringBuilder();
    int from = 0;
    for (Hit hit : hits(item, text)) {
      String passage = text.substring(hit.start(), hit.end());
      Ruling ruling = find(rulings, passage);
      rewritten.append(text, from, hit.start());
      rewritten.append(ruling == null ? Ruling.REMOVED : ruling.instead(passage));
      from = hit.end();
    }
    return rewritten.append(text.substring(from)).toString();
  }

  /** The kind of a mark is that of its strongest occurrence, so each kind is tried. */
  private static @Nullable Ruling find(Map<String, Ruling> rulings, String passage) {
    for (IdentifierKind kind : IdentifierKind.values()) {
      Ruling ruling = rulings.get(new Mark(kind, passage, false, List.of()).id());
      if (ruling != null) {
        return ruling;
      }
    }
    return null;
  }

  /**
   * Passages of one text, none overlapping, in order; a crime number leads to a record of people.
   */
  private List<Hit> hits(Item item, String text) {
    List<Hit> found = new ArrayList<>();
    everywhere.forEach(detector -> found.addAll(detector.find(text)));
    if (readsAsProse(item)) {
      found.addAll(nameLike.find(text));
    }
    if (item.id().equals("crimeNumber")) {
      boolean tells = found.stream().anyMatch(Hit::known);
      return List.of(new Hit(0, text.length(), IdentifierKind.REFERENCE, tells));
    }
    return joined(found);
  }

  /** Entries of public lists begin with a capital and are no names of people. */
  private static boolean readsAsProse(Item item) {
    return !(item.kind() instanceof Kind.Pick) && !item.id().equals("ownReference");
  }

  static List<Hit> joined(List<Hit> found) {
    List<Hit> sorted =
        found.stream()
            .filter(hit -> hit.end() > hit.start())
            .sorted(Comparator.comparingInt(Hit::start).thenComparingInt(hit -> -hit.end()))
            .toList();
    List<Hit> joined = new ArrayList<>();
    for (Hit hit : sorted) {
      if (!joined.isEmpty() && joined.getLast().overlaps(hit)) {
        joined.set(joined.size() - 1, joined.getLast().joined(hit));
      } else {
        joined.add(hit);
      }
    }
    return joined;
  }

  private static Mark.Place place(Item item, String text, Hit hit) {
    int from = Math.max(0, hit.start() - CONTEXT);
    int to = Math.min(text.length(), hit.end() + CONTEXT);
    return new Mark.Place(
        item.id(),
        hit.start(),
        hit.end(),
        (from > 0 ? "… " : "") + text.substring(from, hit.start()),
        text.substring(hit.start(), hit.end()),
        text.substring(hit.end(), to) + (to < text.length() ? " …" : ""));
  }
}
