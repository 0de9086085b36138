package org.lodestar.app.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@PlatformTest
class EarlierBuildTest {
  private final DatabaseAccess access;
  private final JdbcClient owner;

  EarlierBuildTest(DatabaseAccess access) {
    this.access = access;
    this.owner =
        JdbcClient.create(
            new DriverManagerDataSource(
                access.url(), access.owner().user(), access.owner().password()));
  }

  private void does(String sql) {
    owner.sql(sql).update();
  }

  @Test
  void whatAnEarlierBuildKeptIsRefusedInOneSentenceAndLeftAsItIs() {
    String note = Migrations.noted(owner);
    does("create schema oversight");
    does("create table oversight.flyway_schema_history (version text)");
    does("create table oversight.strategy (title text)");
    does("insert into oversight.strategy values ('Kept')");
    does("comment on schema ground is 'migrations of an earlier build'");
    try {
      assertThatThrownBy(() -> new Migrations(access).run())
          .isInstanceOf(Refusal.class)
          .message()
          .contains("oversight", "nothing in them was changed", "--data")
          .matches("[^.]*\\.");
      assertThat(owner.sql("select title from oversight.strategy").query(String.class).list())
          .containsExactly("Kept");
      assertThat(Migrations.noted(owner)).isEqualTo("migrations of an earlier build");
    } finally {
      does("drop schema oversight cascade");
      does("comment on schema ground is '" + note + "'");
    }
  }

  @Test
  void aRoomThatAnEarlierBuildLaidOutOtherwiseIsRefusedInTheSameSentence() {
    String note = Migrations.noted(owner);
    does(
        "insert into concerns.flyway_schema_history (installed_rank, version, description, type,"
            + " script, checksum, installed_by, execution_time, success) values (900, '12',"
            + " 'worries of workers', 'SQL', 'V12__worries_of_workers.sql', 1, 'owner', 1, true)");
    does("comment on schema ground is 'migrations of an earlier build'");
    try {
      assertThatThrownBy(() -> new Migrations(access).run())
          .isInstanceOf(Refusal.class)
          .message()
          .contains("(concerns)", "nothing in them was changed", "--data")
          .matches("[^.]*\\.");
      assertThat(Migrations.noted(owner)).isEqualTo("migrations of an earlier build");
    } finally {
      does("delete from concerns.flyway_schema_history where installed_rank = 900");
      does("comment on schema ground is '" + note + "'");
    }
  }

  @Test
  void whatANewerVersionKeptIsRefusedInOneSentenceAndLeftAsItIs() {
    String note = Migrations.noted(owner);
    does("comment on schema ground is 'migrations 00 of version 99.1.0'");
    try {
      assertThatThrownBy(() -> new Migrations(access).run())
          .isInstanceOf(Refusal.class)
          .message()
          .contains("Lodestar 99.1.0, which is newer than this one", "nothing in them was changed");
      assertThat(Migrations.noted(owner)).isEqualTo("migrations 00 of version 99.1.0");
    } finally {
      does("comment on schema ground is '" + note + "'");
    }
  }

  @Test
  void aMigrationThatOnlyANewerBuildHasIsRefusedToo() {
    String note = Migrations.noted(owner);
    does(
        "insert into concerns.flyway_schema_history (installed_rank, version, description, type,"
            + " script, checksum, installed_by, execution_time, success) values (901, '9000',"
            + " 'to come', 'SQL', 'V9000__to_come.sql', 1, 'owner', 1, true)");
    does("comment on schema ground is 'migrations of no version'");
    try {
      assertThatThrownBy(() -> new Migrations(access).run())
          .isInstanceOf(Refusal.class)
          .message()
          .contains("newer than this one", "docs/operations/upgrade.md");
    } finally {
      does("delete from concerns.flyway_schema_history where installed_rank = 901");
      does("comment on schema ground is '" + note + "'");
    }
  }

  @Test
  void aSchemaThatWasNeverMigratedIsNobodysBusiness() {
    does("create schema warehouse");
    try {
      assertThatCode(() -> EarlierBuild.refuse(owner, Migrations.modules(), module -> true))
          .doesNotThrowAnyException();
    } finally {
      does("drop schema warehouse");
    }
  }
}
