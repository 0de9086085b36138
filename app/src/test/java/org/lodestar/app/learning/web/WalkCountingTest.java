package org.lodestar.app.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.learning.WalkEnd;
import org.lodestar.app.learning.domain.Course;
import org.lodestar.app.learning.domain.CoursePage;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.learning.face.Walks;
import org.lodestar.app.learning.store.CourseFiles;
import org.lodestar.app.questions.Question;
import org.mockito.ArgumentCaptor;
import org.springframework.transaction.CannotCreateTransactionException;

/** Who counts as having begun a course, and who as having come to its end. */
class WalkCountingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 2);
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-12-02T12:00:00Z"), ZoneOffset.UTC);
  private static final Course COURSE = CourseFiles.read(CourseFiles.KNOW_THE_SIGNS);
  private static final Walk FRESH = Walk.begin("0a1b");

  private final Walks walks = mock(Walks.class);
  private final WalkCounting counting = new WalkCounting(walks, NOON);

  @BeforeEach
  void today() {
    when(walks.today()).thenReturn(DAY);
  }

  private static Walk on(Walk walk) {
    CoursePage here = walk.at(COURSE).orElseThrow();
    Question question = here.question();
    return walk.on(
        here, question == null ? List.of() : List.of(question.choices().getFirst().code()));
  }

  private static Walk atTheEnd(Walk walk) {
    Walk last = walk;
    while (last.at(COURSE).isPresent()) {
      last = on(last);
    }
    return last;
  }

  @Test
  void theFirstAnswerBeginsAndNoOther() {
    Walk begun = counting.counted(COURSE, FRESH, on(FRESH), "here");
    assertThat(begun.counted()).isEqualTo(DAY);
    Walk second = counting.counted(COURSE, begun, on(begun), "here");
    Walk anew = counting.counted(COURSE, second.back().back(), on(second.back().back()), "here");
    assertThat(anew.counted()).isEqualTo(DAY);
    verify(walks, times(1)).begun(DAY, COURSE.code());
    verify(walks, never()).ended(any());
  }

  @Test
  void theEndCountsOnceWithWhatWasChosenLast() {
    Walk end = atTheEnd(FRESH.counted(DAY));
    counting.counted(COURSE, end.back(), end, "here");
    counting.counted(COURSE, end.back(), end, "here");
    ArgumentCaptor<WalkEnd> told = ArgumentCaptor.forClass(WalkEnd.class);
    verify(walks, times(1)).ended(told.capture());
    assertThat(told.getValue().day()).isEqualTo(DAY);
    assertThat(told.getValue().before()).isEqualTo(1);
    assertThat(told.getValue().after()).isEqualTo(1);
    assertThat(told.getValue().answers()).hasSize(5);
  }

  @Test
  void whoWasNotCountedAsBegunDoesNotEnd() {
    Walk end = atTheEnd(FRESH);
    counting.counted(COURSE, end.back(), end, "here");
    verify(walks, never()).ended(any());
  }

  @Test
  void noMoreBeginFromOnePlaceThanAClassAndOthersStillDo() {
    for (int at = 0; at < WalkCounting.MOST + 5; at++) {
      counting.counted(COURSE, FRESH, on(FRESH), "here");
    }
    verify(walks, times(WalkCounting.MOST)).begun(DAY, COURSE.code());
    assertThat(counting.counted(COURSE, FRESH, on(FRESH), "here").counted()).isNull();
    assertThat(counting.counted(COURSE, FRESH, on(FRESH), "there").counted()).isEqualTo(DAY);
  }

  @Test
  void whatCannotBeCountedHoldsNobodyUp() {
    doThrow(new CannotCreateTransactionException("away")).when(walks).begun(any(), any());
    doThrow(new CannotCreateTransactionException("away")).when(walks).ended(any());
    Walk first = on(FRESH);
    assertThat(counting.counted(COURSE, FRESH, first, "here")).isEqualTo(first);
    Walk end = atTheEnd(FRESH.counted(DAY));
    assertThat(counting.counted(COURSE, end.back(), end, "here")).isEqualTo(end);
  }
}
