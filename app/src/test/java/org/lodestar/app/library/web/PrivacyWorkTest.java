package org.lodestar.app.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.members.Action;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;

/** Who leads a real partnership is told that nobody is named on its privacy page, until one is. */
class PrivacyWorkTest {
  @ParameterizedTest(name = "says {0}, demonstration {1}, lead {2}: {3}")
  @CsvSource({
    "false, false, true, 1",
    "true, false, true, 0",
    "false, true, true, 0",
    "false, false, false, 0"
  })
  void aPageThatNamesNobodyIsOneLine(boolean says, boolean demonstration, boolean lead, int due) {
    PrivacyPageMaker maker = mock(PrivacyPageMaker.class);
    when(maker.saysWhoAnswers()).thenReturn(says);
    Installation installation = mock(Installation.class);
    when(installation.isDemonstration()).thenReturn(demonstration);
    Viewer viewer = mock(Viewer.class);
    when(viewer.may(Action.SWITCH_CAPABILITIES)).thenReturn(lead);
    when(viewer.reaches(any())).thenReturn(true);
    Words words = mock(Words.class);
    when(words.say(any(), any())).thenReturn("Says nobody");
    PrivacyWork work = new PrivacyWork(maker, installation, words);
    assertThat(work.count(viewer, WorkItem.Kind.DUE)).isEqualTo(due);
  }
}
