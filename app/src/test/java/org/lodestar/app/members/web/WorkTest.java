package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import gg.jte.TemplateEngine;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lodestar.app.site.HomePanel;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.WorkItem;
import org.lodestar.app.site.WorkItem.Kind;
import org.lodestar.app.site.WorkItems;
import org.lodestar.app.site.web.Drawn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.ExtendedModelMap;

/** The home page takes from each module and puts the most urgent first. */
class WorkTest {
  private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");

  /** A module with so many items of a kind, one each so many minutes. */
  private record Source(String name, Kind of, int many, int minutes) implements WorkItems {
    Source(String name, int many, int minutes) {
      this(name, Kind.DUE, many, minutes);
    }

    @Override
    public int count(Viewer viewer, Kind kind) {
      return kind == of ? many : 0;
    }

    @Override
    public List<WorkItem> list(Viewer viewer, Kind kind, int offset, int limit) {
      return IntStream.range(0, count(viewer, kind))
          .mapToObj(
              number ->
                  new WorkItem(
                      kind, name + number, "/x", START.plusSeconds(60L * minutes * number)))
          .skip(offset)
          .limit(limit)
          .toList();
    }
  }

  private static WorkPage page(@Nullable Kind kind, int number, WorkItems... sources) {
    @SuppressWarnings("unchecked")
    ObjectProvider<WorkItems> provider = mock(ObjectProvider.class);
    when(provider.stream()).thenAnswer(call -> Stream.of(sources));
    @SuppressWarnings("unchecked")
    ObjectProvider<HomePanel> panels = mock(ObjectProvider.class);
    when(panels.stream()).thenAnswer(call -> Stream.of());
    WorkController controller =
        new WorkController(
            new AllWork(provider, new Destinations(List.of(), List.of(), List.of())),
            List.of(),
            panels,
            () -> Optional.of(mock(Viewer.class)),
            mock(TemplateEngine.class));
    ExtendedModelMap model = new ExtendedModelMap();
    controller.work(kind, number, Drawn.page(Language.ENGLISH, null), model);
    return (WorkPage) Objects.requireNonNull(model.get("model"));
  }

  private static List<String> labels(WorkPage page) {
    return page.first().stream().map(WorkItem::label).toList();
  }

  @Test
  void modulesAreMergedByWhatIsDueFirst() {
    WorkPage page = page(null, 1, new Source("a", 3, 10), new Source("b", 3, 7));
    assertThat(labels(page)).containsExactly("a0", "b0", "b1", "a1", "b2", "a2");
  }

  @Test
  void theHomePageShowsEightOfAllKindsTheMostUrgentFirstAndHowManyThereAreOfEach() {
    WorkPage page =
        page(
            null,
            1,
            new Source("late", Kind.OVERDUE, 3, 10),
            new Source("a", 30, 10),
            new Source("b", 30, 7));
    assertThat(labels(page))
        .containsExactly("late0", "late1", "late2", "a0", "b0", "b1", "a1", "b2");
    assertThat(page.piles())
        .containsExactly(new WorkPage.Pile(Kind.OVERDUE, 3), new WorkPage.Pile(Kind.DUE, 60));
    assertThat(page.more()).isTrue();
  }

  @Test
  void countsAreLeftOutWhereAllIsShown() {
    assertThat(page(null, 1, new Source("a", 8, 10)).more()).isFalse();
  }

  @Test
  void pagesOfOneKindNeitherSkipNorRepeat() {
    WorkItems[] sources = {new Source("a", 30, 10), new Source("b", 30, 7)};
    List<String> all =
        Stream.of(1, 2, 3).flatMap(n -> labels(page(Kind.DUE, n, sources)).stream()).toList();
    assertThat(all).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void aPageThatDoesNotExistIsTheNearestThatDoes() {
    WorkItems source = new Source("a", 30, 10);
    assertThat(labels(page(Kind.DUE, 99, source))).isEqualTo(labels(page(Kind.DUE, 2, source)));
    assertThat(labels(page(Kind.DUE, -5, source))).isEqualTo(labels(page(Kind.DUE, 1, source)));
  }

  @Test
  void whoHasNothingToDoIsToldSo() {
    assertThat(page(null, 1).first()).isEmpty();
    assertThat(page(null, 1, new Source("a", 0, 1)).piles()).isEmpty();
  }
}
