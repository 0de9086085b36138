package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.ground.DataFolder.Kind;

class DataFolderTest {
  @TempDir Path root;

  @Test
  void aDemonstrationNeverBecomesAPartnership() {
    DataFolder folder = new DataFolder(root);
    folder.claim(Kind.DEMONSTRATION);
    folder.claim(Kind.DEMONSTRATION);
    assertThatThrownBy(() -> folder.claim(Kind.PARTNERSHIP))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--data");
    assertThat(new DataFolder(root).kind()).contains(Kind.DEMONSTRATION);
  }

  @Test
  void aPartnershipTakesNoDemonstration() {
    DataFolder folder = new DataFolder(root);
    folder.claim(Kind.PARTNERSHIP);
    assertThatThrownBy(() -> folder.claim(Kind.DEMONSTRATION)).isInstanceOf(Refusal.class);
  }

  @Test
  void aCommandIsRefusedOnAFolderOnWhichNothingWasEverStartedAndLeavesNothingThere() {
    DataFolder folder = new DataFolder(root.resolve("typed-wrong"));
    assertThatThrownBy(folder::refuseNew)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--data");
    assertThat(folder.root()).doesNotExist();
    folder.claim(Kind.PARTNERSHIP);
    assertThatCode(folder::refuseNew).doesNotThrowAnyException();
  }
}
