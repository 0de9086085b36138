package org.lodestar.app.referral.form;

import java.util.ArrayList;
import java.util.List;

/**
 * When an item is asked: all of these answers were given before it. A pure function of answers,
 * held as data so that a page can apply it while somebody types.
 */
public record Condition(List<Said> all) {
  /** Asked whatever was answered. */
  public static final Condition ALWAYS = new Condition(List.of());

  public Condition {
    all = List.copyOf(all);
  }

  /** An earlier item has one of these answers. */
  public record Said(String id, List<String> values) {
    public Said {
      values = List.copyOf(values);
    }

    boolean holds(Answers answers) {
      return values.stream().anyMatch(value -> answers.says(id, value));
    }
  }

  /** Asked when an earlier item has one of these answers. */
  public static Condition said(String id, String... values) {
    return new Condition(List.of(new Said(id, List.of(values))));
  }

  /** Whether the item is asked. */
  public boolean holds(Answers answers) {
    return all.stream().allMatch(said -> said.holds(answers));
  }

  /** Asked when both hold. */
  public Condition and(Condition other) {
    List<Said> both = new ArrayList<>(all);
    both.addAll(other.all);
    return new Condition(both);
  }
}
