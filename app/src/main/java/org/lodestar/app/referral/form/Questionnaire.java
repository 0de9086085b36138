package org.lodestar.app.referral.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lodestar.app.referral.FormRoute;

/**
 * The questions of one route in the order of the Home Office form.
 *
 * <p>Source: the Home Office's public referral service as of 21 April 2026 and its prompt sheet of
 * 27 April 2026; the words are our own. The definition carries a version, which every document
 * names.
 */
public final class Questionnaire {
  /** Version of the list of items. */
  public static final String VERSION = "2026-04";

  private static final List<Item> ALL =
      Stream.of(
              FirstResponderItems.list(),
              AgeItems.list(),
              BackgroundItems.list(),
              ExploitationItems.list(),
              InsightItems.list(),
              LocationItems.list(),
              ExploiterItems.list(),
              TypeItems.list(),
              PoliceItems.list(),
              ConsentItems.list(),
              NotificationItems.list(),
              PersonItems.list(),
              ContactItems.list())
          .flatMap(List::stream)
          .toList();

  private final FormRoute route;
  private final List<Item> items;

  private Questionnaire(FormRoute route) {
    this.route = route;
    this.items = ALL.stream().filter(item -> item.on(route)).toList();
  }

  /** The questionnaire of a route. */
  public static Questionnaire of(FormRoute route) {
    return new Questionnaire(route);
  }

  /** Every item of every route, in order. */
  public static List<Item> all() {
    return ALL;
  }

  public FormRoute route() {
    return route;
  }

  /** Every item that this route can ask. */
  public List<Item> items() {
    return items;
  }

  /** Items of one section. */
  public List<Item> items(Section section) {
    return items.stream().filter(item -> item.section() == section).toList();
  }

  /** The item with this id, when the route has it. */
  public Optional<Item> find(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** Sections that this route has, in order. */
  public List<Section> sections() {
    return items.stream().map(Item::section).distinct().toList();
  }

  /**
   * The items that these answers lead to. An answer counts only while its own item is asked, so
   * what was typed down a branch that was left again opens nothing and goes nowhere.
   */
  public List<Item> asked(Answers answers) {
    List<Item> asked = new ArrayList<>();
    Answers counted = Answers.none();
    for (Item item : items) {
      if (item.asked().holds(counted)) {
        asked.add(item);
        counted = counted.with(item.id(), answers.list(item.id()));
      }
    }
    return List.copyOf(asked);
  }

  /** Only the answers that count, in the order of the form. */
  public Answers counted(Answers answers) {
    Map<String, List<String>> counted = new LinkedHashMap<>();
    asked(answers).forEach(item -> counted.put(item.id(), answers.list(item.id())));
    return new Answers(counted);
  }
}
