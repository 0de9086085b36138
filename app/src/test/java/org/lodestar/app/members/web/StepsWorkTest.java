package org.lodestar.app.members.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.ProxyWatch;
import org.lodestar.app.site.SetUpStep;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;

/** Who looks after a real partnership's platform sees that steps are open, until none is. */
class StepsWorkTest {
  @ParameterizedTest(name = "open {0}, plain {1}, demonstration {2}, administrator {3}: {4}, {5}")
  @CsvSource({
    "2, false, false, true, 1, 0",
    "0, false, false, true, 0, 0",
    "2, true, false, true, 1, 1",
    "2, true, true, true, 0, 0",
    "2, true, false, false, 0, 0"
  })
  void openStepsAreOneItemAndAProxyThatDoesNotFitIsOverdue(
      int open, boolean plain, boolean demonstration, boolean administrator, int due, int overdue) {
    List<SetUpStep> steps = new ArrayList<>();
    SetUpStep done = mock(SetUpStep.class);
    when(done.isDone()).thenReturn(true);
    steps.add(done);
    for (int i = 0; i < open; i++) {
      steps.add(mock(SetUpStep.class));
    }
    ProxyWatch watch = mock(ProxyWatch.class);
    when(watch.wasPlainLately()).thenReturn(plain);
    Installation installation = mock(Installation.class);
    when(installation.isDemonstration()).thenReturn(demonstration);
    Viewer viewer = mock(Viewer.class);
    when(viewer.may(any())).thenReturn(administrator);
    when(viewer.reaches(any())).thenReturn(true);
    Words words = mock(Words.class);
    when(words.say(any(), any(), any())).thenReturn("Steps");
    StepsWork work = new StepsWork(steps, watch, installation, words);
    assertThat(work.count(viewer, WorkItem.Kind.DUE)).isEqualTo(due);
    assertThat(work.count(viewer, WorkItem.Kind.OVERDUE)).isEqualTo(overdue);
  }
}
