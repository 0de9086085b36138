package org.lodestar.app.triage.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Channel;
import org.lodestar.app.concerns.ConcernFilter;
import org.lodestar.app.concerns.ConcernFilter.Only;
import org.lodestar.app.concerns.ConcernFilter.Order;
import org.lodestar.app.concerns.ConcernState;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SpokenLanguages;
import org.lodestar.statute.TriageBand;
import org.lodestar.vocabulary.AgeStatus;

/**
 * What an officer asked the inbox for, as its address says it: codes only, never a name or number.
 * Without a state the open ones are shown.
 *
 * @param with the worker who has it; null for whomever
 * @param page from 1
 */
public record InboxQuery(
    List<ConcernState> state,
    List<TriageBand> band,
    List<AgeStatus> age,
    List<Only> only,
    List<Channel> channel,
    List<String> language,
    @Nullable UUID with,
    Order order,
    int page) {
  private static final int MOST_LANGUAGES = 20;

  public InboxQuery {
    state = List.copyOf(state);
    band = List.copyOf(band);
    age = List.copyOf(age);
    only = List.copyOf(only);
    channel = List.copyOf(channel);
    language =
        language.stream().filter(SpokenLanguages::known).distinct().limit(MOST_LANGUAGES).toList();
  }

  ConcernFilter filter() {
    return new ConcernFilter(
        Set.copyOf(state),
        Set.copyOf(band),
        Set.copyOf(age),
        Set.copyOf(channel),
        Set.copyOf(language),
        Set.copyOf(only),
        with,
        order);
  }

  /** Whether anything but the usual is asked. */
  boolean narrowed() {
    return !(state.isEmpty()
        && band.isEmpty()
        && age.isEmpty()
        && only.isEmpty()
        && channel.isEmpty()
        && language.isEmpty()
        && with == null);
  }

  /** The address of another page of the same list. */
  String address(int number) {
    return address(null, order, number);
  }

  /** The address of the same list in another order. */
  String sorted(Order other) {
    return address(null, other, 1);
  }

  /**
   * Each condition, with the address of the list without it.
   *
   * @param holder name of the worker who has it; empty where none is asked for
   */
  List<Crumb> chosen(Page words, String holder) {
    List<Crumb> chosen = new ArrayList<>();
    state.forEach(each -> chosen.add(without(words, "triage.state", each)));
    band.forEach(each -> chosen.add(without(words, "triage.band", each)));
    age.forEach(each -> chosen.add(without(words, "concerns.staff.age", each)));
    only.forEach(each -> chosen.add(without(words, "triage.only", each)));
    channel.forEach(each -> chosen.add(without(words, "concerns.staff.by", each)));
    language.forEach(
        each -> chosen.add(new Crumb(SpokenLanguages.name(each), address(each, order, 1))));
    if (with != null) {
      chosen.add(new Crumb(words.t("triage.with", holder), address(with, order, 1)));
    }
    return List.copyOf(chosen);
  }

  private Crumb without(Page words, String key, Enum<?> condition) {
    return new Crumb(words.name(key, condition), address(condition, order, 1));
  }

  private String address(@Nullable Object left, Order by, int number) {
    List<String> parts = new ArrayList<>();
    add(parts, "state", state, left);
    add(parts, "band", band, left);
    add(parts, "age", age, left);
    add(parts, "only", only, left);
    add(parts, "channel", channel, left);
    add(parts, "language", language, left);
    add(parts, "with", with == null ? List.of() : List.of(with), left);
    if (by != Order.PRIORITY) {
      parts.add("order=" + by);
    }
    if (number > 1) {
      parts.add("page=" + number);
    }
    return parts.isEmpty() ? "/concerns" : "/concerns?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, List<?> values, @Nullable Object left) {
    values.stream()
        .filter(each -> !each.equals(left))
        .map(each -> name + "=" + (each instanceof Enum<?> code ? code.name() : each))
        .forEach(parts::add);
  }
}
