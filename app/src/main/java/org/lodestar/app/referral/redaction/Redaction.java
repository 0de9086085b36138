package org.lodestar.app.referral.redaction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.identify.Identifying;
import org.lodestar.redaction.known.KnownIdentifiers;

/**
 * What of a notification leaves. Modern Slavery Act 2015, section 52(3): a notification about an
 * adult who does not consent holds nothing that identifies them, alone or in combination. So each
 * written answer leaves in words of its own: those that are proposed, with everything marked taken
 * out, or those that somebody wrote in their place. Nothing that was taken out is in them.
 */
public final class Redaction {
  private final Identifying identifying;

  /** For a person of whom the case knows this. */
  public Redaction(KnownIdentifiers identifiers) {
    identifying = new Identifying(identifiers);
  }

  /**
   * Passages of an answer, none overlapping, in order. A crime number leads to a record of people.
   */
  public List<Passage> in(Item item, String text) {
    if (item.id().equals("crimeNumber")) {
      boolean known = tellsWho(text);
      return text.equals(Placeholder.of(IdentifierKind.DOCUMENT))
          ? List.of()
          : List.of(new Passage(0, text.length(), IdentifierKind.DOCUMENT, known));
    }
    List<Passage> found = isProse(item) ? identifying.in(text) : identifying.knownIn(text);
    return withoutPlaceholders(text, found);
  }

  /**
   * Entries of public lists, and our own reference, are no prose: only what is known is looked for.
   */
  private static boolean isProse(Item item) {
    return !(item.kind() instanceof Kind.Pick) && !item.id().equals("ownReference");
  }

  /** Whether somebody has to look at it: prose, and whatever tells. */
  public boolean asksForWork(Item item, Answers answers) {
    return isProse(item)
        || answers.list(item.id()).stream().anyMatch(text -> !in(item, text).isEmpty());
  }

  private static List<Passage> withoutPlaceholders(String text, List<Passage> found) {
    List<int[]> placed = new ArrayList<>();
    Matcher any = Placeholder.any().matcher(text);
    while (any.find()) {
      placed.add(new int[] {any.start(), any.end()});
    }
    return found.stream()
        .flatMap(passage -> outside(passage, placed).stream())
        .filter(passage -> text.substring(passage.start(), passage.end()).strip().length() > 1)
        .toList();
  }

  /** What of a passage lies outside of placeholders. */
  private static List<Passage> outside(Passage passage, List<int[]> placed) {
    List<Passage> pieces = new ArrayList<>();
    int from = passage.start();
    for (int[] place : placed) {
      if (place[1] > from && place[0] < passage.end()) {
        addPiece(pieces, passage, from, place[0]);
        from = place[1];
      }
    }
    addPiece(pieces, passage, from, passage.end());
    return pieces;
  }

  private static void addPiece(List<Passage> pieces, Passage of, int from, int to) {
    if (to > from) {
      pieces.add(new Passage(from, to, of.kind(), of.known()));
    }
  }

  /** An answer with everything that is marked taken out. */
  public String proposed(Item item, String text) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (Passage passage : in(item, text)) {
      words.append(text, from, passage.start());
      String instead = Placeholder.of(passage.kind());
      if (!words.toString().strip().endsWith(instead)) {
        words.append(instead);
      }
      from = passage.end();
    }
    return words.append(text.substring(from)).toString();
  }

  /** What leaves of one item: what was worked on, or what is proposed. */
  public List<OutText> texts(Item item, Answers answers, Outgoing outgoing) {
    List<String> originals = answers.list(item.id());
    return IntStream.range(0, originals.size())
        .mapToObj(number -> text(item, number, originals.get(number), outgoing))
        .toList();
  }

  private OutText text(Item item, int number, String original, Outgoing outgoing) {
    String words =
        outgoing.words(item.id(), number, original).orElseGet(() -> proposed(item, original));
    return new OutText(original, words);
  }

  /** The answers as they leave. */
  public Answers leaving(List<Item> items, Answers answers, Outgoing outgoing) {
    Answers leaving = answers;
    for (Item item : items) {
      if (item.kind().isWritten() && answers.has(item.id())) {
        List<String> words =
            texts(item, answers, outgoing).stream()
                .map(OutText::words)
                .map(text -> text.isBlank() ? Placeholder.REMOVED : text)
                .toList();
        leaving = leaving.with(item.id(), words);
      }
    }
    return leaving;
  }

  /** What may tell who it is and would leave all the same, in the order in which it stands. */
  public List<Mark> left(List<Item> items, Answers leaving) {
    Map<String, Mark> marks = new LinkedHashMap<>();
    for (Item item : items) {
      if (item.kind().isWritten()) {
        leaving.list(item.id()).stream()
            .flatMap(text -> marks(item, text).stream())
            .forEach(mark -> marks.merge(mark.id(), mark, Redaction::stronger));
      }
    }
    return List.copyOf(marks.values());
  }

  /** The marks of one text. */
  public List<Mark> marks(Item item, String text) {
    return in(item, text).stream()
        .map(passage -> new Mark(passage.kind(), passage.in(text), passage.known()))
        .toList();
  }

  private static Mark stronger(Mark one, Mark other) {
    return new Mark(one.kind(), one.text(), one.known() || other.known());
  }

  /** How many passages of each kind are taken out, for a statement that says so. */
  public Map<IdentifierKind, Integer> takenOut(List<Item> items, Answers answers, Answers leaving) {
    Map<IdentifierKind, Integer> out = new EnumMap<>(IdentifierKind.class);
    for (Item item : items) {
      if (item.kind().isWritten()) {
        String after = String.join("\n", leaving.list(item.id()));
        answers.list(item.id()).stream()
            .flatMap(text -> marks(item, text).stream())
            .filter(mark -> !after.contains(mark.text()))
            .forEach(mark -> out.merge(mark.kind(), 1, Integer::sum));
      }
    }
    return out;
  }

  /**
   * A text without these words, wherever they stand as whole words and however they are written.
   */
  public static String without(String text, List<String> words) {
    String left = text;
    for (String each : words) {
      if (!each.isBlank()) {
        String spaced = Pattern.quote(each.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        Pattern whole =
            Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        left = whole.matcher(left).replaceAll(Matcher.quoteReplacement(Placeholder.REMOVED));
      }
    }
    return left;
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
    return !identifying.knownIn(text).isEmpty();
  }

  /** Tells whether two are the same to a reader. */
  public static String fingerprint(List<Item> items, Answers leaving) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Item item : items) {
        digest.update((item.id() + "\n").getBytes(StandardCharsets.UTF_8));
        for (String text : leaving.list(item.id())) {
          digest.update((text.length() + ":" + text + "\n").getBytes(StandardCharsets.UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
