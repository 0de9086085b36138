package org.lodestar.app.ground;

import static org.lodestar.app.ground.store.tables.Tables.INSTALLATION;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.DataFolder.Kind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What this installation is: a demonstration or a real partnership, and the partnership's name. The
 * mark stands in the data folder and in the database and never changes.
 */
@Component
public class Installation {
  /** Settings that would let mail out. */
  private static final List<String> MAIL = List.of("spring.mail.host", "LODESTAR_MAIL_HOST");

  private final DSLContext sql;
  private final Clock clock;
  private final ObjectProvider<InstallationCode> code;
  private final Kind kind;

  Installation(
      DSLContext sql,
      Clock clock,
      DataFolder folder,
      Environment environment,
      ObjectProvider<InstallationCode> code) {
    this.sql = sql;
    this.clock = clock;
    this.code = code;
    Optional<Kind> wanted =
        Optional.ofNullable(environment.getProperty("lodestar.kind")).map(Kind::valueOf);
    Kind present = folder.kind().or(this::recorded).or(() -> wanted).orElse(Kind.DEMONSTRATION);
    refuseOther(wanted.orElse(present), recorded().orElse(present));
    folder.claim(wanted.orElse(present));
    this.kind = wanted.orElse(present);
    refuseOpenDemonstration(environment);
    refuseMailFromADemonstration(environment);
  }

  /** Demonstration or partnership. */
  public Kind kind() {
    return kind;
  }

  /** Whether people and firms here are invented. */
  public boolean isDemonstration() {
    return kind == Kind.DEMONSTRATION;
  }

  /** The partnership's own name; empty until the first administrator has given it. */
  @Transactional(readOnly = true)
  public Optional<String> partnership() {
    return sql.select(INSTALLATION.PARTNERSHIP)
        .from(INSTALLATION)
        .fetchOptional(INSTALLATION.PARTNERSHIP);
  }

  /** Names the partnership, or renames it. */
  @Transactional
  public void name(String partnership) {
    sql.insertInto(INSTALLATION)
        .set(INSTALLATION.ONLY_ROW, true)
        .set(INSTALLATION.KIND, kind.name())
        .set(INSTALLATION.PARTNERSHIP, partnership)
        .set(INSTALLATION.CLAIMED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .set(INSTALLATION.CODE, code.getObject().of(kind))
        .onConflict(INSTALLATION.ONLY_ROW)
        .doUpdate()
        .set(INSTALLATION.PARTNERSHIP, partnership)
        .execute();
  }

  /** Gives the row its code where it was written before there were codes. */
  @Transactional
  public void makeCode() {
    sql.update(INSTALLATION)
        .set(INSTALLATION.CODE, code.getObject().of(kind))
        .where(INSTALLATION.CODE.isNull())
        .execute();
  }

  /**
   * Looks at the mark in the database once the keys are there.
   *
   * @throws Refusal when somebody else wrote it
   */
  @Transactional(readOnly = true)
  public void refuseForged() {
    sql.selectFrom(INSTALLATION)
        .fetchOptional()
        .filter(row -> !isRight(row.getKind(), row.getCode()))
        .ifPresent(
            row -> {
              throw new Refusal(
                  "The mark that says what this database was made for was not written by Lodestar."
                      + " Put it back from your backup, and look at who writes to the database.");
            });
  }

  private boolean isRight(String recorded, byte @Nullable [] found) {
    return found != null
        && MessageDigest.isEqual(found, code.getObject().of(Kind.valueOf(recorded)));
  }

  private Optional<Kind> recorded() {
    return sql.select(INSTALLATION.KIND)
        .from(INSTALLATION)
        .fetchOptional(INSTALLATION.KIND)
        .map(Kind::valueOf);
  }

  private static void refuseOther(Kind wanted, Kind recorded) {
    if (wanted != recorded) {
      throw new Refusal(
          recorded == Kind.DEMONSTRATION
              ? "This database holds a demonstration and will never hold real people. Use another."
              : "This database belongs to a real partnership and takes no demonstration."
                  + " Use another.");
    }
  }

  private void refuseMailFromADemonstration(Environment environment) {
    if (isDemonstration() && MAIL.stream().anyMatch(environment::containsProperty)) {
      throw new Refusal(
          "A demonstration sends no real mail: remove the mail settings, or start a real partnership"
              + " with --empty in another folder.");
    }
  }

  /** Anyone may sign in to a demonstration with one click, so it listens to this machine only. */
  private void refuseOpenDemonstration(Environment environment) {
    String address = environment.getProperty("server.address", "127.0.0.1");
    if (isDemonstration()
        && !address.startsWith("127.")
        && !address.equals("::1")
        && !address.equals("localhost")) {
      throw new Refusal(
          "A demonstration listens on loopback only, not on "
              + address
              + ": start a real partnership with --empty in another folder.");
    }
  }
}
