package org.lodestar.linkage.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.linkage.engine.EngineSettings;
import org.lodestar.linkage.engine.Engines;
import org.lodestar.linkage.fault.LinkageException;

class SparkEngineMakerTest {
  @TempDir Path folder;

  @Test
  void theServiceIsFoundByItsName() {
    assertThat(Engines.named("spark", EngineSettings.usual(2)).name()).isEqualTo("spark");
  }

  @Test
  void memoryOfItsOwnIsRefused() {
    assertThatThrownBy(() -> Engines.named("spark", new EngineSettings(2, 512, null)))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("that of Java");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Path nowhere = folder.resolve("nowhere");
    assertThatThrownBy(() -> Engines.named("spark", new EngineSettings(2, 0, nowhere)))
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("nowhere");
  }
}
