package org.lodestar.app.library.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lodestar.app.AuthenticatorApps;
import org.lodestar.app.PlatformApartTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.library.AnyRecording;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.face.Recordings;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;

/** Nobody is shown a recording because somebody wrote so into the database. */
@PlatformApartTest
class RecordingCodesTest {
  private final Recordings recordings;
  private final AnyRecording any;
  private final Workforce workforce;
  private final AuthenticatorApps apps;
  private final DatabaseAccess database;

  RecordingCodesTest(
      Recordings recordings,
      AnyRecording any,
      Workforce workforce,
      AuthenticatorApps apps,
      DatabaseAccess database) {
    this.recordings = recordings;
    this.any = any;
    this.workforce = workforce;
    this.apps = apps;
    this.database = database;
  }

  @AfterEach
  void nobodyElseIsTold() throws SQLException {
    owner("delete from library.recording_piece");
    owner("alter table library.recording disable trigger recording_keep");
    owner("delete from library.recording");
    owner("alter table library.recording enable trigger recording_keep");
    owner("delete from members.forged_row");
  }

  private void owner(String change) throws SQLException {
    DatabaseAccess.Credentials by = database.owner();
    try (Connection owner = DriverManager.getConnection(database.url(), by.user(), by.password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      statement.execute(change);
    }
  }

  private UUID added() {
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    return any.add(editor, AnyRecording.said("signs", "Signs, signed"));
  }

  private UUID approved() {
    UUID id = added();
    Worker second = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    apps.setUp(second);
    Standing.member(second.id())
        .run(() -> recordings.approve(second, "signs", id, apps.code(second)));
    return id;
  }

  @Test
  void oneThatNobodyApprovedIsShownToNobodyThoughTheDatabaseSaysSo() throws SQLException {
    UUID id = added();
    owner(
        "update library.recording set approved_by = gen_random_uuid(), approved_at = now()"
            + " where id = '%s'".formatted(id));
    assertThat(recordings.shown("signs")).isEmpty();
    assertThatThrownBy(() -> recordings.get(id)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spot = 'help'",
        "title = 'Another title'",
        "transcript = 'Other words'",
        "media = 'WEBM'",
        "added_by = gen_random_uuid()"
      })
  void oneThatSomebodyChangedIsAsIfAbsent(String change) throws SQLException {
    UUID id = approved();
    assertThat(recordings.get(id).stands()).isTrue();
    owner("alter table library.recording disable trigger recording_keep");
    owner("update library.recording set " + change + " where id = '" + id + "'");
    assertThatThrownBy(() -> recordings.get(id)).isInstanceOf(NotFound.class);
    assertThat(recordings.shown("signs")).isEmpty();
    assertThat(recordings.shown("help")).isEmpty();
  }

  @Test
  void otherBytesAreNotPlayed() throws SQLException {
    UUID id = approved();
    Recording recording = recordings.get(id);
    assertThat(recordings.piece(recording, 0)).isPresent();
    owner(
        "update library.recording_piece set bytes = 'other' where number = 0 and recording = '%s'"
            .formatted(id));
    assertThat(recordings.piece(recording, 0)).isEmpty();
    assertThat(recordings.piece(recording, 1)).as("what is left is right").isPresent();
    assertThat(recordings.piece(recording, 2)).isEmpty();
  }

  @Test
  void ofWhatIsTakenOffNoWordAndNoNameStays() throws SQLException {
    UUID id = approved();
    Worker editor = workforce.aWorker(workforce.anOrganisation(), Role.EDITOR);
    assertThat(words(id)).contains("Signs, signed", "Mira Invented");
    Standing.member(editor.id()).run(() -> recordings.takeOff(editor, "signs", id));
    assertThat(words(id)).isEqualTo("---");
  }

  private String words(UUID id) throws SQLException {
    DatabaseAccess.Credentials by = database.owner();
    try (Connection owner = DriverManager.getConnection(database.url(), by.user(), by.password());
        var statement = owner.createStatement()) {
      statement.execute("set lodestar.kind = 'TASK'");
      try (var found =
          statement.executeQuery(
              "select title || transcript || checker from library.recording where id = '%s'"
                  .formatted(id))) {
        assertThat(found.next()).isTrue();
        return String.valueOf(found.getString(1));
      }
    }
  }

  @Test
  void whatWasSaidIsNeverChangedNorDeleted() {
    UUID id = added();
    assertThatThrownBy(
            () -> owner("update library.recording set title = 'X' where id = '" + id + "'"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> owner("delete from library.recording where id = '" + id + "'"))
        .isInstanceOf(SQLException.class);
  }
}
