package org.lodestar.app.vault.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.WrappedKey;
import org.lodestar.app.vault.face.KeyRotation;
import org.lodestar.app.vault.face.Vault;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class RotationTest {
  private static final int SUBJECTS = 25;

  private final Vault vault;
  private final KeyRotation rotation;
  private final KeyKeeper keeper;
  private final DataFolder folder;
  private final TransactionOperations transactions;

  RotationTest(
      Vault vault,
      KeyRotation rotation,
      KeyKeeper keeper,
      DataFolder folder,
      TransactionOperations transactions) {
    this.vault = vault;
    this.rotation = rotation;
    this.keeper = keeper;
    this.folder = folder;
    this.transactions = transactions;
  }

  @Test
  void keysAreChangedInStepsAndNothingIsLost() {
    rotation.rewrap();
    Map<Subject, byte[]> sealed = sealedTexts();
    WrappedKey byTheOldKey = keeper.wrap(new byte[32], new byte[] {1});
    int old = keeper.current();

    int version = rotation.begin();
    assertThat(version).isNotEqualTo(old).isEqualTo(keeper.current());
    int before = rotation.remaining();
    assertThat(before).isGreaterThanOrEqualTo(SUBJECTS);
    assertThatThrownBy(rotation::retire)
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("still in use");
    assertOpens(sealed);

    assertThat(rotation.rewrapSome(10)).isEqualTo(10);
    assertThat(rotation.remaining()).isEqualTo(before - 10);
    assertThat(rotation.rewrap()).isEqualTo(before - 10);
    assertThat(rotation.remaining()).isZero();
    assertOpens(sealed);

    assertThat(rotation.retire()).isEqualTo(1);
    assertThat(keeper.versions()).containsExactly(version);
    assertThatThrownBy(() -> keeper.unwrap(byTheOldKey, new byte[] {1}))
        .isInstanceOf(SealBroken.class);
    assertOpens(sealed);
  }

  @Test
  void searchTokensSurviveAChangeOfKeys() {
    Subject subject = new Subject(SubjectKind.PERSON, Ids.next());
    inTask(
        () -> {
          vault.index(subject, Field.PHONE, "07700 900555");
          return 0;
        });
    rotation.begin();
    rotation.rewrap();
    assertThat(inTask(() -> vault.find(Field.PHONE, "07700 900555"))).contains(subject);
  }

  @Test
  void aChangeMadeByAnotherProcessIsSeen() {
    KeyFile console = KeyFile.open(folder.folder("keys"));
    int prepared = console.prepare();
    assertThat(keeper.versions()).contains(prepared);
    assertThat(keeper.current()).isNotEqualTo(prepared);
    console.retire(prepared);
    assertThat(keeper.versions()).doesNotContain(prepared);
  }

  @Test
  void theCurrentVersionCannotBeRetired() {
    assertThatThrownBy(() -> keeper.retire(keeper.current()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Map<Subject, byte[]> sealedTexts() {
    Map<Subject, byte[]> sealed = new HashMap<>();
    for (int i = 0; i < SUBJECTS; i++) {
      Subject subject = new Subject(SubjectKind.CASE, Ids.next());
      sealed.put(subject, inTask(() -> vault.seal(subject, place(subject), "text " + subject)));
    }
    return sealed;
  }

  private void assertOpens(Map<Subject, byte[]> sealed) {
    sealed.forEach(
        (subject, bytes) ->
            assertThat(inTask(() -> vault.open(subject, place(subject), bytes)).text())
                .isEqualTo("text " + subject));
  }

  private static Place place(Subject subject) {
    return new Place("casework", "case", "summary", subject.id());
  }

  private <T> T inTask(Supplier<T> work) {
    return Standing.task("test").call(() -> transactions.execute(status -> work.get()));
  }
}
