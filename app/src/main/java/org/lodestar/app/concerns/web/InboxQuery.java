package org.lodestar.app.concerns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernFilter.Order;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * What an officer asked the inbox for, as its address says it: codes only, never a name or number.
 * Without a state the open ones are shown.
 *
 * @param page from 1
 */
public record InboxQuery(
    List<ConcernState> state,
    List<TriageBand> band,
    List<AgeStatus> age,
    List<Only> only,
    Order order,
    int page) {

  /** Conditions that a concern meets or not. */
  public enum Only {
    UNREAD,
    OVERDUE
  }

  public InboxQuery {
    state = List.copyOf(state);
    band = List.copyOf(band);
    age = List.copyOf(age);
    only = List.copyOf(only);
  }

  ConcernFilter filter() {
    return new ConcernFilter(
        state.isEmpty() ? ConcernFilter.open().states() : Set.copyOf(state),
        Set.copyOf(band),
        Set.copyOf(age),
        only.contains(Only.UNREAD),
        only.contains(Only.OVERDUE),
        order);
  }

  /** Whether anything but the usual is asked. */
  boolean narrowed() {
    return !(state.isEmpty() && band.isEmpty() && age.isEmpty() && only.isEmpty());
  }

  /** The address of another page of the same list. */
  String address(int number) {
    return address(null, order, number);
  }

  /** The address of the same list in another order. */
  String sorted(Order other) {
    return address(null, other, 1);
  }

  /** Each condition, with the address of the list without it. */
  List<Crumb> chosen(Page words) {
    List<Crumb> chosen = new ArrayList<>();
    state.forEach(each -> chosen.add(without(words, "state", each)));
    band.forEach(each -> chosen.add(without(words, "band", each)));
    age.forEach(each -> chosen.add(without(words, "age", each)));
    only.forEach(each -> chosen.add(without(words, "only", each)));
    return List.copyOf(chosen);
  }

  private Crumb without(Page words, String name, Enum<?> condition) {
    return new Crumb(words.name("concerns.staff." + name, condition), address(condition, order, 1));
  }

  private String address(@Nullable Enum<?> left, Order by, int number) {
    List<String> parts = new ArrayList<>();
    add(parts, "state", state, left);
    add(parts, "band", band, left);
    add(parts, "age", age, left);
    add(parts, "only", only, left);
    if (by != Order.PRIORITY) {
      parts.add("order=" + by);
    }
    if (number > 1) {
      parts.add("page=" + number);
    }
    return parts.isEmpty() ? "/concerns" : "/concerns?" + String.join("&", parts);
  }

  private static void add(
      List<String> parts, String name, List<? extends Enum<?>> values, @Nullable Enum<?> left) {
    values.stream()
        .filter(each -> each != left)
        .map(each -> name + "=" + each.name())
        .forEach(parts::add);
  }
}
