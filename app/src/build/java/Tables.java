import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.lodestar.postgres.PostgresServer;

/**
 * Build step: runs the migrations on a throw-away PostgreSQL and generates jOOQ classes, one package
 * per module, so that a module sees only its own tables. Skipped while the migrations are unchanged.
 */
class Tables {
  public static void main(String[] arguments) throws Exception {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger("ROOT"))
        .setLevel(ch.qos.logback.classic.Level.ERROR);
    Path migrations = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    String hash = hash(migrations);
    Path stamp = target.resolve("migrations.sha256");
    if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
      return;
    }
    deleteAll(target);
    Files.createDirectories(target);
    Path home = Files.createTempDirectory("lodestar-tables");
    try (PostgresServer server =
        PostgresServer.start(home, "fsync=off", "synchronous_commit=off", "full_page_writes=off")) {
      for (String module : modules(migrations)) {
        migrate(server, migrations, module);
      }
      // A table may move on to the room that has it now: rooms are read when all are laid out.
      for (String module : modules(migrations)) {
        generate(server, module, target);
      }
    } finally {
      deleteAll(home);
    }
    Files.writeString(stamp, hash);
  }

  private static List<String> modules(Path migrations) throws Exception {
    return Files.readAllLines(migrations.resolve("modules.txt")).stream()
        .map(String::trim)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static void migrate(PostgresServer server, Path migrations, String module) {
    Flyway.configure()
        .dataSource(server.url(), PostgresServer.OWNER, server.password(PostgresServer.OWNER))
        .locations("filesystem:" + migrations.resolve(module))
        .schemas(module)
        .placeholders(Map.of("app", PostgresServer.APPLICATION))
        .load()
        .migrate();
  }

  private static void generate(PostgresServer server, String module, Path target) throws Exception {
    GenerationTool.generate(
        new Configuration()
            .withLogging(org.jooq.meta.jaxb.Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withDriver("org.postgresql.Driver")
                    .withUrl(server.url())
                    .withUser(PostgresServer.OWNER)
                    .withPassword(server.password(PostgresServer.OWNER)))
            .withGenerator(
                new Generator()
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withInputSchema(module)
                            .withIncludeRoutines(true)
                            .withExcludes("flyway_schema_history"))
                    .withGenerate(
                        new Generate()
                            .withGlobalCatalogReferences(false)
                            .withGlobalSchemaReferences(false)
                            .withComments(false)
                            .withGeneratedAnnotation(true))
                    .withTarget(
                        new Target()
                            .withPackageName("org.lodestar.app." + module + ".store.tables")
                            .withDirectory(target.toString()))));
  }

  private static String hash(Path folder) throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(folder.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void deleteAll(Path folder) throws Exception {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
