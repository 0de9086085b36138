package org.lodestar.app.directory.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.directory.DialledNumber;
import org.lodestar.app.directory.FeedItem;
import org.lodestar.app.directory.FeedItem.Problem;
import org.lodestar.app.directory.NumberSlip;
import org.lodestar.app.directory.OpeningTimes;
import org.lodestar.app.directory.Reach;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.OutsideJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads services from another feed (Open Referral UK, HSDS 3.0). Whoever wrote it may have meant
 * harm or been careless: each thing that is not as it should be is named, and nothing is guessed.
 */
public final class FeedReader {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_WORDS = 200;
  private static final int LONGEST_SHORT = 60;
  private static final int OLDEST = 120;
  private static final int TIME = 5;
  private static final String GONE = "…";

  private static final Pattern CODE = Pattern.compile("[<>]|&(?:#|lt;|gt;|amp;)");

  /** Letters that nobody sees, or that turn the order of what is read. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\r\\t]]|[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

  private static final Pattern WEB = Pattern.compile("https://[^\\s\"<>]{3,190}");

  private final Set<String> known;
  private final Set<String> needs;
  private final Set<UUID> seen = new HashSet<>();

  /** Knows the numbers of the directory as people read them, and the codes of needs. */
  public FeedReader(Iterable<String> numbers, Set<String> needs) {
    this.known = new HashSet<>();
    numbers.forEach(number -> known.add(DialledNumber.of(number)));
    this.needs = Set.copyOf(needs);
  }

  /** One page of a list, as it came. */
  public record Listed(List<JsonNode> items, int pages) {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /** A page of a list; nothing where it is none. */
  public static Optional<Listed> page(String text) {
    return tree(text)
        .filter(tree -> tree.path("contents").isArray())
        .map(
            tree -> {
              List<JsonNode> items = new ArrayList<>();
              tree.get("contents").forEach(items::add);
              JsonNode pages = tree.path("total_pages");
              return new Listed(items, pages.canConvertToInt() ? pages.intValue() : 1);
            });
  }

  /** A thing as it came; nothing where it is none. */
  public static Optional<JsonNode> tree(String text) {
    try {
      return Optional.of(OutsideJson.tree(text)).filter(JsonNode::isObject);
    } catch (JacksonException none) {
      return Optional.empty();
    }
  }

  /** Its identifier, where it has one. */
  public static Optional<UUID> id(JsonNode item) {
    try {
      return item.path("id").isString()
          ? Optional.of(UUID.fromString(item.get("id").stringValue()))
          : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /**
   * A service, with all that is wrong about it. Of two with one identifier the second is. Whether
   * people sleep in safety there no other feed says in our words, so none tells a place in its own.
   */
  public FeedItem read(JsonNode item) {
    Reading reading = new Reading(item);
    UUID id = id(item).orElse(null);
    if (id == null) {
      reading.wrong("id");
    } else if (!seen.add(id)) {
      reading.wrong("twice");
    }
    String name = reading.text("name", LONGEST_NAME);
    if (name.isEmpty()) {
      reading.wrong("name");
    }
    String description = reading.text("description", Integer.MAX_VALUE);
    if (description.isEmpty()) {
      reading.wrong("description");
    }
    if (!reading.text("status", LONGEST_SHORT).equals("active")) {
      reading.wrong("status");
    }
    String number = reading.number();
    String website = reading.website();
    if (number.isEmpty() && website.isEmpty() && reading.problems.isEmpty()) {
      reading.wrong("reach");
    }
    String hours = reading.hours();
    String languages = reading.languages();
    String cost = reading.text("fees", Integer.MAX_VALUE);
    Reach reach = reading.reach();
    if (Stream.of(name, description, hours, languages, cost, reach.provider())
        .anyMatch(ToldPlace::in)) {
      reading.wrong("place");
    }
    return new FeedItem(
        id == null ? new UUID(0, 0) : id,
        name,
        cut(description, LONGEST_WORDS),
        number,
        website,
        otherwise(cut(hours, LONGEST_NAME), "Hours to be confirmed"),
        otherwise(cut(languages, LONGEST_NAME), "Languages to be confirmed"),
        otherwise(cut(cost, LONGEST_SHORT), "Cost to be confirmed"),
        reach,
        reading.problems);
  }

  private static String otherwise(String told, String untold) {
    return told.isEmpty() ? untold : told;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 2);
    return text.substring(0, space > 0 ? space : most - 2) + " " + GONE;
  }

  /** Whether a number that is none of ours is one slip away from one. */
  private boolean isNear(String digits) {
    return !known.contains(digits)
        && known.stream().anyMatch(ours -> NumberSlip.of(digits, ours) != null);
  }

  /** One item while it is read. */
  private final class Reading {
    private final JsonNode item;
    private final List<Problem> problems = new ArrayList<>();

    Reading(JsonNode item) {
      this.item = item;
    }

    void wrong(String key) {
      wrong(key, "");
    }

    void wrong(String key, String said) {
      Problem problem = new Problem(key, said);
      if (!problems.contains(problem)) {
        problems.add(problem);
      }
    }

    /** Words as people may read them; none where they are of another kind, or hide something. */
    String text(JsonNode of, String name, int most) {
      JsonNode node = of.path(name);
      if (node.isMissingNode() || node.isNull()) {
        return "";
      }
      if (!node.isString()) {
        wrong("kind", name);
        return "";
      }
      String text = node.stringValue();
      if (CODE.matcher(text).find()) {
        wrong("code", name);
        return "";
      }
      if (HIDDEN.matcher(text).find()) {
        wrong("hidden", name);
        return "";
      }
      String plain = text.strip().replaceAll("\\s+", " ");
      if (plain.length() > most) {
        wrong("long", name);
        return "";
      }
      return plain;
    }

    String text(String name, int most) {
      return text(item, name, most);
    }

    List<JsonNode> list(JsonNode of, String name) {
      JsonNode node = of.path(name);
      List<JsonNode> all = new ArrayList<>();
      if (node.isArray()) {
        node.forEach(all::add);
      } else if (!node.isMissingNode() && !node.isNull()) {
        wrong("kind", name);
      }
      return all;
    }

    String number() {
      List<JsonNode> phones = new ArrayList<>(list(item, "phones"));
      list(item, "contacts").forEach(contact -> phones.addAll(list(contact, "phones")));
      if (phones.isEmpty()) {
        return "";
      }
      String written = text(phones.getFirst(), "number", LONGEST_SHORT);
      String plain = written.replaceAll("[().-]", " ").replaceAll("\\s+", " ").strip();
      if (plain.isEmpty()) {
        return "";
      }
      if (!british(plain)) {
        wrong("number", written);
        return "";
      }
      if (isNear(DialledNumber.of(plain))) {
        wrong("near", written);
        return "";
      }
      return plain;
    }

    private boolean british(String number) {
      if (!number.matches("\\+?[0-9 ]{3,24}")) {
        return false;
      }
      PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
      try {
        return known.contains(DialledNumber.of(number))
            || numbers.isValidNumberForRegion(numbers.parse(number, "GB"), "GB");
      } catch (NumberParseException none) {
        return false;
      }
    }

    String website() {
      String written = text("url", Integer.MAX_VALUE);
      if (written.isEmpty()) {
        return "";
      }
      if (!WEB.matcher(written).matches()) {
        wrong("website", cut(written, LONGEST_SHORT));
        return "";
      }
      return written;
    }

    String hours() {
      return list(item, "schedules").stream()
          .map(each -> text(each, "description", Integer.MAX_VALUE))
          .filter(each -> !each.isEmpty())
          .distinct()
          .collect(Collectors.joining("; "));
    }

    String languages() {
      return list(item, "languages").stream()
          .map(each -> text(each, "name", LONGEST_SHORT))
          .filter(each -> !each.isEmpty())
          .distinct()
          .collect(Collectors.joining(", "));
    }

    Reach reach() {
      Integer youngest = age("minimum_age");
      Integer oldest = age("maximum_age");
      if (youngest != null && oldest != null && youngest > oldest) {
        wrong("ages");
      }
      return new Reach(terms(), times(), tongues(), List.of(), youngest, oldest, provider(), "");
    }

    private @Nullable Integer age(String name) {
      JsonNode node = item.path(name);
      if (node.isMissingNode() || node.isNull()) {
        return null;
      }
      if (!node.isNumber() || !node.canConvertToInt()) {
        wrong("kind", name);
        return null;
      }
      int age = node.intValue();
      if (age < 0 || age > OLDEST) {
        wrong("ages");
        return null;
      }
      return age;
    }

    private String provider() {
      JsonNode organization = item.path("organization");
      return organization.isObject() ? text(organization, "name", LONGEST_NAME) : "";
    }

    /** Needs, where the other feed names them as we do. */
    private List<String> terms() {
      return list(item, "attributes").stream()
          .map(each -> text(each.path("taxonomy_term"), "term", Integer.MAX_VALUE))
          .filter(needs::contains)
          .toList();
    }

    private List<String> tongues() {
      return list(item, "languages").stream()
          .map(each -> text(each, "code", LONGEST_SHORT))
          .filter(code -> code.equals("en") || Language.of(code) != Language.ENGLISH)
          .toList();
    }

    /** As our editors write it, where every span can be read; else nobody knows. */
    private String times() {
      List<String> spans = new ArrayList<>();
      for (JsonNode each : list(item, "schedules")) {
        String opens = text(each, "opens_at", LONGEST_SHORT);
        String closes = text(each, "closes_at", LONGEST_SHORT);
        String days = text(each, "byday", LONGEST_SHORT);
        if (opens.length() < TIME || closes.length() < TIME || days.isEmpty()) {
          return "";
        }
        for (String day : days.split(",")) {
          spans.add(day(day) + " " + opens.substring(0, TIME) + "-" + closes.substring(0, TIME));
        }
      }
      String written = String.join(", ", spans);
      boolean read = !written.isEmpty() && OpeningTimes.parse(written).isPresent();
      return read && written.length() <= LONGEST_WORDS ? written : "";
    }

    private String day(String code) {
      return switch (code.strip().toUpperCase(Locale.ROOT)) {
        case "MO" -> "Mon";
        case "TU" -> "Tue";
        case "WE" -> "Wed";
        case "TH" -> "Thu";
        case "FR" -> "Fri";
        case "SA" -> "Sat";
        case "SU" -> "Sun";
        default -> "none";
      };
    }
  }
}
