package org.lodestar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lodestar.app.ground.Folders;

/**
 * An upgrade and the way back, as docs/operations/upgrade.md tells them. While reports come in, the
 * older build takes a backup and is then stopped; this build starts on its data folder. The older
 * one must then refuse the folder in one sentence and leave it as it is, and get back what it had
 * from its backup; this build must be able to restore that, too.
 *
 * <p>Arguments: the older build, as an archive of a release, as the folder of one or of sources
 * that were built, or as its {@code lodestar.jar} with its libraries beside it.
 */
public final class UpgradeBench {
  private static final int VISITORS = 2;

  private final Path home;
  private final Path older;
  private final List<String> wrong = new ArrayList<>();

  private UpgradeBench(Path home, Path older) {
    this.home = home;
    this.older = older;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("Which older build? ./lodestar bench upgrade ARCHIVE, FOLDER or JAR.");
      System.exit(2);
    }
    Path home = Files.createTempDirectory("lodestar-upgrade");
    boolean well;
    try {
      well = new UpgradeBench(home, jar(home, Path.of(arguments[0]).toAbsolutePath())).run();
    } finally {
      Folders.delete(home);
    }
    System.exit(well ? 0 : 1);
  }

  /** The platform of an archive, of a folder, or the one named. */
  private static Path jar(Path home, Path named) throws IOException, InterruptedException {
    Path folder = named;
    if (named.toString().endsWith(".tar.gz")) {
      folder = Files.createDirectory(home.resolve("release"));
      int code =
          new ProcessBuilder(
                  "tar", "xzf", named.toString(), "-C", folder.toString(), "--strip-components=1")
              .inheritIO()
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException("The archive could not be unpacked: " + named);
      }
    }
    Path jar = Files.isDirectory(folder) ? folder.resolve("app/target/lodestar.jar") : folder;
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("There is no built platform: " + jar);
    }
    return jar;
  }

  private boolean run() throws IOException, InterruptedException {
    Console old = new Console(older, home);
    Console fresh = new Console(Platform.jar(), home);
    Path data = home.resolve("data");
    Path copies = home.resolve("copies");
    List<String> before;
    List<String> all;
    Console.Holders holders;
    try (Platform platform = Platform.start(older, data, List.of());
        Visitors visitors = Visitors.at(platform.url(), VISITORS)) {
      visitors.await(5);
      holders = old.holders(data);
      before = visitors.receipts();
      say("backup by the older build, under load: %.1f s", backup(old, data, copies));
      visitors.await(5);
      long stopping = System.nanoTime();
      platform.close();
      say("the older build, stopped under load, ended after %.1f s", since(stopping));
      all = visitors.receipts();
    }
    List<String> later = upgraded(data, all);
    must("audit sound after the upgrade", fresh.run("audit", "verify", "--data", data.toString()));
    refused(old, data, Stream.concat(all.stream(), later.stream()).toList());
    back(old, holders.restore(copies, home.resolve("back")), home.resolve("back"), before);
    restored(fresh, holders.restore(copies, home.resolve("anew")), home.resolve("anew"), before);
    System.out.println(
        wrong.isEmpty()
            ? ("upgrade: all as docs/operations/upgrade.md says; %d reports before it,"
                    + " %d after it, none lost")
                .formatted(all.size(), later.size())
            : "upgrade: not so: " + String.join("; ", wrong));
    return wrong.isEmpty();
  }

  private static double backup(Console old, Path data, Path copies)
      throws IOException, InterruptedException {
    return old.seconds("backup", copies.toString(), "--data", data.toString());
  }

  /** Returns the receipts of what this build took. */
  private List<String> upgraded(Path data, List<String> all)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (Platform platform = Platform.start(data)) {
      say("this build, first start on that folder until it answers: %.1f s", since(begun));
      try (Visitors visitors = Visitors.at(platform.url(), VISITORS)) {
        must("reports of before open after the upgrade", Visitors.lost(platform.url(), all));
        visitors.await(5);
        visitors.close();
        must("reports of after it open", Visitors.lost(platform.url(), visitors.receipts()));
        return visitors.receipts();
      }
    }
  }

  /** The older build says in one sentence that it may not, and what lies there stays as it is. */
  private void refused(Console old, Path data, List<String> receipts)
      throws IOException, InterruptedException {
    Console.Ran ran =
        old.run("--data", data.toString(), "--port", String.valueOf(Platform.freePort()));
    List<String> said = ran.said().lines().filter(line -> !line.isBlank()).toList();
    String last = said.isEmpty() ? "" : said.getLast();
    say("the older build on what the newer one laid out, in %d lines: %s", said.size(), last);
    if (ran.code() == 0 || !last.contains("newer than this one")) {
      wrong.add("the older build did not refuse: " + last);
    }
    try (Platform platform = Platform.start(data)) {
      must("reports open after the refusal", Visitors.lost(platform.url(), receipts));
    }
  }

  /** The way back: the older build on the backup that it took. */
  private void back(Console old, String[] restore, Path back, List<String> before)
      throws IOException, InterruptedException {
    say("restore by the older build: %.1f s", old.seconds(restore));
    try (Platform platform = Platform.start(older, back, List.of())) {
      must("reports of before open with the older build", Visitors.lost(platform.url(), before));
    }
    must("audit sound on the way back", old.run("audit", "verify", "--data", back.toString()));
  }

  /** And a backup of an older version restores with a newer one. */
  private void restored(Console fresh, String[] restore, Path anew, List<String> before)
      throws IOException, InterruptedException {
    say("restore of that backup by this build: %.1f s", fresh.seconds(restore));
    try (Platform platform = Platform.start(anew)) {
      must("reports of before open with this build", Visitors.lost(platform.url(), before));
    }
    must("audit sound there", fresh.run("audit", "verify", "--data", anew.toString()));
  }

  private void must(String what, Console.Ran ran) {
    say("%s: %s", what, ran.code() == 0);
    if (ran.code() != 0) {
      wrong.add(what + ": " + ran.said());
    }
  }

  private void must(String what, int lost) {
    say("%s: %s", what, lost == 0 ? "all" : "not " + lost);
    if (lost > 0) {
      wrong.add(what + ": not " + lost);
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void say(String words, Object... what) {
    System.out.printf(Locale.ROOT, words + "%n", what);
  }
}
