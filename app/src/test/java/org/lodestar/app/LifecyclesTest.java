package org.lodestar.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.MoveTable;
import org.lodestar.app.site.MoveTable.Edge;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.web.Drawn;

/**
 * All lifecycles of the application. What each may do is written out in {@code lifecycles/}, for
 * people who work with it and do not read programs; a table and its page never differ.
 */
class LifecyclesTest {
  private static final Path PAGES = Path.of("src/test/resources/lifecycles");

  /** A table under the name of its page. */
  record Life(String name, MoveTable<?, ?> table) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Life> lives() {
    return HouseClasses.all().stream()
        .flatMap(each -> each.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(MoveTable.class))
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .map(LifecyclesTest::life)
        .sorted((one, other) -> one.name().compareTo(other.name()));
  }

  private static Life life(JavaField field) {
    String room = field.getOwner().getPackageName().split("\\.")[3];
    String thing = field.getOwner().getSimpleName().replaceFirst("(Moves|Transitions)$", "");
    try {
      Field table = field.reflect();
      table.setAccessible(true);
      return new Life(room + "-" + dashed(thing), (MoveTable<?, ?>) table.get(null));
    } catch (IllegalAccessException closed) {
      throw new IllegalStateException(closed);
    }
  }

  private static String dashed(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @MethodSource("lives")
  void aLifeIsAsItsPageSays(Life life) throws IOException {
    Path page = PAGES.resolve(life.name() + ".psv");
    assertThat(Files.exists(page) ? Files.readString(page) : "")
        .as("the page %s; it should say:%n%s", page, written(life.table()))
        .isEqualTo(written(life.table()));
  }

  /** One line for each move, in the order of the table. */
  static String written(MoveTable<?, ?> table) {
    List<String> lines = new ArrayList<>();
    lines.add("# begins: " + names(table.begins()));
    lines.add("# ends: " + (table.ends().isEmpty() ? "never" : names(table.ends())));
    lines.add("# refuses: " + String.join(", ", refusals(table)));
    lines.add("from|event|to|who|guard");
    for (Edge<?, ?> edge : table.list()) {
      lines.add(
          String.join(
              "|",
              edge.from().name(),
              edge.event().name(),
              edge.to().name(),
              edge.who().name(),
              edge.guards().stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
    return String.join("\n", lines) + "\n";
  }

  /** The keys of its refusals, with {@code *} for the state or event that they end with. */
  private static <S extends Enum<S>, E extends Enum<E>> Set<String> refusals(
      MoveTable<S, E> table) {
    Set<String> keys = new TreeSet<>();
    for (S state : states(table)) {
      for (E event : events(table)) {
        String key = table.refusal(state, event).key();
        keys.add(key.replaceFirst("\\.(" + state + "|" + event + ")$", ".*"));
      }
    }
    return keys;
  }

  private static String names(Set<? extends Enum<?>> states) {
    return new TreeSet<>(states).stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  @Test
  void noPageIsLeftOfALifeThatIsGone() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(each -> each.getFileName().toString()).sorted())
          .containsExactlyElementsOf(lives().map(each -> each.name() + ".psv").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("lives")
  void everyEventInEveryStateLeadsWhereTheTableSaysOrIsRefusedInWords(Life life) {
    checkAll(life.table());
  }

  private static <S extends Enum<S>, E extends Enum<E>> void checkAll(MoveTable<S, E> table) {
    for (S state : states(table)) {
      for (E event : events(table)) {
        List<Edge<S, E>> edges =
            table.list().stream()
                .filter(edge -> edge.from() == state && edge.event() == event)
                .toList();
        assertThat(edges).as("%s in %s", event, state).hasSizeLessThanOrEqualTo(1);
        assertThat(table.allows(state, event)).isEqualTo(!edges.isEmpty());
        assertThat(table.from(state).contains(event)).isEqualTo(!edges.isEmpty());
        if (edges.isEmpty()) {
          refused(table, state, event);
        } else {
          assertThat(table.after(state, event)).isEqualTo(edges.getFirst().to());
        }
      }
    }
  }

  private static <S extends Enum<S>, E extends Enum<E>> void refused(
      MoveTable<S, E> table, S state, E event) {
    String key = table.refusal(state, event).key();
    assertThatThrownBy(() -> table.after(state, event))
        .as("%s in %s", event, state)
        .isInstanceOf(Refused.class)
        .hasMessage(key);
    assertThat(Drawn.words().say(Language.ENGLISH, key, "")).as(key).isNotBlank();
  }

  private static <S extends Enum<S>> List<S> states(MoveTable<S, ?> table) {
    return Arrays.asList(table.list().getFirst().from().getDeclaringClass().getEnumConstants());
  }

  private static <E extends Enum<E>> List<E> events(MoveTable<?, E> table) {
    return Arrays.asList(table.list().getFirst().event().getDeclaringClass().getEnumConstants());
  }

  @ParameterizedTest
  @MethodSource("lives")
  void everyStateCanBeReachedAndTheLastOnesAreNamed(Life life) {
    check(life.table());
  }

  private static <S extends Enum<S>, E extends Enum<E>> void check(MoveTable<S, E> table) {
    Set<S> reached = new HashSet<>(table.begins());
    boolean more = true;
    while (more) {
      more = false;
      for (Edge<S, E> edge : table.list()) {
        more |= reached.contains(edge.from()) && reached.add(edge.to());
      }
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(states(table));
    List<S> last =
        states(table).stream()
            .filter(
                state ->
                    table.list().stream()
                        .allMatch(edge -> edge.from() != state || edge.to() == state))
            .toList();
    assertThat(table.ends()).containsExactlyInAnyOrderElementsOf(last);
  }
}
