package org.lodestar.journeys;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the corpus into every text field of every form that one worker can reach, as long texts
 * where they are taken and in shorter portions where they are not. What ends the worker's own
 * access, or shuts them out of what they are to look at, is left alone.
 */
final class ScriptSeeder {
  private static final Pattern IDENTIFIER = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
  private static final Pattern NOT_FOLLOWED =
      Pattern.compile("/(leave|sign-out|style-guide|audit).*|.*[.](pdf|json|csv|ics)");
  private static final Pattern NOT_SENT =
      Pattern.compile(
          ".*/(sign-out|leave|close|withdraw|restrict|conflict|snooze|suspend|hand-over|remove|search|find)(/.*)?");
  private static final List<Integer> PORTIONS = List.of(60, 12, 3, 1);

  private final Walk walk;
  private final List<String> texts;
  private final Set<String> unsent;
  private final Map<String, Integer> shapes = new HashMap<>();
  private int next;
  private int forms;
  private int fields;

  ScriptSeeder(Walk walk, List<String> texts, Set<String> unsent) {
    this.walk = walk;
    this.texts = texts;
    this.unsent = unsent;
  }

  int forms() {
    return forms;
  }

  int fields() {
    return fields;
  }

  /** Follows links from these pages, at most so many pages, and fills in what stands there. */
  List<String> seed(List<String> from, int most) {
    Deque<String> waiting = new ArrayDeque<>(from);
    Set<String> seen = new LinkedHashSet<>();
    while (!waiting.isEmpty() && seen.size() < most) {
      String path = waiting.pop();
      if (!seen.contains(path) && fresh(path)) {
        Answer answer = walk.fetch(path);
        if (answer.status() == 200 && answer.isPage()) {
          seen.add(path);
          Document page = Jsoup.parse(answer.text(), answer.address());
          page.select("main form[method=post]").forEach(form -> fill(page, form));
          links(page).forEach(waiting::add);
        }
      }
    }
    return new ArrayList<>(seen);
  }

  /** Two pages of a shape are enough. */
  private boolean fresh(String path) {
    String shape = IDENTIFIER.matcher(path).replaceAll("*").replaceAll("[?].*", "");
    return shapes.merge(shape, 1, Integer::sum) <= 2;
  }

  static List<String> links(Document page) {
    return page
        .select("main a[href^=/], .lode-areas a[href^=/], .lode-rail a[href^=/]")
        .eachAttr("href")
        .stream()
        .map(link -> link.replaceAll("#.*", ""))
        .filter(link -> !NOT_FOLLOWED.matcher(link).matches())
        .toList();
  }

  private void fill(Document page, Element form) {
    String action = form.absUrl("action").isEmpty() ? page.location() : form.absUrl("action");
    if (NOT_SENT.matcher(action.replaceAll("[?#].*", "")).matches() || boxes(form).isEmpty()) {
      return;
    }
    for (int portion : PORTIONS) {
      List<String> said = portion(portion);
      if (taken(action, form, String.join("\n", said))) {
        forms++;
        fields += boxes(form).size();
        unsent.removeAll(said);
        next += portion;
        return;
      }
    }
  }

  private List<String> portion(int size) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      said.add(texts.get((next + i) % texts.size()));
    }
    return said;
  }

  private static List<Element> boxes(Element form) {
    return form.select("textarea[name], input[name][type=text], input[name]:not([type])").stream()
        .filter(field -> !field.hasAttr("readonly") && !field.hasAttr("inputmode"))
        .toList();
  }

  private boolean taken(String action, Element form, String words) {
    List<Body.Field> data = new ArrayList<>();
    values(form, words).forEach((name, value) -> data.add(Body.Field.of(name, value)));
    int status = walk.wire().postOnce(action, Body.pairs(data)).status();
    if (status >= 500) {
      throw new AssertionError(status + " from " + action);
    }
    return status / 100 == 3;
  }

  /** What a browser would send with the words in every box, and a harmless choice of each. */
  private static Map<String, String> values(Element form, String words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Element field : form.select("input[name], textarea[name], select[name]")) {
      String name = field.attr("name");
      String type = field.normalName().equals("input") ? field.attr("type") : field.normalName();
      switch (type) {
        case "radio" -> choose(values, field);
        case "checkbox" -> values.putIfAbsent(name, field.attr("value"));
        case "select" -> option(field).ifPresent(value -> values.put(name, value));
        case "file", "submit", "password" -> {}
        case "textarea", "text", "" ->
            values.put(
                name,
                field.hasAttr("readonly") || field.hasAttr("inputmode") ? field.val() : words);
        default -> values.put(name, field.val());
      }
    }
    return values;
  }

  /** "No" where it stands: whoever says that they know somebody is shut out. */
  private static void choose(Map<String, String> values, Element radio) {
    String value = radio.attr("value");
    if (List.of("NO", "false", "NOT_KNOWN").contains(value)) {
      values.put(radio.attr("name"), value);
    } else {
      values.putIfAbsent(radio.attr("name"), value);
    }
  }

  private static java.util.Optional<String> option(Element select) {
    Element option = select.select("option[value]:not([value=''])").first();
    return java.util.Optional.ofNullable(option).map(each -> each.attr("value"));
  }
}
