package org.lodestar.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.WorkItem.Kind;

/** In which order work is shown. */
class WorkItemTest {
  private static final Instant EARLY = Instant.parse("2026-11-01T10:00:00Z");

  private static WorkItem item(Kind kind, String label, @Nullable Instant due) {
    return new WorkItem(kind, label, "/x", due);
  }

  @Test
  void whatCannotWaitComesBeforeWhatIsLateAndWhatIsDueWithoutADayComesLast() {
    List<WorkItem> items =
        List.of(
            item(Kind.DUE, "some day", null),
            item(Kind.DUE, "tomorrow", EARLY),
            item(Kind.OVERDUE, "later", EARLY.plusSeconds(1)),
            item(Kind.OVERDUE, "late", EARLY),
            item(Kind.OVERDUE, "not safe", null));
    assertThat(items.stream().sorted(WorkItem.MOST_URGENT_FIRST))
        .extracting(WorkItem::label)
        .containsExactly("not safe", "late", "later", "tomorrow", "some day");
  }

  @Test
  void ofWhatHasNoDayWhoWaitsLongestComesFirst() {
    List<WorkItem> items =
        List.of(
            item(Kind.NEW, "nobody says since when", null),
            new WorkItem(Kind.NEW, "asked today", "/x", null, EARLY.plusSeconds(1)),
            new WorkItem(Kind.NEW, "waits long", "/x", null, EARLY),
            item(Kind.NEW, "tomorrow", EARLY.plusSeconds(9)));
    assertThat(items.stream().sorted(WorkItem.MOST_URGENT_FIRST))
        .extracting(WorkItem::label)
        .containsExactly("tomorrow", "waits long", "asked today", "nobody says since when");
  }
}
