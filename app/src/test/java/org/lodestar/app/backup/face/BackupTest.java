package org.lodestar.app.backup.face;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lodestar.app.audit.AuditAction;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.audit.face.AuditVerifier;
import org.lodestar.app.audit.store.Sequencer;
import org.lodestar.app.backup.About;
import org.lodestar.app.backup.BackupTaken;
import org.lodestar.app.backup.Part;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.app.backup.domain.Holder;
import org.lodestar.app.backup.domain.HolderKey;
import org.lodestar.app.backup.store.PartReader;
import org.lodestar.app.backup.store.PartWriter;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.Folders;
import org.lodestar.app.ground.MigratedCluster;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ground.WholeDatabase;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** A small installation is backed up while it runs, lost, and put back into an empty folder. */
class BackupTest {
  private enum Deed implements AuditAction {
    LOOKED
  }

  private static final String SAID = "They keep my passport in the kitchen drawer";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HolderKey CONTENT = key("Amira Example");
  private static final HolderKey KEYS = key("Bo Example");
  private static final UUID DRAFT = UUID.randomUUID();
  private static final UUID FORGOTTEN = UUID.randomUUID();

  @TempDir private static Path shelf;
  private static Path data;
  private static Path copies;
  private static ConfigurableApplicationContext house;
  private static BackupTaken taken;

  private static HolderKey key(String name) {
    return HolderKey.make(name, new char[0], new Date());
  }

  @BeforeAll
  static void aBackupIsTakenWhileItRuns() throws IOException, SQLException {
    data = shelf.resolve("data");
    copies = shelf.resolve("copies");
    Files.createDirectories(data);
    migrated(data.resolve("postgres"));
    new DataFolder(data).claim(DataFolder.Kind.PARTNERSHIP);
    Folders.made(data.resolve("holders/content"));
    Folders.made(data.resolve("holders/keys"));
    Files.writeString(data.resolve("holders/content/amira.asc"), CONTENT.open());
    Files.writeString(data.resolve("holders/keys/bo.asc"), KEYS.open());
    house = SmallHouse.on(data);
    write(DRAFT, SAID);
    write(FORGOTTEN, "Something that is erased later");
    Path shard = Files.createDirectories(data.resolve("files/ab"));
    Files.write(shard.resolve("ab-file"), someBytes(300_000));
    Files.createDirectories(data.resolve("files/coming"));
    Files.write(data.resolve("files/coming/half"), someBytes(10));
    chained(3);
    taken = house.getBean(Backups.class).take(copies);
    // What happens afterwards is in no backup, and makes none of it untrue.
    chained(2);
  }

  @AfterAll
  static void stop() {
    house.close();
  }

  /** As everywhere in the tests: making a cluster takes longer than all else. */
  private static void migrated(Path home) throws IOException {
    MigratedCluster.copyTo(
        home, Files.createDirectories(Path.of("target", "test-data")).toAbsolutePath());
  }

  private static byte[] someBytes(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static void write(UUID draft, String text) throws SQLException {
    byte[] sealed =
        asTask(house, () -> house.getBean(Vault.class).seal(subject(draft), place(draft), text));
    try (Connection connection = root(house);
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into intake.draft (id, worker, concern, channel, body, begun_at, saved_at)"
                    + " values (?, ?, ?, 'CALL', ?, now(), now())")) {
      insert.setObject(1, draft);
      insert.setObject(2, UUID.randomUUID());
      insert.setObject(3, UUID.randomUUID());
      insert.setBytes(4, sealed);
      insert.execute();
    }
  }

  private static <T> T asTask(ConfigurableApplicationContext context, Supplier<T> work) {
    TransactionOperations transactions = context.getBean(TransactionOperations.class);
    return Standing.task("test")
        .call(() -> Objects.requireNonNull(transactions.execute(status -> work.get())));
  }

  private static Connection root(ConfigurableApplicationContext context) throws SQLException {
    return WholeDatabase.of(
            context.getBean(DataFolder.class),
            context.getBean(DatabaseAccess.class),
            context.getBean(Environment.class))
        .connect();
  }

  private static Subject subject(UUID draft) {
    return new Subject(SubjectKind.DRAFT, draft);
  }

  private static Place place(UUID draft) {
    return new Place("intake", "draft", "body", draft);
  }

  private static void chained(int events) {
    Standing.task("test")
        .run(
            () ->
                house
                    .getBean(TransactionOperations.class)
                    .executeWithoutResult(
                        status -> {
                          for (int i = 0; i < events; i++) {
                            house
                                .getBean(Audit.class)
                                .record(Deed.LOOKED, ObjectRef.of("THING", UUID.randomUUID()));
                          }
                        }));
    house.getBean(Sequencer.class).runAndSign();
  }

  private static RestoreReport restored(Path from, Path to, HolderKey... keys) {
    return new Restoring(BackupTest::migratedDatabase, BackupTest::look, ScopedClock.utc())
        .restore(from, null, to, List.of(keys));
  }

  private static WholeDatabase migratedDatabase(Path home) {
    try {
      migrated(home);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return WholeDatabase.beginOurs(home);
  }

  private static List<String> look(Path folder, Function<RestoreCheck, List<String>> check) {
    return SmallHouse.look(folder, context -> check.apply(context.getBean(RestoreCheck.class)));
  }

  private static void refused(Path from, Path to, String words, HolderKey... keys) {
    assertThatThrownBy(() -> restored(from, to, keys))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words);
    assertThat(to).doesNotExist();
    try (Stream<Path> beside = Files.list(shelf)) {
      assertThat(beside.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.contains(".restoring-"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path copyOfCopies(String name) throws IOException {
    Path copy = shelf.resolve(name);
    for (Part part : Part.values()) {
      Path folder = Files.createDirectories(copy.resolve(part.folder()));
      Files.copy(file(copies, part), folder.resolve(file(copies, part).getFileName()));
    }
    return copy;
  }

  private static Path file(Path folder, Part part) {
    return folder.resolve(part.folder()).resolve(taken.moment() + ".tar.pgp");
  }

  @Test
  void whatIsPutBackIsWholeSoundAndOpens() throws IOException, SQLException {
    Path back = shelf.resolve("back");
    RestoreReport report = restored(copies, back, CONTENT, KEYS);
    assertThat(report.lines())
        .anyMatch(line -> line.startsWith("Rows: " + taken.manifest().rows() + " in "))
        .anyMatch(line -> line.startsWith("Files: 1 (300,000 bytes)"))
        .anyMatch(line -> line.startsWith("The audit record is sound: "))
        .anyMatch(line -> line.startsWith("Sealed texts opened, drawn by chance: 2."));
    assertThat(back.resolve("restore-report.txt")).hasContent(report.text().strip());
    assertThat(Files.readString(back.resolve("restore-report.html")))
        .contains("Restore report", taken.moment(), "300,000")
        .contains("The audit record is sound: ", "Sealed texts opened, drawn by chance: 2.");
    assertThat(back.resolve("files/ab/ab-file")).hasBinaryContent(someBytes(300_000));
    assertThat(back.resolve("files/coming")).doesNotExist();
    assertThat(back.resolve("keys")).isDirectoryContaining("glob:**audit-signing.pem");
    assertThat(new DataFolder(back).kind()).contains(DataFolder.Kind.PARTNERSHIP);
    SmallHouse.look(
        back,
        context -> {
          assertThat(opened(context)).isEqualTo(SAID);
          // The same key signs on, and the record goes on where it stood.
          context.getBean(Sequencer.class).runAndSign();
          assertThat(context.getBean(AuditVerifier.class).verify().sentences())
              .singleElement()
              .asString()
              .startsWith("The audit record is sound");
          return true;
        });
  }

  private static String opened(ConfigurableApplicationContext context) {
    try (Connection connection = root(context);
        PreparedStatement select =
            connection.prepareStatement("select body from intake.draft where id = ?")) {
      select.setObject(1, DRAFT);
      var row = select.executeQuery();
      row.next();
      byte[] sealed = row.getBytes(1);
      Vault vault = context.getBean(Vault.class);
      return asTask(context, () -> vault.open(subject(DRAFT), place(DRAFT), sealed)).text();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBackupTellsNothingToWhoHoldsNoKey() throws IOException {
    for (Part part : Part.values()) {
      String bytes = new String(Files.readAllBytes(file(copies, part)), UTF_8);
      assertThat(bytes).doesNotContain("flyway", "PRIVATE KEY", "entries.sha256");
    }
    assertThat(Files.readString(copies.resolve("content/" + taken.moment() + ".txt")))
        .contains("Amira Example", "Bo Example (keys)", "SHA-256")
        .doesNotContain("draft");
  }

  /** The wrapped keys of who is erased later must not live on in what is kept for years. */
  @Test
  void noDataKeyLiesInTheContentAndNoKeyOfThePlatformInEither() {
    List<String> content = names(Part.CONTENT, CONTENT);
    List<String> dataKeys = names(Part.DATA_KEYS, CONTENT);
    assertThat(content).contains("database/intake/draft/columns", "audit/checkpoint-public.pem");
    assertThat(content).noneMatch(name -> name.contains("data_key/") || name.startsWith("keys/"));
    assertThat(dataKeys)
        .contains("database/vault/data_key/0.copy.gz")
        .noneMatch(name -> name.startsWith("keys/"));
    assertThat(names(Part.KEYS, KEYS)).contains("keys/key-encryption.json", "keys/secrets.json");
  }

  private static List<String> names(Part part, HolderKey key) {
    List<String> names = new ArrayList<>();
    PartReader.read(file(copies, part), List.of(key), (name, bytes) -> names.add(name));
    return names;
  }

  @Test
  void whoHoldsOnlyOneKindOfKeyRestoresNothing() {
    refused(copies, shelf.resolve("new"), "None of these keys opens the backup", CONTENT);
  }

  @Test
  void halfABackupIsNotRestored() throws IOException {
    Path half = copyOfCopies("half");
    Files.delete(file(half, Part.DATA_KEYS));
    refused(half, shelf.resolve("new"), "its part data-keys is not in", CONTENT, KEYS);
  }

  @Test
  void aPartThatWasCutOffIsNotRestored() throws IOException {
    Path cut = copyOfCopies("cut");
    byte[] bytes = Files.readAllBytes(file(cut, Part.CONTENT));
    Files.write(file(cut, Part.CONTENT), Arrays.copyOf(bytes, bytes.length - 40));
    refused(cut, shelf.resolve("new"), "is not whole or was changed", CONTENT, KEYS);
  }

  @Test
  void aPartInThePlaceOfAnotherIsNotRestored() throws IOException {
    Path mixed = copyOfCopies("mixed");
    Files.delete(file(mixed, Part.DATA_KEYS));
    Files.copy(file(copies, Part.CONTENT), file(mixed, Part.DATA_KEYS));
    Files.delete(file(mixed, Part.KEYS));
    Files.copy(file(copies, Part.CONTENT), file(mixed, Part.KEYS));
    refused(mixed, shelf.resolve("new"), "is not whole or was changed", CONTENT, KEYS);
  }

  @Test
  void aFolderThatHoldsSomethingIsLeftAsItIs() throws IOException {
    Path full = Files.createDirectories(shelf.resolve("full"));
    Files.writeString(full.resolve("kept"), "kept");
    assertThatThrownBy(() -> restored(copies, full, CONTENT, KEYS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is not empty");
    assertThat(full.resolve("kept")).hasContent("kept");
  }

  /** Who may encrypt for the holders can write a part, and cannot make the code at its end. */
  @Test
  void aForgedPartIsKnownByItsCode() {
    PartReader.End end =
        PartReader.read(file(copies, Part.KEYS), List.of(KEYS), (name, bytes) -> {});
    RestoreCheck check = house.getBean(RestoreCheck.class);
    RestoreCheck.Coded ours = new RestoreCheck.Coded(end.digest(), end.code());
    RestoreCheck.Coded forged = new RestoreCheck.Coded("00" + end.digest(), end.code());
    assertThat(check.check(List.of(ours), taken.manifest(), false)).isNotEmpty();
    assertThatThrownBy(() -> check.check(List.of(ours, forged), taken.manifest(), false))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("do not belong together");
  }

  @Test
  void whatANewerVersionTookIsRefusedInOneSentence() throws IOException {
    Path newer = copyOfCopies("newer");
    Path part = file(newer, Part.KEYS);
    About ours = about();
    Files.delete(part);
    try (PartWriter writer = new PartWriter(part, List.of(Holder.of(KEYS.open(), "keys")))) {
      writer.put(
          "about.json",
          JSON.writeValueAsBytes(
              new About(
                  About.FORMAT, "99.1", ours.moment(), Part.KEYS, ours.kind(), ours.migrations())));
      writer.end(digest -> digest);
      writer.keep();
    }
    assertThatThrownBy(() -> restored(newer, shelf.resolve("new"), CONTENT, KEYS))
        .isInstanceOf(Refusal.class)
        .message()
        .contains("99.1", "newer than this one")
        .matches("(?s).*[^.]\\.");
    assertThat(shelf.resolve("new")).doesNotExist();
  }

  private static About about() {
    List<About> found = new ArrayList<>();
    PartReader.read(
        file(copies, Part.KEYS),
        List.of(KEYS),
        (name, bytes) -> {
          if (name.equals("about.json")) {
            found.add(JSON.readValue(all(bytes), About.class));
          }
        });
    return found.getFirst();
  }

  private static byte[] all(InputStream bytes) throws IOException {
    return bytes.readAllBytes();
  }

  @Test
  void withoutHoldersThereIsNoBackup() throws IOException {
    Path keys = data.resolve("holders/keys/bo.asc");
    Files.delete(keys);
    try {
      Path nowhere = shelf.resolve("nowhere");
      assertThatThrownBy(() -> house.getBean(Backups.class).take(nowhere))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("Nobody is named");
      assertThat(nowhere).doesNotExist();
    } finally {
      Files.writeString(keys, KEYS.open());
    }
  }

  @Test
  void aBackupInsideTheDataFolderIsRefused() {
    assertThatThrownBy(() -> house.getBean(Backups.class).take(data.resolve("copies")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("lost with it");
  }
}
