package org.lodestar.app.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lodestar.app.files.FileHealth;
import org.lodestar.app.files.ScannerState;
import org.lodestar.app.files.intake.HealthWatch;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.site.Viewer;
import org.lodestar.app.site.Words;
import org.lodestar.app.site.WorkItem;

/** Who looks after the platform is reminded of the jail, where real people's files come in. */
class FileWorkTest {
  @ParameterizedTest(name = "demonstration {0}, jail {1}, administrator {2}: {3}")
  @CsvSource({
    "false, '', true, 1",
    "false, '', false, 0",
    "false, unshare, true, 0",
    "true, '', true, 0"
  })
  void aRealPartnershipIsRemindedOfTheJail(
      boolean demonstration, String jail, boolean administrator, int items) {
    HealthWatch watch = mock(HealthWatch.class);
    FileHealth health = mock(FileHealth.class);
    when(health.level()).thenReturn(FileHealth.Level.FINE);
    when(health.scanner()).thenReturn(ScannerState.READY);
    when(watch.health()).thenReturn(health);
    Installation installation = mock(Installation.class);
    when(installation.isDemonstration()).thenReturn(demonstration);
    Viewer viewer = mock(Viewer.class);
    when(viewer.reaches(any())).thenReturn(true);
    when(viewer.may(any())).thenReturn(administrator);
    Words words = mock(Words.class);
    when(words.say(any(), any(), any())).thenReturn("A jail");
    FileWork work =
        new FileWork(watch, installation, jail.isEmpty() ? List.of() : List.of(jail), words);
    assertThat(work.count(viewer, WorkItem.Kind.DUE)).isEqualTo(items);
    assertThat(work.count(viewer, WorkItem.Kind.OVERDUE)).isZero();
  }
}
