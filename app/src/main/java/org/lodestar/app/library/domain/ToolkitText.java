package org.lodestar.app.library.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.lodestar.app.library.ToolkitWords;

/**
 * A material of the toolkit as it is written: some lines of what it is, an empty line, its words.
 * What lies on pages has no words of its own here.
 *
 * @param title of the material
 * @param about what it is, in a line or two
 * @param owner who answers for it
 * @param review when it is looked at again, unless somebody has since
 * @param body a line with # is a heading, lines with - make a list
 */
public record ToolkitText(String title, String about, String owner, LocalDate review, String body) {
  private static final String HEADING = "#";

  /** A line, or an item of a list, that is a message and nothing else. */
  private static final Pattern ASKED_ALONE = Pattern.compile("(- *)?\\{\\{[^{}]*}}");

  /** Reads one. */
  public static ToolkitText read(String file) {
    int gap = file.indexOf("\n\n");
    int end = gap < 0 ? file.length() : gap;
    Map<String, String> head = new HashMap<>();
    file.substring(0, end)
        .lines()
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              head.put(line.substring(0, colon), line.substring(colon + 1).strip());
            });
    return new ToolkitText(
        of(head, "title"),
        of(head, "about"),
        of(head, "owner"),
        LocalDate.parse(of(head, "review")),
        file.substring(end).strip());
  }

  private static String of(Map<String, String> head, String name) {
    return Objects.requireNonNull(head.get(name), name);
  }

  /** What it says, without who answers for it and until when. */
  public ToolkitWords words() {
    return new ToolkitWords(title, about, body);
  }

  /** The same in another language. */
  public ToolkitText in(ToolkitWords other) {
    return new ToolkitText(other.title(), other.about(), owner, review, other.body());
  }

  /** The same with other words. */
  public ToolkitText with(String words) {
    return new ToolkitText(title, about, owner, review, words);
  }

  /**
   * Its words without a part whose first line says something of its own beside what it asks for and
   * cannot be said today: what follows it would be half a thing.
   *
   * @param said whether a line can be said
   */
  public String whole(Predicate<String> said) {
    List<String> kept = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (String line : body.lines().toList()) {
      if (line.startsWith(HEADING)) {
        keep(kept, part, said);
      }
      part.add(line);
    }
    keep(kept, part, said);
    return String.join("\n", kept);
  }

  private static void keep(List<String> kept, List<String> part, Predicate<String> said) {
    boolean half =
        part.stream()
            .filter(each -> !each.isBlank() && !each.startsWith(HEADING))
            .findFirst()
            .filter(each -> !ASKED_ALONE.matcher(each).matches() && !said.test(each))
            .isPresent();
    if (!half) {
      kept.addAll(part);
    }
    part.clear();
  }

  /**
   * A heading with what stands below it.
   *
   * @param items of its lists
   * @param words its other lines
   */
  public record Part(String heading, List<String> items, List<String> words) {
    public Part {
      items = List.copyOf(items);
      words = List.copyOf(words);
    }
  }

  /** Its parts; one of which nothing is left but the heading is left out. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    String heading = "";
    List<String> items = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (GuideText.Block block : GuideText.blocks(body)) {
      switch (block.kind()) {
        case HEADING -> {
          add(parts, heading, items, words);
          heading = block.lines().getFirst();
          items.clear();
          words.clear();
        }
        case ITEMS -> items.addAll(block.lines());
        case PARAGRAPH -> words.addAll(block.lines());
      }
    }
    add(parts, heading, items, words);
    return parts;
  }

  private static void add(
      List<Part> parts, String heading, List<String> items, List<String> words) {
    if (!items.isEmpty() || !words.isEmpty()) {
      parts.add(new Part(heading, items, words));
    }
  }
}
