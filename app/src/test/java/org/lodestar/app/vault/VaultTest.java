package org.lodestar.app.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.vault.face.ReceiptCode;
import org.lodestar.app.vault.face.Vault;
import org.springframework.transaction.support.TransactionOperations;

@PlatformTest
class VaultTest {

  private final Vault vault;
  private final Grants grants;
  private final DSLContext sql;
  private final TransactionOperations transactions;

  private final Subject person = new Subject(SubjectKind.PERSON, Ids.next());
  private final Place name = place("name");

  VaultTest(Vault vault, Grants grants, DSLContext sql, TransactionOperations transactions) {
    this.vault = vault;
    this.grants = grants;
    this.sql = sql;
    this.transactions = transactions;
  }

  @Test
  void whatWasSealedOpensInItsPlace() {
    byte[] sealed = asTask(() -> vault.seal(person, name, "Ana Popescu"));
    assertThat(asTask(() -> vault.open(person, name, sealed)).text()).isEqualTo("Ana Popescu");
  }

  @Test
  void aTextOfAnotherSubjectDoesNotOpen() {
    Subject other = new Subject(SubjectKind.PERSON, Ids.next());
    byte[] sealed = asTask(() -> vault.seal(person, name, "Ana"));
    asTask(() -> vault.seal(other, name, "Bea"));
    assertThatThrownBy(() -> asTask(() -> vault.open(other, name, sealed)))
        .isInstanceOf(SealBroken.class)
        .hasMessageNotContaining("Ana");
  }

  @Test
  void theSameIdHasAKeyForEachKind() {
    Subject contact = new Subject(SubjectKind.PERSON_CONTACT, person.id());
    byte[] sealed = asTask(() -> vault.seal(person, name, "Ana"));
    asTask(() -> vault.seal(contact, name, "07700 900123"));
    assertThatThrownBy(() -> asTask(() -> vault.open(contact, name, sealed)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void manyOpenAtOnceAndTheForgottenAreLeftOut() {
    Subject gone = new Subject(SubjectKind.PERSON, Ids.next());
    Place second = place("alias");
    Place third = place("name");
    Map<Place, PersonalText> opened =
        asTask(
            () -> {
              var texts =
                  List.of(
                      new SealedText(person, name, vault.seal(person, name, "Ana")),
                      new SealedText(person, second, vault.seal(person, second, "Annie")),
                      new SealedText(gone, third, vault.seal(gone, third, "Bea")));
              vault.forget(gone);
              return vault.openAll(texts);
            });
    assertThat(opened)
        .containsOnly(
            Map.entry(name, PersonalText.of("Ana")), Map.entry(second, PersonalText.of("Annie")));
  }

  @Test
  void aForgottenSubjectNeverOpensAgainNotEvenWithANewKey() {
    byte[] restored = asTask(() -> vault.seal(person, name, "Ana"));
    asTask(() -> vault.open(person, name, restored));
    asTask(
        () -> {
          vault.forget(person);
          return 0;
        });
    assertThatThrownBy(() -> asTask(() -> vault.open(person, name, restored)))
        .isInstanceOf(KeyAbsent.class);
    asTask(() -> vault.seal(person, name, "Somebody else"));
    assertThatThrownBy(() -> asTask(() -> vault.open(person, name, restored)))
        .isInstanceOf(SealBroken.class);
  }

  @Test
  void forgettingTakesTheSearchTokensAndIsRecorded() {
    asTask(
        () -> {
          vault.seal(person, name, "Ana");
          vault.index(person, Field.NAME, "Ana Zygmuntowicz");
          vault.index(person, Field.WORD, "the zeppelin hangar");
          vault.forget(person);
          return 0;
        });
    assertThat(asTask(() -> vault.find(Field.NAME, "Zygmuntowicz"))).isEmpty();
    assertThat(asTask(() -> count("select count(*) from vault.blind_index where subject = ?")))
        .isZero();
    assertThat(
            asTask(
                () ->
                    count(
                        "select count(*) from audit.event where object = ?"
                            + " and action = 'SUBJECT_FORGOTTEN'")))
        .isEqualTo(1);
  }

  @Test
  void onlyWhoMaySeeTheSubjectCanOpenOrFindIt() {
    UUID holder = Ids.next();
    Standing reporter = Standing.reporter(holder);
    Standing stranger = Standing.reporter(Ids.next());
    byte[] sealed =
        as(
            reporter,
            () -> {
              grants.allow(person.id(), holder, Level.READ, "TEST");
              vault.index(person, Field.PHONE, "07700 900777");
              return vault.seal(person, name, "Ana");
            });
    assertThat(as(reporter, () -> vault.open(person, name, sealed)).text()).isEqualTo("Ana");
    assertThat(as(reporter, () -> vault.find(Field.PHONE, "+447700900777")))
        .containsExactly(person);
    assertThat(as(stranger, () -> vault.find(Field.PHONE, "+447700900777"))).isEmpty();
    assertThatThrownBy(() -> as(stranger, () -> vault.open(person, name, sealed)))
        .isInstanceOf(KeyAbsent.class);
    assertThat(as(stranger, () -> vault.openAll(List.of(new SealedText(person, name, sealed)))))
        .isEmpty();
  }

  @Test
  void nobodyCanSealForAnObjectTheyMayNotSee() {
    assertThatThrownBy(
            () -> as(Standing.reporter(Ids.next()), () -> vault.seal(person, name, "Ana")))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void aSearchNeedsEveryWordAndFindsInAnyOrderAndScript() {
    asTask(
        () -> {
          vault.index(person, Field.NAME, "Олена Ковальчук");
          vault.index(person, Field.NAME_SOUND, "Олена Ковальчук");
          return 0;
        });
    assertThat(asTask(() -> vault.find(Field.NAME, "kovalcuk OLENA"))).contains(person);
    assertThat(asTask(() -> vault.find(Field.NAME_SOUND, "Kovalchuk"))).contains(person);
    assertThat(asTask(() -> vault.find(Field.NAME, "Olena Petrenko"))).doesNotContain(person);
    assertThat(asTask(() -> vault.find(Field.NAME, "  ¿? "))).isEmpty();
  }

  @Test
  void reindexingForgetsTheOldValues() {
    asTask(
        () -> {
          vault.index(person, Field.VEHICLE, "QX11 ZZO", "QY22 ZZZ");
          vault.reindex(person, Field.VEHICLE, List.of("QZ33 ZZZ"));
          return 0;
        });
    assertThat(asTask(() -> vault.find(Field.VEHICLE, "qx11zz0"))).doesNotContain(person);
    assertThat(asTask(() -> vault.find(Field.VEHICLE, "qz33 zzz"))).contains(person);
  }

  @Test
  void aReceiptHasOneLookupAndAnotherReceiptAnother() {
    ReceiptCode code = ReceiptCode.fresh();
    assertThat(vault.lookup(code)).hasSize(32).isEqualTo(vault.lookup(code));
    assertThat(vault.lookup(ReceiptCode.fresh())).isNotEqualTo(vault.lookup(code));
  }

  private static Place place(String column) {
    return new Place("casework", "person", column, Ids.next());
  }

  private int count(String query) {
    Integer count = sql.resultQuery(query, person.id()).fetchOne(0, Integer.class);
    return count == null ? -1 : count;
  }

  private <T> T asTask(Supplier<T> work) {
    return as(Standing.task("test"), work);
  }

  private <T> T as(Standing standing, Supplier<T> work) {
    return standing.call(() -> transactions.execute(status -> work.get()));
  }
}
