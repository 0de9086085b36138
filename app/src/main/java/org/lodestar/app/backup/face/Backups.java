package org.lodestar.app.backup.face;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.backup.About;
import org.lodestar.app.backup.BackupAction;
import org.lodestar.app.backup.BackupTaken;
import org.lodestar.app.backup.Manifest;
import org.lodestar.app.backup.Manifest.Sample;
import org.lodestar.app.backup.Manifest.TableRows;
import org.lodestar.app.backup.Part;
import org.lodestar.app.backup.domain.Holder;
import org.lodestar.app.backup.store.BackupFolder;
import org.lodestar.app.backup.store.BackupLog;
import org.lodestar.app.backup.store.DatabaseRows;
import org.lodestar.app.backup.store.HolderFolder;
import org.lodestar.app.backup.store.NoRoom;
import org.lodestar.app.backup.store.PartWriter;
import org.lodestar.app.backup.store.SealedSamples;
import org.lodestar.app.ground.AppliedMigration;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.DatabaseAccess;
import org.lodestar.app.ground.DatabaseLayout;
import org.lodestar.app.ground.Installation;
import org.lodestar.app.ground.PrivateFile;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ground.Version;
import org.lodestar.app.ground.WholeDatabase;
import org.lodestar.app.vault.face.Vault;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a copy of everything while the platform runs: the audit's checkpoints first, since each was
 * in the database before it was in their file; then all rows in one view of the data; then the
 * files, each of which was there before the row that names it.
 */
@Component
public class Backups {
  /** Nobody who was erased is to come back from a key that lay about longer. */
  private static final Duration DATA_KEYS_KEPT = Duration.ofDays(30);

  private static final int MOST_SAMPLES = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Standing TASK = Standing.task("backup");
  private static final String CHECKPOINTS = "audit/checkpoints.log";

  private final DataFolder data;
  private final DatabaseAccess access;
  private final Environment environment;
  private final Installation installation;
  private final Vault vault;
  private final Audit audit;
  private final SampleCheck samples;
  private final TransactionOperations transactions;
  private final Clock clock;

  Backups(
      DataFolder data,
      DatabaseAccess access,
      Environment environment,
      Installation installation,
      Vault vault,
      Audit audit,
      SampleCheck samples,
      TransactionOperations transactions,
      Clock clock) {
    this.data = data;
    this.access = access;
    this.environment = environment;
    this.installation = installation;
    this.vault = vault;
    this.audit = audit;
    this.samples = samples;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Takes a backup for the holders whose keys lie in the data folder.
   *
   * @throws Refusal when nobody is named, or when it could not be taken whole; nothing of it is
   *     left then
   */
  public BackupTaken take(Path into) {
    HolderFolder folder = new HolderFolder(data.root());
    Map<Part, List<Holder>> holders = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      holders.put(part, folder.of(part));
    }
    return take(into, holders);
  }

  BackupTaken take(Path into, Map<Part, List<Holder>> holders) {
    BackupFolder folder = new BackupFolder(into);
    if (folder.root().startsWith(data.root())) {
      throw new Refusal(
          "A backup inside the data folder would be lost with it: choose another place.");
    }
    BackupTaken taken = taken(folder, holders);
    new BackupLog(data.root()).note(clock.instant(), BackupLog.Deed.TAKEN);
    return taken;
  }

  /** As {@link #take}, wherever it is: for a drill, which throws it away. */
  BackupTaken taken(BackupFolder folder, Map<Part, List<Holder>> holders) {
    try {
      return new Run(folder, holders).take();
    } catch (IOException | SQLException e) {
      if (NoRoom.isCauseOf(e)) {
        throw NoRoom.refusal("backed up");
      }
      throw new Refusal(
          "The backup could not be taken, and nothing of it was left: " + e.getMessage());
    }
  }

  /** One backup. */
  private final class Run {
    private final BackupFolder folder;
    private final Map<Part, List<Holder>> holders;
    private final Instant began = clock.instant();
    private final String moment = BackupFolder.moment(began);
    private List<AppliedMigration> migrations = List.of();
    private long files;
    private long fileBytes;

    Run(BackupFolder folder, Map<Part, List<Holder>> holders) {
      this.folder = folder;
      this.holders = holders;
    }

    BackupTaken take() throws IOException, SQLException {
      // Before the view of the data, so that the copy too says that everything was taken.
      record();
      Map<String, byte[]> keys = keys();
      long checkpoints = size(data.root().resolve(CHECKPOINTS));
      try (Connection connection = WholeDatabase.of(data, access, environment).connect();
          PartWriter content = begin(Part.CONTENT);
          PartWriter dataKeys = begin(Part.DATA_KEYS);
          PartWriter keyPart = begin(Part.KEYS)) {
        DatabaseRows rows = new DatabaseRows(connection);
        rows.hold();
        migrations = DatabaseLayout.of(connection);
        about(content, Part.CONTENT);
        audit(content, checkpoints);
        about(dataKeys, Part.DATA_KEYS);
        List<TableRows> counted = new ArrayList<>(rows.copyOut(this::isKeyTable, dataKeys::put));
        counted.addAll(rows.copyOut(table -> !isKeyTable(table), content::put));
        List<Sample> drawn = samples.opening(new SealedSamples(connection).draw(), MOST_SAMPLES);
        files(content);
        Manifest manifest = new Manifest(counted, rows.sequences(), files, fileBytes, drawn);
        content.put("manifest.json", JSON.writeValueAsBytes(manifest));
        about(keyPart, Part.KEYS);
        for (Map.Entry<String, byte[]> key : keys.entrySet()) {
          keyPart.put("keys/" + key.getKey(), key.getValue());
        }
        refuseChanged(keys);
        String list = list(manifest, content, dataKeys, keyPart);
        long bytes = keyPart.keep() + dataKeys.keep() + content.keep();
        PrivateFile.write(folder.list(moment), list);
        List<String> gone = folder.deleteBefore(Part.DATA_KEYS, began.minus(DATA_KEYS_KEPT));
        return new BackupTaken(moment, names(), manifest, bytes, gone);
      }
    }

    private boolean isKeyTable(DatabaseRows.Table table) {
      return table.schema().equals("vault") && table.name().equals("data_key");
    }

    private PartWriter begin(Part part) throws IOException {
      return new PartWriter(
          folder.toWrite(part, moment), holders.getOrDefault(part, Collections.emptyList()));
    }

    private void about(PartWriter writer, Part part) throws IOException {
      writer.put(
          "about.json",
          JSON.writeValueAsBytes(
              new About(
                  About.FORMAT,
                  Version.running().text(),
                  moment,
                  part,
                  installation.kind().name(),
                  migrations)));
    }

    private void audit(PartWriter writer, long checkpoints) throws IOException {
      Path open = data.root().resolve("audit/checkpoint-public.pem");
      if (Files.exists(open)) {
        writer.put("audit/checkpoint-public.pem", Files.readAllBytes(open));
      }
      if (checkpoints > 0) {
        try (InputStream log = Files.newInputStream(data.root().resolve(CHECKPOINTS))) {
          writer.put(CHECKPOINTS, checkpoints, log);
        }
      }
    }

    private void files(PartWriter writer) throws IOException {
      Path root = data.root().resolve("files");
      if (!Files.isDirectory(root)) {
        return;
      }
      try (Stream<Path> shards = Files.list(root).sorted()) {
        for (Path shard : (Iterable<Path>) shards::iterator) {
          if (Files.isDirectory(shard) && !shard.endsWith("coming")) {
            shard(writer, shard);
          }
        }
      }
    }

    private void shard(PartWriter writer, Path shard) throws IOException {
      try (Stream<Path> blobs = Files.list(shard).sorted()) {
        for (Path blob : (Iterable<Path>) blobs::iterator) {
          try (InputStream bytes = Files.newInputStream(blob)) {
            long size = Files.size(blob);
            writer.put("files/" + shard.getFileName() + "/" + blob.getFileName(), size, bytes);
            files++;
            fileBytes += size;
          } catch (NoSuchFileException disposedMeanwhile) {
            // Its record went while the backup was taken.
          }
        }
      }
    }

    /** Ends all parts, and says in clear what lies there, for whom, and how to know it again. */
    private String list(
        Manifest manifest, PartWriter content, PartWriter dataKeys, PartWriter keyPart)
        throws IOException {
      return String.join(
          "\n",
          "Lodestar " + Version.running() + ", backup of " + moment,
          "Opened by: " + String.join(", ", names()),
          "Rows: " + manifest.rows() + ", files: " + files,
          "SHA-256 of the parts:",
          content.end(this::code) + "  " + Part.CONTENT.folder() + "/" + moment + ".tar.pgp",
          dataKeys.end(this::code) + "  " + Part.DATA_KEYS.folder() + "/" + moment + ".tar.pgp",
          keyPart.end(this::code) + "  " + Part.KEYS.folder() + "/" + moment + ".tar.pgp",
          "");
    }

    private String code(String digest) {
      return BackupCode.of(vault, digest);
    }

    private List<String> names() {
      Set<String> names = new LinkedHashSet<>();
      for (Part part : Part.values()) {
        holders
            .getOrDefault(part, List.of())
            .forEach(holder -> names.add(holder.name() + (part == Part.KEYS ? " (keys)" : "")));
      }
      return List.copyOf(names);
    }

    private void record() {
      TASK.run(
          () ->
              transactions.executeWithoutResult(
                  status ->
                      audit.record(
                          Entry.of(BackupAction.BACKUP_TAKEN, ObjectRef.all("INSTALLATION"))
                              .detail(Detail.none().with("holders", names().size())))));
    }

    private Map<String, byte[]> keys() throws IOException {
      Map<String, byte[]> keys = new TreeMap<>();
      try (Stream<Path> found = Files.list(data.folder("keys"))) {
        for (Path file : (Iterable<Path>) found::iterator) {
          String name = file.getFileName().toString();
          if (Files.isRegularFile(file) && !name.startsWith(".")) {
            keys.put(name, Files.readAllBytes(file));
          }
        }
      }
      return keys;
    }

    /** Rows wrapped by a key that is not in the copy would never open again. */
    private void refuseChanged(Map<String, byte[]> before) throws IOException {
      Map<String, byte[]> after = keys();
      boolean same =
          before.keySet().equals(after.keySet())
              && before.entrySet().stream()
                  .allMatch(
                      key ->
                          new String(key.getValue(), UTF_8)
                              .equals(new String(after.get(key.getKey()), UTF_8)));
      if (!same) {
        throw new Refusal(
            "The keys were changed while the backup was taken, so it was thrown away:"
                + " take it again.");
      }
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }
}
