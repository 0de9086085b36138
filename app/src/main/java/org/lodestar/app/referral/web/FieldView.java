package org.lodestar.app.referral.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.form.Kind;
import org.lodestar.app.referral.form.PickList;
import org.lodestar.app.site.Option;

/**
 * One question as a page draws it.
 *
 * @param label the question
 * @param hint help, with where a prefilled answer comes from
 * @param options of a choice, a country or a language
 * @param groups of checkboxes under headings
 * @param values what was answered so far
 * @param theirs what somebody else saved meanwhile, in words; null when there is no clash
 */
public record FieldView(
    Item item,
    String label,
    @Nullable String hint,
    List<Option> options,
    List<Option.Group> groups,
    List<String> values,
    @Nullable String theirs) {
  public FieldView {
    options = List.copyOf(options);
    groups = List.copyOf(groups);
    values = List.copyOf(values);
  }

  /** Which way it is drawn. */
  public enum Shape {
    LINE,
    PHONE,
    EMAIL,
    NUMBER,
    TEXT,
    RADIOS,
    CHECKBOXES,
    DATE,
    SELECT,
    SELECTS,
    PICK
  }

  /** Which way it is drawn. */
  public Shape shape() {
    return switch (item.kind()) {
      case Kind.Text text -> Shape.TEXT;
      case Kind.Line line -> Shape.LINE;
      case Kind.LooseDate date -> Shape.LINE;
      case Kind.Choice choice -> Shape.RADIOS;
      case Kind.Ticks ticks -> Shape.CHECKBOXES;
      case Kind.Confirmation confirmation -> Shape.CHECKBOXES;
      case Kind.Pick pick -> Shape.PICK;
      case Kind.Country country -> country.most() == 1 ? Shape.SELECT : Shape.SELECTS;
      case Kind.Language language -> Shape.SELECT;
      case Kind.Phone phone -> Shape.PHONE;
      case Kind.Email email -> Shape.EMAIL;
      case Kind.Number number -> Shape.NUMBER;
      case Kind.BirthDate birth -> Shape.DATE;
    };
  }

  /** Short choices stand side by side. */
  public boolean inline() {
    return options.size() <= 3 && options.stream().allMatch(option -> option.label().length() < 10);
  }

  /**
   * The answers that open this question, for the page's script: {@code taken:YES|age:NO,NOT_SURE}.
   */
  public @Nullable String when() {
    return item.asked().all().isEmpty()
        ? null
        : item.asked().all().stream()
            .map(said -> said.id() + ":" + String.join(",", said.values()))
            .collect(Collectors.joining("|"));
  }

  /** The list from which it is picked; null when it is no pick. */
  public @Nullable PickList list() {
    return item.kind() instanceof Kind.Pick pick ? pick.list() : null;
  }

  /** Answers with room for more, as far as the item takes them. */
  public List<String> withRoom() {
    java.util.ArrayList<String> rooms = new java.util.ArrayList<>(values);
    int wanted = Math.min(item.kind().most(), Math.max(1, values.size() + 2));
    while (rooms.size() < wanted) {
      rooms.add("");
    }
    return rooms;
  }
}
