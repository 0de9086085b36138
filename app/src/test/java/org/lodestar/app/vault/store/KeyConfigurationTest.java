package org.lodestar.app.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.vault.KeyKeeper;
import org.springframework.transaction.support.TransactionOperations;

/** Starting with a database that has been in use. */
@PlatformTest
class KeyConfigurationTest {
  @TempDir Path elsewhere;

  private final DataFolder folder;
  private final KeyRegister register;
  private final TransactionOperations transactions;

  KeyConfigurationTest(
      DataFolder folder, KeyRegister register, TransactionOperations transactions) {
    this.folder = folder;
    this.register = register;
    this.transactions = transactions;
  }

  @Test
  void theKeyFilesAreForTheirOwnerOnly() throws IOException {
    try (Stream<Path> files = Files.list(folder.folder("keys"))) {
      assertThat(files.toList())
          .hasSizeGreaterThanOrEqualTo(2)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  @Test
  void theSameKeysAreAcceptedAgain() {
    KeyKeeper before = start(folder);
    KeyKeeper after = start(folder);
    assertThat(after.current()).isEqualTo(before.current());
    assertThat(after.secretFor("x")).isEqualTo(before.secretFor("x"));
    assertThat(after.secretFor("y")).isNotEqualTo(before.secretFor("x"));
  }

  @Test
  void missingKeysStopTheStartWithASentence() {
    assertThatThrownBy(() -> start(new DataFolder(elsewhere)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("are missing from " + elsewhere.resolve("keys"))
        .hasMessageContaining("Put them back from your backup");
    assertThat(elsewhere.resolve("keys")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key-encryption.json", "secrets.json"})
  void oneMissingFileStopsTheStart(String kept) throws IOException {
    DataFolder half = new DataFolder(elsewhere);
    Files.copy(folder.folder("keys").resolve(kept), half.folder("keys").resolve(kept));
    assertThatThrownBy(() -> start(half)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"key-encryption.json", "secrets.json"})
  void oneForeignFileStopsTheStart(String kept) throws IOException {
    DataFolder mixed = new DataFolder(elsewhere);
    KeyFile.create(mixed.folder("keys"));
    Path target = mixed.folder("keys").resolve(kept);
    Files.delete(target);
    Files.copy(folder.folder("keys").resolve(kept), target);
    assertThatThrownBy(() -> start(mixed))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("are not those of this database");
  }

  @Test
  void aDamagedFileStopsTheStart() throws IOException {
    DataFolder damaged = new DataFolder(elsewhere);
    KeyFile.create(damaged.folder("keys"));
    Files.writeString(damaged.folder("keys").resolve("secrets.json"), "{}");
    assertThatThrownBy(() -> start(damaged))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("cannot be read");
  }

  private KeyKeeper start(DataFolder from) {
    return new KeyConfiguration().keyKeeper(from, register, transactions);
  }
}
