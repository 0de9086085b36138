package org.lodestar.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lodestar.linkage.fault.LinkageException;
import org.lodestar.linkage.table.CsvLists;
import org.lodestar.linkage.table.ListFile;

/** Here no other module stands beside the library. */
class EnginesTest {
  @Test
  void thatOfThisProcessIsAlwaysThere() {
    assertThat(Engines.named("jvm", EngineSettings.usual(3))).isEqualTo(new JvmEngine(3));
  }

  @Test
  void anEngineWhoseModuleIsMissingIsToldByTheModule() {
    assertThatThrownBy(() -> Engines.named("duckdb", EngineSettings.usual(1)))
        .isInstanceOf(LinkageException.class)
        .hasMessage(
            "The engine duckdb is the module linkage-duckdb, which is not beside this one; there is"
                + " jvm.");
  }

  @Test
  void parquetWithoutItsModuleIsRefused() {
    CsvLists lists = new CsvLists(List.of(ListFile.of(Path.of("people.parquet"))), null);
    assertThatThrownBy(lists::read)
        .isInstanceOf(LinkageException.class)
        .hasMessageContaining("people.parquet is Parquet")
        .hasMessageContaining("linkage-duckdb");
  }
}
