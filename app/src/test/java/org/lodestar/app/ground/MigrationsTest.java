package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.ground.DatabaseAccess.Credentials;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Migrations are applied once, and looked at again as soon as one of them is another. */
@PlatformTest
class MigrationsTest {
  private final DatabaseAccess access;
  private final JdbcClient owner;

  MigrationsTest(DatabaseAccess access) {
    this.access = access;
    DataSource source =
        new DriverManagerDataSource(access.url(), access.owner().user(), access.owner().password());
    owner = JdbcClient.create(source);
  }

  @Test
  void aStartLeavesANoteOfWhatItEndedWith() {
    assertThat(Migrations.noted(owner)).isEqualTo(new Migrations(access).fingerprint());
  }

  @Test
  void whatIsNotedAlreadyIsNotAskedForAgain() {
    String before = state();
    new Migrations(access).run();
    assertThat(state()).isEqualTo(before);
  }

  /** As after a build with other migrations: all are looked at, and what is new is noted. */
  @Test
  void anotherNoteLetsAllBeLookedAtAgain() {
    owner.sql("comment on schema ground is 'migrations of another build'").update();
    new Migrations(access).run();
    assertThat(Migrations.noted(owner)).isEqualTo(new Migrations(access).fingerprint());
  }

  @Test
  void theNoteDependsOnWhomTheRightsAreFor() {
    DatabaseAccess other =
        new DatabaseAccess(access.url(), access.owner(), new Credentials("somebody", ""), null);
    assertThat(new Migrations(other).fingerprint())
        .isNotEqualTo(new Migrations(access).fingerprint());
  }

  /** The transaction that last wrote the note. */
  private String state() {
    return owner
        .sql(
            "select xmin::text from pg_description"
                + " where objoid = to_regnamespace('ground')::oid")
        .query(String.class)
        .single();
  }
}
