package org.lodestar.app.pathway.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.pathway.Change;
import org.lodestar.app.pathway.Change.Field;
import org.lodestar.app.pathway.OwnStep;
import org.lodestar.app.pathway.PathwayContent;
import org.lodestar.app.pathway.StepPlan;
import org.lodestar.app.pathway.TimeLimit;

/** What differs between two versions, field by field. */
public final class Comparison {
  private Comparison() {}

  /** All differences: steps of the law in our new order, then steps of our own. */
  public static List<Change> between(PathwayContent before, PathwayContent after) {
    Stream<Change> law =
        after.inOrder().stream().flatMap(plan -> plan(before.plan(plan.code()), plan).stream());
    Stream<Change> own = after.own().stream().flatMap(step -> own(before, step).stream());
    Stream<Change> gone =
        before.own().stream()
            .filter(step -> after.find(step.code()).isEmpty())
            .map(step -> change(step, Field.REMOVED, List.of(step.title()), List.of()));
    return Stream.of(law, own, gone).flatMap(changes -> changes).toList();
  }

  private static List<Change> plan(StepPlan before, StepPlan after) {
    Differences found = new Differences(after.code().name(), false, "");
    found.add(Field.OWNER, text(before.owner()), text(after.owner()));
    found.add(Field.CONTACTS, names(before.contacts()), names(after.contacts()));
    found.add(Field.LIMIT, limit(before.limit()), limit(after.limit()));
    found.add(Field.WORDS, text(before.words()), text(after.words()));
    found.add(Field.PLACE, place(before), place(after));
    return found.list();
  }

  /** Of a new step everything is told: who approves it has to see what it says. */
  private static List<Change> own(PathwayContent before, OwnStep after) {
    OwnStep earlier = before.find(after.code()).orElse(null);
    Differences found = new Differences(after.code(), true, after.title());
    if (earlier == null) {
      found.list().add(change(after, Field.ADDED, List.of(), List.of(after.title())));
      compare(found, blank(after), after);
    } else {
      found.add(Field.TITLE, text(earlier.title()), text(after.title()));
      compare(found, earlier, after);
    }
    return found.list();
  }

  private static OwnStep blank(OwnStep step) {
    return new OwnStep(
        step.code(), "", "", "", List.of(), null, Set.of(), Set.of(), "", "", step.version());
  }

  private static void compare(Differences found, OwnStep earlier, OwnStep after) {
    found.add(Field.OWNER, text(earlier.owner()), text(after.owner()));
    found.add(Field.CONTACTS, names(earlier.contacts()), names(after.contacts()));
    found.add(Field.LIMIT, limit(earlier.limit()), limit(after.limit()));
    found.add(Field.WORDS, text(earlier.words()), text(after.words()));
    found.add(Field.WHO, names(earlier.who()), names(after.who()));
    found.add(Field.WAYS, names(earlier.ways()), names(after.ways()));
    found.add(Field.AFTER, text(earlier.after()), text(after.after()));
    found.add(Field.THEN, text(earlier.then()), text(after.then()));
  }

  private static Change change(OwnStep step, Field field, List<String> before, List<String> after) {
    return new Change(step.code(), true, step.title(), field, before, after);
  }

  private static List<String> text(String text) {
    return text.isBlank() ? List.of() : List.of(text);
  }

  private static List<String> names(Collection<?> values) {
    return values.stream().map(Object::toString).toList();
  }

  private static List<String> limit(@Nullable TimeLimit limit) {
    return limit == null ? List.of() : List.of(limit.unit().name(), String.valueOf(limit.count()));
  }

  private static List<String> place(StepPlan plan) {
    return List.of(String.valueOf(plan.place()));
  }

  /** Differences of one step. */
  private record Differences(String step, boolean ours, String title, List<Change> list) {
    Differences(String step, boolean ours, String title) {
      this(step, ours, title, new ArrayList<>());
    }

    void add(Field field, List<String> before, List<String> after) {
      if (!Objects.equals(before, after)) {
        list.add(new Change(step, ours, title, field, before, after));
      }
    }
  }
}
