package org.lodestar.app.referral.redaction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds runs of capitalised words that nothing else explains. At the beginning of a sentence a word
 * that also occurs small is explained.
 */
final class NameLikeDetector implements Detector {
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’-]*");
  private static final Pattern BETWEEN = Pattern.compile("[ \\u00a0]");
  private static final Pattern ENDS_SENTENCE =
      Pattern.compile("(?s).*(?:[.!?:;\\n•*(\"“]|\\s[-–—])\\s*");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "da", "del", "della", "dos", "di", "bin", "ibn", "al", "el", "bint",
          "ben", "la", "le", "ter", "thi", "ul", "ur", "y", "e");
  private static final Set<String> MONTHS_THAT_ARE_NAMES = Set.of("may", "april", "june", "august");
  private static final Pattern DATE_BEFORE =
      Pattern.compile(
          "(?i).*\\b(?:in|on|of|since|by|from|until|till|to|last|next|early|mid|late|and|\\d{1,2}(?:st|nd|rd|th)?)["
              + " -]");
  private static final Pattern DATE_AFTER = Pattern.compile("(?s),? \\d{1,4}\\b.*");

  private record Word(String text, int start, int end) {
    boolean capital() {
      return Character.isUpperCase(text.codePointAt(0))
          || Character.isTitleCase(text.codePointAt(0));
    }

    String small() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public List<Hit> find(String text) {
    List<Word> words = words(text);
    Set<String> small = new HashSet<>();
    words.stream().filter(word -> !word.capital()).forEach(word -> small.add(word.text()));
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      int end = runEnd(text, words, at);
      if (end > at) {
        add(text, words.subList(at, end), small, hits);
        at = end - 1;
      }
    }
    return hits;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** After the last word of the run that begins here; the same index when none begins. */
  private static int runEnd(String text, List<Word> words, int from) {
    if (!words.get(from).capital()) {
      return from;
    }
    int end = from + 1;
    for (int at = from + 1; at < words.size() && joined(text, words, at); at++) {
      if (words.get(at).capital()) {
        end = at + 1;
      } else if (!PARTICLES.contains(words.get(at).text())) {
        break;
      }
    }
    return end;
  }

  private static boolean joined(String text, List<Word> words, int at) {
    return BETWEEN
        .matcher(text.substring(words.get(at - 1).end(), words.get(at).start()))
        .matches();
  }

  private static void add(String text, List<Word> run, Set<String> small, List<Hit> hits) {
    int first = 0;
    int last = run.size();
    while (first < last && explained(text, run.get(first), small)) {
      first++;
    }
    while (last > first && explained(text, run.get(last - 1), small)) {
      last--;
    }
    if (first < last) {
      hits.add(
          Hit.probable(run.get(first).start(), run.get(last - 1).end(), IdentifierKind.NAME_LIKE));
    }
  }

  private static boolean explained(String text, Word word, Set<String> small) {
    if (word.text().codePointCount(0, word.text().length()) == 1
        || isMonth(text, word)
        || Everyday.explains(word.text())) {
      return true;
    }
    return beginsSentence(text, word)
        && (small.contains(word.small()) || looksLikeAVerb(word.small()));
  }

  private static boolean isMonth(String text, Word word) {
    if (!MONTHS_THAT_ARE_NAMES.contains(word.small())) {
      return false;
    }
    String line = text.substring(0, word.start());
    String before = line.substring(line.lastIndexOf('\n') + 1);
    return DATE_BEFORE.matcher(before).matches()
        || DATE_AFTER.matcher(text.substring(word.end())).matches();
  }

  private static boolean beginsSentence(String text, Word word) {
    String before = text.substring(Math.max(0, word.start() - 8), word.start());
    return word.start() == 0 || before.isBlank() || ENDS_SENTENCE.matcher(before).matches();
  }

  private static boolean looksLikeAVerb(String small) {
    return (small.length() >= 7 && small.endsWith("ing"))
        || small.endsWith("tion")
        || small.endsWith("ness");
  }
}
