package org.lodestar.app.boards.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.boards.AgendaItem;

/** What stands on every agenda is known by its title, however it is typed. */
class StandingItemsTest {
  /** Which of the last one, by its place from 1. */
  @ParameterizedTest(name = "{0} after {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Figures; Budget | Figures; Training | 1
          Budget; figures | Figures           | 2
          The  last plan  | the last plan     | 1
          Figures; Budget | Training          |
          Figures; Budget |                   |
          Figures; Budget | Budget; Figures   | 1 2
          """)
  void anItemStandsThatStoodOnTheAgendaBefore(
      String last, @Nullable String earlier, @Nullable String standing) {
    List<AgendaItem> items = items(last);
    assertThat(StandingItems.of(items, items(earlier)))
        .containsExactlyInAnyOrderElementsOf(
            standing == null
                ? List.of()
                : Arrays.stream(standing.split(" "))
                    .map(each -> items.get(Integer.parseInt(each) - 1).id())
                    .toList());
  }

  private static List<AgendaItem> items(@Nullable String titles) {
    List<String> all = titles == null ? List.of() : Arrays.asList(titles.split("; "));
    return IntStream.range(0, all.size())
        .mapToObj(
            at ->
                new AgendaItem(
                    new UUID(all.hashCode(), at),
                    new UUID(0, 1),
                    at + 1,
                    new AgendaItem.Content(
                        all.get(at), AgendaItem.Wanted.NOTE, "", new AgendaItem.Paper("", "", "")),
                    "",
                    0))
        .toList();
  }
}
