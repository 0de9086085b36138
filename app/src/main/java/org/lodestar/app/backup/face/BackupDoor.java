package org.lodestar.app.backup.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.backup.Part;
import org.lodestar.app.backup.RestoreReport;
import org.lodestar.app.backup.domain.Holder;
import org.lodestar.app.backup.domain.HolderKey;
import org.lodestar.app.backup.store.BackupFolder;
import org.lodestar.app.backup.store.BackupLog;
import org.lodestar.app.backup.store.DrillReports;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Folders;
import org.lodestar.app.ground.Launch;
import org.lodestar.app.ground.PrivateFile;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.ground.ScopedClock;
import org.lodestar.app.ground.WholeDatabase;
import org.springframework.beans.factory.BeanFactory;

/**
 * The commands that work where no platform can be started yet, or on two folders: {@code restore},
 * {@code drill} and {@code holder}.
 */
public final class BackupDoor {
  private static final List<String> WORDS = List.of("restore", "drill", "holder");
  private static final String PASSPHRASE = "LODESTAR_HOLDER_PASSPHRASE";

  /** What would lead a look at a drill's folder to the real database. */
  private static final Map<String, String> NOT_THE_REAL_DATABASE =
      Map.of("LODESTAR_DB_URL", "", "LODESTAR_DB_BACKUP_USER", "");

  private final Platform platform;

  /** Starts the platform for a while with these settings; only the program knows how. */
  public interface Platform {
    void look(Map<String, String> settings, Consumer<BeanFactory> work);
  }

  public BackupDoor(Platform platform) {
    this.platform = platform;
  }

  /** Whether one of these commands is asked for. */
  public static boolean isFor(Launch launch) {
    return launch.isConsole() && WORDS.contains(launch.command().getFirst());
  }

  /**
   * Does it, and prints what came of it.
   *
   * @throws Refusal when it could not be done; nothing is left half done then
   */
  public void open(Launch launch) {
    List<String> words = launch.command().subList(1, launch.command().size());
    switch (launch.command().getFirst()) {
      case "restore" -> restore(words, data(launch));
      case "drill" -> drill(words, data(launch));
      default -> holder(words);
    }
  }

  private static Path data(Launch launch) {
    Object named = launch.properties().get("lodestar.data");
    return Path.of(named == null ? System.getProperty("lodestar.data", "data") : named.toString());
  }

  private void restore(List<String> words, Path data) {
    String moment = null;
    List<HolderKey> keys = new ArrayList<>();
    List<String> folders = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      switch (words.get(i)) {
        case "--of" -> moment = words.get(++i);
        case "--key" -> keys.add(key(words.get(++i)));
        default -> folders.add(words.get(i));
      }
    }
    if (folders.size() != 1 || keys.isEmpty()) {
      throw new Refusal(
          "Say what is restored, into which folder and with whose key:"
              + " ./lodestar restore DIR --data NEW --key FILE.");
    }
    Restoring restoring =
        new Restoring(
            home -> WholeDatabase.begin(home, System::getenv),
            looking(Map.of()),
            ScopedClock.utc());
    print(restoring.restore(Path.of(folders.getFirst()), moment, data, keys));
    System.out.println("The same as a page: " + data.resolve("restore-report.html"));
  }

  /** Both ways beside the real folder, with a key that exists for as long as it takes. */
  private void drill(List<String> words, Path data) {
    if (!words.isEmpty()) {
      throw new Refusal("A drill takes no arguments: ./lodestar drill.");
    }
    DataFolder real = new DataFolder(data);
    real.refuseNew();
    try {
      Path place = Folders.temporary(real.root(), ".drill-");
      try {
        drill(real, place);
      } finally {
        Folders.delete(place);
      }
    } catch (IOException e) {
      throw new Refusal("The drill could not be held: " + e.getMessage());
    }
  }

  private void drill(DataFolder real, Path place) throws IOException {
    HolderKey key = HolderKey.make("Drill", new char[0], today());
    Map<Part, List<Holder>> holders = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      holders.put(part, List.of(Holder.of(key.open(), "the drill's key")));
    }
    Path copies = place.resolve("backup");
    Instant begun = ScopedClock.utc().instant();
    platform.look(
        settings(real.root(), Map.of()),
        beans -> beans.getBean(Backups.class).taken(new BackupFolder(copies), holders));
    Duration taking = Duration.between(begun, ScopedClock.utc().instant());
    Restoring restoring =
        new Restoring(WholeDatabase::beginOurs, looking(NOT_THE_REAL_DATABASE), ScopedClock.utc());
    RestoreReport report = restoring.restore(copies, null, place.resolve("restored"), List.of(key));
    Path page = new DrillReports(real.root()).keep(report, taking);
    new BackupLog(real.root()).note(ScopedClock.utc().instant(), BackupLog.Deed.TRIED);
    print(report);
    System.out.println("The drill went well. What it made was deleted.");
    System.out.println("The same as a page: " + page);
  }

  private Restoring.Looking looking(Map<String, String> more) {
    return (folder, check) -> {
      List<String> found = new ArrayList<>();
      platform.look(
          settings(folder, more),
          beans -> found.addAll(check.apply(beans.getBean(RestoreCheck.class))));
      return found;
    };
  }

  private static Map<String, String> settings(Path data, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("lodestar.data", data.toString());
    return settings;
  }

  private static void holder(List<String> words) {
    if (words.size() != 2) {
      throw new Refusal("Say whose key it is and where it is to lie: ./lodestar holder NAME FILE.");
    }
    Path secret = Path.of(words.get(1)).toAbsolutePath();
    Path open = secret.resolveSibling(secret.getFileName() + ".public");
    if (Files.exists(secret) || Files.exists(open)) {
      throw new Refusal("There is a key in " + secret + " already: choose another file.");
    }
    char[] passphrase = asked("A passphrase for the key, of at least 12 characters: ");
    if (passphrase.length < 12) {
      throw new Refusal(
          "A passphrase of at least 12 characters is needed: type one, or set " + PASSPHRASE + ".");
    }
    HolderKey key = HolderKey.make(words.getFirst(), passphrase, today());
    Arrays.fill(passphrase, ' ');
    PrivateFile.write(secret, key.secret());
    PrivateFile.write(open, key.open());
    System.out.println(
        "The secret key lies in "
            + secret
            + ": keep it with its holder and away from the platform. Lay "
            + open
            + " into holders/content or holders/keys of the data folder.");
  }

  private static HolderKey key(String file) {
    String armoured;
    try {
      armoured = Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new Refusal("The key in " + file + " cannot be read.");
    }
    char[] passphrase =
        HolderKey.isLocked(armoured, file)
            ? asked("The passphrase of the key in " + file + ": ")
            : new char[0];
    return HolderKey.of(armoured, passphrase, file);
  }

  private static char[] asked(String question) {
    @Nullable String set = System.getenv(PASSPHRASE);
    if (set != null) {
      return set.toCharArray();
    }
    if (System.console() == null) {
      throw new Refusal("There is nobody to ask for a passphrase: set " + PASSPHRASE + ".");
    }
    return Objects.requireNonNullElse(System.console().readPassword("%s", question), new char[0]);
  }

  private static Date today() {
    return Date.from(LocalDate.now(ScopedClock.utc()).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static void print(RestoreReport report) {
    report.lines().forEach(System.out::println);
  }
}
