package org.lodestar.redaction.known;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lodestar.redaction.IdentifierKind;
import org.lodestar.redaction.Passage;
import org.lodestar.redaction.text.Folded;

/** Detectors for what the case knows besides names; they look at the folded text. */
record KnownDetectors(Pattern pattern, IdentifierKind kind) implements Detector {
  private static final int DIGITS_THAT_TELL = 7;
  private static final int SHORTEST_NUMBER = 4;

  static List<Detector> of(KnownIdentifiers known) {
    List<Detector> all = new ArrayList<>();
    all.add(new KnownNameDetector(known.names()));
    known.birthDates().forEach(date -> add(all, IdentifierKind.DATE, date(date)));
    known.phones().forEach(phone -> add(all, IdentifierKind.TELEPHONE, phone(phone)));
    known.emails().forEach(email -> add(all, IdentifierKind.SOCIAL, spread(email)));
    known.numbers().forEach(number -> add(all, IdentifierKind.DOCUMENT, spread(number)));
    known.handles().forEach(handle -> add(all, IdentifierKind.SOCIAL, spread(handle)));
    known.vehicles().forEach(mark -> add(all, IdentifierKind.PLATE, spread(mark)));
    known.addresses().forEach(address -> addAddress(all, address));
    return all;
  }

  private static void add(List<Detector> all, IdentifierKind kind, String pattern) {
    if (!pattern.isEmpty()) {
      all.add(new KnownDetectors(Pattern.compile(pattern), kind));
    }
  }

  /** The address whole, and each part of it that has a number or at least two words. */
  private static void addAddress(List<Detector> all, String address) {
    for (String part : address.split("[,\\n]")) {
      String folded = Folded.text(part.strip());
      if (folded.matches(".*\\d.*") || folded.contains(" ")) {
        add(all, IdentifierKind.ADDRESS, spread(folded));
      }
    }
  }

  /** Letters and digits in order, with any signs between them. */
  private static String spread(String text) {
    String kept = Folded.text(text).replaceAll("[^a-z0-9]", "");
    if (kept.length() < SHORTEST_NUMBER) {
      return "";
    }
    return "(?<![a-z0-9])" + between(kept, "[^a-z0-9]{0,3}") + "(?![a-z0-9])";
  }

  /** The last digits, however they are grouped and whatever country code stands before. */
  private static String phone(String phone) {
    String digits = phone.replaceAll("\\D", "");
    if (digits.length() < DIGITS_THAT_TELL) {
      return "";
    }
    String tail = digits.substring(Math.max(0, digits.length() - 9));
    return "(?:\\+?(?:\\d[\\s().-]{0,3}){0,5})" + between(tail, "[^a-z0-9]{0,3}");
  }

  private static String between(String text, String gap) {
    return text.chars()
        .mapToObj(c -> Pattern.quote(Character.toString(c)))
        .collect(Collectors.joining(gap));
  }

  private static String date(LocalDate date) {
    String day = "0?" + date.getDayOfMonth() + "(?:st|nd|rd|th)?";
    String month = "0?" + date.getMonthValue();
    String year = "(?:" + date.getYear() + "|'?" + "%02d".formatted(date.getYear() % 100) + ")";
    String full = date.getMonth().getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK);
    String name = "(?:" + full + "|" + full.substring(0, 3) + "t?)\\.?";
    String gap = "[\\s/.,-]{1,3}";
    return "(?<!\\d)(?:"
        + String.join(
            "|",
            day + gap + "(?:of )?" + "(?:" + month + "|" + name + ")" + gap + year,
            name + gap + day + gap + year,
            month + gap + day + gap + year,
            date.getYear() + gap + "(?:" + month + "|" + name + ")" + gap + day,
            "%02d%02d%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear()),
            "%d%02d%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
        + ")(?!\\d)";
  }

  @Override
  public List<Passage> find(String text) {
    Folded folded = Folded.of(text);
    List<Passage> hits = new ArrayList<>();
    Matcher matcher = pattern.matcher(folded.text());
    while (matcher.find()) {
      hits.add(Passage.known(folded.start(matcher.start()), folded.end(matcher.end()), kind));
    }
    return hits;
  }
}
